import type { Word } from '../ground/words.ts';
import { isWritten } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An opdracht that the context names by words of its title, and at which the question points. */

/** A title has no more words than so many. */
const MOST_WORDS = 6;

/** The words of one title as they were typed: 'Joost belde over beschermd thuis'. */
function titleIn(
  context: string,
  words: readonly Word[],
  { isTitleWord }: Pick<Vocabulary, 'isTitleWord'>,
): string | undefined {
  const isOf = ({ text, used }: Word): boolean => !used && isTitleWord(text) && !isWritten(text);
  // 'Joost vroeg naar beschermd thuis': the verb may be a word of another title.
  const behind = words.findIndex((word, at) => isOf(word) && ABOUT.test(before(words, at)));
  const from = behind < 0 ? words.findIndex(isOf) : behind;
  const to = words.findLastIndex(isOf);
  return from < 0 || to - from >= MOST_WORDS ? undefined : context.slice(words[from]?.start, words[to]?.end);
}

const ABOUT = /^(?:naar|over|van|met|voor|bij|om|rond|aan)$/;
const ARTICLE = /^(?:de|het|die|dat|ons|onze)$/;
function before(words: readonly Word[], at: number): string {
  const word = words[at - 1]?.text ?? '';
  return ARTICLE.test(word) ? (words[at - 2]?.text ?? '') : word;
}

const HOW_FAR =
  /\bhoe (?:ver|staat|zit|gaat|loopt|is) (?:is |zijn |staat |staan |het )?(?:we |ze |jullie )?(?:dat|die|het|dit|er ?mee|daar ?mee)(?: (?:er ?mee|daar ?mee))?(?: nu| ervoor| eigenlijk| intussen)*(?=[?.! ]*$)/;
const TO_KNOW =
  /^wat moet ik (?:daar ?van|er ?van|daar ?over|er ?over|nog|dan|even) ?(?:allemaal |precies )?weten[?.! ]*$/;
const PRONOMINAL = /\b(?:daar|er) ?(mee|van|bij|voor|over|aan|in|op)\b/;
const THERE = /\bdaar\b/;
const OBJECT =
  /(?<=\b(?:leidt|doet|trekt|is|was|komt|moet|gaat|staat|wordt|werd|heeft|ligt|loopt|kost|wacht) (?:er )?)(?:dat|die|dit|het)(?! (?:do|pfho|ab|ao|plan|signaal|overleg)\b)(?=[ ?.!]|$)/;
const BEHIND: Readonly<Record<string, string>> = { mee: 'met' };

/**
 * 'Joost belde over beschermd thuis, hoe ver is dat': the question of that one.
 * @returns undefined: the context names none, or the question points at nothing
 */
export function withTitleOf(
  question: string,
  context: string,
  words: readonly Word[],
  vocabulary: Pick<Vocabulary, 'isTitleWord'>,
): string | undefined {
  const titel = titleIn(context, words, vocabulary);
  if (titel === undefined) return undefined;
  if (HOW_FAR.test(question)) return question.replace(HOW_FAR, `hoe staat het met ${titel}`);
  if (TO_KNOW.test(question)) return `hoe staat het met ${titel}`;
  if (PRONOMINAL.test(question))
    return question.replace(PRONOMINAL, (_, place: string) => `${BEHIND[place] ?? place} ${titel}`);
  if (THERE.test(question)) return question.replace(THERE, `bij ${titel}`);
  return OBJECT.test(question) ? question.replace(OBJECT, titel) : undefined;
}
