import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import {
  type Afstand,
  type Fase,
  type Plicht,
  soortOf,
  VERPLICHTING_SOORTEN,
  type VerplichtingSoort,
} from '../shared/verplichting-soorten.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import type { Eis } from './eis.ts';
import { afstandWords, laatsteDag } from './termijnen.ts';

/** What obligations follow from: a dossier and its vergadering, as plain facts. All dates are Dutch local dates. */
export type DossierFacts = {
  readonly opdrachtId: string;
  readonly titel: string;
  readonly fase: Fase;
  /** The day from which the present phase asks something of somebody. */
  readonly sinds: string;
  readonly projectleider?: { readonly id: string; readonly naam: string };
  /** Absent: not known, cancelled or postponed without a date; then nothing is owed before a date. */
  readonly vergadering?: { readonly overlegNaam: string; readonly datum: string };
  readonly coordinators: readonly string[];
  /** What is asked because of what was recorded. */
  readonly eisen?: readonly Eis[];
};

/** Something owed: what, by whom, for which zaak, before which date, and why (domain: Words). */
export type Verplichting = {
  /** Follows from its meaning: the zaak, the kind and which one. */
  readonly id: string;
  readonly soort: VerplichtingSoort;
  /** The zaak that it is about: an opdracht, or a signaal (see signaalIdOf). */
  readonly zaakId: string;
  readonly titel: string;
  /** Which one, when an opdracht can have several of this kind. */
  readonly over?: string;
  /** What exactly is asked, when the kind alone does not say it. */
  readonly onderwerp?: string;
  readonly plicht: Plicht;
  /** Who owes it; nobody while the projectleider is not known. */
  readonly eigenaars: readonly string[];
  /** Their name or role, for a sentence. */
  readonly door: string;
  readonly coordinators: readonly string[];
  readonly sinds: string;
  /** The last day on which it is on time. */
  readonly uiterlijk: string;
  readonly stand: 'wacht' | 'open' | 'gedaan';
  /** A Dutch sentence. */
  readonly waarom: string;
};

const FASEN: readonly Fase[] = ['bij projectleider', 'bij coördinator', 'afgestemd'];

/** Everything that is, was or will be owed for one opdracht; the only place that knows these dates. */
export function verplichtingen(
  facts: DossierFacts,
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  const { vergadering, eisen = [] } = facts;
  return [
    ...(vergadering ? planEisen(facts, vergadering) : []),
    ...eisen.map((eis) => ({ ...eis, stand: eis.gedaan ? ('gedaan' as const) : ('open' as const) })),
  ].map((eis) => toVerplichting(facts, eis, termijnen[eis.soort], days));
}

type GesteldeEis = Eis & Pick<Verplichting, 'stand'>;

/** What is asked for the plan, before the vergadering. */
function planEisen(
  { fase, sinds }: DossierFacts,
  { overlegNaam, datum }: { readonly overlegNaam: string; readonly datum: string },
): readonly GesteldeEis[] {
  const aanleiding = `De vergadering is op ${formatDutchDate(datum)} (${overlegNaam}).`;
  return VERPLICHTING_SOORTEN.flatMap((soort) => {
    const asked = soortOf(soort).fase;
    if (asked === undefined) return [];
    const stand = standOf(fase, asked);
    return [{ soort, vanaf: datum, aanleiding, sinds, stand, gedaan: stand === 'gedaan' }];
  });
}

function toVerplichting(
  facts: DossierFacts,
  { soort, over, onderwerp, vanaf, aanleiding, sinds, stand, eigenaar, later }: GesteldeEis,
  afstand: Afstand,
  days: WorkingDays,
): Verplichting {
  const { plicht } = soortOf(soort);
  const term = laatsteDag(vanaf, afstand, days);
  const first = later && firstDay(sinds, later, days);
  const isLater = first !== undefined && first > term;
  return {
    id: verplichtingId(facts.opdrachtId, soort, over),
    soort,
    zaakId: facts.opdrachtId,
    titel: facts.titel,
    over,
    onderwerp,
    plicht,
    ...eigenaarsOf(facts, plicht, eigenaar),
    coordinators: facts.coordinators,
    sinds,
    uiterlijk: isLater ? first : term,
    stand,
    waarom: isLater
      ? `${aanleiding} Dit kwam er later bij. Doe het zo snel mogelijk.`
      : `${aanleiding} Dit moet ${afstandWords(afstand)} klaar zijn.`,
  };
}

/** Working days that somebody has at least for what came later. */
const AT_LEAST = 3;

/** Before that day it is not late: a term never ends before somebody could know of it. */
function firstDay(sinds: string, { tot }: NonNullable<Eis['later']>, days: WorkingDays): string {
  const first = days.add(sinds, AT_LEAST);
  return tot !== undefined && tot < first ? tot : first;
}

/** @param over which one, when an opdracht can have several of this kind; holds no colon */
export function verplichtingId(zaakId: string, soort: VerplichtingSoort, over?: string): string {
  return over === undefined ? `${zaakId}:${soort}` : `${zaakId}:${soort}/${over}`;
}

/** The zaak of an obligation with this id. */
export function zaakIdOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

function eigenaarsOf(
  { projectleider, coordinators }: DossierFacts,
  plicht: Plicht,
  eigenaar: Eis['eigenaar'],
): Pick<Verplichting, 'eigenaars' | 'door'> {
  if (plicht === 'coördinator') return { eigenaars: coordinators, door: 'de coördinator' };
  const who = plicht === 'eigenaar' ? eigenaar : projectleider;
  return { eigenaars: who?.id === undefined ? [] : [who.id], door: who?.naam ?? 'nog niet bekend' };
}

function standOf(now: Fase, asked: Fase): Verplichting['stand'] {
  const difference = FASEN.indexOf(now) - FASEN.indexOf(asked);
  if (difference === 0) return 'open';
  return difference < 0 ? 'wacht' : 'gedaan';
}
