import type { Kenmerk } from '../../shared/kenmerk.ts';
import { isEmptyInDisguise } from '../../shared/text-checks.ts';
import type { CellReading } from '../ground/cel-waarden.ts';
import { WORDS } from './opdracht-import-words.ts';

/** 'n.v.t.', 'geen', 'x': probably nog niet bekend. */
export function seemsNotKnown(text: string): boolean {
  return isEmptyInDisguise(text);
}

/** A kenmerk has the form of the region; another form is kept as it is. */
export function readKenmerk(text: string, { vorm, find, spelled }: Kenmerk): CellReading<string> {
  const kenmerk = find(text);
  if (kenmerk === undefined) {
    const guesses = vorm === undefined ? [] : [WORDS.kenmerkOtherForm(text, vorm)];
    return { value: text, guesses, notes: [] };
  }
  if (text === kenmerk) return { value: kenmerk, guesses: [], notes: [] };
  const saysMore = spelled(text) !== text;
  return { value: kenmerk, guesses: [WORDS.kenmerkRewritten(text, kenmerk)], notes: saysMore ? [text] : [] };
}
