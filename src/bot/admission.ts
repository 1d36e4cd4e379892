import type { Incoming } from './activity.ts';
import type { BotFramework } from './adapter.ts';
import type { BotRequest } from './ports.ts';

/** Why a request is not looked at any further. */
export type Refused = {
  readonly status: 400 | 401 | 403;
  readonly code: 'service-url' | 'channel' | 'issuer' | 'tenant-header';
};

/**
 * What is checked of a request before the SDK looks at its token. The SDK also believes tokens of the emulator, of other
 * bots and of other channels, checks no audience for the first and remembers every tenant that such a token names: only
 * Teams through the Bot Framework comes in here.
 * @param incoming the activity in our own words
 * @returns undefined when the token may be looked at
 */
export function refuseRequest(
  headers: BotRequest['headers'],
  incoming: Incoming,
  { tokenIssuer, isServiceUrl }: Pick<BotFramework, 'tokenIssuer' | 'isServiceUrl'>,
): Refused | undefined {
  if (!isServiceUrl(incoming.address.serviceUrl)) return { status: 400, code: 'service-url' };
  if (incoming.channelId !== 'msteams') return { status: 400, code: 'channel' };
  if (issuerOf(headerOf(headers, 'authorization')) !== tokenIssuer) return { status: 401, code: 'issuer' };
  const tenant = headerOf(headers, 'x-ms-tenant-id').toLowerCase();
  if (tenant !== '' && !incoming.tenants.includes(tenant)) return { status: 403, code: 'tenant-header' };
  return undefined;
}

/** Who the token says that made it, not yet checked; undefined when there is no token that can be read. */
function issuerOf(authorization: string): string | undefined {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(authorization)?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const issuer = typeof claims === 'object' && claims !== null && 'iss' in claims ? claims.iss : undefined;
    return typeof issuer === 'string' ? issuer : undefined;
  } catch {
    return undefined;
  }
}

/** A header that came twice counts as absent. */
function headerOf(headers: BotRequest['headers'], name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value.trim() : '';
}
