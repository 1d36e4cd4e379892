import type { Dossier } from './ground/dossier.ts';
import { gegevenOf } from './ground/terugkoppeling.ts';
import { activiteitenOf } from './ground/uitvoering.ts';
import { verschuldigd } from './ground/verschuldigd.ts';

/** What a dossier can have or lack, in the order of its course (domain: The course of a dossier). */
const MIJLPALEN = [
  'plan',
  'afgestemd plan',
  'inbreng',
  'passage',
  'besluit',
  'terugkoppeling',
  'meetlat',
] as const;
export type Mijlpaal = (typeof MIJLPALEN)[number];

/** What an opdracht simply has or has not, however far it is. */
const BEZIT = [
  'projectleider',
  'trekker',
  'gehouden activiteit',
  'open toezegging',
  'niet overgenomen inbreng',
  'vergadering',
  'komende vergadering',
] as const;
/** What only the agendas tell. A vergadering is one that an opdracht is made for or on the agenda of which it stands. */
const OF_AGENDAS = ['vergadering', 'komende vergadering'] as const;
/** What can be asked whether an opdracht has it. */
export const HEEFT = [...MIJLPALEN, ...BEZIT] as const;
export type Heeft = (typeof HEEFT)[number];

/** Which of these the dossier itself tells. */
function bezitOf(dossier: Dossier): {
  readonly met: readonly Heeft[];
  readonly zonder: readonly Heeft[];
} {
  const { toezeggingen = [], inbreng = [] } = dossier;
  const has: Readonly<Record<Exclude<(typeof BEZIT)[number], (typeof OF_AGENDAS)[number]>, boolean>> = {
    projectleider: dossier.projectleiders.length > 0,
    trekker: dossier.trekkers.length > 0,
    'gehouden activiteit': activiteitenOf(dossier).some(({ stand }) => stand === 'gehouden'),
    'open toezegging': toezeggingen.some(({ nagekomen }) => nagekomen === undefined),
    'niet overgenomen inbreng': inbreng.some(({ oordeel }) => oordeel?.oordeel === 'niet'),
  };
  const known = BEZIT.filter((one) => one !== 'vergadering' && one !== 'komende vergadering');
  // What a table of a year does not say is not known, which is no lack.
  const lacks = (one: (typeof known)[number]): boolean => !has[one] && dossier.jaartabel === undefined;
  return { met: known.filter((one) => has[one]), zonder: known.filter(lacks) };
}

/** All that it has and lacks; of its vergaderingen only an agenda tells. */
export function heeftVan(dossier: Dossier): {
  readonly met: readonly Heeft[];
  readonly zonder: readonly Heeft[];
} {
  const [mijlpalen, bezit] = [mijlpalenOf(dossier), bezitOf(dossier)];
  return { met: [...mijlpalen.met, ...bezit.met], zonder: [...mijlpalen.zonder, ...bezit.zonder] };
}

/** Where nothing is asked any more, nothing is lacking but what people who took part still have to hear. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['geen participatie', 'ingetrokken']);

/** What this dossier has, and what it still lacks. Before a besluit there is nothing to tell: that is no lack. */
export function mijlpalenOf(dossier: Dossier): {
  readonly met: readonly Mijlpaal[];
  readonly zonder: readonly Mijlpaal[];
} {
  const { status, ingediend, afgestemd, inbreng, passage, besluiten, meetlat, jaartabel } = dossier;
  const owes = verschuldigd(dossier) !== undefined;
  const asksNothing = ASKS_NOTHING.has(status) || jaartabel !== undefined;
  const inConcept = status === 'plan gevraagd' || status === 'plan in concept';
  const has: Readonly<Record<Mijlpaal, boolean>> = {
    plan: ingediend !== undefined && !inConcept,
    'afgestemd plan': afgestemd !== undefined,
    inbreng: (inbreng ?? []).length > 0,
    passage: passage !== undefined,
    // What only postpones is no besluit yet (domain: The course of a dossier).
    besluit: (besluiten ?? []).some(({ uitkomst }) => uitkomst !== 'uitgesteld'),
    terugkoppeling: gegevenOf(dossier).length > 0 && !owes,
    meetlat: meetlat?.afgerond !== undefined,
  };
  // Without residents there is decided all the same.
  const isDecided = status === 'geen participatie' && jaartabel === undefined;
  return {
    met: MIJLPALEN.filter((mijlpaal) => has[mijlpaal]),
    zonder: MIJLPALEN.filter((mijlpaal) => {
      if (mijlpaal === 'terugkoppeling') return owes;
      if (has[mijlpaal]) return false;
      return !asksNothing || (mijlpaal === 'besluit' && isDecided);
    }),
  };
}
