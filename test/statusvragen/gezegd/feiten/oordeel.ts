import type { Gezien } from '../../wereld/lees.ts';
import type { Waar } from './waarheid.ts';

/** What came of a composed question. 'ander' is a card that is no answer, 'fout' is wrong in silence. */
export const OORDELEN = ['goed', 'terug', 'ander', 'fout'] as const;
export type Oordeel = (typeof OORDELEN)[number];

const LINES = 3;
/** The facts of the card of an opdracht end here. */
const LINES_OF_CARD = 14;

export function oordeel(gezien: Gezien, { zegt, niet = [], rijen, kaart, lijst }: Waar): Oordeel {
  const { kop, alles, isAntwoord, vraagtTerug, meldt } = gezien;
  if (vraagtTerug || meldt) return 'terug';
  const said = isAntwoord
    ? gezien.rijen.length > 1 && !lijst
      ? kop
      : alles
    : kop
        .split('\n')
        .slice(0, kaart ? LINES_OF_CARD : LINES)
        .join('\n');
  const has = (words: string): boolean => new RegExp(words, 'i').test(said);
  const shows =
    rijen === undefined || JSON.stringify(gezien.rijen.toSorted()) === JSON.stringify([...rijen].sort());
  if (zegt.every(has) && shows && !niet.some((words) => new RegExp(words, 'i').test(kop))) return 'goed';
  return isAntwoord ? 'fout' : 'ander';
}
