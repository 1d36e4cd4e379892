import type { Address, Answered, Antwoorden as Answers } from '../bot/ports.ts';
import type { Deliveries, Delivery, KeptAnswer } from '../logboek/ports.ts';
import { type Clock, localDate, localTime } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { withinOneLook } from '../shared/one-look.ts';
import { gedaanWords, gevouwenCard, ingevuldCard } from './antwoord-cards.ts';
import type { Edit } from './edit.ts';
import { createFormulieren } from './formulieren.ts';

export interface Antwoorden extends Answers {
  /** A new post of this source stands in that chat. */
  posted(source: string, target: string, address: Address): void;
  /** Resolves when nothing is being folded. */
  idle(): Promise<void>;
}

type Dependencies = {
  readonly deliveries: Pick<Deliveries, 'get' | 'create' | 'replace'>;
  /** Changes a message, at the pace of its conversation. */
  readonly edit: Edit;
  /** How an opdracht or a vergadering is called now; undefined: it is gone. */
  readonly naamVan: (over: string) => Promise<string | undefined>;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** So many of the last answers of a chat are known: further back nobody looks for a button. */
const KEPT = 30;
/** Somebody else changed the same chat at that moment. */
const TRIES = 3;
/** So many answers of a chat wait at most to be written down: more than that is a chat in which nobody looks back. */
const WAITING = 30;
/** So many messages are remembered in memory. */
const REMEMBERED = 1000;

type Job = {
  readonly persoonId: string;
  readonly address: Address;
  /** What stands anew. */
  readonly about: Answered['about'];
  readonly answer?: Answered;
  readonly asOf: number;
};

/**
 * The answers that stand in each personal chat: which message, about what, by which button; never what it says. One record a chat, beside
 * the deliveries, changed under its etag: another process or the next one goes on with it (docs/adr/0039).
 */
export function createAntwoorden(dependencies: Dependencies): Antwoorden {
  const { deliveries, edit, naamVan, clock, logger } = dependencies;
  /** What waits in each chat, and when it is done: one goes after the other. */
  const chats = new Map<string, { readonly waiting: Job[]; readonly done: Promise<void> }>();
  const presses = new Map<string, number>();
  /**
   * New answers that are about nothing, such as forms: written down when they become about something, which saves the store a write. One of
   * before the restart, or of another process, is taken for a post, and stays as it is.
   */
  const bare = new Map<string, true>();
  const formulieren = createFormulieren();
  let count = 0;

  const nameOf = async (over: string, titel: string | undefined): Promise<string | undefined> => {
    const [soort, id] = splitKey(over);
    if (isList(over)) return titel;
    if (soort === 'jaaragenda') return `Jaaragenda ${id}`;
    // What somebody told us is not for a line that stays.
    if (soort === 'signaal') return 'Een signaal';
    return naamVan(over);
  };

  const run = async ({ persoonId, address, about, answer, asOf }: Job): Promise<void> => {
    const id = `antwoorden:${persoonId}`;
    if (answer) await foldForms(persoonId, answer, asOf);
    const over = about.isForm ? undefined : about.over;
    for (let tried = 0; tried < TRIES; tried += 1) {
      const found = await deliveries.get(id);
      const known =
        found?.delivery.conversationId === address.conversationId ? found.delivery.antwoorden : [];
      const kept: KeptAnswer[] = [];
      const today = localDate(clock.now());
      const newest: KeptAnswer = { activityId: '', at: clock.now(), over, verb: answer?.verb };
      for (const one of known ?? []) {
        if (one.activityId === answer?.activityId) continue;
        const isAgain = over !== undefined && one.over === over;
        const isOlder = isAgain || (one.over !== undefined && localDate(one.at) < today);
        const isLeft = (): boolean => (presses.get(one.activityId) ?? 0) <= asOf;
        if (one.over === undefined || !isOlder || !isLeft()) {
          kept.push(one);
          continue;
        }
        const naam = await nameOf(one.over, isAgain && !about.isForm ? about.titel : one.naam);
        if (naam === undefined) kept.push(one);
        else {
          await edit(
            address,
            one.activityId,
            gevouwenCard(one.over, naam, {
              ...one,
              isAgain,
              isCrowded: isCrowded(one, [...(known ?? []), newest]),
            }),
            isLeft,
          );
          const { activityId, at, verb, over: was } = one;
          kept.push(isLeft() ? { activityId, at, verb, was } : one);
        }
      }
      const isOurs =
        answer?.activityId !== undefined &&
        (!answer.replaced ||
          bare.has(answer.activityId) ||
          known?.some(({ activityId }) => activityId === answer.activityId));
      // A post that was pressed is kept current by delivery.
      if (answer?.activityId !== undefined && isOurs)
        kept.push({
          activityId: answer.activityId,
          at: clock.now(),
          ...(over === undefined ? {} : { over }),
          ...(about.isForm || about.naam === undefined ? {} : { naam: about.naam }),
          ...(answer.verb === undefined ? {} : { verb: answer.verb }),
        });
      // A form that was not written down and is still one.
      if (over === undefined && (known ?? []).every(({ activityId }) => activityId !== answer?.activityId))
        return;
      if (JSON.stringify(kept) === JSON.stringify(known ?? [])) return;
      const next: Delivery = {
        id,
        source: id,
        target: id,
        state: 'sent',
        attempt: 1,
        conversationId: address.conversationId,
        changedAt: clock.now(),
        antwoorden: kept.slice(-KEPT),
      };
      if (found ? await deliveries.replace(next, found.etag) : await deliveries.create(next)) return;
    }
  };

  /** What an open form asked was answered by another card: it asks nothing any more. */
  const foldForms = async (persoonId: string, answer: Answered, asOf: number): Promise<void> => {
    for (const { activityId, address, vult } of formulieren.take(persoonId, answer)) {
      const isLeft = (): boolean => (presses.get(activityId) ?? 0) <= asOf;
      const naam = await nameOf(vult.over, undefined);
      if (naam !== undefined)
        await edit(address, activityId, ingevuldCard(vult.over, naam, answer.verb), isLeft);
    }
  };

  const queue = (job: Omit<Job, 'asOf'>): void => {
    const { persoonId } = job;
    const waiting = chats.get(persoonId)?.waiting ?? [];
    waiting.push({ ...job, asOf: count });
    // An update takes the pace of its chat, an answer does not: the oldest stays as it is.
    if (waiting.length > WAITING) waiting.shift();
    if (chats.has(persoonId)) return;
    const done = Promise.resolve().then(() => workOff(persoonId, waiting));
    chats.set(persoonId, { waiting, done });
  };

  /** Each in a look of its own: the turn that asked for it has ended, and what was read for it is of before. */
  const workOff = async (persoonId: string, waiting: Job[]): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const one = job;
      await withinOneLook(() => run(one)).catch((error: unknown) =>
        logger.warn('answers not folded', describeError(error)),
      );
    }
    chats.delete(persoonId);
  };

  return {
    pressed(activityId) {
      count += 1;
      presses.delete(activityId);
      presses.set(activityId, count);
      forgetOldest(presses);
    },
    answered(answer) {
      const { persoonId, address, about } = answer;
      formulieren.note(answer);
      if (about.isForm || about.over === undefined) {
        if (!answer.replaced && answer.activityId !== undefined) {
          bare.set(answer.activityId, true);
          forgetOldest(bare);
        }
        if (!answer.replaced || answer.activityId === undefined) return;
      }
      queue({ persoonId, address, about, answer });
    },
    posted(source, target, address) {
      const [soort, persoonId] = splitKey(target);
      if (soort === 'persoon') queue({ persoonId, address, about: { isForm: false, over: source } });
    },
    async idle() {
      while (chats.size > 0) await Promise.all([...chats.values()].map(({ done }) => done));
    },
  };
}

/** Does another one of the same minute become the same line? */
function isCrowded(one: KeptAnswer, all: readonly KeptAnswer[]): boolean {
  return all.some(
    ({ activityId, at, over, was, verb }) =>
      activityId !== one.activityId &&
      (over ?? was) === one.over &&
      gedaanWords(verb) === gedaanWords(one.verb) &&
      localDate(at) === localDate(one.at) &&
      localTime(at) === localTime(one.at),
  );
}

function isList(over = ''): boolean {
  return splitKey(over)[0] === 'lijst';
}

function forgetOldest(remembered: Map<string, unknown>): void {
  const [oldest] = remembered.keys();
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}
