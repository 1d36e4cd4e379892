import type { DesiredPost, Post } from '../bot/ports.ts';
import type { Delivery } from '../logboek/ports.ts';
import { BOT_ACTOR } from '../shared/actor.ts';
import { createBreather } from '../shared/breather.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { isOfficeTime, nextOfficeOpening, officeOpening } from '../shared/office-hours.ts';
import { dueItems, herinneringFor, saidOfNow, type Wereld } from '../verplichtingen/aanspraken.ts';
import { laterDag } from '../verplichtingen/volgende-dag.ts';
import { createHeard } from './heard.ts';
import { type Herinnering, type HerinneringEvent, noHerinnering, without } from './herinnering.ts';
import { ooitOf } from './herinnering-ooit.ts';
import { bundelPostId, herinneringPosts, retiredHerinneringPost, rowsOf } from './herinnering-posts.ts';
import type { FactSource, HerinneringStreams } from './ports.ts';
import type { Weekoverzicht } from './weekoverzicht.ts';
import {
  makeWeekoverzicht,
  mayGetOne,
  newSince,
  nextWeekMoment,
  openFor,
  saidAsOwn,
  type WeekMoment,
  type WeekTimes,
  weekOf,
} from './weekoverzicht-rules.ts';

/** The bundled messages: one a day for each person, with the overview of the week on its day. */
export interface Bundels {
  /** Logs the bundled message that this person should get now, when there is one. */
  prepare(persoonId: string): Promise<void>;
  /** What should stand in the chats because of the reminders of this person. */
  posts(persoonId: string): Promise<readonly DesiredPost[]>;
  /** The last face of a post that is not wanted any more. */
  retired(persoonId: string, delivery: Pick<Delivery, 'id' | 'target'>): Promise<Post | undefined>;
  /** The next moment at which there may be something to say; undefined: not before something changes. */
  nextDue(persoonId: string): Promise<string | undefined>;
}

export type BundelDependencies = {
  readonly streams: HerinneringStreams;
  readonly source: FactSource;
  readonly clock: Clock;
  readonly kalender: () => Promise<WeekTimes>;
  readonly coordinators: readonly string[];
};

const NO_TITELS: Pick<Wereld, 'titels'> = { titels: new Map() };

export function createBundels(dependencies: BundelDependencies): Bundels {
  const { streams, source, clock, kalender, coordinators } = dependencies;
  const { dueWeek, weekoverzichtFor } = createWeeks(dependencies);
  const { heardWereld, lostDag } = createHeard(dependencies);
  const today = (): string => localDate(clock.now());

  const find = async (persoonId: string): Promise<Herinnering> =>
    (await streams.find(persoonId))?.state ?? noHerinnering(persoonId);

  return {
    async prepare(persoonId) {
      const times = await kalender();
      if (!isOfficeTime(clock.now(), times)) return;
      if ((await source.isPaused()) || !(await source.hasChat(persoonId))) return;
      const known = await find(persoonId);
      if (known.bundels.at(-1)?.dag === today()) return;
      const lost = await lostDag(persoonId, known);
      const wereld = withHerinnering(await heardWereld(persoonId), without(known, lost));
      const week = await dueWeek(persoonId, wereld, times);
      // On its day the overview is the one message; what comes before its moment waits for it.
      if (week === 'later today') return;
      const weekoverzicht = week && (await weekoverzichtFor(persoonId, week, wereld, times));
      await streams.change(
        persoonId,
        { actor: { id: BOT_ACTOR.id, naam: BOT_ACTOR.naam }, at: clock.now() },
        (current) => {
          const state = current?.state ?? noHerinnering(persoonId);
          if (state.bundels.some(({ dag }) => dag === today())) return [];
          const bundel = herinneringFor(persoonId, today(), withHerinnering(wereld, without(state, lost)));
          if (!bundel && !weekoverzicht) return [];
          const items = [...(bundel?.items ?? [])];
          const made: HerinneringEvent = {
            soort: 'herinnering gemaakt',
            dag: today(),
            items,
            weekoverzicht: weekoverzicht?.(saidAsOwn(rowsOf(items, persoonId, today(), wereld))),
          };
          return lost === undefined ? [made] : [notDelivered(lost), made];
        },
      );
    },

    async posts(persoonId) {
      const herinnering = (await streams.find(persoonId))?.state;
      if (!herinnering) return [];
      const isOpen = isOfficeTime(clock.now(), await kalender());
      const shown: string[] = [];
      for (const { dag } of herinnering.bundels) {
        // What was not posted in the hours of its own day is not posted at all: the next one says it anew.
        const inTime = isOpen && dag === today();
        if (inTime || (await source.wasPosted(bundelPostId(persoonId, dag)))) shown.push(dag);
      }
      return herinneringPosts({
        herinnering,
        shown,
        coordinators,
        today: today(),
        wereld: await source.wereldOf(persoonId),
      });
    },

    async retired(persoonId, delivery) {
      const known = ooitOf(await streams.history(persoonId), persoonId);
      // A message of a day names nothing in its last face, and there are many.
      const { titels } = known.dagen.has(delivery.id) ? NO_TITELS : await source.wereldOf(persoonId);
      return retiredHerinneringPost(persoonId, delivery, known, titels);
    },

    async nextDue(persoonId) {
      const now = clock.now();
      const times = await kalender();
      const known = await find(persoonId);
      const lost = await lostDag(persoonId, known);
      const wereld = withHerinnering(await heardWereld(persoonId), without(known, lost));
      const moments: string[] = [];
      // Of a coördinator each of these goes through all that is owed.
      const breathe = createBreather();
      if (mayGetOne(persoonId, wereld, coordinators)) {
        moments.push(nextWeekMoment(now, times));
        if (typeof (await dueWeek(persoonId, wereld, times)) === 'object')
          moments.push(nextOfficeOpening(now, times));
      }
      await breathe();
      if (dueItems(persoonId, today(), wereld).length > 0) moments.push(nextOfficeOpening(now, times));
      else {
        await breathe();
        const dag = laterDag(persoonId, today(), wereld);
        if (dag !== undefined) moments.push(officeOpening(dag, times));
      }
      return moments.toSorted()[0];
    },
  };
}

/** The overviews of the week. */
function createWeeks({ source, clock, coordinators }: BundelDependencies) {
  const today = (): string => localDate(clock.now());

  /** The overview of the week that this person should get now. */
  const dueWeek = async (
    persoonId: string,
    wereld: Wereld,
    times: WeekTimes,
  ): Promise<(WeekMoment & { readonly voor: readonly string[] }) | 'later today' | undefined> => {
    const week = weekOf(today(), times);
    const voor = openFor(persoonId, today(), week, wereld, coordinators);
    if (voor.length === 0) return undefined;
    if (clock.now() < week.moment) return week.dag === today() ? 'later today' : undefined;
    // Who is new has no need of an overview from before.
    const since = await source.knownSince(persoonId);
    return since !== undefined && since <= week.moment ? { ...week, voor } : undefined;
  };

  /** @returns the overview, beside what its reader has to do by these ids */
  const weekoverzichtFor = async (
    persoonId: string,
    { voor, ...week }: WeekMoment & { readonly voor: readonly string[] },
    wereld: Wereld,
    times: WeekTimes,
  ): Promise<(own: ReadonlySet<string>) => Weekoverzicht> => {
    const facts = await source.weekFacts(newSince(voor, week, wereld, times));
    return (own) =>
      makeWeekoverzicht({ readerId: persoonId, voor, today: today() }, week.week, wereld, facts, own);
  };

  return { dueWeek, weekoverzichtFor };
}

function notDelivered(dag: string): HerinneringEvent {
  return { soort: 'herinnering niet bezorgd', dag };
}

function withHerinnering(wereld: Wereld, herinnering: Herinnering): Wereld {
  const known = saidOfNow(herinnering, wereld);
  if (wereld.herinneringen.get(known.id) === known) return wereld;
  return { ...wereld, herinneringen: new Map([...wereld.herinneringen, [known.id, known]]) };
}
