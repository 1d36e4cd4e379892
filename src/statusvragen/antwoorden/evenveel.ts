import { isSet } from '../ground/conditions.ts';
import type { Filter } from '../ground/filters.ts';
import type { Query, Verdeling } from '../ground/query.ts';
import { addUp, type Told } from './totals.ts';

/** How groups are called in which rows or opdrachten are counted. */
const GROEPEN: Readonly<Partial<Record<Verdeling, readonly [een: string, meer: string]>>> = {
  programma: ['programma', 'programma’s'],
  gemeente: ['gemeente', 'gemeenten'],
  projectleider: ['projectleider', 'projectleiders'],
  trekker: ['bestuurlijk trekker', 'bestuurlijk trekkers'],
  collega: ['collega', 'collega’s'],
  opdracht: ['opdracht', 'opdrachten'],
  overleg: ['overleg', 'overleggen'],
  vergadering: ['vergadering', 'vergaderingen'],
  bron: ['bron', 'bronnen'],
  methode: ['soort activiteit', 'soorten activiteiten'],
  maand: ['maand', 'maanden'],
  kwartaal: ['kwartaal', 'kwartalen'],
  jaar: ['jaar', 'jaren'],
};

/** Of a month it is what came together in it: 'gemiddeld aantal deelnemers per maand'. Of others it is what each activiteit had. */
export const OF_TIME: ReadonlySet<Verdeling> = new Set<Verdeling>(['maand', 'kwartaal', 'jaar']);

/**
 * 'Gemiddeld 6,7 opdrachten per projectleider, bij 7 projectleiders': what is of two of them is counted with each.
 * @param numbers of each group
 * @param of what is counted, one and several
 * @returns undefined when no average of groups is asked for, or there is none
 */
export function averageOfGroepen(
  { vorm, per, telt }: Query,
  numbers: readonly number[],
  [een, meer]: readonly [een: string, meer: string],
): Told | undefined {
  const groepen = per && GROEPEN[per];
  const isOfGroepen = telt === undefined || (per !== undefined && OF_TIME.has(per));
  if (vorm !== 'gemiddeld' || !groepen || !isOfGroepen || numbers.length === 0) return undefined;
  const getal = Math.round((addUp(numbers).som * 10) / numbers.length) / 10;
  const many = `${String(getal).replace('.', ',')} ${getal === 1 ? een : meer}`;
  const [one, several] = groepen;
  const said = `${many} per ${one}, bij ${numbers.length} ${numbers.length === 1 ? one : several}`;
  return { zin: `Gemiddeld ${said}`, getal };
}

/**
 * Of two or more that are named beside each other: that they have as many, where that is so. Said before the numbers, since it is what was asked;
 * '' where the numbers differ, or one of them is not shown.
 * @param of what they are, as their filter
 */
export function evenveelWords({ filters }: Query, of: Filter, numbers: readonly number[]): string {
  const named = filters
    .filter(isSet)
    .flatMap((one) => (one.filter === of && !one.not && one.of.length > 1 ? [one.of.length] : []));
  const areAll = named.length === 1 && named[0] === numbers.length;
  return areAll && new Set(numbers).size === 1 ? 'Evenveel. ' : '';
}
