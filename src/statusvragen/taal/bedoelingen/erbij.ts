import { splitWords, tidyQuestion } from '../../ground/words.ts';
import { isDropped } from './zinnen.ts';

/**
 * Where in a text begins what is only said of it, at a comma: 'Beter vervoer, projectleider Samira'. Below 0: nowhere.
 * @param known the words that name somebody, an overleg or a day
 * @param erbij the words that may stand beside those; with any other word it is a part of the text
 */
export function erbijIn(tekst: string, known: ReadonlySet<string>, erbij: readonly string[]): number {
  const isSaid = (rest: string): boolean => {
    const said = splitWords(tidyQuestion(rest)).map(({ text }) => text);
    return (
      said.some((word) => known.has(word)) &&
      said.every((word) => known.has(word) || erbij.includes(word) || isDropped(word))
    );
  };
  return (
    [...tekst.matchAll(/[,;] /g)].map(({ index }) => index).find((at) => isSaid(tekst.slice(at + 1))) ?? -1
  );
}
