import { setImmediate as turnOfOthers } from 'node:timers/promises';
import type { DeliverPost } from '../bezorging/post-delivery.ts';
import type { Round } from '../bezorging/round.ts';
import type { CardMessage, Connector, Post } from '../bot/ports.ts';
import type { ReadModels } from '../logboek/ports.ts';
import type { Clock } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';

/** One post that would be made. */
export type Verwacht = {
  /** Its kind begins it (shared/post-soorten.ts). */
  readonly id: string;
  /** ISO instant. */
  readonly moment: string;
  /** 'persoon:…' or 'kanaal:…'. */
  readonly target: string;
  /** What it follows from: '<kind>:<id>'. */
  readonly source: string;
  /** False: a post that stands in a channel gets another face. */
  readonly isNew: boolean;
  readonly waarom: string;
  /** Why it cannot be posted, as the rest of a sentence that begins with its target; absent: it can. */
  readonly kanNiet?: string;
  /** The template that it is made of. */
  readonly card: string;
};

/** A clock that a simulation sets. */
export type SimulatedClock = Clock & { set(moment: string): void };

export function createSimulatedClock(start: string): SimulatedClock {
  let current = start;
  return {
    now: () => current,
    set(moment) {
      current = moment;
    },
  };
}

/** Writes down what would be sent instead of sending it. */
export type Recorder = {
  readonly connector: Connector;
  /** Passes on what is delivered, so that the record knows what each message is for. */
  readonly recording: (deliver: DeliverPost) => DeliverPost;
  readonly recorded: readonly Verwacht[];
};

/** @param whyNot why this post, which stands nowhere, waits (the rest of a sentence that begins with its target); undefined: it does not */
export function createRecorder(clock: Clock, whyNot: (post: Post) => Promise<string | undefined>): Recorder {
  const recorded: Verwacht[] = [];
  /** The ids of what could not be posted: said once. */
  const refused = new Set<string>();
  const under = new Map<CardMessage, { source: string; post: Post }>();
  const record = (message: CardMessage, isNew: boolean): void => {
    const found = under.get(message);
    if (!found) return;
    const { source, post } = found;
    // In a chat an update of an old card is no message; in a channel it is what people come to see.
    if (!isNew && splitKey(post.target)[0] !== 'kanaal') return;
    const waarom = post.waarom ?? message.summary;
    const { id, target } = post;
    recorded.push({ id, moment: clock.now(), target, source, isNew, waarom, card: message.card });
  };
  return {
    recorded,
    connector: {
      async post(_address, message) {
        record(message, true);
        return { kind: 'sent', activityId: `vooruitblik-${recorded.length}` };
      },
      async update(_address, activityId, message) {
        record(message, false);
        return { kind: 'sent', activityId };
      },
    },
    recording: (deliver) => async (source, post, known) => {
      under.set(post.message, { source, post });
      const looked = await deliver(source, post, known);
      const isKnown = known?.activityId !== undefined || refused.has(post.id);
      const kanNiet = isKnown ? undefined : await whyNot(post);
      if (kanNiet !== undefined) {
        refused.add(post.id);
        const { id, target, message } = post;
        const waarom = post.waarom ?? message.summary;
        recorded.push({
          id,
          moment: clock.now(),
          target,
          source,
          isNew: true,
          waarom,
          kanNiet,
          card: message.card,
        });
      }
      const ended = 'sending' in looked ? looked.sending : Promise.resolve();
      ended.finally(() => under.delete(post.message)).catch(() => undefined);
      return looked;
    },
  };
}

/** All of one moment: who hears of many of them is looked at once, after them. */
const PAGE = 100_000;
/** So many looks at sources are no look ahead any more, but a circle. */
const MAX_ROUNDS = 200_000;
const FAR = '9999-12-31T00:00:00.000Z';

/**
 * Lets the time come to each moment at which something is due, and does what the bot does then, until `until` (ISO instant,
 * not included).
 * @param asked sources ('<kind>:<id>') that something else asked to look at; emptied as it goes
 * @throws Error when it does not come to an end
 */
export async function simulate(facts: {
  readonly readModels: Pick<ReadModels, 'due'>;
  readonly round: Round;
  readonly clock: SimulatedClock;
  readonly asked: Set<string>;
  readonly until: string;
}): Promise<void> {
  const { readModels, round, clock, asked, until } = facts;
  for (let rounds = 0; rounds < MAX_ROUNDS; ) {
    for (const { kind, id } of await readModels.due(clock.now(), PAGE)) asked.add(`${kind}:${id}`);
    if (asked.size === 0) {
      const [next] = await readModels.due(FAR, 1);
      if (next?.dueAt === undefined || next.dueAt >= until) return;
      clock.set(next.dueAt);
    }
    for (const key of asked) {
      asked.delete(key);
      rounds += 1;
      await round(key, () => undefined);
      // Whoever talks to the bot meanwhile comes first.
      await turnOfOthers();
    }
  }
  throw new Error('the simulation does not come to an end');
}
