import { addDays } from '../shared/dates.ts';
import { rememberPer } from '../shared/remember.ts';
import type { Wereld } from '../verplichtingen/aanspraken.ts';
import { ontvangerOp } from '../verplichtingen/afwezigheid.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { weekVan } from '../verplichtingen/week-voorstel.ts';

/** The week before a meeting as a coördinator reads it (domain: Verplichtingen and their dates). */

/** A coming meeting that was not cancelled. `datum`: YYYY-MM-DD; `opdrachten`: how many stand on its agenda. */
export type WeekVergadering = {
  readonly id: string;
  /** Counts up with every change of it. */
  readonly version: number;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly tijd?: string | undefined;
  readonly opdrachten: number;
};

/** An opdracht on that agenda that is not complete. */
export type WeekPunt = {
  readonly opdrachtId: string;
  readonly titel: string;
  /** What is missing, as the start of a sentence. */
  readonly wat: string;
  /** 'gevraagd': the projectleider was asked once more; 'blijft': it stays as it is. */
  readonly stand: 'open' | 'gevraagd' | 'blijft';
  /** Who can still make what is missing; undefined: it is not known who. */
  readonly door: string | undefined;
  /** Would that person hear of it? */
  readonly mayAsk: boolean;
};
export type Week = readonly { readonly vergadering: WeekVergadering; readonly punten: readonly WeekPunt[] }[];

/** The meetings of the coming five working days, the nearest first, with what each misses. @param today YYYY-MM-DD */
export function makeWeek(
  vergaderingen: readonly WeekVergadering[],
  { verplichtingen, days }: Pick<Wereld, 'verplichtingen' | 'days'>,
  today: string,
): Week {
  return vergaderingen
    .filter(({ datum }) => datum >= today && weekVan(datum, days) <= today)
    .map((vergadering) => ({
      vergadering,
      punten: (askedFor(verplichtingen).get(vergadering.id) ?? [])
        .map((asked) => puntOf(asked, verplichtingen))
        .toSorted((a, b) => ORDER[a.stand] - ORDER[b.stand] || a.titel.localeCompare(b.titel, 'nl')),
    }));
}

const ORDER: Readonly<Record<WeekPunt['stand'], number>> = { open: 0, gevraagd: 1, blijft: 2 };
const MAKES: readonly Verplichting['soort'][] = ['plan ingediend', 'inbreng verwerkt', 'passage klaar'];

/** What is asked of the coördinator about a meeting that misses something. */
export const WEEKVOORSTEL = 'voorstel over de week' satisfies Verplichting['soort'];

/** Is it what a meeting misses, or comes before that? */
export function isMissed({ soort }: Pick<Verplichting, 'soort'>): boolean {
  return MAKES.includes(soort);
}

/** What is asked about the week of each meeting, by its id. */
const askedFor = rememberPer((verplichtingen: readonly Verplichting[]) =>
  Map.groupBy(
    verplichtingen.filter(({ soort }) => soort === WEEKVOORSTEL),
    ({ over }) => over,
  ),
);

/** What can still be made for each opdracht, by its id: the first that is missing. */
const missingOf = rememberPer(
  (verplichtingen: readonly Verplichting[]): ReadonlyMap<string, Verplichting> =>
    new Map(
      verplichtingen
        .filter(({ soort, stand }) => isMissed({ soort }) && stand === 'open')
        .toReversed()
        .map((one) => [one.zaakId, one]),
    ),
);

function puntOf(asked: Verplichting, all: readonly Verplichting[]): WeekPunt {
  const { zaakId, titel, onderwerp = '', stand } = asked;
  const missing = missingOf(all).get(zaakId);
  return {
    opdrachtId: zaakId,
    titel,
    wat: onderwerp,
    stand: stand === 'gedaan' ? 'blijft' : missing?.opnieuw === undefined ? 'open' : 'gevraagd',
    door: missing?.door,
    mayAsk: (missing?.eigenaars.length ?? 0) > 0,
  };
}

/** Does this person read the week: a coördinator, or who stands in for one today? */
export function readsWeek(
  persoonId: string,
  today: string,
  { afwezigheden }: Pick<Wereld, 'afwezigheden'>,
  coordinators: readonly string[],
): boolean {
  return coordinators.some((coordinator) => ontvangerOp(coordinator, today, afwezigheden) === persoonId);
}

/** The first day after today (YYYY-MM-DD) on which this person reads the week, because an absence begins or ends; undefined: none is known. */
export function willReadWeek(
  persoonId: string,
  today: string,
  wereld: Pick<Wereld, 'afwezigheden'>,
  coordinators: readonly string[],
): string | undefined {
  return [...wereld.afwezigheden.values()]
    .flat()
    .flatMap(({ van, tot }) => [van, addDays(tot, 1)])
    .toSorted()
    .find((dag) => dag > today && readsWeek(persoonId, dag, wereld, coordinators));
}
