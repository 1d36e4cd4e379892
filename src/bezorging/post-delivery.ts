import { createHash } from 'node:crypto';
import type { Address, CardMessage, Connector, DesiredPost, SendOutcome } from '../bot/ports.ts';
import type { Deliveries, Delivery } from '../logboek/ports.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import type { Logger } from '../shared/logger.ts';
import type { Throttle } from './throttle.ts';

/** A claim outlives the request's own time limit by far; an older one belongs to a process that died. */
export const LEASE_MS = 60_000;

type Dependencies = {
  readonly deliveries: Deliveries;
  readonly connector: Connector;
  readonly throttle: Throttle;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends early when the signal says so. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From then on nothing is claimed any more. */
  readonly stopping: AbortSignal;
  /** Where a target can be reached now; undefined: not yet. */
  readonly addressOf: (target: string) => Promise<Address | undefined>;
  /** Does the bot post nothing by itself now? */
  readonly isPaused: () => Promise<boolean>;
  /** Told when a conversation turned out to be gone. */
  readonly onGone: (target: string) => Promise<void>;
};

/**
 * Shows one desired post, when it does not stand there yet.
 * @returns the moment (ISO) at which to look again, or undefined when there is nothing left to do for now
 */
export type DeliverPost = (source: string, post: DesiredPost) => Promise<string | undefined>;

export function createDeliverPost(dependencies: Dependencies): DeliverPost {
  const { deliveries, connector, throttle, clock, logger, stopping } = dependencies;

  return async (source, post) => {
    // It stays due, for the next process or another one.
    if (stopping.aborted) return clock.now();
    const hash = contentHash(post.message);
    const found = (await deliveries.get(post.id)) ?? (await plan(deliveries, source, post, clock.now()));
    if (!found) return clock.now();
    const { delivery } = found;
    if (delivery.contentHash === hash && delivery.state === 'sent') return undefined;
    // Somebody looked and saw it, or it was deleted and may stay so: without an activity there is nothing to update.
    if (delivery.state === 'sent' && delivery.activityId === undefined) return undefined;
    const now = clock.now();

    switch (delivery.state) {
      case 'failed':
      case 'uncertain':
        return undefined;
      case 'later':
        if (delivery.retryAt !== undefined && delivery.retryAt > now) return delivery.retryAt;
        break;
      case 'sending':
        if (delivery.leaseUntil !== undefined && delivery.leaseUntil > now) return delivery.leaseUntil;
        if (delivery.activityId === undefined) {
          // The attempt was written before the POST, and nobody wrote how it ended: it may stand there.
          await deliveries.replace(
            { ...withoutClaim(delivery), state: 'uncertain', reason: 'interrupted', changedAt: now },
            found.etag,
          );
          logger.error('delivery uncertain', { delivery: post.id, reason: 'interrupted' });
          return undefined;
        }
        break;
    }

    const isPaused = await dependencies.isPaused();
    const address = isPaused ? undefined : await dependencies.addressOf(post.target);
    if (!address) {
      if (delivery.state === 'waiting') return undefined;
      const reason = isPaused ? 'paused' : 'not reachable';
      await deliveries.replace(
        { ...withoutClaim(delivery), state: 'waiting', reason, changedAt: now },
        found.etag,
      );
      return undefined;
    }

    await dependencies.sleep(throttle.book(address.conversationId), stopping);
    if (stopping.aborted) return clock.now();
    const claimedAt = clock.now();
    const claim: Delivery = {
      ...delivery,
      state: 'sending',
      attempt: delivery.attempt + 1,
      leaseUntil: addMilliseconds(claimedAt, LEASE_MS),
      changedAt: claimedAt,
    };
    const etag = await deliveries.replace(claim, found.etag);
    if (etag === undefined) return addMilliseconds(claimedAt, 1000);

    const outcome = await send(connector, address, delivery, post.message);
    const ended = recordOutcome(claim, outcome, hash, address, clock.now());
    // Fenced: when the claim was taken over meanwhile, what the other recorded stands.
    if ((await deliveries.replace(ended, etag)) === undefined)
      logger.warn('delivery overtaken', { delivery: post.id });
    if (outcome.kind === 'gone') await dependencies.onGone(post.target);
    if (ended.state === 'uncertain' || ended.state === 'failed') {
      logger.error(`delivery ${ended.state}`, { delivery: post.id, reason: ended.reason });
    } else {
      logger.info('delivery', { delivery: post.id, state: ended.state, attempt: ended.attempt });
    }
    return ended.retryAt;
  };
}

async function plan(
  deliveries: Deliveries,
  source: string,
  post: DesiredPost,
  now: string,
): Promise<{ delivery: Delivery; etag: string } | undefined> {
  const { id, target } = post;
  await deliveries.create({
    id,
    source,
    target,
    state: 'waiting',
    attempt: 0,
    reason: 'planned',
    changedAt: now,
  });
  return deliveries.get(id);
}

function send(
  connector: Connector,
  address: Address,
  delivery: Delivery,
  message: CardMessage,
): Promise<SendOutcome> {
  const { activityId, conversationId } = delivery;
  if (activityId === undefined || conversationId === undefined) return connector.post(address, message);
  return connector.update({ ...address, conversationId }, activityId, message);
}

function recordOutcome(
  claim: Delivery,
  outcome: SendOutcome,
  hash: string,
  address: Address,
  now: string,
): Delivery {
  const base: Delivery = { ...withoutClaim(claim), changedAt: now };
  switch (outcome.kind) {
    case 'sent':
      return {
        ...base,
        state: 'sent',
        activityId: outcome.activityId,
        conversationId: claim.conversationId ?? address.conversationId,
        contentHash: hash,
      };
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

function withoutClaim(delivery: Delivery): Delivery {
  const { leaseUntil: _lease, retryAt: _retry, reason: _reason, ...rest } = delivery;
  return rest;
}

/** Two messages with the same hash look the same. */
export function contentHash(message: CardMessage): string {
  return createHash('sha256')
    .update(JSON.stringify([message.card, message.summary, message.data]))
    .digest('hex')
    .slice(0, 32);
}
