import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { type AdviesCijfers, type AdviesTelling, adviesCijfersOf } from './advies-cijfers.ts';
import { median } from './median.ts';
import { type PlaatsenCijfers, plaatsenCijfersOf } from './plaatsen-cijfers.ts';
import { type Telling, tellingVan } from './telling.ts';

/** The programme's own target: experts-by-experience organise or direct in at least half of the opdrachten (domain: The participatieplan: five onderdelen). */
export const DOEL_ERVARINGSDESKUNDIGEN = 0.5;

/** How many of how many. */
export type Deel = { readonly aantal: number; readonly van: number };

/** The figures of some opdrachten. What is not known is counted apart, and never as yes, none or all. */
export type Cijfers = {
  readonly opdrachten: number;
  /** Those that were withdrawn count for nothing else. */
  readonly ingetrokken: number;
  /** Those of which no more is known than a row of the table of a year; they count for nothing else either. */
  readonly jaartabel: number;
  /** Do residents take part? Nobody said so yet where it is `onbekend`, and that they do not is agreed where it is `nee`. */
  readonly meedoen: { readonly ja: number; readonly nee: number; readonly onbekend: number };
  /** Of those that need a plan: all but where it was agreed that residents do not take part. */
  readonly plan: Deel;
  /** Of those in which residents take part, as the passage. */
  readonly inbreng: Deel;
  readonly passage: Deel;
  /** Of those with a besluit of which people who took part have to hear. */
  readonly terugkoppeling: Deel;
  /** Median number of working days from besluit to terugkoppeling; absent: none was given yet. */
  readonly mediaan?: number;
  /** Opdrachten in which experts-by-experience organise or direct, of those with a plan in which residents take part. */
  readonly ervaringsdeskundigen: Deel;
  /** How often each reason for 'geen participatie' was agreed, the most frequent first. */
  readonly redenen: readonly { readonly reden: string; readonly aantal: number }[];
  /** Points of inbreng that were taken over, whole or in part, of all that were judged; `deels`: those in part. */
  readonly overgenomen: Deel & { readonly deels: number };
  /** What adviesraden were asked and advised; part of nothing above. */
  readonly adviezen: AdviesCijfers;
  /** The fixed places of ervaringsdeskundigen, of the opdrachten in which residents take part. */
  readonly plaatsen: PlaatsenCijfers;
};

/** '2 opdrachten zijn ingetrokken en tellen niet mee.'; '' when none was. */
export function ingetrokkenWords(aantal: number): string {
  if (aantal === 0) return '';
  return aantal === 1
    ? '1 opdracht is ingetrokken en telt niet mee.'
    : `${aantal} opdrachten zijn ingetrokken en tellen niet mee.`;
}

/** '2 opdrachten komen uit een jaartabel en tellen niet mee.'; '' when none does. */
export function jaartabelWords(aantal: number): string {
  if (aantal === 0) return '';
  return aantal === 1
    ? '1 opdracht komt uit een jaartabel en telt niet mee.'
    : `${aantal} opdrachten komen uit een jaartabel en tellen niet mee.`;
}

/** '2 opdrachten zijn vernietigd en tellen niet meer mee.'; '' when none was. */
export function vernietigdWords(aantal: number): string {
  if (aantal === 0) return '';
  return aantal === 1
    ? '1 opdracht is vernietigd (Archiefwet) en telt niet meer mee.'
    : `${aantal} opdrachten zijn vernietigd (Archiefwet) en tellen niet meer mee.`;
}

/** The figures of these opdrachten; those that were withdrawn or come out of the table of a year are counted apart. */
export function cijfersOf(all: readonly Dossier[], days: WorkingDays): Cijfers {
  return cijfersVan(all.map((dossier) => tellingVan(dossier, days)));
}

/** The same, of what each of them adds. */
export function cijfersVan(tellingen: Iterable<Telling>): Cijfers {
  const som = nothing();
  for (const telling of tellingen) add(som, telling);
  return outcome(som);
}

/** What some opdrachten add up to, together and by what they have in common. */
type Opgeteld = {
  readonly totaal: Som;
  readonly programmas: ReadonlyMap<string, Som>;
  /** An opdracht of more gemeenten counts for each of them. */
  readonly gemeenten: ReadonlyMap<string, Som>;
};

/** In one walk over them: of a hundred thousand each walk counts. */
export function telOp(tellingen: Iterable<Telling>): Opgeteld {
  const totaal = nothing();
  const programmas = new Map<string, Som>();
  const gemeenten = new Map<string, Som>();
  const addUnder = (groups: Map<string, Som>, naam: string, telling: Telling): void => {
    const som = groups.get(naam) ?? nothing();
    groups.set(naam, som);
    add(som, telling);
  };
  for (const telling of tellingen) {
    add(totaal, telling);
    addUnder(programmas, telling.programma ?? '', telling);
    if (telling.gemeenten.length === 0) addUnder(gemeenten, '', telling);
    for (const gemeente of telling.gemeenten) addUnder(gemeenten, gemeente, telling);
  }
  return { totaal, programmas, gemeenten };
}

/** The figures of some opdrachten, under what they have in common; '' when they have none of it. */
export type Groep = { readonly naam: string; readonly cijfers: Cijfers };

/** In the order of their names; what has no name comes last. */
export function groepenVan(maps: readonly ReadonlyMap<string, Som>[]): readonly Groep[] {
  const sommen = new Map<string, Som>();
  for (const map of maps)
    for (const [naam, som] of map) {
      const known = sommen.get(naam) ?? nothing();
      sommen.set(naam, known);
      addSom(known, som);
    }
  return [...sommen]
    .map(([naam, som]) => ({ naam, cijfers: outcome(som) }))
    .toSorted((a, b) => Number(a.naam === '') - Number(b.naam === '') || a.naam.localeCompare(b.naam, 'nl'));
}

/** The figures of all of them together. */
export function samen(sommen: readonly Som[]): Cijfers {
  const total = nothing();
  for (const som of sommen) addSom(total, som);
  return outcome(total);
}

/** What is added up; two of them add up to one. */
type Som = {
  readonly telt: Record<Telling['telt'], number>;
  readonly plan: DeelSom;
  readonly inbreng: DeelSom;
  readonly passage: DeelSom;
  readonly terugkoppeling: DeelSom;
  readonly leidt: DeelSom;
  readonly oordelen: { overgenomen: number; deels: number; niet: number };
  readonly antwoordDagen: number[];
  readonly redenen: Map<string, number>;
  readonly adviezen: AdviesTelling[];
  readonly plaatsen: NonNullable<Telling['plaatsen']>[];
};
type DeelSom = { aantal: number; van: number };

function nothing(): Som {
  const deel = (): DeelSom => ({ aantal: 0, van: 0 });
  return {
    telt: { ja: 0, nee: 0, onbekend: 0, ingetrokken: 0, jaartabel: 0 },
    plan: deel(),
    inbreng: deel(),
    passage: deel(),
    terugkoppeling: deel(),
    leidt: deel(),
    oordelen: { overgenomen: 0, deels: 0, niet: 0 },
    antwoordDagen: [],
    redenen: new Map(),
    adviezen: [],
    plaatsen: [],
  };
}

function count(deel: DeelSom, has: boolean): void {
  deel.van += 1;
  if (has) deel.aantal += 1;
}

function add(som: Som, telling: Telling): void {
  const { telt, terugkoppeling, antwoordDagen, adviezen } = telling;
  som.telt[telt] += 1;
  if (telt === 'ingetrokken' || telt === 'jaartabel') return;
  if (telt === 'nee') {
    const reden = telling.reden ?? 'nog niet bekend';
    som.redenen.set(reden, (som.redenen.get(reden) ?? 0) + 1);
  } else count(som.plan, telling.plan);
  if (telt === 'ja') addTaking(som, telling);
  if (terugkoppeling !== 'niet nodig') count(som.terugkoppeling, terugkoppeling === 'gegeven');
  for (const dagen of antwoordDagen) som.antwoordDagen.push(dagen);
  for (const advies of adviezen) som.adviezen.push(advies);
}

const DELEN = ['plan', 'inbreng', 'passage', 'terugkoppeling', 'leidt'] as const;

function addSom(som: Som, more: Som): void {
  som.telt.ja += more.telt.ja;
  som.telt.nee += more.telt.nee;
  som.telt.onbekend += more.telt.onbekend;
  som.telt.ingetrokken += more.telt.ingetrokken;
  som.telt.jaartabel += more.telt.jaartabel;
  for (const deel of DELEN) {
    som[deel].aantal += more[deel].aantal;
    som[deel].van += more[deel].van;
  }
  addOordelen(som, more.oordelen);
  for (const [reden, aantal] of more.redenen) som.redenen.set(reden, (som.redenen.get(reden) ?? 0) + aantal);
  for (const dagen of more.antwoordDagen) som.antwoordDagen.push(dagen);
  for (const advies of more.adviezen) som.adviezen.push(advies);
  for (const lagen of more.plaatsen) som.plaatsen.push(lagen);
}

function addOordelen({ oordelen }: Som, more: Som['oordelen']): void {
  oordelen.overgenomen += more.overgenomen;
  oordelen.deels += more.deels;
  oordelen.niet += more.niet;
}

/** What only counts where residents take part. */
function addTaking(som: Som, { inbreng, passage, leidt, oordelen, plaatsen }: Telling): void {
  count(som.inbreng, inbreng);
  count(som.passage, passage);
  if (leidt !== undefined) count(som.leidt, leidt);
  if (plaatsen) som.plaatsen.push(plaatsen);
  if (oordelen) addOordelen(som, oordelen);
}

function outcome({ telt, oordelen, leidt, ...som }: Som): Cijfers {
  const { ja, nee, onbekend, ingetrokken, jaartabel } = telt;
  const taken = oordelen.overgenomen + oordelen.deels;
  return {
    opdrachten: ja + nee + onbekend,
    ingetrokken,
    jaartabel,
    meedoen: { ja, nee, onbekend },
    plan: som.plan,
    inbreng: som.inbreng,
    passage: som.passage,
    terugkoppeling: som.terugkoppeling,
    mediaan: median(som.antwoordDagen),
    ervaringsdeskundigen: leidt,
    redenen: [...som.redenen]
      .map(([reden, aantal]) => ({ reden, aantal }))
      .toSorted((a, b) => b.aantal - a.aantal || a.reden.localeCompare(b.reden, 'nl')),
    overgenomen: { aantal: taken, van: taken + oordelen.niet, deels: oordelen.deels },
    adviezen: adviesCijfersOf(som.adviezen),
    plaatsen: plaatsenCijfersOf(som.plaatsen, ja),
  };
}
