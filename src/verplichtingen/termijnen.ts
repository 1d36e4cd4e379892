import type { Afstand, Termijnen, TermijnNaam } from '../instellingen/termijnen.ts';
import { addDays } from '../shared/dates.ts';
import type { WorkingDays } from '../shared/working-days.ts';

/** What can be owed for an opdracht now; the rest of the domain's table follows with the events that settle it. */
export type VerplichtingSoort = Extract<TermijnNaam, 'plan ingediend' | 'plan afgestemd'>;

/** Who owes something. */
export type Plicht = 'projectleider' | 'coördinator';

/** How far a dossier is, as far as obligations care. */
export type Fase = 'bij projectleider' | 'bij coördinator' | 'afgestemd';

/** One kind of obligation (domain: Verplichtingen and their dates). How long its term is, is a setting of that name. */
export type Termijn = {
  readonly soort: VerplichtingSoort;
  readonly plicht: Plicht;
  readonly vanaf: 'vergadering';
  /** The phase in which somebody can settle it; before that it waits, after that it is done. */
  readonly fase: Fase;
  /** What is asked, as the start of a sentence. */
  readonly vraag: string;
  /** Where the term comes from, for 'waarom krijg ik dit?'. */
  readonly bron: string;
};

const WERKWIJZE = 'de werkwijze Samenkracht! (DOC-24008138)';

/** A new obligation is a new row. */
export const TERMIJNEN: readonly Termijn[] = [
  {
    soort: 'plan ingediend',
    plicht: 'projectleider',
    vanaf: 'vergadering',
    fase: 'bij projectleider',
    vraag: 'Dien het participatieplan in',
    bron: WERKWIJZE,
  },
  {
    soort: 'plan afgestemd',
    plicht: 'coördinator',
    vanaf: 'vergadering',
    fase: 'bij coördinator',
    vraag: 'Lees het participatieplan en stem het af',
    bron: WERKWIJZE,
  },
];

/** The row of the table for this kind. @throws Error for a kind that has none: a mistake of ours */
export function termijnOf(soort: VerplichtingSoort, termijnen: readonly Termijn[] = TERMIJNEN): Termijn {
  const found = termijnen.find((termijn) => termijn.soort === soort);
  if (!found) throw new Error(`no term for '${soort}'`);
  return found;
}

/** The last day (YYYY-MM-DD) of a term that is counted from this day. */
export function laatsteDag(vanaf: string, { aantal, eenheid }: Afstand, days: WorkingDays): string {
  return eenheid === 'werkdagen' ? days.add(vanaf, aantal) : addDays(vanaf, aantal);
}

/** '15 werkdagen ervoor', 'binnen 5 werkdagen erna' or 'op de dag zelf'. */
export function afstandWords({ aantal, eenheid }: Afstand): string {
  if (aantal === 0) return 'op de dag zelf';
  const count = Math.abs(aantal) === 1 ? `1 ${eenheid.slice(0, -2)}` : `${Math.abs(aantal)} ${eenheid}`;
  return aantal < 0 ? `${count} ervoor` : `binnen ${count} erna`;
}

/** The last day (YYYY-MM-DD) on which the plan may be handed in for a meeting on `vergaderdatum`. */
export function planDeadline(vergaderdatum: string, termijnen: Termijnen, days: WorkingDays): string {
  return laatsteDag(vergaderdatum, termijnen['plan ingediend'], days);
}
