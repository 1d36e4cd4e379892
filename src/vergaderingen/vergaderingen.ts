import { createChanges } from '../logboek/changes.ts';
import type { HistoryEntry } from '../logboek/ports.ts';
import type { Route } from '../shared/behandeling.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addDays, monthsFrom, monthsThrough } from '../shared/dates.ts';
import type { VergaderingReader } from './ground/ports.ts';
import { inOrderOfTime, namedBy, type OpRoute } from './ground/route.ts';
import { createRoutes } from './ground/routes.ts';
import { SUBJECT, type Vergadering } from './ground/vergadering.ts';
import { isUndecided, standOf } from './ground/vergadering-rules.ts';
import { createPlanningChanges, type OverlegNu, type PlanningChanges } from './planning/planning-changes.ts';
import type { VergaderingEvent, VergaderingStreams } from './vergadering-events.ts';

/** The use cases of a vergadering, and how it is found. */
export interface Vergaderingen extends VergaderingReader, PlanningChanges {
  /** Everything that was recorded about it, the oldest first. */
  history(id: string): Promise<readonly HistoryEntry<VergaderingEvent>[]>;
  /** All meetings in a month (YYYY-MM), in order. */
  inMonth(maand: string): Promise<readonly Vergadering[]>;
  /** The meetings of the last two months at which something was to be decided of which no besluit was recorded, in order. */
  undecided(): Promise<readonly Vergadering[]>;
}

type Dependencies = {
  readonly streams: VergaderingStreams;
  readonly clock: Clock;
  readonly overlegNu: OverlegNu;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

const MONTHS_AHEAD = 13;
/** What waits longer is among the reminders of the coördinator, and not in the way of who looks what comes. */
const DAYS_BACK = 61;
/** Of so many opdrachten each route is asked for by itself. */
const FEW = 5;
/** Of what fits on a page the meetings of all of them are one question; of more, reading all meetings is less work. */
const OF_A_PAGE = 100;

export function createVergaderingen(dependencies: Dependencies): Vergaderingen {
  const { streams, clock } = dependencies;
  const changes = createChanges(dependencies, SUBJECT);
  const inMonth = async (maand: string): Promise<readonly Vergadering[]> =>
    (await streams.findBy('maand', maand)).map(({ state }) => state).toSorted(inOrderOfTime);
  const today = (): string => localDate(clock.now());
  const routes = createRoutes();

  /** Of however many opdrachten, when all meetings are known without a question. */
  const routesKnown = async (): Promise<((opdracht: OpRoute) => Route) | undefined> => {
    const all = await streams.known();
    return (
      all &&
      routes.among(
        all.map(({ state }) => state),
        today(),
      )
    );
  };
  const routeOfOne = async (opdracht: OpRoute): Promise<Route> => {
    const known = await routesKnown();
    return known ? known(opdracht) : askedRoute(opdracht);
  };
  const askedRoute = async (opdracht: OpRoute): Promise<Route> => {
    const found = (await streams.findBy('plek', opdracht.id)).map(({ state }) => state);
    const known = new Set(found.map(({ id }) => id));
    for (const named of namedBy(opdracht)) {
      const own = known.has(named) ? undefined : (await streams.find(named))?.state;
      if (own) found.push(own);
    }
    return routes.of(opdracht, found, today());
  };

  return {
    ...createPlanningChanges(changes, streams, clock, dependencies.overlegNu),
    get: changes.get,
    find: async (id) => (await streams.find(id))?.state,
    history: (id) => streams.history(id),
    inMonth,
    async coming(until = '9999-12-31') {
      const from = localDate(clock.now());
      const found: Vergadering[] = [];
      for (const maand of monthsFrom(from, MONTHS_AHEAD)) {
        if (maand > until.slice(0, 7)) break;
        found.push(...(await inMonth(maand)));
      }
      return found.filter(({ datum }) => datum >= from && datum <= until);
    },
    async undecided() {
      const found: Vergadering[] = [];
      for (const maand of monthsThrough(addDays(today(), -DAYS_BACK), today()))
        found.push(...(await inMonth(maand)));
      return found.filter((one) => standOf(one, today()) === 'gehouden' && isUndecided(one));
    },
    routeOf: routeOfOne,
    async routesOf(opdrachten) {
      const all = await routesKnown();
      if (all) return all;
      if (opdrachten.length > OF_A_PAGE)
        return routes.among(
          (await streams.list()).map(({ state }) => state),
          today(),
        );
      if (opdrachten.length > FEW) {
        const places = new Set(opdrachten.flatMap((one) => [one.id, ...namedBy(one)]));
        const found = await streams.findBy('plek', [...places].toSorted());
        return routes.ofPage(
          found.map(({ state }) => state),
          today(),
        );
      }
      const few = new Map<string, Route>();
      for (const opdracht of opdrachten) few.set(opdracht.id, await askedRoute(opdracht));
      return ({ id }) => few.get(id) ?? [];
    },
  };
}
