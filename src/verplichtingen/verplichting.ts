import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { type Fase, type Plicht, TERMIJNEN, type Termijn, type VerplichtingSoort } from './termijnen.ts';

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
  termijnen: readonly Termijn[] = TERMIJNEN,
): readonly Verplichting[] {
  const { vergadering, coordinators } = feiten;
  if (!vergadering) return [];
  return termijnen.map((termijn) => ({
    id: verplichtingId(feiten.opdrachtId, termijn.soort),
    soort: termijn.soort,
    opdrachtId: feiten.opdrachtId,
    titel: feiten.titel,
    plicht: termijn.plicht,
    eigenaars: eigenaarsOf(feiten, termijn),
    door: doorOf(feiten, termijn),
    coordinators,
    sinds: feiten.sinds,
    uiterlijk: days.add(vergadering.datum, termijn.werkdagen),
    stand: standOf(feiten.fase, termijn.fase),
    waarom: waarom(termijn, vergadering),
  }));
}

export function verplichtingId(opdrachtId: string, soort: VerplichtingSoort): string {
  return `${opdrachtId}:${soort}`;
}

/** The opdracht of an obligation with this id. */
export function opdrachtIdOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

/** 'Het overleg Directieoverleg is op … . Het plan moet 15 werkdagen daarvoor klaar zijn.' */
function waarom(
  { werkdagen }: Termijn,
  { overlegNaam, datum }: { readonly overlegNaam: string; readonly datum: string },
): string {
  const moment = werkdagen < 0 ? `${-werkdagen} werkdagen ervoor` : `binnen ${werkdagen} werkdagen erna`;
  return `De vergadering van het overleg ${overlegNaam} is op ${formatDutchDate(datum)}. Dit moet ${moment} klaar zijn.`;
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
