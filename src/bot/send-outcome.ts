import type { TeamsError } from './ground/sdk.ts';
import type { SendOutcome } from './ports.ts';

const DEFAULT_BACKOFF_MS = 30_000;
/** Whoever is there took the bot out or blocked it (platform: Teams). */
const SHUT_OUT: readonly string[] = [
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
];
/** Credentials that expired are not renewed within seconds. */
const REFUSED_MS = 60_000;

/**
 * What a failed request means (platform: Traps in the SDKs). Creating a post has no key that makes a repeat
 * harmless, so everything that may have arrived is 'uncertain'; an update may simply be repeated.
 * @param now milliseconds since 1970, to read a Retry-After that is a date
 */
export function outcomeOfError(
  { status, code, retryAfter, wasSigned }: TeamsError,
  how: 'post' | 'update',
  now: number,
): SendOutcome {
  if (!wasSigned) return refused('no token');
  const reason =
    status === undefined ? (code ?? 'unknown') : code === undefined ? `${status}` : `${status} ${code}`;
  const afterMs = backoff(retryAfter, now);
  const later: SendOutcome = { kind: 'later', afterMs, reason };
  if (status === 429) return { ...later, about: 'speed' };
  if (status === 401 || (status === 403 && code === 'BotDisabledByAdmin')) return refused(reason);
  if (status === 412) return later;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return later;
  if (status === 404 && code === 'ActivityNotFoundInConversation') return { kind: 'deleted', reason };
  if (status === 404) return { kind: 'gone', why: 'onvindbaar', reason };
  if (status === 403 && code !== undefined && SHUT_OUT.includes(code))
    return { kind: 'gone', why: 'geblokkeerd', reason };
  const mayHaveArrived = status === undefined || status === 408 || status >= 500;
  if (mayHaveArrived) return how === 'update' ? later : { kind: 'uncertain', afterMs, reason };
  return { kind: 'failed', reason };
}

/** It is about the bot, and goes well once somebody has mended that: no post is given up for it. */
function refused(reason: string): SendOutcome {
  return { kind: 'later', afterMs: REFUSED_MS, reason, about: 'credentials' };
}

/** Retry-After is a number of seconds or an HTTP date. */
function backoff(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return DEFAULT_BACKOFF_MS;
  const seconds = Number(retryAfter);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
  return Number.isFinite(wait) && wait > 0 ? wait : DEFAULT_BACKOFF_MS;
}
