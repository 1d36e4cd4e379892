import { createCues } from './cues.ts';
import { followUp } from './follow-up.ts';
import { isFiller, lemmaOf } from './lexicon.ts';
import { findPeriode } from './periodes.ts';
import type { Filters, Query } from './query.ts';
import { readQuestion } from './read-question.ts';
import type { Named, Vocabulary } from './vocabulary.ts';
import { splitWords, tidyQuestion, type Word } from './words.ts';

/** What is known when a question is read. */
export type QuestionContext = {
  readonly vocabulary: Vocabulary;
  /** Dutch local date, YYYY-MM-DD. */
  readonly today: string;
  /** The Entra object id of the asker, for 'mijn' and 'ik'. */
  readonly asker: string;
  /** The question before this one in the same chat. */
  readonly previous?: Query;
  /** The opdrachten of which the title or kenmerk has all of these words. */
  readonly findTitles: (words: readonly string[]) => Promise<readonly Titled[]>;
};

export type Titled = { readonly id: string; readonly titel: string };

/** How a question was understood. Nothing here is guessed in silence. */
export type Understanding =
  | {
      readonly kind: 'query';
      readonly query: Query;
      /** Words that were not understood, as typed; shown with the answer. */
      readonly notUnderstood: readonly string[];
      /** Typing errors: what was typed and how it was read. */
      readonly corrected: readonly (readonly [string, string])[];
    }
  /** Several opdrachten fit: the query holds for whichever the asker chooses. */
  | { readonly kind: 'choose'; readonly query: Query; readonly opdrachten: readonly string[] }
  | { readonly kind: 'unknown' };

/** A question is shorter; what is longer is a story, for which nobody should get a guess. */
const MAX_LENGTH = 300;
const MAX_WORDS = 40;
/** With more words that mean nothing to the bot than filters, the answer would be a guess. */
const MOST_LEFT_OUT = 1;

/**
 * Reads a question in Dutch by rules: the same question with the same data gives the same query.
 * @param text any text that somebody typed
 */
export async function understand(text: string, context: QuestionContext): Promise<Understanding> {
  if (text.trim().length > MAX_LENGTH) return { kind: 'unknown' };
  const tidied = tidyQuestion(text.trim());
  const corrected: [string, string][] = [];
  const words = splitWords(tidied).map((word): Word => {
    const meant = context.vocabulary.correct(word.text);
    if (meant === undefined) return word;
    corrected.push([word.text, meant]);
    return { ...word, text: meant };
  });
  if (words.length === 0 || words.length > MAX_WORDS) return { kind: 'unknown' };

  const typed = words.map(({ text: word }) => word);
  const { named, shared } = context.vocabulary.spot(words);
  const { filters: names, doubled } = together(named);
  const days = findPeriode(tidied, words, context.today);
  const titles = await findTitle(words, context);
  const cues = createCues(words);
  const found = {
    names: withoutTitleWords(names, named, titles[0]?.titel),
    ...(days === undefined ? {} : { periode: days.periode, dag: days.dag, isLimit: days.isLimit === true }),
    ...(titles[0] === undefined ? {} : { opdracht: titles[0].id }),
    asker: context.asker,
    today: context.today,
  };
  const again = context.previous && followUp(typed, cues, found, context.previous);
  const query = again ?? readQuestion(cues, found);
  const rest = [...cues.rest(), ...shared, ...doubled];
  if (!query) return { kind: 'unknown' };
  // Words that nobody understood may have been the question itself.
  if (rest.length > 0 && (!query.explicit || corrected.length > 0)) return { kind: 'unknown' };
  // The first word that means something says what is wanted: 'verwijder alle opdrachten' asks for nothing here.
  if (cues.startsUnknown()) return { kind: 'unknown' };
  if (rest.length > MOST_LEFT_OUT && rest.length > Object.keys(query.filters).length)
    return { kind: 'unknown' };
  const { explicit: _explicit, ...read } = query;
  if (titles.length > 1) return { kind: 'choose', query: read, opdrachten: titles.map(({ id }) => id) };
  return { kind: 'query', query: read, notUnderstood: rest, corrected };
}

/** One filter of each kind: of two municipalities the second is told to be left out. */
function together(named: readonly Named[]): { filters: Filters; doubled: readonly string[] } {
  let filters: Filters = {};
  const doubled: string[] = [];
  for (const { filter, words } of named) {
    const [key] = Object.keys(filter);
    if (key !== undefined && Object.hasOwn(filters, key) && !isSame(filters, filter))
      doubled.push(words.join(' '));
    else filters = { ...filters, ...filter };
  }
  return { filters, doubled };
}

function isSame(filters: Filters, filter: Filters): boolean {
  return JSON.stringify({ ...filters, ...filter }) === JSON.stringify(filters);
}

/** The opdracht that the words name which nothing else explains; claims those words. */
async function findTitle(
  words: readonly Word[],
  { vocabulary, findTitles }: QuestionContext,
): Promise<readonly Titled[]> {
  const left = words.filter(
    ({ text, used }) =>
      !used && lemmaOf(text) === undefined && !isFiller(text) && vocabulary.isTitleWord(text),
  );
  const [first] = left;
  const last = left.at(-1);
  if (!first || !last) return [];
  // A title may hold words that mean something by themselves: 'Evaluatie van de inbreng van ouders'.
  const between = words.slice(words.indexOf(first), words.indexOf(last) + 1);
  const whole = await findTitles(contentOf(between));
  const found = whole.length > 0 ? whole : await findTitles(contentOf(left));
  if (found.length > 0) for (const word of left) word.used = true;
  return found;
}

function contentOf(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text).filter((text) => !isFiller(text));
}

/** 'Evaluatie bescherming en opvang' is a title, not the programme of that name. */
function withoutTitleWords(names: Filters, named: readonly Named[], titel: string | undefined): Filters {
  if (titel === undefined) return names;
  const inTitle = new Set(splitWords(tidyQuestion(titel)).map(({ text }) => text));
  const own = named.filter(({ words }) => words.every((word) => inTitle.has(word)));
  return Object.fromEntries(
    Object.entries(names).filter(([key]) => !own.some(({ filter }) => Object.hasOwn(filter, key))),
  );
}
