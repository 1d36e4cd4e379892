import { Temporal } from 'temporal-polyfill';
import { localDate } from '../shared/clock.ts';
import type { Dossier } from './ground/dossier.ts';
import { countOordelen } from './ground/inbreng.ts';
import { gegevenOf } from './ground/terugkoppeling.ts';
import { activiteitenOf } from './ground/uitvoering.ts';
import { isOfOneDay, MOMENTEN, type Moment, momentenOf, momentKey } from './momenten.ts';

/** What of an opdracht can be counted. */
export const GETALLEN = [
  'deelnemers',
  'verwacht',
  'punten',
  /** Of those, what was taken over as a whole. */
  'overgenomen punten',
  'activiteiten',
  'toezeggingen',
  'leiders',
  'gemeenten',
  'bereikt aantal',
  /** From the last handing in to the akkoord, in calendar days. */
  'dagen tot akkoord',
  /** From the besluit until who took part was told of it first, in calendar days. */
  'dagen tot terugkoppeling',
] as const;
export type Getal = (typeof GETALLEN)[number];

/** These stand in the plan, also in a draft. */
export const GETALLEN_OF_PLAN: readonly Getal[] = ['verwacht', 'activiteiten'];

/** How many there are of each; what is not known is absent. */
export function getallenOf(dossier: Dossier): Readonly<Partial<Record<Getal, number>>> {
  const { inbreng = [], toezeggingen = [], projectleiders, plan } = dossier;
  const gemeenten = new Set([...dossier.gemeenten, ...(plan.gemeenten ?? [])]).size;
  const activiteiten = activiteitenOf(dossier);
  const held = activiteiten.flatMap(({ verloop }) => verloop.gehouden?.aantal ?? []);
  const heard = gegevenOf(dossier).flatMap(({ kanalen }) => kanalen.flatMap(({ bereikt }) => bereikt ?? []));
  const days = daysToAkkoord(dossier);
  const told = daysToTold(dossier);
  return {
    punten: inbreng.length,
    'overgenomen punten': countOordelen(inbreng).overgenomen,
    ...(days === undefined ? {} : { 'dagen tot akkoord': days }),
    ...(told === undefined ? {} : { 'dagen tot terugkoppeling': told }),
    activiteiten: activiteiten.length,
    toezeggingen: toezeggingen.length,
    leiders: projectleiders.length,
    ...(gemeenten === 0 ? {} : { gemeenten }),
    ...(typeof plan.aantal === 'number' ? { verwacht: plan.aantal } : {}),
    ...(held.length === 0 ? {} : { deelnemers: held.reduce((total, one) => total + one, 0) }),
    // Who read it in two ways is no two people: the way that reached most counts.
    ...(heard.length === 0 ? {} : { 'bereikt aantal': Math.max(...heard) }),
  };
}

/** Undefined of a plan that waits for it, or went back after it. */
function daysToAkkoord({ ingediend, afgestemd }: Dossier): number | undefined {
  if (!ingediend || !afgestemd) return undefined;
  const days = Temporal.PlainDate.from(localDate(ingediend.op)).until(localDate(afgestemd.op)).days;
  return days < 0 ? undefined : days;
}

/** Undefined as long as nobody was told after a besluit. */
function daysToTold(dossier: Dossier): number | undefined {
  const { besloten, verteld } = momentenOf(dossier);
  const [first] = besloten.toSorted();
  const heard = first === undefined ? undefined : verteld.find((day) => day >= first);
  const decided = besloten.toSorted().findLast((day) => heard !== undefined && day <= heard);
  return heard === undefined || decided === undefined
    ? undefined
    : Temporal.PlainDate.from(decided).until(heard).days;
}

/** Under which key a number stands: 'getalDeelnemers'. */
export function getalKey(getal: Getal): string {
  return `getal${capitals(getal)}`;
}

/** Under which key the last day of a moment stands: 'laatstGehouden'. What has one day at most stands with its month under its own key. */
export function laatstKey(moment: Moment): string {
  return isOfOneDay(moment) ? momentKey(moment) : `laatst${capitals(moment)}`;
}

/** One value each, beside the days of what has one day, by which opdrachten are compared, added up and put in order without a look at all of them. */
export function orderKeys(dossier: Dossier): Record<string, readonly string[]> {
  const getallen = getallenOf(dossier);
  const momenten = momentenOf(dossier);
  return Object.fromEntries([
    ...GETALLEN.flatMap((one) => {
      const getal = getallen[one];
      return getal === undefined ? [] : [[getalKey(one), [String(getal)]] as const];
    }),
    ...MOMENTEN.filter((one) => !isOfOneDay(one)).flatMap((one) => {
      const last = momenten[one].at(-1);
      return last === undefined ? [] : [[laatstKey(one), [last]] as const];
    }),
  ]);
}

function capitals(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
