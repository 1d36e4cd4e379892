import type { ScriptedAnswer } from '../connector-standin.ts';
import { randomFrom } from '../random.ts';
import type { TeamsClient } from '../teams-client.ts';
import { startTwoBots } from '../year-bots.ts';
import { CHANCES } from './acts.ts';
import { AROUND, firstAround } from './acts-around.ts';
import { bind } from './acts-kanalen.ts';
import { addOpdracht, addTwo } from './acts-opdrachten.ts';
import { isWorkingDay, localOf, plusDays } from './days.ts';
import { noFacts } from './facts.ts';
import type { Around } from './hands.ts';
import { learn } from './learn.ts';
import { owedOn } from './owed.ts';
import { BEHEERDER, COORDINATORS, DIRECTIELID, EVERYBODY, KANALEN } from './people-of-course.ts';
import { settle } from './settle.ts';
import { isAround, settleAround } from './settle-around.ts';
import { createWatch } from './watch.ts';

/** `most`: of the opdrachten that come beside those of the beginning, as many as can be under way. */
export type CourseSize = { readonly days: number; readonly opdrachten: number; readonly most: number };
export type CourseReport = {
  readonly broken: readonly string[];
  /** How often each kind of event stands in the log, and what happened beside it. */
  readonly gebeurd: Readonly<Record<string, number>>;
  readonly reminders: number;
  readonly posts: number;
  /** How many cards were read for what is not true: each that stood somewhere at the end of each working day. */
  readonly judged: number;
};

const FIRST_DAY = '2026-01-05';
const LOOKS = ['07:30', '08:30', '10:30', '14:30', '16:58', '19:30'] as const;
/** On a day off. */
const LOOKS_AT_HOME: readonly string[] = ['10:30'];
/** People work then. */
const BUSY = ['10:30', '14:30', '19:30'];
/** A new post waits so many seconds for what changes again, as it does for everybody. */
const SETTLES = 60;
/** The day on which a channel is bound first. The DO has agendas before that. */
const BOUND_ON = new Map<number, (typeof KANALEN)[keyof typeof KANALEN]>([
  [0, KANALEN.pfho],
  [9, KANALEN.do],
]);
const OFFICE_CLOSES = '16:58';
/** Of what is owed, one in so many is done in an afternoon. */
const DILIGENCE = 7;
/** What is around the opdrachten takes weeks: it is played in a course of at least so many days. */
const AROUND_FROM = 60;
/** Days from one outage to the next. */
const OUT_EVERY = 17;
const TOO_FAST: ScriptedAnswer = { status: 429, retryAfter: '60' };
const FAULTS: readonly ScriptedAnswer[] = [{ status: 503 }, 'reset before', TOO_FAST, { status: 502 }];

/**
 * Lives through the whole course of opdrachten, with two bots on one store. The same seed gives the same year.
 * @param tell told of each day that is over, with the rules that were broken on it: a year takes long
 */
export async function liveCourse(
  size: CourseSize,
  seed: number,
  tell: (day: string, broken: readonly string[]) => void = () => undefined,
): Promise<CourseReport> {
  const random = randomFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  // What is around the opdrachten has chances of its own: the rest of a course with this seed stays as it was.
  const own = randomFrom(seed + 1);
  const belowAround = (most: number): number => Math.floor(own() * most);
  const isWhole = size.days >= AROUND_FROM;
  const facts = noFacts();
  const bots = await startTwoBots(instant(FIRST_DAY, '06:00'), COORDINATORS, {
    BOARD_MEMBERS: DIRECTIELID.id,
    ADMINS: BEHEERDER.id,
    SETTLE_SECONDS: String(SETTLES),
  });
  const { clock, connector, store } = bots;
  const shut = new Set<string>();
  const clients = new Map<string, TeamsClient>(EVERYBODY.map((one) => [one.id, bots.client(one)]));
  const client = (id: string): TeamsClient => {
    const found = clients.get(id);
    if (!found) throw new Error(`nobody has the id ${id}`);
    return found;
  };
  const watch = createWatch(facts, connector, shut, client);
  const outages = { 'Teams antwoordt niet': 0, 'één bot staat stil': 0 };
  let out: 'Teams' | 'one bot' | 'Teams is too busy' | undefined;
  let faults = 0;

  connector.answerBy((request) => {
    const isShut = [...shut].some((id) => request.conversationId === `a:${id}`);
    const given = isShut
      ? { status: 403, code: 'ConversationBlockedByUser' }
      : request.activity.replyToId !== undefined
        ? undefined
        : out === 'Teams'
          ? FAULTS[faults++ % FAULTS.length]
          : out === 'Teams is too busy'
            ? TOO_FAST
            : undefined;
    watch.see(request, clock.now(), given === undefined);
    return given;
  });

  let cursor = '';
  const lookAround = async (): Promise<void> => {
    for (;;) {
      const page = await store.log.readAll(cursor, 500);
      cursor = page.cursor;
      for (const entry of page.entries) learn(facts, entry);
      if (page.entries.length === 0) break;
    }
    watch.look(clock.now());
  };
  const around = (): Around => ({
    facts,
    today: localOf(clock.now()).day,
    client,
    below,
    shut,
    most: size.most,
  });
  /** What settled by now goes out. */
  const aMinutePasses = async (): Promise<void> => {
    await bots.settle();
    clock.advance((SETTLES + 1) * 1000);
    await bots.settle();
    await lookAround();
  };
  const doing = async (what: () => Promise<void>): Promise<void> => {
    await what();
    await bots.settle();
    await lookAround();
  };
  const chances = CHANCES.flatMap(({ act, weight }) => Array.from({ length: weight }, () => act));
  const somethingHappens = async (): Promise<void> => {
    const chosen = chances[below(chances.length)];
    if (chosen) await doing(() => chosen(around()));
  };
  const peopleWork = async (): Promise<void> => {
    const today = localOf(clock.now()).day;
    for (const one of owedOn(
      facts,
      COORDINATORS.map(({ id }) => id),
      today,
    ))
      if (isAround(one)) {
        if (belowAround(DILIGENCE) === 0)
          await doing(() => settleAround({ ...around(), below: belowAround }, one));
      } else if (below(DILIGENCE) === 0) await doing(() => settle(around(), one));
  };
  const somethingAround = async (): Promise<void> => {
    const chosen = AROUND[belowAround(AROUND.length)];
    const act = firstAround(around()) ?? chosen;
    if (act) await doing(() => act({ ...around(), below: belowAround }));
  };
  const ask = async (): Promise<void> => {
    // Who shut the chat gets no answer there.
    for (const { id } of [COORDINATORS[0], DIRECTIELID].filter((one) => !shut.has(one.id)))
      for (const vraag of ['wat is te laat', 'overzicht', 'herinneringen', 'weekoverzicht']) {
        const { text } = await client(id).say(vraag);
        watch.heard(text, { soort: 'persoon', id }, clock.now());
      }
  };

  try {
    connector.setMembers(
      [...clients.values()].map(({ from: { id, name, aadObjectId } }) => ({ id, name, aadObjectId })),
    );
    for (const one of clients.values()) await one.open();
    await lookAround();
    for (let day = 0; day < size.days; day += 1) {
      const date = plusDays(FIRST_DAY, day);
      let wasOut = out !== undefined;
      for (const time of isWorkingDay(date) ? LOOKS : LOOKS_AT_HOME) {
        clock.advance(Math.max(0, Date.parse(instant(date, time)) - Date.parse(clock.now())));
        if (time === '07:30' && out !== undefined) {
          if (out === 'one bot') await bots.start(0);
          out = undefined;
        }
        if (day % OUT_EVERY === OUT_EVERY - 1 && out === undefined) {
          const next = outages['één bot staat stil'] > outages['Teams antwoordt niet'] ? 'Teams' : 'one bot';
          // One in two refuses the reminders of that day as well, so that they surely do not arrive.
          const isEarly = next === 'Teams' && outages['Teams antwoordt niet'] % 2 === 0 && isWorkingDay(date);
          if (time === (isEarly ? '08:30' : '10:30')) {
            out = isEarly ? 'Teams is too busy' : next;
            if (out === 'one bot') await bots.stop(0);
            outages[out === 'one bot' ? 'één bot staat stil' : 'Teams antwoordt niet'] += 1;
            wasOut = true;
          }
        }
        await aMinutePasses();
        if (time === '07:30') watch.morning(clock.now());
        const lacks = size.opdrachten - facts.opdrachten.size;
        if (BUSY.includes(time) && (out === undefined || out === 'one bot')) {
          const kanaal = time === '10:30' ? BOUND_ON.get(day) : undefined;
          if (kanaal) {
            await doing(() => bind(around(), kanaal));
            // The coördinator is asked about it.
            await aMinutePasses();
            await doing(() => bind(around(), kanaal));
          }
          if (lacks > 1 && day % 9 === 3 && time === '19:30') await doing(() => addTwo(around()));
          else if (lacks > 0 && day % 3 === 0 && time === '10:30') await doing(() => addOpdracht(around()));
          if (isWorkingDay(date) && time !== '19:30') await peopleWork();
          if (time !== '19:30' || below(4) === 0) await somethingHappens();
          if (isWhole && isWorkingDay(date) && time === '14:30') await somethingAround();
          if (time === '14:30' && day % 7 === 2) await ask();
        }
        if (BUSY.includes(time)) await aMinutePasses();
        if (time === OFFICE_CLOSES) await watch.endOfDay(clock.now(), wasOut);
      }
      tell(date, watch.newlyBroken());
    }
    const { met, ...report } = watch.report();
    return { ...report, gebeurd: { ...Object.fromEntries(facts.gebeurd), ...met, ...outages } };
  } finally {
    await bots.close();
  }
}

/** Dutch time; the oracle knows summer time from the calendar of Node. */
function instant(day: string, time: string): string {
  const guess = `${day}T${time}:00.000Z`;
  const offset = Date.parse(`${localOf(guess).day}T${localOf(guess).time}:00.000Z`) - Date.parse(guess);
  return new Date(Date.parse(guess) - offset).toISOString();
}
