import type { HistoryEntry } from '../logboek/ports.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { unknownWords } from '../shared/history-words.ts';
import { foldVergadering, type Vergadering, type VergaderingEvent } from './vergadering.ts';
import { besluitSentence, timeAndPlace } from './vergadering-words.ts';

/** One line of the history of a vergadering: who, when, what it was and what it became. Plain text. */
export type VergaderingHistoryRow = {
  /** ISO instant. */
  readonly wanneer: string;
  readonly wie: string;
  readonly wat: string;
  readonly details: readonly Detail[];
};
type Detail = { readonly label: string; readonly was: string; readonly werd: string };
type Description = { readonly wat: string; readonly details?: readonly Detail[] };

/**
 * The history of a vergadering, newest first: who planned, moved or cancelled it, changed its agenda and concluded what.
 * @param vergaderingWords another meeting's id in words
 */
export function vergaderingHistory(
  id: string,
  entries: readonly HistoryEntry<VergaderingEvent>[],
  vergaderingWords: (vergaderingId: string) => string,
): readonly VergaderingHistoryRow[] {
  const rows: VergaderingHistoryRow[] = [];
  let vergadering: Vergadering | undefined;
  for (const { at, actor, events } of entries) {
    for (const event of events) {
      if (event.soort === 'onbekend') {
        rows.push({ wanneer: at, wie: actor.naam, wat: unknownWords(event), details: [] });
        continue;
      }
      const before = vergadering;
      vergadering = foldVergadering(before, event, { id, at });
      const { wat, details = [] } = describe(event, before, vergaderingWords);
      rows.push({ wanneer: at, wie: actor.naam, wat, details });
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

function describe(
  event: VergaderingEvent,
  before: Vergadering | undefined,
  vergaderingWords: (id: string) => string,
): Description {
  switch (event.soort) {
    case 'vergadering gepland':
      return before?.geannuleerd
        ? { wat: 'heeft de vergadering toch weer gepland', details: momentDetails(event, before) }
        : { wat: 'heeft de vergadering gepland', details: momentDetails(event, undefined) };
    case 'vergadering verplaatst':
      return {
        wat:
          event.datum === before?.datum
            ? 'heeft tijd of plaats gewijzigd'
            : 'heeft de vergadering verplaatst',
        details: momentDetails(event, before),
      };
    case 'vergadering geannuleerd':
      return {
        wat: 'heeft de vergadering geannuleerd',
        details: event.reden === undefined ? [] : [{ label: 'Reden', was: '', werd: event.reden }],
      };
    case 'agendapunt toegevoegd':
      return {
        wat: 'heeft een agendapunt toegevoegd',
        details: [{ label: event.punt.titel, was: '', werd: event.punt.doel }],
      };
    default:
      return describePunt(event, before, vergaderingWords);
  }
}

type PuntEvent = Exclude<
  VergaderingEvent,
  {
    soort:
      | 'vergadering gepland'
      | 'vergadering verplaatst'
      | 'vergadering geannuleerd'
      | 'agendapunt toegevoegd';
  }
>;

function describePunt(
  event: PuntEvent,
  before: Vergadering | undefined,
  vergaderingWords: (id: string) => string,
): Description {
  const punt = before?.agendapunten.find(({ id }) => id === event.puntId);
  const label = punt?.titel ?? 'Agendapunt';
  switch (event.soort) {
    case 'agendapunt gewijzigd':
      return {
        wat: 'heeft een agendapunt gewijzigd',
        details: [
          ...(event.doel === undefined ? [] : [{ label, was: punt?.doel ?? '', werd: event.doel }]),
          ...(event.volgorde === undefined
            ? []
            : [{ label, was: `plek ${punt?.volgorde ?? ''}`, werd: `plek ${event.volgorde}` }]),
        ],
      };
    case 'agendapunt verwijderd':
      return { wat: 'heeft een agendapunt weggehaald', details: [{ label, was: '', werd: 'van de agenda' }] };
    case 'agendapunt uitgesteld':
      return {
        wat: 'heeft een agendapunt uitgesteld',
        details: [{ label, was: '', werd: `naar ${vergaderingWords(event.naar)}` }],
      };
    case 'conclusie vastgelegd':
      return {
        wat: 'heeft een conclusie vastgelegd',
        details: [{ label, was: punt?.conclusie ?? '', werd: event.conclusie }],
      };
    case 'besluit vastgelegd':
      return {
        wat: 'heeft een besluit vastgelegd',
        details: [
          { label, was: punt?.besluit ? besluitSentence(punt.besluit) : '', werd: besluitSentence(event) },
        ],
      };
  }
}

/** What changed of day, time and place; all of it when there was nothing before. */
function momentDetails(
  now: Pick<Vergadering, 'datum' | 'tijd' | 'plaats'>,
  before: Pick<Vergadering, 'datum' | 'tijd' | 'plaats'> | undefined,
): readonly Detail[] {
  const where = timeAndPlace(now);
  const wasWhere = before ? timeAndPlace(before) : '';
  return [
    ...(now.datum === before?.datum
      ? []
      : [
          {
            label: 'Datum',
            was: before ? formatDutchDate(before.datum) : '',
            werd: formatDutchDate(now.datum),
          },
        ]),
    ...(where === wasWhere
      ? []
      : [{ label: 'Tijd en plaats', was: wasWhere, werd: where === '' ? 'nog niet bekend' : where }]),
  ];
}
