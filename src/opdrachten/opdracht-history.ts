import type { HistoryEntry } from '../logboek/ports.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { unknownWords } from '../shared/history-words.ts';
import { describeAfloop } from './afloop/afloop-history.ts';
import { bevestigingDetails } from './bevestiging.ts';
import { type Dossier, foldOpdracht, type OpdrachtEvent } from './opdracht.ts';
import { fieldLabel, PLAN_FIELDS, type PlanField } from './plan/plan-fields.ts';
import type { PlanValue } from './plan/plan-schema.ts';
import { activiteitWords, ONDERDEEL_WORDS, planValueWords } from './plan/plan-words.ts';
import { describeUitvoering } from './uitvoering/uitvoering-history.ts';

/** One line of the history: who, when, what it was and what it became. */
export type HistoryRow = {
  /** ISO instant. */
  readonly wanneer: string;
  readonly wie: string;
  readonly wat: string;
  readonly details: readonly { readonly label: string; readonly was: string; readonly werd: string }[];
};

const GEGEVENS_LABELS = {
  kenmerk: 'Kenmerk',
  titel: 'Titel',
  programma: 'Programma',
  trekker: 'Bestuurlijk trekker',
  gemeenten: 'Gemeenten',
  vergaderingId: 'Vergadering',
  notities: 'Notities',
} as const;

/**
 * The history of an opdracht, newest first.
 * @param mayReadPlan whether the reader may see the answers of the plan; without it they are left out
 * @param vergaderingWords a meeting's id in words
 */
export function historyOf(
  id: string,
  entries: readonly HistoryEntry<OpdrachtEvent>[],
  {
    mayReadPlan,
    vergaderingWords,
  }: { mayReadPlan: boolean; vergaderingWords: (vergaderingId: string) => string },
): readonly HistoryRow[] {
  const rows: HistoryRow[] = [];
  let dossier: Dossier | undefined;
  for (const { at, actor, events } of entries) {
    for (const event of events) {
      if (event.soort === 'onbekend') {
        rows.push({ wanneer: at, wie: actor.naam, wat: unknownWords(event), details: [] });
        continue;
      }
      const before = dossier;
      dossier = foldOpdracht(dossier, event, { id, at, actor });
      const { wat, details = [] } = describe(event, before, vergaderingWords);
      const hidden = !mayReadPlan && isPlanContent(event);
      rows.push({ wanneer: at, wie: actor.naam, wat, details: hidden ? [] : details });
    }
  }
  return rows.reverse();
}

function isPlanContent({ soort }: OpdrachtEvent): boolean {
  const content = ['onderdeel', 'activiteit', 'inbreng', 'passage', 'uitnodiging'];
  return soort === 'plan teruggestuurd' || content.some((begin) => soort.startsWith(begin));
}

type Description = Pick<HistoryRow, 'wat'> & Partial<Pick<HistoryRow, 'details'>>;

function describe(
  event: OpdrachtEvent,
  before: Dossier | undefined,
  vergaderingWords: (id: string) => string,
): Description {
  switch (event.soort) {
    case 'opdracht toegevoegd':
      return { wat: SOURCE_WORDS[event.bron] };
    case 'opdracht gewijzigd':
      return {
        wat: 'heeft de gegevens gewijzigd',
        details: changedGegevens(event.gegevens, before, vergaderingWords),
      };
    case 'opdracht van agenda gehaald': {
      const was = before?.vergaderingId;
      return {
        wat: 'heeft de opdracht van de agenda gehaald',
        details:
          was === undefined
            ? []
            : [{ label: GEGEVENS_LABELS.vergaderingId, was: vergaderingWords(was), werd: 'nog niet bekend' }],
      };
    }
    case 'projectleider toegewezen':
      return {
        wat: 'heeft de projectleider vastgelegd',
        details: [
          { label: 'Projectleider', was: before?.projectleider?.naam ?? '', werd: event.projectleider.naam },
          ...bevestigingDetails(event.bevestiging, event.projectleider),
        ],
      };
    case 'trekker aangewezen':
      return {
        wat: 'heeft de bestuurlijk trekker vastgelegd',
        details: [
          { label: GEGEVENS_LABELS.trekker, was: before?.trekker ?? '', werd: event.trekker.naam },
          ...bevestigingDetails(event.bevestiging, event.trekker),
        ],
      };
    case 'trekker gevraagd':
      return {
        wat: 'heeft de bestuurlijk trekker gevraagd om te helpen',
        details: [
          {
            label: 'Te laat',
            was: '',
            werd: `${event.wat}, uiterlijk ${formatDutchDate(event.uiterlijk)}`,
          },
          ...(event.zin === undefined ? [] : [{ label: 'Vraag', was: '', werd: event.zin }]),
        ],
      };
    case 'onderdeel ingevuld':
      return {
        wat: `heeft ‘${ONDERDEEL_WORDS[event.onderdeel].naam}’ ingevuld`,
        details: PLAN_FIELDS.filter(({ id }) => event.antwoorden[id] !== undefined).map(({ id }) => ({
          label: fieldLabel(id),
          was: valueWords(id, before?.plan[id]),
          werd: valueWords(id, event.antwoorden[id]),
        })),
      };
    case 'activiteit toegevoegd':
      return {
        wat: 'heeft een activiteit toegevoegd',
        details: [{ label: 'Activiteit', was: '', werd: activiteitWords(event.activiteit) }],
      };
    case 'activiteit verwijderd': {
      const removed = before?.plan.activiteiten?.find((one) => one.id === event.activiteitId);
      return {
        wat: 'heeft een activiteit verwijderd',
        details: removed ? [{ label: 'Activiteit', was: activiteitWords(removed), werd: '' }] : [],
      };
    }
    case 'plan ingediend':
      return { wat: 'heeft het plan ingediend' };
    case 'plan heropend':
      return { wat: 'heeft het plan weer geopend' };
    case 'plan teruggestuurd':
      return {
        wat: 'heeft het plan teruggestuurd met een vraag',
        details: [{ label: fieldLabel(event.veld), was: '', werd: event.vraag }],
      };
    case 'plan afgestemd':
      return { wat: 'heeft het plan afgestemd' };
    case 'besluit genomen':
    case 'toezegging gedaan':
    case 'toezegger herkend':
    case 'toezegging nagekomen':
    case 'terugkoppeling geschreven':
    case 'handtekening gevraagd':
    case 'terugkoppeling ondertekend':
    case 'terugkoppeling gegeven':
    case 'meetlat bijgewerkt':
    case 'meetlat afgerond':
    case 'taak van trekker gedaan':
      return describeAfloop(event, before);
    default:
      return describeUitvoering(event, before);
  }
}

const SOURCE_WORDS = {
  kaart: 'heeft de opdracht toegevoegd',
  import: 'heeft de opdracht ingelezen uit een tabel',
  voorbeeld: 'heeft de opdracht als voorbeeld klaargezet',
  jaaragenda: 'heeft de opdracht gemaakt van een onderwerp van de jaaragenda',
} as const;

function valueWords(field: (typeof PLAN_FIELDS)[number]['id'], value: PlanValue): string {
  return value === undefined ? '' : planValueWords(field, value);
}

function changedGegevens(
  changes: Extract<OpdrachtEvent, { soort: 'opdracht gewijzigd' }>['gegevens'],
  before: Dossier | undefined,
  vergaderingWords: (id: string) => string,
): HistoryRow['details'] {
  const words = (
    name: keyof typeof GEGEVENS_LABELS,
    value: string | readonly string[] | undefined,
  ): string => {
    if (value === undefined) return '';
    if (typeof value !== 'string') return value.join(name === 'notities' ? '; ' : ', ');
    return name === 'vergaderingId' ? vergaderingWords(value) : value;
  };
  const names = [
    'kenmerk',
    'titel',
    'programma',
    'trekker',
    'gemeenten',
    'vergaderingId',
    'notities',
  ] as const;
  return names
    .filter((name) => changes[name] !== undefined)
    .map((name) => ({
      label: GEGEVENS_LABELS[name],
      was: words(name, before?.[name]),
      werd: words(name, changes[name]),
    }));
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
