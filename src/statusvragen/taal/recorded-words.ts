import { comparable } from '../../shared/compare.ts';
import { hasWoord, splitWords, tidyQuestion } from '../ground/words.ts';
import { isSlip } from './bedoelingen/zinnen.ts';
import { isFiller, type Lemma, lemmaOf } from './lexicon.ts';
import { withoutTone } from './tone.ts';
import { TURNING_WORDS } from './turning-words.ts';

/**
 * Which recorded text somebody means by its own words: 'is dat filmpje er al', 'wat deden we met het idee van een kluis'. Nobody says
 * there that it is a toezegging, a signaal or inbreng.
 */

/** A text that was recorded: its own words, and those of what it belongs to (whose it is, of which opdracht, in which gemeente). */
export type Recorded = { readonly tekst: string; readonly omgeving: string };

/** What may be asked of such a text is all told by the line that shows it: whose it is, how it stands, what was done with it and why. */
const TOLD: ReadonlySet<Lemma> = new Set<Lemma>([
  ...(['toezegging', 'nakomen', 'nagekomen', 'signaal', 'bericht', 'inbreng', 'ervaring', 'zeggen'] as const),
  ...(['oordeel', 'overnemen', 'afwijzen', 'deels', 'verwerkt', 'beantwoorden', 'onbeantwoord'] as const),
  ...(['terugkoppeling', 'afgerond', 'ingetrokken', 'klaar', 'stand', 'moeten', 'doen', 'invullen'] as const),
  ...(['open', 'liggen', 'wie', 'wanneer', 'nog', 'met', 'gaan', 'had', 'geen', 'niet', 'helpen'] as const),
  ...(['behandelaar', 'afstemmen', 'plaats', 'inwoners', 'mee', 'binnen', 'ik', 'mij', 'mijn'] as const),
  ...(['volgende', 'beginnen', 'zonder', 'geweest', 'telaat'] as const),
]);
/** Verbs for doing something about it that mean something else, or nothing, elsewhere. */
const DOES_IT =
  /^(?:(?:op)?pak(?:t|ken|te|ten)?|opgepakt|geworden|terecht|(?:op)?gelost|aangepakt|beland|online|reageert|reactie|haar|zijn|hem|hun|mag|mogen|(?:aan|af|op)?geleverd|waargemaakt|rondgekregen|gelukt|teruggegeven|teruggemeld|melder|hoe ?lang|lang|laat|tijd|datum)$/;

/** Who or what has not, that is a list of others; on which day it was done stands in no line. */
const ASKS_ELSE =
  /^(?:wie|welke?)\b.*\b(?:niet|geen|niets|niks|nooit|niemand|zonder)\b|^(?:(?:op|sinds) )?(?:wanneer|welke dag) (?:is|zijn|was|waren|werd|werden|heeft|hebben)\b|^van wie (?:kwam|kwamen|is|was|zijn)\b/;

/** Shorter words of a text are in any text. */
const MIN_OWN = 4;

/** The words of a question that name something, with what they are compared by. */
type Asked = { readonly text: string; readonly lemma: Lemma | undefined };

/**
 * The one text that has most of the words of the question, and by which of its words it is found.
 * @param least the length of a word that names one by itself
 * @returns undefined: no text, several, or a word of the question that neither the text nor what it belongs to explains
 */
export function recordedIn<One extends Recorded>(
  typed: string,
  texts: readonly One[],
  least = MIN_OWN,
): { readonly one: One; readonly woorden: readonly string[] } | undefined {
  const question = withoutTone(tidyQuestion(typed.trim()), () => false).replace(
    /^(?:tegen|voor|tot) (?=wanneer\b)/,
    '',
  );
  const asked = splitWords(question)
    .filter(({ text }) => !isFiller(text) || TURNING_WORDS.has(text))
    .map(({ text }): Asked => ({ text, lemma: lemmaOf(text) }));
  if (ASKS_ELSE.test(question)) return undefined;
  const found = texts.flatMap((one) => {
    const named = explains(one, asked, least);
    return named === undefined ? [] : [{ one, ...named }];
  });
  const most = Math.max(...found.map(({ weight }) => weight));
  const [best, ...others] = found.filter(({ weight }) => weight === most);
  return others.length === 0 ? best : undefined;
}

/** What a word of the text counts for when it was typed, and when it was found in another word or mistyped: a huiskamer is no kamer. */
const EXACT = 2;
const NEAR = 1;

/** The words of the text by which the question names it; undefined: it names something else, or more. */
function explains(
  { tekst, omgeving }: Recorded,
  asked: readonly Asked[],
  least: number,
): { readonly woorden: readonly string[]; readonly weight: number } | undefined {
  const own = comparable(tekst)
    .split(' ')
    .filter((word) => !isFiller(word) || TURNING_WORDS.has(word));
  const woorden = new Set<string>();
  let weight = 0;
  let names = false;
  for (const { text, lemma } of asked) {
    const same = own.filter((word) => isSame(text, word));
    for (const word of same) woorden.add(word);
    if (same.length > 0) weight += same.some((word) => hasWoord(word, text)) ? EXACT : NEAR;
    // A word that the grammar has as well names nothing by itself.
    names ||= same.some((word) => word.length >= least && lemmaOf(word) === undefined);
    const isTold = lemma !== undefined && TOLD.has(lemma) && !TURNING_WORDS.has(text);
    if (same.length === 0 && !isTold && !DOES_IT.test(text) && !hasWoord(omgeving, text)) return undefined;
  }
  return names ? { woorden: [...woorden], weight } : undefined;
}

/** The same word, in another form, mistyped, or as a part of a compound: 'wijkcijfers' are 'de cijfers per wijk'. */
function isSame(typed: string, own: string): boolean {
  if (hasWoord(own, typed) || hasWoord(own, typed.replace(/(?:et|[tpk])?jes?$/, ''))) return true;
  if (own.length < MIN_OWN) return false;
  const isPart = typed.length >= own.length + MIN_OWN && (typed.startsWith(own) || typed.endsWith(own));
  return isPart || (typed.length > MIN_OWN && own.length > MIN_OWN && isSlip(typed, own));
}
