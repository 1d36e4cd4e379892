import { isSet } from '../ground/conditions.ts';
import type { Filters, Periode } from '../ground/query.ts';
import { claim, splitWords, tidyQuestion, type Word } from '../ground/words.ts';
import { isFiller, isWritten } from './lexicon.ts';
import { OWN_WORDS } from './own-words.ts';
import type { Named } from './spot-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which opdrachten a question names by words of their titles. */

export type Titled = { readonly id: string; readonly titel: string };
/** The opdrachten of which the title or kenmerk has all of these words. */
export type FindTitle = (words: readonly string[]) => Promise<readonly Titled[]>;

/** The opdracht that the words name which nothing else explains; claims those words. */
export async function findTitle(
  words: readonly Word[],
  { vocabulary, findTitles }: { readonly vocabulary: Vocabulary; readonly findTitles: FindTitle },
): Promise<{
  readonly found: readonly Titled[];
  /** Several that are meant all. */
  readonly several: readonly Titled[];
  readonly typed: readonly string[];
  /** Words of another title, which are read otherwise or asked back. */
  readonly others: readonly Word[];
}> {
  const left = words.filter(({ text, used }) => !used && !isWritten(text) && vocabulary.isTitleWord(text));
  const [first] = left;
  const last = left.at(-1);
  // 'Hoeveel mensen wonen er' is not about 'Wonen met zorg'.
  const counts =
    words.some(({ text }, at) => text === 'hoeveel' || (at === 0 && text === 'waar')) &&
    left.every(({ text }) => OWN_WORDS.has(text));
  if (!first || !last || counts) return { found: [], several: [], typed: [], others: [] };
  // A title may hold words that mean something by themselves: 'Evaluatie van de inbreng van ouders'.
  const between = words.slice(words.indexOf(first), words.indexOf(last) + 1);
  const whole = await findTitles(contentOf(between));
  const some = whole.length > 0 ? whole : await findTitles(contentOf(left));
  const near = some.length > 1 ? await withNeighbour(words, between, some, findTitles) : some;
  const several =
    near.length > 0
      ? []
      : await findSeveral(
          between,
          left,
          findTitles,
          words.some(({ text }) => COMPARES.test(text)),
        );
  const isFound = near.length > 0 || several.length > 0;
  const { found, of } = isFound ? { found: near, of: left } : await withoutOne(left, words, findTitles);
  if (found.length > 0 || several.length > 0) for (const word of of) word.used = true;
  for (const one of found.length > 0 ? [found] : several.map((titled) => [titled]))
    claimNeighbours(words, left, one);
  const others = found.length > 0 ? left.filter((word) => !of.includes(word)) : [];
  const typed = left.filter((word) => !others.includes(word)).map(({ text }) => text);
  return { found, several, typed, others };
}

/** 'Jeugd-ggz': of several titles the one that has the name beside it as well, such as that of a programme. */
async function withNeighbour(
  words: readonly Word[],
  between: readonly Word[],
  found: readonly Titled[],
  findTitles: FindTitle,
): Promise<readonly Titled[]> {
  const before = words[words.indexOf(between[0] ?? { text: '', start: 0, end: 0, used: false }) - 1];
  if (!before?.used || isFiller(before.text)) return found;
  const wider = await findTitles(contentOf([before, ...between]));
  return wider.length === 1 ? wider : found;
}

/** With more words it is a sentence, and looking for each part of it takes time. */
const MOST_TRIED = 4;

/**
 * No title has all of the words. 'Zorgapp' is 'App voor zorgvragen', in which a longer word begins with one of them. In 'wat vroeg Carla over
 * hulpmiddelen' one is a word of another title: it stays to be read, or asked back.
 */
async function withoutOne(
  left: readonly Word[],
  words: readonly Word[],
  findTitles: FindTitle,
): Promise<{ readonly found: readonly Titled[]; readonly of: readonly Word[] }> {
  const tried: { readonly found: readonly Titled[]; readonly of: readonly Word[] }[] = [];
  for (const part of left.length > 1 && left.length <= MOST_TRIED ? left : []) {
    const of = left.filter((word) => word !== part);
    const found = await findTitles(contentOf(of));
    const fits = found.filter(({ titel }) =>
      splitWords(tidyQuestion(titel)).some(({ text }) => text.startsWith(part.text)),
    );
    if (fits.length === 1) return { found: fits, of: left };
    if (found.length === 1) tried.push({ found, of });
  }
  // Behind 'wat' or 'wie' stands the verb.
  const verb = /^(?:wat|wie)$/.test(words[0]?.text ?? '') ? words[1] : undefined;
  const withoutVerb = verb && tried.find(({ of }) => !of.includes(verb));
  if (withoutVerb) return withoutVerb;
  const [one, ...others] = tried;
  return one && others.every(({ found }) => found[0]?.id === one.found[0]?.id) ? one : { found: [], of: [] };
}

const COMPARES = /^(?:meer|minder|vaker|meeste|minste|evenveel)$/;

/** 'Pleegzorg en wijkteams': words on both sides of 'en', each of one title. */
async function findSeveral(
  between: readonly Word[],
  left: readonly Word[],
  findTitles: FindTitle,
  isCompared: boolean,
): Promise<readonly Titled[]> {
  // 'Meer mensen bij pleegzorg dan bij wijkteams' names both as well.
  const compares = between.some(({ text }) => COMPARES.test(text)) || isCompared;
  const joins = between.filter(
    ({ text, used }) => !used && (text === 'en' || text === 'of' || (compares && text === 'dan')),
  );
  const parts: Word[][] = [[]];
  for (const word of between) {
    if (joins.includes(word)) parts.push([]);
    else if (left.includes(word)) parts.at(-1)?.push(word);
  }
  if (joins.length === 0 || parts.some((part) => part.length === 0)) return [];
  const found = await Promise.all(parts.map((part) => findTitles(contentOf(part))));
  if (!found.every((titles) => titles.length === 1)) return [];
  for (const word of joins) word.used = true;
  return found.flat();
}

/** 'Behalve pleegzorg', 'niet van pleegzorg'; claims the word that denies. */
export function deniesTitle(words: readonly Word[], typed: readonly string[]): boolean {
  let at = words.findIndex(({ text }) => text === typed[0]) - 1;
  while (BEFORE_TITLE.has(words[at]?.text ?? '')) at -= 1;
  const word = words[at];
  const denies =
    word &&
    !word.used &&
    (word.text === 'behalve' || (word.text === 'niet' && words[at - 1]?.text !== 'nog'));
  if (denies) word.used = true;
  return denies === true;
}
const BEFORE_TITLE = new Set(['van', 'voor', 'bij', 'over', 'in', 'de', 'het', 'die', 'dat', 'degene']);

/** 'Digitaal meedoen': the words of the title beside those that name it, whatever they mean elsewhere. */
function claimNeighbours(words: readonly Word[], named: readonly Word[], found: readonly Titled[]): void {
  const [only, ...others] = found;
  if (!only || others.length > 0) return;
  const title = splitWords(tidyQuestion(only.titel)).map(({ text }) => text);
  for (const word of named) {
    let at = words.indexOf(word) + 1;
    let place = title.indexOf(word.text) + 1;
    while (words[at] && words[at]?.text === title[place]) {
      claim(words, at, at + 1);
      at += 1;
      place += 1;
    }
  }
}

function contentOf(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text).filter((text) => !isFiller(text));
}

/** 'Evaluatie bescherming en opvang' is a title, not the programme of that name. */
export function withoutTitleWords(names: Filters, named: readonly Named[], titel: string): Filters {
  const inTitle = new Set(splitWords(tidyQuestion(titel)).map(({ text }) => text));
  const own = named
    .filter(({ words }) => words.every((word) => inTitle.has(word)))
    .map(({ condition }) => condition);
  // 'Jongeren bij jonge mantelzorgers': the others of that kind stay.
  return names.flatMap((one): Filters => {
    const gone = own.filter(({ filter }) => filter === one.filter).flatMap(({ of }) => of);
    if (gone.length === 0 || !isSet(one)) return [one];
    const of = one.of.filter((value) => !gone.includes(value));
    return of.length === 0 ? [] : [{ ...one, of }];
  });
}

/**
 * 'Inkoop jeugdhulp 2028' and 'Nachtopvang in de winter' are called so: nothing is asked of those days.
 * @param said the words of the days
 * @param named the one opdracht that is meant, or several that are meant all
 */
export function isDaysOf(
  periode: Periode | undefined,
  said: readonly string[],
  named: readonly Titled[],
): boolean {
  const isCalled = ({ titel }: Titled): boolean => {
    const title = splitWords(tidyQuestion(titel)).map(({ text }) => text);
    return said.length > 0 && said.every((word) => title.includes(word));
  };
  return isYearOf(periode, named) || named.some(isCalled);
}

function isYearOf(periode: Periode | undefined, titles: readonly Titled[]): boolean {
  const { van = '', tot = '' } = periode ?? {};
  const year = van.slice(0, 4);
  const isWhole = van === `${year}-01-01` && tot === `${year}-12-31`;
  return isWhole && titles.length === 1 && titles[0]?.titel.includes(year) === true;
}
