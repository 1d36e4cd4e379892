import type { NumberFilter } from '../ground/filters.ts';
import type { Query } from '../ground/query.ts';
import { EEN, NUMBERS } from './number-words.ts';

/** A number of each, added up. */
export type Total = {
  readonly som: number;
  /** Of how many it is known, and of how many it should be and is not. */
  readonly bekend: number;
  readonly onbekend: number;
};

/** Is it asked what a number of each is together, or on average? */
export function asksTotal({ vorm }: Pick<Query, 'vorm'>): boolean {
  return vorm === 'samen' || vorm === 'gemiddeld';
}

/** Adds up what is known; what is undefined is counted apart. */
export function addUp(numbers: readonly (number | undefined)[]): Total {
  const known = numbers.filter((one) => one !== undefined);
  return {
    som: known.reduce((total, one) => total + one, 0),
    bekend: known.length,
    onbekend: numbers.length - known.length,
  };
}

/**
 * '285 deelnemers, bij 12 activiteiten. Van 3 activiteiten is het aantal niet bekend': what is not known is in no total, and not
 * left out in silence.
 * @param of what each of them is, and several
 */
export function totalWords(
  { vorm }: Pick<Query, 'vorm'>,
  telt: NumberFilter,
  { som, bekend, onbekend }: Total,
  of: readonly [een: string, meer: string],
): string {
  const counted = (many: number): string => `${many} ${of[many === 1 ? 0 : 1]}`;
  const unknown = onbekend === 0 ? '' : `Van ${counted(onbekend)} is het aantal niet bekend`;
  if (bekend === 0) return unknown === '' ? 'Het aantal is nog niet bekend' : unknown;
  const many = vorm === 'gemiddeld' ? Math.round((som * 10) / bekend) / 10 : som;
  const said = `${String(many).replace('.', ',')} ${many === 1 ? EEN[telt] : NUMBERS[telt]}, bij ${counted(bekend)}`;
  return [vorm === 'gemiddeld' ? `Gemiddeld ${said}` : said, unknown].filter((one) => one !== '').join('. ');
}
