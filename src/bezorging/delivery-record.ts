import { createHash } from 'node:crypto';
import type { Address, CardMessage, Post, SendOutcome } from '../bot/ports.ts';
import type { Delivery } from '../logboek/ports.ts';
import { addMilliseconds } from '../shared/clock.ts';
import { rememberPer } from '../shared/remember.ts';

/** What is recorded of a post at each step on its way, and what follows from what was recorded. All of it is pure. */

/** A claim outlives the request's own time limit by far; an older one belongs to a process that died. */
export const LEASE_MS = 60_000;

/** The reason of a post that never went and need not any more: what changed since is said by another post, or by none. */
export const NOT_WANTED = 'not wanted';
/** For nobody: there are more of them each year, and who asks what waits for somebody reads none of them. */
const FOR_NOBODY = 'geen:vervallen';

/** Need it not go any more? When it must after all it is planned anew: until then nobody who gathers what is new looks at it. */
export function isGivenUp({ reason }: Pick<Delivery, 'reason'>): boolean {
  return reason === NOT_WANTED;
}

/** @returns undefined: that is recorded already; earlier versions left it with whom it was for */
export function givenUp(delivery: Delivery, now: string): Delivery | undefined {
  if (isGivenUp(delivery) && delivery.target === FOR_NOBODY) return undefined;
  const rest = withoutClaim(delivery);
  return { ...rest, target: FOR_NOBODY, state: 'waiting', reason: NOT_WANTED, changedAt: now };
}

/** @returns 'open': there is something to do for it now; otherwise when there is (ISO), or undefined: never, by time alone */
export function settledUntil(delivery: Delivery, hash: string, now: string): string | undefined {
  const { state, retryAt, leaseUntil } = delivery;
  switch (state) {
    case 'failed':
    case 'uncertain':
      return undefined;
    case 'sent':
      // Somebody looked and saw it, or it was deleted and may stay so: without an activity there is nothing to update.
      return delivery.contentHash === hash || delivery.activityId === undefined ? undefined : 'open';
    case 'later':
      return retryAt !== undefined && retryAt > now ? retryAt : 'open';
    case 'sending':
      return leaseUntil !== undefined && leaseUntil > now ? leaseUntil : 'open';
    case 'waiting':
      return 'open';
  }
}

export function claimed(delivery: Delivery, { target }: Post, now: string): Delivery {
  return {
    ...delivery,
    // Who stands in may have changed since it was planned.
    target,
    state: 'sending',
    attempt: delivery.attempt + 1,
    leaseUntil: addMilliseconds(now, LEASE_MS),
    changedAt: now,
  };
}

/** What stands somewhere is updated there, also when whoever got it has another chat by now; what does not, goes where they are. */
export function conversationOf({ activityId, conversationId }: Delivery, address: Address): string {
  return (activityId === undefined ? undefined : conversationId) ?? address.conversationId;
}

/** @param shown where it went and what it shows, for when it stands there */
export function recordOutcome(
  claim: Delivery,
  outcome: SendOutcome,
  shown: Required<Pick<Delivery, 'conversationId' | 'contentHash'>>,
  now: string,
): Delivery {
  const base: Delivery = { ...withoutClaim(claim), changedAt: now };
  switch (outcome.kind) {
    case 'sent':
      return { ...base, ...shown, state: 'sent', activityId: outcome.activityId };
    case 'later':
      return {
        ...base,
        state: 'later',
        retryAt: addMilliseconds(now, outcome.afterMs),
        reason: outcome.reason,
      };
    case 'gone':
      return { ...base, state: 'waiting', reason: outcome.reason };
    case 'deleted':
      return { ...base, state: 'failed', reason: outcome.reason };
    case 'failed':
    case 'uncertain':
      return { ...base, state: outcome.kind, reason: outcome.reason };
  }
}

/** What is known of it apart from how its last attempt went. */
export function withoutClaim(delivery: Delivery): Delivery {
  const { leaseUntil: _lease, retryAt: _retry, reason: _reason, ...rest } = delivery;
  return rest;
}

/** Two messages with the same hash look the same. */
export const contentHash = rememberPer((message: CardMessage): string =>
  createHash('sha256')
    .update(JSON.stringify([message.card, message.summary, message.data]))
    .digest('hex')
    .slice(0, 32),
);
