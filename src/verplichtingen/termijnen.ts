import type { WorkingDays } from '../shared/working-days.ts';

/** What can be owed for an opdracht now; the rest of the domain's table follows with the events that settle it. */
export type VerplichtingSoort = 'plan ingediend' | 'plan afgestemd';

/** Who owes something. */
export type Plicht = 'projectleider' | 'coördinator';

/** How far a dossier is, as far as obligations care. */
export type Fase = 'bij projectleider' | 'bij coördinator' | 'afgestemd';

/** One row of the table of terms (domain: Verplichtingen and their dates). */
export type Termijn = {
  readonly soort: VerplichtingSoort;
  readonly plicht: Plicht;
  /** Working days after (negative: before) the moment it is counted from. */
  readonly werkdagen: number;
  readonly vanaf: 'vergadering';
  /** The phase in which somebody can settle it; before that it waits, after that it is done. */
  readonly fase: Fase;
  /** What is asked, as the start of a sentence. */
  readonly vraag: string;
  /** Where the term comes from, for 'waarom krijg ik dit?'. */
  readonly bron: string;
};

const WERKWIJZE = 'de werkwijze Samenkracht! (DOC-24008138)';

/** The defaults (domain: Verplichtingen and their dates). A new obligation is a new row. */
export const TERMIJNEN: readonly Termijn[] = [
  {
    soort: 'plan ingediend',
    plicht: 'projectleider',
    werkdagen: -15,
    vanaf: 'vergadering',
    fase: 'bij projectleider',
    vraag: 'Dien het participatieplan in',
    bron: WERKWIJZE,
  },
  {
    soort: 'plan afgestemd',
    plicht: 'coördinator',
    werkdagen: -10,
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

/** The last day (YYYY-MM-DD) on which the plan may be handed in for a meeting on `vergaderdatum`. */
export function planDeadline(vergaderdatum: string, workingDays: WorkingDays): string {
  return workingDays.add(vergaderdatum, termijnOf('plan ingediend').werkdagen);
}
