import { comparable } from '../../shared/compare.ts';
import type { Word } from '../ground/words.ts';
import { isFiller, isWritten, type Lemma, lemmaOf } from './lexicon.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Words that turn or bound what is asked: an answer that leaves one out is the answer to another question. What nothing read is
 * asked back.
 */
export const TURNING_WORDS: ReadonlySet<string> = new Set(
  'nergens nooit nimmer niemand evenmin nauwelijks behalve uitgezonderd buiten uitzondering noch tenzij anders ander andere anderen mits enige uitsluitend puur juist zelf enkel allebei beide samen opnieuw nogmaals ooit eerder elkaar daarnaast bovendien tevens daarna erna nadien sindsdien bijdraagt bijdragen helft kwart driekwart'.split(
    ' ',
  ),
);

/** A name or a subject stands behind these: of an unknown one nobody knows what it would leave out. */
const BEFORE_NAMES = new Set(
  'van voor in bij door namens uit vanuit met over aan onder rond rondom omtrent inzake gemeente programma wethouder wijk stad dorp regio opdracht heer meneer mevrouw dhr mevr mw collega'.split(
    ' ',
  ),
);
/** What is asked for. */
const NOUNS: ReadonlySet<Lemma> = new Set<Lemma>([
  'opdracht',
  'plan',
  'activiteit',
  'signaal',
  'toezegging',
  'vergadering',
  'inbreng',
]);
/** 'De gebruikte', 'een gegeven'. */
const ADJECTIVE = /^(?:ge|be|ver|ont|her)|(?:en|[dt]e?)$/;
/** A participle of a verb that says something by itself. */
const DONE = /^(?:ge(?:zien|lezen|controleerd|checkt|holpen)|bekeken|nagekeken|nagegaan|ingezien)$/;
const ARTICLES = new Set(['de', 'het', 'een', 'den', 'der']);

/** 'Is ahmed afwezig', 'heeft karin nog iets te doen'. */
const ASKS_OF = /^(?:is|was|heeft|had|doet|komt|kwam|zit)$/;

const HAS = /^(?:heeft|had|doet|leidt|trekt)$/;

const EACH = /^(?:elke?|iedere?)$/;
const EACH_TIME = /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|dag|week|maand|kwartaal|jaar|keer)$/;

/** Behind these 'of' begins what is asked: 'weet je of', 'is er een plan of niet'. */
const ASKS_WHETHER = new Set(
  'weet weten kijk kijken vraag vragen nagaan checken benieuwd zie zien je me mij zeggen horen'.split(' '),
);

/** What may not be left out: words that turn the question, and names that nobody knows. */
export type Turning = { readonly turning: readonly string[]; readonly unknown: readonly string[] };

/**
 * The words that nothing read and that may not be left out.
 * @param capitals the words that were typed with a capital in the middle of the question
 */
export function turningWords(
  words: readonly Word[],
  capitals: ReadonlySet<string>,
  { isName, isPersoon }: Pick<Vocabulary, 'isName' | 'isPersoon'>,
): Turning {
  const unknown: string[] = [];
  const turning = words.flatMap(({ text, used }, index) => {
    if (used) return [];
    const before = words[index - 1]?.text ?? '';
    const further = ARTICLES.has(before) ? (words[index - 2]?.text ?? '') : before;
    const lemma = lemmaOf(text);
    // 'Elke maandag' is each of them, and not the one of this week.
    if (EACH.test(text) && EACH_TIME.test(words[index + 1]?.text ?? '')) return [text];
    if (text === 'of') return joinsHalves(words, index) ? [text] : [];
    // A part of a whole is a percentage, and no list.
    if (text === 'deel' && before === 'welk') return [text];
    if (TURNING_WORDS.has(text) || (text === 'alleen' && isOnlyOf(words, index))) return [text];
    // 'De zaal', 'welk zaaltje' is no form of 'zal'.
    if (
      lemma === 'helpen' &&
      (ARTICLES.has(before) || /^welke?$/.test(before)) &&
      !isWritten(text) &&
      !ADJECTIVE.test(text)
    )
      return [text];
    // 'Heeft Willem mijn passage gezien': what was done, and not that it was.
    if (lemma === 'helpen' && DONE.test(text) && !isWritten(text)) return [text];
    // 'Loopende opdrachten': before a noun it says which of them, also where it is a form of a verb that helps.
    const isBeforeNoun = NOUNS.has(lemmaOf(words[index + 1]?.text ?? '') ?? 'helpen');
    if ((lemma === 'gaan' || lemma === 'helpen') && isBeforeNoun && /e$/.test(text) && !isWritten(text))
      return /^ge/.test(text) ? [] : [text];
    // What is left of the grammar is looked at with what is asked.
    if (lemma !== undefined || isFiller(text)) return [];
    // A word of a name or title is known, also when it says no one of them.
    const isAsked =
      (index === 1 || (index === 2 && /^(?:wat|waar|wanneer|hoe)$/.test(words[0]?.text ?? ''))) &&
      ASKS_OF.test(before);
    // 'Het project windmolens', 'wanneer vergadert de ondernemingsraad'.
    const isBehindNoun =
      ['opdracht', 'vergadering'].includes(lemmaOf(further) ?? '') && !/(?:en|s)$/.test(further);
    // 'Welke opdrachten heeft karin'.
    const isLast = HAS.test(before) && index === words.length - 1 && index > 1;
    const isOfName = capitals.has(text) || isAsked || isLast || isBehindNoun || BEFORE_NAMES.has(further);
    if (!isName(text) && !isCalendarWord(text) && isOfName) unknown.push(text);
    // 'Wat kost de jeugdzorg': a noun that nobody knows bounds what is asked.
    if (!isOfName && ARTICLES.has(before) && !isCalendarWord(text)) return [text];
    // 'Van Jan', of whom there are two: nobody can say which is meant.
    return isOfName && isPersoon(text) ? [text] : [];
  });
  return { turning, unknown };
}

/** 'Opdrachten die alleen van Laren zijn' are of no other; 'alleen Laren' goes on from the question before. */
function isOnlyOf(words: readonly Word[], at: number): boolean {
  const next = BEFORE_NAMES.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return at > 0 && words.slice(0, at).some(({ used }) => used) && words[next]?.used === true;
}

/** 'Zonder plan of met een passage': either of two, which no rule read. */
function joinsHalves(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.text === 'niet' || at === 0) return false;
  const before = words.slice(0, at);
  return (
    before.some(({ used }) => used) &&
    !ASKS_WHETHER.has(before.at(-1)?.text ?? '') &&
    words.slice(at).some(({ used }) => used)
  );
}

/** The words that stand in the middle of a text with a capital: most of them are names. */
export function capitalsOf(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/(?<=[\p{L}\p{N},;] +)\p{Lu}[\p{L}\p{M}]+/gu)].map(([word]) => word);
  return new Set(found.filter((word) => word !== word.toUpperCase()).map(comparable));
}
