import { PLAN_FILTERS } from '../opdrachten/ground/plan-filters.ts';
import { comparable } from '../shared/compare.ts';
import { FIRST_NAMES } from '../shared/first-names.ts';
import type { Taalmodel, Uitkomst } from '../shared/taalmodel.ts';
import { seemsPersonal } from '../shared/text-checks.ts';
import { VERPLICHTING_SOORTEN } from '../shared/verplichting-soorten.ts';
import { ANSWERS, isNarrowedBy } from './antwoorden/answers.ts';
import { isEither, isSet } from './ground/conditions.ts';
import { asksSomebody, NIEMAND, type SetFilter } from './ground/filters.ts';
import { type Condition, type Query, writtenQuery } from './ground/query.ts';
import { splitWords, type Word } from './ground/words.ts';
import { instructies } from './model-instructies.ts';
import type { Titled } from './taal/find-title.ts';
import { isFiller } from './taal/lexicon.ts';
import type { Vocabulary } from './taal/vocabulary.ts';

/** What is known when the model reads a question: what the grammar has as well. */
type Context = {
  readonly vocabulary: Vocabulary;
  readonly today: string;
  /** The Entra object id of the asker. */
  readonly asker: string;
  /** The opdrachten that this reader may know of. */
  readonly findTitles: (words: readonly string[]) => Promise<readonly Titled[]>;
};

/** How a model read a question; `opdrachten`: several fit, and the asker chooses. */
export type Gelezen = { readonly query: Query; readonly opdrachten?: readonly string[] };

/** How it ended: 'read', or why there is nothing. Codes, for what is measured. */
export type Leesuitkomst = 'read' | 'private' | 'unusable' | Exclude<Uitkomst['kind'], 'answered'>;

const NAMED: readonly SetFilter[] = ['programma', 'gemeente', 'doelgroep', 'overleg'];

/**
 * Lets a language model read a question that the grammar could not read. It writes a query and nothing else; each name and value in it
 * goes through what the grammar finds names with, and what is not found there makes the whole of it worth nothing.
 * @param note how it ended and in how many milliseconds
 */
export function createModelLezer(
  model: Taalmodel,
  note: (outcome: Leesuitkomst, milliseconds: number) => void,
) {
  return async (text: string, context: Context): Promise<Gelezen | undefined> => {
    const started = performance.now();
    const ended = (outcome: Leesuitkomst): undefined => {
      note(outcome, performance.now() - started);
    };
    const sent = withoutNames(text, context.vocabulary);
    if (!sent) return ended('private');
    const answer = await model({ instructies: instructies(context.today), tekst: sent.tekst });
    if (answer.kind !== 'answered') return ended(answer.kind);
    const read = await resolve(answer.text, sent.personen, context);
    ended(read ? 'read' : 'unusable');
    return read;
  };
}

export type ModelLezer = ReturnType<typeof createModelLezer>;

/**
 * The question with 'persoon1' for each colleague; undefined: something of a person is in it that nobody here knows, and it goes
 * nowhere.
 */
function withoutNames(
  text: string,
  vocabulary: Vocabulary,
): { readonly tekst: string; readonly personen: readonly string[] } | undefined {
  const typed = text.normalize('NFC');
  const words = splitWords(typed);
  const { named, shared } = vocabulary.spot(words);
  if (shared.length > 0) return undefined;
  const personen: string[] = [];
  let tekst = '';
  let done = 0;
  for (const { condition, from, to } of named) {
    const [first, last] = [words[from], words[to - 1]];
    if (condition.filter !== 'persoon' || !first || !last) continue;
    personen.push(...condition.of);
    tekst += `${typed.slice(done, first.start)}persoon${personen.length}`;
    done = last.end;
  }
  tekst += typed.slice(done);
  const left = splitWords(tekst).some((word) => isSomebody(tekst, word, vocabulary));
  return left || seemsPersonal(tekst) !== undefined ? undefined : { tekst, personen };
}

/** A word with a capital that nothing here is called, or a first name. */
function isSomebody(text: string, { start, end, text: word }: Word, vocabulary: Vocabulary): boolean {
  if (vocabulary.knows(word) || vocabulary.isTitleWord(word)) return false;
  const typed = text.slice(start, end);
  const isCapital = start > 0 && /^\p{Lu}\p{Ll}/u.test(typed);
  return isCapital || FIRST.has(word);
}
const FIRST: ReadonlySet<string> = new Set(FIRST_NAMES.map(comparable));

/** What the model wrote as a query of ours; undefined: it may not be one. */
async function resolve(
  text: string,
  personen: readonly string[],
  context: Context,
): Promise<Gelezen | undefined> {
  const { success, data } = writtenQuery.safeParse(fromJson(text));
  // A card of its own has no place to say that a model read the question.
  if (!success || ANSWERS[data.over].answer === 'on a card of its own') return undefined;
  // Names in it would not be looked up.
  if (data.filters.some(isEither)) return undefined;
  if (data.filters.some(({ filter }) => !isNarrowedBy(data.over, filter))) return undefined;
  const filters: Condition[] = [];
  let opdrachten: readonly string[] = [];
  for (const condition of data.filters) {
    if (!isSet(condition)) {
      filters.push(condition);
      continue;
    }
    if (condition.filter === 'opdracht') {
      const [titel, ...others] = condition.of;
      if (titel === undefined || others.length > 0 || condition.not) return undefined;
      const words = splitWords(titel).map(({ text: word }) => word);
      opdrachten = (await context.findTitles(words.filter((word) => !isFiller(word)))).map(({ id }) => id);
      const [only, ...more] = opdrachten;
      if (only === undefined) return undefined;
      if (more.length === 0) filters.push({ ...condition, of: [only] });
      continue;
    }
    const of = condition.of.map((value) => meantValue(condition.filter, value, personen, context));
    const known = of.filter((value) => value !== undefined);
    if (known.length < of.length) return undefined;
    filters.push({ ...condition, of: [...new Set(known)] });
  }
  const query: Query = { ...data, filters };
  return opdrachten.length > 1 ? { query, opdrachten } : { query };
}

/** The value that is meant; undefined: there is none. The values of other filters are in the schema. */
function meantValue(
  filter: SetFilter,
  value: string,
  personen: readonly string[],
  { vocabulary, asker }: Context,
): string | undefined {
  if (filter === 'vervanger' && value === NIEMAND) return value;
  if (asksSomebody(filter)) {
    const [, nr] = /^persoon([1-9]\d?)$/.exec(value) ?? [];
    return value === 'ik' ? asker : personen[Number(nr) - 1];
  }
  if (filter === 'soort') return VERPLICHTING_SOORTEN.find((soort) => soort === value);
  const plan = PLAN_FILTERS.find((one) => one.filter === filter);
  if (plan) return plan.answers.find((one) => one.value === value)?.value;
  return NAMED.includes(filter) ? namedIn(filter, value, vocabulary) : value;
}

/** The name that these words are, and nothing beside it. */
function namedIn(filter: SetFilter, value: string, vocabulary: Vocabulary): string | undefined {
  const words = splitWords(value);
  const { named, shared } = vocabulary.spot(words);
  const [one, ...others] = named;
  const isWhole = shared.length === 0 && others.length === 0 && words.every(({ used }) => used);
  return isWhole && one?.condition.filter === filter ? one.condition.of[0] : undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
