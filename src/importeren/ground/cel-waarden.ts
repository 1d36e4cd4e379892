import { comparable } from '../../shared/compare.ts';
import { meansNotKnown } from '../../shared/text-checks.ts';

/** What a cell means: the value, Dutch sentences on guesses, and what is to be kept as a notitie. */
export type CellReading<Value> = { value: Value; guesses: string[]; notes: string[] };

const FOLLOWS = new Set(['volgt', 'volgt nog', 'volgt later', 'komt nog', 'tbd']);

/** 'n.t.b.', 'nog niet bekend', 'volgt', '?', '-' and an empty cell: nog niet bekend, without any doubt. */
export function isNotKnown(text: string): boolean {
  const words = comparable(text);
  return words === '' || meansNotKnown(text) || FOLLOWS.has(words);
}

/** A cell may hold line ends; a title or name does not. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
