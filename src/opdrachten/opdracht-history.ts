import type { HistoryEntry } from '../logboek/ports.ts';
import type { HistoryRow } from '../shared/event-kinds.ts';
import { unknownWords } from '../shared/history-words.ts';
import type { Dossier } from './ground/dossier.ts';
import type { Lezer } from './ground/event-kinds.ts';
import type { Passage } from './ground/passage.ts';
import type { PlanField } from './ground/plan-fields.ts';
import { foldOpdracht, type OpdrachtEvent, tellEvent } from './opdracht-events.ts';

/**
 * The history of an opdracht, newest first.
 * @param mayReadPlan whether the reader may see the answers of the plan; without it they are left out
 * @param vergaderingWords a meeting's id in words
 */
export function historyOf(
  id: string,
  entries: readonly HistoryEntry<OpdrachtEvent>[],
  reader: HistoryReader,
): readonly HistoryRow[] {
  return tellAll(id, entries, reader).map(({ row }) => row);
}

type HistoryReader = { mayReadPlan: boolean; vergaderingWords: (vergaderingId: string) => string };

/** The same with the event that each line tells, and the id of who did it; what cannot be read is left out. */
export function momentsOf(
  id: string,
  entries: readonly HistoryEntry<OpdrachtEvent>[],
  reader: HistoryReader,
): readonly (HistoryRow & { readonly event: OpdrachtEvent; readonly doorId: string })[] {
  return tellAll(id, entries, reader).flatMap(({ row, event, doorId }) =>
    event ? { ...row, event, doorId } : [],
  );
}

type Told = { readonly row: HistoryRow; readonly event?: OpdrachtEvent; readonly doorId: string };

function tellAll(
  id: string,
  entries: readonly HistoryEntry<OpdrachtEvent>[],
  { mayReadPlan, vergaderingWords }: HistoryReader,
): readonly Told[] {
  const mayRead: Readonly<Record<Lezer, boolean>> = {
    'iedereen die de opdracht mag zien': true,
    'wie het plan mag lezen': mayReadPlan,
  };
  const rows: Told[] = [];
  let dossier: Dossier | undefined;
  for (const { at, actor, events } of entries) {
    for (const event of events) {
      if (event.soort === 'onbekend') {
        rows.push({
          row: { wanneer: at, wie: actor.naam, wat: unknownWords(event), details: [] },
          doorId: actor.id,
        });
        continue;
      }
      const before = dossier;
      dossier = foldOpdracht(dossier, event, { id, at, actor });
      const told = tellEvent(event, before, { vergadering: vergaderingWords }, mayRead);
      rows.push({ row: { wanneer: at, wie: actor.naam, ...told }, event, doorId: actor.id });
    }
  }
  return rows.reverse();
}

/** Who last answered a field of the plan, and when. */
export function lastWriter(
  entries: readonly HistoryEntry<OpdrachtEvent>[],
  field: PlanField,
): { door: string; op: string } {
  const entry = entries.findLast(({ events }) =>
    events.some((event) => event.soort === 'onderdeel ingevuld' && event.antwoorden[field] !== undefined),
  );
  return { door: entry?.actor.naam ?? 'iemand anders', op: entry?.at ?? '' };
}

/** The saved versions of the passage, the newest first. */
export function passagesOf(id: string, entries: readonly HistoryEntry<OpdrachtEvent>[]): readonly Passage[] {
  const versies: Passage[] = [];
  let dossier: Dossier | undefined;
  for (const { at, actor, events } of entries) {
    for (const event of events) {
      if (event.soort === 'onbekend') continue;
      dossier = foldOpdracht(dossier, event, { id, at, actor });
      if (event.soort === 'passage vastgelegd' && dossier?.passage) versies.push(dossier.passage);
    }
  }
  return versies.reverse();
}
