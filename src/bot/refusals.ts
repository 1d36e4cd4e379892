import { isDomainError } from '../shared/errors.ts';
import { describeError, type LogFields } from '../shared/logger.ts';
import type { Incoming } from './activity.ts';
import type { BotFramework } from './ground/bot-framework.ts';
import type { BotRequest } from './ports.ts';
import { FAILED, type Turn } from './turn-outcome.ts';

/** Why a request is not looked at any further. */
type Refused = {
  readonly status: 400 | 403;
  readonly code: 'service-url' | 'channel' | 'tenant-header';
};

/**
 * What is checked of a request before its token is looked at: only Teams through the Bot Framework comes in here.
 * @param incoming the activity in our own words
 * @returns undefined when the token may be looked at
 */
export function refuseRequest(
  headers: BotRequest['headers'],
  incoming: Incoming,
  { isServiceUrl }: Pick<BotFramework, 'isServiceUrl'>,
): Refused | undefined {
  if (!isServiceUrl(incoming.address.serviceUrl)) return { status: 400, code: 'service-url' };
  if (incoming.channelId !== 'msteams') return { status: 400, code: 'channel' };
  const tenant = headerOf(headers, 'x-ms-tenant-id').toLowerCase();
  if (tenant !== '' && !incoming.tenants.includes(tenant)) return { status: 403, code: 'tenant-header' };
  return undefined;
}

/** A header that came twice counts as absent. */
export function headerOf(headers: BotRequest['headers'], name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value.trim() : '';
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whom a refusal is about: the ids of Entra, and nothing that only looks like them, since anybody can write what they like in
 * a request that is refused.
 */
export function whoOf({ sender, tenants }: Pick<Incoming, 'sender' | 'tenants'>): LogFields {
  const ids = [...new Set(tenants)].filter((id) => ID.test(id));
  return {
    person: sender && ID.test(sender.id) ? sender.id : undefined,
    tenant: ids.join(' ') || undefined,
  };
}

const SORRY =
  'Er ging iets mis bij mij. Je invoer staat nog op de kaart. Probeer het over een minuut opnieuw.';

/** A Dutch sentence for whatever went wrong, which is how the turn ended; the unexpected is logged without texts. */
export function explain(error: unknown, { log, ended }: Turn): string {
  if (isDomainError(error)) {
    ended(error.code);
    if (error.code === 'store-unavailable') log.error('store unavailable', describeError(error.cause));
    else if (error.code === 'teams-unavailable') log.warn('Teams unavailable', describeError(error.cause));
    // The narrowest code that is known.
    else log.info('refused', { code: error.reason ?? error.code });
    return error.message;
  }
  ended(FAILED);
  log.error('turn failed', describeError(error));
  return SORRY;
}
