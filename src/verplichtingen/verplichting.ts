import type { Afstand, Termijnen } from '../instellingen/termijnen.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import {
  afstandWords,
  type Fase,
  laatsteDag,
  type Plicht,
  TERMIJNEN,
  type Termijn,
  type VerplichtingSoort,
} from './termijnen.ts';

/** What obligations follow from: a dossier and its vergadering, as plain facts. All dates are Dutch local dates. */
export type Feiten = {
  readonly opdrachtId: string;
  readonly titel: string;
  readonly fase: Fase;
  /** The day from which the present phase asks something of somebody. */
  readonly sinds: string;
  readonly projectleider?: { readonly id: string; readonly naam: string };
  /** Absent: not known, cancelled or postponed without a date; then nothing is owed before a date. */
  readonly vergadering?: { readonly overlegNaam: string; readonly datum: string };
  readonly coordinators: readonly string[];
};

/** Something owed: what, by whom, for which opdracht, before which date, and why (domain: Words). */
export type Verplichting = {
  /** Follows from its meaning: the opdracht and the kind. */
  readonly id: string;
  readonly soort: VerplichtingSoort;
  readonly opdrachtId: string;
  readonly titel: string;
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
  feiten: Feiten,
  days: WorkingDays,
  termijnen: Termijnen,
): readonly Verplichting[] {
  const { vergadering, coordinators } = feiten;
  if (!vergadering) return [];
  return TERMIJNEN.map((termijn) => ({
    id: verplichtingId(feiten.opdrachtId, termijn.soort),
    soort: termijn.soort,
    opdrachtId: feiten.opdrachtId,
    titel: feiten.titel,
    plicht: termijn.plicht,
    eigenaars: eigenaarsOf(feiten, termijn),
    door: doorOf(feiten, termijn),
    coordinators,
    sinds: feiten.sinds,
    uiterlijk: laatsteDag(vergadering.datum, termijnen[termijn.soort], days),
    stand: standOf(feiten.fase, termijn.fase),
    waarom: waarom(termijnen[termijn.soort], vergadering),
  }));
}

export function verplichtingId(opdrachtId: string, soort: VerplichtingSoort): string {
  return `${opdrachtId}:${soort}`;
}

/** The opdracht of an obligation with this id. */
export function opdrachtIdOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

/** 'De vergadering van het overleg Directieoverleg is op … . Dit moet 15 werkdagen ervoor klaar zijn.' */
function waarom(
  afstand: Afstand,
  { overlegNaam, datum }: { readonly overlegNaam: string; readonly datum: string },
): string {
  return `De vergadering van het overleg ${overlegNaam} is op ${formatDutchDate(datum)}. Dit moet ${afstandWords(afstand)} klaar zijn.`;
}

function eigenaarsOf({ projectleider, coordinators }: Feiten, { plicht }: Termijn): readonly string[] {
  if (plicht === 'coördinator') return coordinators;
  return projectleider ? [projectleider.id] : [];
}

function doorOf({ projectleider }: Feiten, { plicht }: Termijn): string {
  return plicht === 'coördinator' ? 'de coördinator' : (projectleider?.naam ?? 'nog niet bekend');
}

function standOf(now: Fase, asked: Fase): Verplichting['stand'] {
  const difference = FASEN.indexOf(now) - FASEN.indexOf(asked);
  if (difference === 0) return 'open';
  return difference < 0 ? 'wacht' : 'gedaan';
}
