import type { HistoryEntry } from '../logboek/ports.ts';
import type { HistoryRow } from '../shared/event-kinds.ts';
import { unknownWords } from '../shared/history-words.ts';
import type { Vergadering } from './ground/vergadering.ts';
import { foldVergadering, tellEvent, type VergaderingEvent } from './vergadering-events.ts';

/**
 * The history of a vergadering, newest first: who planned, moved or cancelled it, changed its agenda and concluded what.
 * @param vergaderingWords another meeting's id in words
 */
export function vergaderingHistory(
  id: string,
  entries: readonly HistoryEntry<VergaderingEvent>[],
  vergaderingWords: (vergaderingId: string) => string,
): readonly HistoryRow[] {
  const rows: HistoryRow[] = [];
  let vergadering: Vergadering | undefined;
  for (const { at, actor, events } of entries) {
    for (const event of events) {
      if (event.soort === 'onbekend') {
        rows.push({ wanneer: at, wie: actor.naam, wat: unknownWords(event), details: [] });
        continue;
      }
      const before = vergadering;
      vergadering = foldVergadering(before, event, { id, at, actor });
      const told = tellEvent(event, before, { vergadering: vergaderingWords });
      rows.push({ wanneer: at, wie: actor.naam, ...told });
    }
  }
  return rows.reverse();
}

/** The meetings that this history names. */
export function namedVergaderingen(entries: readonly HistoryEntry<VergaderingEvent>[]): readonly string[] {
  return entries.flatMap(({ events }) =>
    events.flatMap((event) => ('naar' in event && event.naar !== undefined ? [event.naar] : [])),
  );
}

/** Who took that agendapunt off the agenda last, and when (ISO instant); undefined: nobody did. */
export function removedBy(
  entries: readonly HistoryEntry<VergaderingEvent>[],
  puntId: string,
): { readonly door: string; readonly op: string } | undefined {
  const last = entries.findLast(({ events }) =>
    events.some((event) => event.soort === 'agendapunt verwijderd' && event.puntId === puntId),
  );
  return last && { door: last.actor.naam, op: last.at };
}
