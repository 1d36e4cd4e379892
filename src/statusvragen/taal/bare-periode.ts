import { splitWords, tidyQuestion } from '../ground/words.ts';
import type { Read } from './either.ts';
import { isFiller } from './lexicon.ts';
import { findPeriode } from './periodes/find-periode.ts';
import type { Understanding } from './understanding.ts';

/** 'Vandaag', 'wat speelt er in december': days, and nothing that says of what. */

const BEGINS = ['wat moet er gebeuren', 'welke activiteiten zijn er', 'welke vergaderingen zijn er'];
/** Say no more than that there is something. */
const HAPPENS = new Set('speelt gebeurt loopt staat gepland planning programma doen'.split(' '));

/** 'Welke dag is het vandaag' is about the day itself. */
const ASKS_MORE = /\b(?:welke?|hoe\w*|wie|waarom|wanneer|of|niet|geen)\b/;

/** @returns what can be asked of those days; undefined: the text says more, or names none */
export async function readBarePeriode(
  text: string,
  today: string,
  read: Read,
): Promise<Understanding | undefined> {
  const tidied = tidyQuestion(text.trim());
  const words = splitWords(tidied);
  if (ASKS_MORE.test(tidied) || !findPeriode(tidied, words, today)) return undefined;
  if (!words.every(({ used, text: word }) => used || isFiller(word) || HAPPENS.has(word))) return undefined;
  const days = words.filter(({ used }) => used).map(({ text: word }) => word);
  const readings = await Promise.all(BEGINS.map((begin) => read(`${begin} ${days.join(' ')}`)));
  const queries = readings.flatMap((one) => (one.kind === 'query' ? [one.query] : []));
  return queries.length === BEGINS.length ? { kind: 'either', queries } : undefined;
}
