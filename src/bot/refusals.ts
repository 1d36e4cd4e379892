import type { Incoming } from './activity.ts';
import type { BotFramework } from './adapter.ts';
import type { BotRequest } from './ports.ts';

/** Why a request is not looked at any further. */
export type Refused = {
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
