import { besluitVanaf, lastBesluit } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { countOordelen, isFromPeople } from '../opdrachten/ground/inbreng.ts';
import { gegevenOf, gegevenOp } from '../opdrachten/ground/terugkoppeling.ts';
import { tookPart, verschuldigd } from '../opdrachten/ground/verschuldigd.ts';
import { mijlpalenOf } from '../opdrachten/mijlpalen.ts';
import { localDate } from '../shared/clock.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { type AdviesCijfers, adviesCijfersOf } from './advies-cijfers.ts';
import { type PlaatsenCijfers, plaatsenCijfersOf } from './plaatsen-cijfers.ts';

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

/** An opdracht with the day of its vergadering, when it has one. */
export type JaarDossier = { readonly dossier: Dossier; readonly vergaderdatum?: string };

/** The year (YYYY) an opdracht counts for: of the table that it came out of, of its besluit, or else of its vergadering, of its jaaragenda, or of the day it was added. */
export function yearOf({ dossier, vergaderdatum }: JaarDossier): string {
  if (dossier.jaartabel) return String(dossier.jaartabel.jaar);
  const datum = lastBesluit(dossier.besluiten)?.datum ?? vergaderdatum;
  if (datum === undefined && dossier.onderwerp) return String(dossier.onderwerp.jaar);
  return (datum ?? localDate(dossier.toegevoegd.op)).slice(0, 4);
}

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
  const recorded = all.filter(({ jaartabel }) => jaartabel === undefined);
  const dossiers = recorded.filter(({ status }) => status !== 'ingetrokken');
  const without = dossiers.filter(({ afgestemd, plan }) => afgestemd && plan.vanToepassing === 'nee');
  const asked = dossiers.filter((dossier) => !without.includes(dossier));
  const taking = asked.filter((dossier) => dossier.plan.vanToepassing === 'ja' || tookPart(dossier));
  const told = dossiers.filter((dossier) => gegevenOf(dossier).length > 0 || verschuldigd(dossier));
  const having = (mijlpaal: 'plan' | 'passage' | 'terugkoppeling', of: readonly Dossier[]): Deel => ({
    aantal: of.filter((dossier) => mijlpalenOf(dossier).met.includes(mijlpaal)).length,
    van: of.length,
  });
  const planned = taking.filter(
    (dossier) => dossier.plan.vanToepassing === 'ja' && mijlpalenOf(dossier).met.includes('plan'),
  );
  const lead = planned.filter(({ plan }) => LEADING.has(plan.rolErvaringsdeskundigen ?? ''));
  const times = told.flatMap((dossier) => answerDays(dossier, days));
  const mediaan = median(times);
  const oordelen = countOordelen(taking.flatMap(({ inbreng = [] }) => inbreng));
  const judged = oordelen.overgenomen + oordelen.deels + oordelen.niet;
  return {
    opdrachten: dossiers.length,
    ingetrokken: recorded.length - dossiers.length,
    jaartabel: all.length - recorded.length,
    meedoen: { ja: taking.length, nee: without.length, onbekend: asked.length - taking.length },
    plan: having('plan', asked),
    inbreng: {
      aantal: taking.filter(({ inbreng = [] }) => inbreng.some(isFromPeople)).length,
      van: taking.length,
    },
    passage: having('passage', taking),
    terugkoppeling: having('terugkoppeling', told),
    mediaan,
    ervaringsdeskundigen: { aantal: lead.length, van: planned.length },
    redenen: countReasons(without),
    overgenomen: { aantal: oordelen.overgenomen + oordelen.deels, van: judged, deels: oordelen.deels },
    adviezen: adviesCijfersOf(dossiers, days, median),
    plaatsen: plaatsenCijfersOf(taking),
  };
}

const LEADING: ReadonlySet<string> = new Set(['organiseren', 'hebben de regie']);

/** Of each time that residents heard something. */
function answerDays({ terugkoppelingen = [] }: Dossier, days: WorkingDays): readonly number[] {
  return terugkoppelingen.flatMap(({ gegeven, sinds }) =>
    gegeven && sinds ? [days.between(besluitVanaf(sinds), gegevenOp(gegeven))] : [],
  );
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function countReasons(without: readonly Dossier[]): Cijfers['redenen'] {
  const counts = new Map<string, number>();
  for (const { plan } of without) {
    const reden = plan.redenGeen ?? 'nog niet bekend';
    counts.set(reden, (counts.get(reden) ?? 0) + 1);
  }
  return [...counts]
    .map(([reden, aantal]) => ({ reden, aantal }))
    .toSorted((a, b) => b.aantal - a.aantal || a.reden.localeCompare(b.reden, 'nl'));
}

/** The opdrachten by programma, in alphabetical order; those without one come last. */
export function byProgramma(
  dossiers: readonly Dossier[],
): readonly (readonly [string, readonly Dossier[]])[] {
  const groups = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    const programma = dossier.programma ?? '';
    groups.set(programma, [...(groups.get(programma) ?? []), dossier]);
  }
  return [...groups].toSorted(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'nl'));
}
