import type { Address, CardMessage, Connector, Post, SendOutcome } from '../bot/ports.ts';
import type { Deliveries, Delivery } from '../logboek/ports.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import type { Logger } from '../shared/logger.ts';
import {
  claimed,
  contentHash,
  conversationOf,
  isGivenUp,
  recordOutcome,
  settledUntil,
  withoutClaim,
} from './delivery-record.ts';
import type { Lines } from './lines.ts';
import type { Samen } from './ports.ts';
import type { Share } from './share.ts';
import { waitForTurn } from './turns.ts';

/** What delivering one post needs. */
export type DeliveryDependencies = {
  readonly deliveries: Deliveries;
  readonly connector: Connector;
  readonly lines: Pick<Lines, 'take' | 'end' | 'goesIn' | 'holds'>;
  readonly share: Pick<Share, 'holds' | 'turns'>;
  /** How to wait, in milliseconds. Ends early when the signal says so. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** From then on nothing is claimed any more. */
  readonly stopping: AbortSignal;
  /** Where a target can be reached now; undefined: not yet. */
  readonly addressOf: (target: string) => Promise<Address | undefined>;
  /** Does the bot post nothing by itself now? */
  readonly isPaused: () => Promise<boolean>;
  /** Until when (ISO) this bell is not rung; undefined: a new post may go now. What stands somewhere is updated at any time. */
  readonly quietUntil: (target: string) => Promise<string | undefined>;
  /** So long a new post waits before it goes (milliseconds): what changes again meanwhile is told once, as it is then. */
  readonly settleMs: number;
  /** What one person is told within the settling time is one message; absent: every post goes by itself. */
  readonly samen?: Samen;
  /** Told when a conversation turned out to be gone. */
  readonly onGone: (target: string, why: 'geblokkeerd' | 'onvindbaar') => Promise<void>;
  /** Told when a new post stands somewhere. Must not fail or wait. */
  readonly onPosted?: (source: string, target: string, address: Address) => void;
  /** Told when nobody knows whether a post arrived. Must not fail or wait. */
  readonly onUncertain: (target: string) => void;
  /** Told of a source when it may have updated a post to what it was before: it must be looked at again. Absent: nobody else delivers. */
  readonly onOvertaken?: (source: string) => Promise<void>;
};

/** When to look again (ISO); undefined: there is nothing left to do for now. */
type Again = string | undefined;
/** A post that was looked at: it is settled, or stands in line and is called when it can go, or it is being sent. */
type Looked = { readonly again: Again; readonly isInLine?: boolean } | { readonly sending: Promise<Again> };

/**
 * Shows one desired post, when it does not stand there yet and it may be sent now. It resolves as soon as that is known;
 * `sending` resolves when the attempt has ended and was recorded.
 * @param known what was just read of it, so that a post with which nothing needs to be done is not read again
 */
export type DeliverPost = (source: string, post: Post, known?: Delivery) => Promise<Looked>;

type Found = { readonly delivery: Delivery; readonly etag: string };

export function createDeliverPost(dependencies: DeliveryDependencies): DeliverPost {
  const { deliveries, connector, lines, share, sleep, clock, logger, stopping, settleMs, samen } =
    dependencies;

  /** The process that claimed it died, or lost its store: takes over what may be repeated. */
  const isInterrupted = async ({ delivery, etag }: Found): Promise<boolean> => {
    if (delivery.state !== 'sending' || delivery.activityId !== undefined) return false;
    // The attempt was written before the POST, and nobody wrote how it ended: it may stand there.
    await deliveries.replace(
      { ...withoutClaim(delivery), state: 'uncertain', reason: 'interrupted', changedAt: clock.now() },
      etag,
    );
    logger.error('delivery uncertain', { delivery: delivery.id, reason: 'interrupted' });
    return true;
  };

  const waitFor = async ({ delivery, etag }: Found, { target }: Post, reason: string): Promise<void> => {
    // Whoever it is for now is who must be reachable: who stands in may have changed since it was planned.
    if (delivery.state === 'waiting' && delivery.target === target) return;
    const rest = withoutClaim(delivery);
    const waiting: Delivery = { ...rest, target, state: 'waiting', reason, changedAt: clock.now() };
    await deliveries.replace(waiting, etag);
  };

  /** One request, and what became of it. */
  const attempt = async (
    claim: Delivery,
    etag: string,
    address: Address,
    { message, target }: Post,
  ): Promise<Again> => {
    let outcome: SendOutcome | undefined;
    const conversationId = conversationOf(claim, address);
    try {
      const wait = lines.goesIn(conversationId);
      if (wait > 0) await sleep(wait, stopping);
      outcome = await send(connector, { ...address, conversationId }, claim, message);
    } finally {
      lines.end(conversationId, outcome);
    }
    const shown = { conversationId, contentHash: contentHash(message) };
    const ended = recordOutcome(claim, outcome, shown, clock.now());
    // Fenced: when another was at it meanwhile, what that one recorded stands.
    if ((await deliveries.replace(ended, etag)) === undefined) {
      logger.warn('delivery overtaken', { delivery: claim.id });
      if (claim.activityId !== undefined) await showAnew(claim);
    }
    if (outcome.kind === 'sent' && claim.activityId === undefined)
      dependencies.onPosted?.(claim.source, target, address);
    // That a chat of before is gone says nothing of the one that they have now.
    if (outcome.kind === 'gone' && conversationId === address.conversationId)
      await dependencies.onGone(target, outcome.why);
    if (outcome.kind === 'uncertain') dependencies.onUncertain(target);
    if (ended.state === 'uncertain' || ended.state === 'failed') {
      logger.error(`delivery ${ended.state}`, { delivery: claim.id, reason: ended.reason });
    } else {
      logger.info('delivery', { delivery: claim.id, state: ended.state, attempt: ended.attempt });
    }
    return ended.retryAt;
  };

  /** What was recorded last is maybe not what stands there: it is updated once more. */
  const showAnew = async ({ id, source }: Delivery): Promise<void> => {
    const found = await deliveries.get(id);
    if (found?.delivery.contentHash === undefined) return;
    const { contentHash: _unsure, ...rest } = found.delivery;
    await deliveries.replace({ ...rest, changedAt: clock.now() }, found.etag);
    await dependencies.onOvertaken?.(source);
  };

  const mustEnd = (source: string): boolean => stopping.aborted || !share.holds(source);

  return async (source, asked, known) => {
    // It stays due, for the next process or another one.
    if (mustEnd(source)) return { again: clock.now() };
    const hash = contentHash(asked.message);
    if (known?.verzamelbericht !== undefined) {
      if (known.contentHash !== hash) await samen?.follow(known, hash);
      return { again: undefined };
    }
    const settled = known && settledUntil(known, hash, clock.now());
    if (known && settled !== 'open') return { again: settled };
    const found = await findPlanned(deliveries, source, asked, clock.now(), settleMs);
    if (!found) return { again: clock.now() };
    const { delivery } = found;
    const moment = settledUntil(delivery, hash, clock.now());
    if (moment !== 'open') return { again: moment };
    if (await isInterrupted(found)) return { again: undefined };
    // Where it stands it stays: whoever would get it now is neither asked nor told anything of that chat.
    const post = delivery.activityId === undefined ? asked : { ...asked, target: delivery.target };

    const isPaused = await dependencies.isPaused();
    const address = isPaused ? undefined : await dependencies.addressOf(post.target);
    if (!address) {
      await waitFor(found, post, isPaused ? 'paused' : 'not reachable');
      return { again: undefined };
    }

    const quiet = delivery.activityId === undefined ? await dependencies.quietUntil(post.target) : undefined;
    if (quiet !== undefined) return { again: quiet };
    if (
      delivery.activityId === undefined &&
      settleMs > 0 &&
      !post.isBundle &&
      (await samen?.join(source, post))
    )
      return { again: undefined };

    if (mustEnd(source)) return { again: clock.now() };
    const conversationId = conversationOf(delivery, address);
    const again = lines.take(conversationId, source);
    if (again !== undefined) return { again, isInLine: lines.holds(source) };
    let claim: Delivery | undefined;
    let etag: string | undefined;
    try {
      const wait = await waitForTurn(share.turns(), conversationId, dependencies);
      if (wait !== undefined) return { again: addMilliseconds(clock.now(), wait) };
      // Who was away for a while may find that others look at it by now.
      if (mustEnd(source)) return { again: clock.now() };
      claim = claimed(delivery, post, clock.now());
      // An update may be repeated: who dies of it leaves what it was before, and another updates it.
      const isUpdate = delivery.activityId !== undefined;
      etag = isUpdate ? found.etag : await deliveries.replace(claim, found.etag);
    } finally {
      if (etag === undefined) lines.end(conversationId);
    }
    if (etag === undefined || !claim) return { again: addMilliseconds(clock.now(), 1000) };
    return { sending: attempt(claim, etag, address, post) };
  };
}

/** What is known of it; what is not, or was given up before, is planned now. */
async function findPlanned(
  deliveries: Deliveries,
  source: string,
  post: Post,
  now: string,
  settleMs: number,
): Promise<Found | undefined> {
  const { id, target, isBundle = false } = post;
  const found = await deliveries.get(id);
  if (found && !isGivenUp(found.delivery)) return found;
  const attempt = found?.delivery.attempt ?? 0;
  const planned = { id, source, target, attempt, reason: 'planned', changedAt: now };
  // The moment is kept with it, so that another instance or the next process waits for the same one.
  const made: Delivery =
    settleMs > 0 && !isBundle
      ? { ...planned, state: 'later', retryAt: addMilliseconds(now, settleMs) }
      : { ...planned, state: 'waiting' };
  await (found ? deliveries.replace(made, found.etag) : deliveries.create(made));
  return deliveries.get(id);
}

function send(
  connector: Connector,
  place: Address,
  { activityId, conversationId }: Delivery,
  message: CardMessage,
): Promise<SendOutcome> {
  if (activityId === undefined || conversationId === undefined) return connector.post(place, message);
  return connector.update(place, activityId, message);
}
