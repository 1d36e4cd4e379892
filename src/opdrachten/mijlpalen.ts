import type { Dossier } from './ground/dossier.ts';
import { gegevenOf } from './ground/terugkoppeling.ts';
import { verschuldigd } from './ground/verschuldigd.ts';

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

/** Where nothing is asked any more, nothing is lacking but what people who took part still have to hear. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['geen participatie', 'ingetrokken']);

/** What this dossier has, and what it still lacks. Before a besluit there is nothing to tell: that is no lack. */
export function mijlpalenOf(dossier: Dossier): {
  readonly met: readonly Mijlpaal[];
  readonly zonder: readonly Mijlpaal[];
} {
  const { status, ingediend, afgestemd, inbreng, passage, besluiten, meetlat } = dossier;
  const owes = verschuldigd(dossier) !== undefined;
  const asksNothing = ASKS_NOTHING.has(status);
  const inConcept = status === 'plan gevraagd' || status === 'plan in concept';
  const has: Readonly<Record<Mijlpaal, boolean>> = {
    plan: ingediend !== undefined && !inConcept,
    'afgestemd plan': afgestemd !== undefined,
    inbreng: (inbreng ?? []).length > 0,
    passage: passage !== undefined,
    besluit: (besluiten ?? []).length > 0,
    terugkoppeling: gegevenOf(dossier).length > 0 && !owes,
    meetlat: meetlat?.afgerond !== undefined,
  };
  return {
    met: MIJLPALEN.filter((mijlpaal) => has[mijlpaal]),
    zonder: MIJLPALEN.filter((mijlpaal) =>
      mijlpaal === 'terugkoppeling' ? owes : !has[mijlpaal] && !asksNothing,
    ),
  };
}
