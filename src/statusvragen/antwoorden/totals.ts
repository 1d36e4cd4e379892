import type { Numbers } from '../ground/conditions.ts';
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

/** What the numbers say in one sentence, and the number that answers; none is known where there is none. */
export type Told = { readonly zin: string; readonly getal?: number };

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
): Told {
  const counted = (many: number): string => `${many} ${of[many === 1 ? 0 : 1]}`;
  const unknown = onbekend === 0 ? '' : `Van ${counted(onbekend)} is het aantal niet bekend`;
  if (bekend === 0) return { zin: unknown === '' ? 'Het aantal is nog niet bekend' : unknown };
  const many = vorm === 'gemiddeld' ? Math.round((som * 10) / bekend) / 10 : som;
  const said = `${String(many).replace('.', ',')} ${many === 1 ? EEN[telt] : NUMBERS[telt]}, bij ${counted(bekend)}`;
  // Of one there is no average.
  const zin = [vorm === 'gemiddeld' && bekend > 1 ? `Gemiddeld ${said}` : said, unknown]
    .filter((one) => one !== '')
    .join('. ');
  return { zin, getal: many };
}

/**
 * 'Minder dan verwacht: 4 deelnemers, en 8 verwacht (50 %), bij 1 activiteit': who came together beside who were expected together, of what
 * was held. What was held and of which nobody said how many came is not left out in silence.
 */
export function opkomstWords(numbers: readonly Numbers[], of: readonly [een: string, meer: string]): Told {
  const known = numbers.filter(({ opkomst }) => opkomst !== undefined);
  const onbekend = numbers.length - known.length;
  const counted = (many: number): string => `${many} ${of[many === 1 ? 0 : 1]}`;
  const unknown = onbekend === 0 ? [] : [`Van ${counted(onbekend)} is niet bekend hoeveel mensen er kwamen`];
  if (known.length === 0) return { zin: unknown.join('. ') };
  const kwamen = addUp(known.map(({ deelnemers }) => deelnemers)).som;
  const verwacht = addUp(known.map((one) => one.verwacht)).som;
  const than = kwamen === verwacht ? 'Net zoveel als' : kwamen < verwacht ? 'Minder dan' : 'Meer dan';
  const percent = Math.round((kwamen * 100) / verwacht);
  const came = `${kwamen} ${kwamen === 1 ? EEN.deelnemers : NUMBERS.deelnemers}`;
  const said = `${than} verwacht: ${came}, en ${verwacht} verwacht (${percent} %), bij ${counted(known.length)}`;
  return { zin: [said, ...unknown].join('. '), getal: percent };
}
