import { naamWords } from '../opdrachten/ground/collega.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { Uiterlijk } from '../shared/uiterlijk.ts';
import type { Afstand, Fase, Plicht } from '../shared/verplichting-soort.ts';
import { soortOf, VERPLICHTING_SOORTEN, type VerplichtingSoort } from '../shared/verplichting-soorten.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import type { Eis } from './eis.ts';
import { vergaderingWords } from './moment-woorden.ts';
import { AFTER_A_QUESTION, afstandWords, type Gevraagd, uiterlijkOf } from './termijnen.ts';

/** What obligations follow from: a dossier and its vergadering, as plain facts. All dates are Dutch local dates. */
export type DossierFacts = {
  readonly opdrachtId: string;
  readonly titel: string;
  readonly fase: Fase;
  /** The day from which the present phase asks something of somebody. */
  readonly sinds: string;
  /** When the plan came back or was handed in, so that the present phase asks it of somebody (ISO instant); absent: as from the beginning. */
  readonly gesteldOp?: string | undefined;
  /** Without an id it is not known yet who that is. */
  readonly projectleider?: { readonly id?: string; readonly naam: string };
  /** The day from which who leads does so, when it was not so from the beginning. */
  readonly leidtSinds?: string;
  /** Is it known who the bestuurlijk trekker is? */
  readonly heeftTrekker?: true;
  /** Absent: not known, cancelled or postponed without a date; then nothing is owed before a date. */
  readonly vergadering?: {
    readonly overlegNaam: string;
    readonly datum: string;
    /** The day from which it was known, when that is later than `sinds`. */
    readonly bekend?: string | undefined;
    /** A meeting that is over asks nothing any more. */
    readonly isVoorbij?: boolean;
    /** The plan was asked for once more. */
    readonly opnieuw?: Eis['opnieuw'];
  };
  /** The coördinator who judges the plan, when one of them was asked to. */
  readonly beoordelaar?: { readonly id: string; readonly naam: string };
  /** The plan came back with a question. */
  readonly teruggestuurd?: boolean;
  /** Phases that were passed over: what they ask was not done, and is not asked any more. */
  readonly overgeslagen?: readonly Fase[];
  readonly coordinators: readonly string[];
  /** What is asked because of what was recorded. */
  readonly eisen?: readonly Eis[];
};

/** Something owed: what, by whom, for which zaak, before which date, and why (domain: Words). */
export type Verplichting = Uiterlijk & {
  /** Follows from its meaning: the zaak, the kind and which one. */
  readonly id: string;
  readonly soort: VerplichtingSoort;
  /** The zaak that it is about: an opdracht or something else (see zaakOf). */
  readonly zaakId: string;
  readonly titel: string;
  /** Which one, when an opdracht can have several of this kind. */
  readonly over?: string;
  /** What exactly is asked, when the kind alone does not say it. */
  readonly onderwerp?: string;
  /** What is not known, so that nobody can say what else is owed for its zaak and when. */
  readonly mist?: Eis['mist'];
  readonly plicht: Plicht;
  /** Who owes it; nobody while the projectleider is not known. */
  readonly eigenaars: readonly string[];
  /** Their name or role, for a sentence. */
  readonly door: string;
  readonly coordinators: readonly string[];
  /** Is it of an opdracht of which it is known who the bestuurlijk trekker is? */
  readonly heeftTrekker?: true;
  readonly sinds: string;
  /** When it was asked anew (ISO instant): what somebody said of it before is of what was asked then. */
  readonly gesteldOp?: string | undefined;
  /** A coördinator asked for it once more on this day (YYYY-MM-DD). */
  readonly opnieuw?: string | undefined;
  /** 'voorbij': what it was asked for is over, so that it is not asked any more. */
  readonly stand: 'wacht' | 'open' | 'gedaan' | 'voorbij';
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
    ...eisen.map((eis): GesteldeEis => ({ ...eis, stand: standOfEis(eis) })),
  ].map((eis) => toVerplichting(facts, eis, termijnen[eis.soort], days));
}

type GesteldeEis = Omit<Eis, 'stand'> & Pick<Verplichting, 'stand'> & Pick<Gevraagd, 'ruimte'>;

/** What is asked for the plan, before the vergadering. */
function planEisen(
  { fase, sinds, gesteldOp, teruggestuurd, beoordelaar, overgeslagen = [] }: DossierFacts,
  { overlegNaam, datum, bekend, isVoorbij = false, opnieuw }: NonNullable<DossierFacts['vergadering']>,
): readonly GesteldeEis[] {
  const aanleiding = vergaderingWords({ datum, overlegNaam, isVoorbij });
  return VERPLICHTING_SOORTEN.flatMap((soort) => {
    const asked = soortOf(soort).fase;
    if (asked === undefined) return [];
    const course = standOf(fase, asked);
    const gedaan = course === 'gedaan' && !overgeslagen.includes(asked);
    const isPassed = course === 'gedaan' || isVoorbij;
    const stand = isPassed && !gedaan ? 'voorbij' : course;
    const ruimte = teruggestuurd ? AFTER_A_QUESTION : undefined;
    const again = soort === 'plan ingediend' ? opnieuw : undefined;
    const eigenaar = soort === 'plan afgestemd' ? beoordelaar : undefined;
    const anew = course === 'open' ? gesteldOp : undefined;
    const due = { vanaf: datum, bekend, tot: datum, ruimte };
    return [{ ...due, soort, aanleiding, sinds, gesteldOp: anew, stand, gedaan, opnieuw: again, eigenaar }];
  });
}

function toVerplichting(
  facts: DossierFacts,
  {
    soort,
    over,
    onderwerp,
    mist,
    aanleiding,
    sinds,
    gesteldOp,
    stand,
    eigenaar,
    opnieuw,
    bekend = sinds,
    ...asked
  }: GesteldeEis,
  afstand: Afstand,
  days: WorkingDays,
): Verplichting {
  const { plicht, eigenDag } = soortOf(soort);
  // Who took it over could know of nothing before.
  const leads = plicht === 'projectleider' && stand !== 'gedaan' ? (facts.leidtSinds ?? '') : '';
  const [since = sinds] = [bekend, sinds, leads].toSorted().toReversed();
  const due = uiterlijkOf({ ...asked, bekend: since, eigenDag }, afstand, days);
  return {
    id: verplichtingId(facts.opdrachtId, soort, over),
    soort,
    zaakId: facts.opdrachtId,
    titel: facts.titel,
    over,
    onderwerp,
    ...(mist === undefined ? {} : { mist }),
    plicht,
    ...eigenaarsOf(facts, plicht, eigenaar),
    coordinators: facts.coordinators,
    ...(facts.heeftTrekker ? { heeftTrekker: facts.heeftTrekker } : {}),
    sinds,
    gesteldOp: [gesteldOp, opnieuw?.op]
      .filter((op) => op !== undefined)
      .toSorted()
      .at(-1),
    // A plan that came back was handed in: nothing was asked late.
    ...(asked.ruimte === undefined ? due : { uiterlijk: due.uiterlijk }),
    stand,
    opnieuw: opnieuw && localDate(opnieuw.op),
    // Joined, because it is kept for each opdracht: what a template puts together stays in pieces in memory.
    waarom: [aanleiding, ' ', termWords(due, { ...asked, eigenDag }, afstand), againWords(opnieuw)]
      .join('')
      .trim(),
  };
}

/** How the last day follows from what it is counted from. */
function termWords(
  { eigenlijk }: Uiterlijk,
  { ruimte, eigenDag }: Pick<Gevraagd, 'ruimte' | 'eigenDag'>,
  afstand: Afstand,
): string {
  // The day that was promised is the last day, which stands beside it; of one that was known too late it is told.
  if (eigenDag && eigenlijk === undefined) return '';
  const term = `${eigenDag && eigenlijk !== undefined ? `op ${formatDutchDate(eigenlijk)}` : afstandWords(afstand)} klaar zijn.`;
  if (eigenlijk === undefined) return `Dit moet ${term}`;
  if (ruimte !== undefined) return `Het plan kwam terug met een vraag. Daarom is er nog tijd voor.`;
  return `Dit moest eigenlijk ${term} Dat kon toen nog niemand weten. Doe het zo snel mogelijk.`;
}

function againWords(opnieuw: Eis['opnieuw']): string {
  return opnieuw
    ? ` ${opnieuw.door} vroeg hier op ${formatDutchDate(localDate(opnieuw.op))} nog een keer om.`
    : '';
}

/** @param over which one, when an opdracht can have several of this kind; holds no colon */
export function verplichtingId(zaakId: string, soort: VerplichtingSoort, over?: string): string {
  return [zaakId, over === undefined ? soort : [soort, over].join('/')].join(':');
}

/** The zaak of an obligation with this id. */
export function zaakIdOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

/** The kind of an obligation with this id; undefined when this version does not know it. */
export function soortIn(id: string): VerplichtingSoort | undefined {
  const [soort] = id.slice(id.lastIndexOf(':') + 1).split('/');
  return VERPLICHTING_SOORTEN.find((known) => known === soort);
}

function eigenaarsOf(
  { projectleider, coordinators }: DossierFacts,
  plicht: Plicht,
  eigenaar: Eis['eigenaar'],
): Pick<Verplichting, 'eigenaars' | 'door'> {
  if (plicht === 'coördinator')
    return eigenaar?.id === undefined
      ? { eigenaars: coordinators, door: 'de coördinator' }
      : { eigenaars: [eigenaar.id], door: eigenaar.naam };
  const who = plicht === 'eigenaar' ? eigenaar : projectleider;
  if (who?.id !== undefined) return { eigenaars: [who.id], door: who.naam };
  // A name alone owes nothing, and is what is known.
  return { eigenaars: [], door: who ? naamWords({ naam: who.naam }) : 'nog niet bekend' };
}

function standOfEis({ gedaan, stand }: Eis): Verplichting['stand'] {
  return gedaan ? 'gedaan' : (stand ?? 'open');
}

function standOf(now: Fase, asked: Fase): Verplichting['stand'] {
  const difference = FASEN.indexOf(now) - FASEN.indexOf(asked);
  if (difference === 0) return 'open';
  return difference < 0 ? 'wacht' : 'gedaan';
}
