import type { Periode } from '../../ground/query.ts';
import { splitWords, tidyQuestion } from '../../ground/words.ts';
import { findPeriode } from './find-periode.ts';

const EMPTY = new Set(['de', 'het', 'in', 'van', 'voor', 'deze']);

/**
 * The days that a text names and nothing else, as a question names them: 'volgende week', '1-1 tot 31-12', 'voor de zomer'.
 * @param today Dutch local date
 * @returns undefined when there is anything in it that names no days
 */
export function readDays(text: string, today: string): Periode | undefined {
  const tidied = tidyQuestion(text);
  const words = splitWords(tidied);
  const found = findPeriode(tidied, words, today);
  return found && words.every(({ text, used }) => used || EMPTY.has(text)) ? found.periode : undefined;
}
