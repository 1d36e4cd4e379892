import { periodesOf } from '../ground/conditions.ts';
import { inOrder } from '../ground/query.ts';
import { splitWords, tidyQuestion } from '../ground/words.ts';
import { cleanOf, type Read } from './either.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import type { Understanding } from './understanding.ts';

/**
 * Two things that were done, each in days of its own: 'in september ingediend en pas in oktober afgestemd'. Each half is read as a question,
 * and both must hold.
 */

const JOIN = /\s+(?:en|maar)\s+(?:(?:pas|toen|daarna|ook|al|weer|dan) )*/;
const NOUN = /\b(?:opdrachten|plannen|projecten|trajecten|dossiers)\b/;

/** @returns undefined when the halves are not both understood, or are of one and the same day */
export async function readBothMoments(text: string, read: Read): Promise<Understanding | undefined> {
  const tidied = tidyQuestion(text.trim()).replace(/[?!.]+$/, '');
  const [before = '', behind, ...others] = tidied.split(JOIN);
  // 'In augustus ingediend en in november besloten' is of opdrachten, when that is what its first half is read as.
  const noun = NOUN.exec(before)?.[0] ?? 'opdrachten';
  if (behind === undefined || others.length > 0) return undefined;
  if (![before, behind].every(namesDays)) return undefined;
  const left = cleanOf(await read(before));
  const right = cleanOf(await read(`welke ${noun} zijn ${behind}`));
  if (!left || !right || left.query.over !== 'opdrachten' || right.query.over !== 'opdrachten')
    return undefined;
  const [one, other] = [left, right].map(({ query }) => periodesOf(query.filters).map(({ dag }) => dag));
  const areTwo = one?.length === 1 && other?.length === 1 && one[0] !== other[0];
  if (!areTwo || one[0] === undefined || other[0] === undefined) return undefined;
  return {
    ...left,
    query: { ...left.query, filters: inOrder([...left.query.filters, ...right.query.filters]) },
    corrected: [...left.corrected, ...right.corrected],
    construction: 'two moments',
  };
}

function namesDays(text: string): boolean {
  return splitWords(text).some((word) => isCalendarWord(word.text));
}
