import type { Dossier } from './ground/dossier.ts';

/** What a dossier can have or lack, in the order of its course (domain: The course of a dossier). */
export const MIJLPALEN = [
  'plan',
  'afgestemd plan',
  'inbreng',
  'passage',
  'besluit',
  'terugkoppeling',
  'meetlat',
] as const;
export type Mijlpaal = (typeof MIJLPALEN)[number];

/** Where nothing is asked any more, nothing is lacking. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['geen participatie', 'ingetrokken']);

/** What this dossier has, and what it still lacks. */
export function mijlpalenOf(dossier: Dossier): {
  readonly met: readonly Mijlpaal[];
  readonly zonder: readonly Mijlpaal[];
} {
  const { status, ingediend, afgestemd, inbreng, passage, besluiten, terugkoppeling, meetlat } = dossier;
  const inConcept = status === 'plan gevraagd' || status === 'plan in concept';
  const has: Readonly<Record<Mijlpaal, boolean>> = {
    plan: ingediend !== undefined && !inConcept,
    'afgestemd plan': afgestemd !== undefined,
    inbreng: (inbreng ?? []).length > 0,
    passage: passage !== undefined,
    besluit: (besluiten ?? []).length > 0,
    terugkoppeling: terugkoppeling?.gegeven !== undefined,
    meetlat: meetlat?.afgerond !== undefined,
  };
  return {
    met: MIJLPALEN.filter((mijlpaal) => has[mijlpaal]),
    zonder: ASKS_NOTHING.has(status) ? [] : MIJLPALEN.filter((mijlpaal) => !has[mijlpaal]),
  };
}
