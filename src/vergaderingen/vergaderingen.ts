import { createChanges } from '../logboek/changes.ts';
import type { HistoryEntry } from '../logboek/ports.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { monthsFrom } from '../shared/dates.ts';
import type { VergaderingReader } from './ground/ports.ts';
import { SUBJECT, type Vergadering } from './ground/vergadering.ts';
import { type Beslist, createPlanningChanges, type PlanningChanges } from './planning/planning-changes.ts';
import type { VergaderingEvent, VergaderingStreams } from './vergadering-events.ts';

/** The use cases of a vergadering, and how it is found. */
export interface Vergaderingen extends VergaderingReader, PlanningChanges {
  /** Everything that was recorded about it, the oldest first. */
  history(id: string): Promise<readonly HistoryEntry<VergaderingEvent>[]>;
  /** All meetings in a month (YYYY-MM), in order. */
  inMonth(maand: string): Promise<readonly Vergadering[]>;
  /** Meetings with an agendapunt of this opdracht. */
  withOpdracht(opdrachtId: string): Promise<readonly Vergadering[]>;
}

type Dependencies = {
  readonly streams: VergaderingStreams;
  readonly clock: Clock;
  readonly beslist: Beslist;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

const MONTHS_AHEAD = 13;

export function createVergaderingen(dependencies: Dependencies): Vergaderingen {
  const { streams, clock } = dependencies;
  const changes = createChanges(dependencies, SUBJECT);
  const inMonth = async (maand: string): Promise<readonly Vergadering[]> =>
    (await streams.findBy('maand', maand)).map(({ state }) => state).toSorted(inOrderOfTime);

  return {
    ...createPlanningChanges(changes, streams, clock, dependencies.beslist),
    get: changes.get,
    find: async (id) => (await streams.find(id))?.state,
    history: (id) => streams.history(id),
    inMonth,
    async coming() {
      const from = localDate(clock.now());
      const found: Vergadering[] = [];
      for (const maand of monthsFrom(from, MONTHS_AHEAD)) found.push(...(await inMonth(maand)));
      return found.filter(({ datum }) => datum >= from);
    },
    async withOpdracht(opdrachtId) {
      return (await streams.findBy('opdracht', opdrachtId)).map(({ state }) => state);
    },
  };
}

function inOrderOfTime(a: Vergadering, b: Vergadering): number {
  return (
    a.datum.localeCompare(b.datum) ||
    (a.tijd ?? '').localeCompare(b.tijd ?? '') ||
    a.overlegNaam.localeCompare(b.overlegNaam, 'nl')
  );
}
