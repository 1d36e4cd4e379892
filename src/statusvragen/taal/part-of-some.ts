import { same } from '../../shared/compare.ts';
import { wholeOf } from '../ground/part-of-all.ts';
import type { Query } from '../ground/query.ts';
import { tidyQuestion } from '../ground/words.ts';
import { cleanOf, type Read } from './either.ts';
import { unframed } from './tone.ts';
import type { Understanding } from './understanding.ts';

/**
 * Which part of some: 'hoeveel procent van de opdrachten van Fatima ligt in Hilversum'. What stands before the verb says of which, and what stands
 * behind it which of those. Each is read as a question of its own, with the same grammar.
 */

const PART =
  /^(?:in |bij |voor )?(hoeveel procent|welk percentage|welk (?:deel|aandeel)|hoe groot (?:is )?het (?:deel|aandeel)|hoeveel|percentage) van (?:de|het|al de|alle|onze|die) (.+)$/;
const VERB =
  /(?<= )(?:is|zijn|was|waren|ligt|liggen|heeft|hebben|loopt|lopen|zit|zitten|staat|staan|speelt|spelen|komt|komen|kwam|kwamen|hoort|horen|valt|vallen|kreeg|kregen|gaat|gaan|bevat|bevatten|werkt|werken|mist|missen|had|hadden|trok|trokken|wacht|wachten|vond|vonden|ging|gingen|wordt|worden|werd|werden|doet|doen|betreft|behoort|moet|laat|telt|raakt|telde|bleef|haalde)(?= )/g;
const RELATIVE = /(?<![\p{L}])(?:die|dat|waar\p{L}*)(?![\p{L}])/u;
/** Of one sentence so many verbs are tried. */
const MOST_VERBS = 4;

/**
 * @param asked how the whole text was understood
 * @returns undefined when it is no such question, when the conditions say themselves what the whole is, or when the halves are not both understood
 */
export async function readPartOfSome(
  text: string,
  asked: Understanding,
  read: Read,
): Promise<Understanding | undefined> {
  const tidied = unframed(tidyQuestion(text.trim()))
    .replace(/[?!.\s]+$/, '')
    .replace(/\s+/g, ' ');
  const [, how = '', said = ''] = PART.exec(tidied) ?? [];
  // The last verb is that of the question: one before it may be of a clause, ‘met een toezegging die nog open staat’.
  for (const { index } of [...said.matchAll(VERB)].slice(-MOST_VERBS).reverse()) {
    const some = said.slice(0, index).trim();
    if (isHalf(some)) continue;
    const found = await readHalves(asked, how, some, said, read);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Is a verb of the question itself among it: none that stands behind ‘die’? */
function isHalf(some: string): boolean {
  const [first] = `${some} `.matchAll(VERB);
  const clause = RELATIVE.exec(some)?.index;
  return first !== undefined && (clause === undefined || first.index < clause);
}

/** @returns undefined when what stands before the verb is no question of its own */
async function readHalves(
  asked: Understanding,
  how: string,
  some: string,
  said: string,
  read: Read,
): Promise<Understanding | undefined> {
  const [whole, part] = [cleanOf(await read(`welke ${some}`)), cleanOf(await read(`welke ${said}`))];
  if (!whole) return undefined;
  if (!part || whole.query.over !== part.query.over) return ofWhich(asked, some);
  const others = part.query.filters.filter((one) => !whole.query.filters.some((other) => same(one, other)));
  const isWithin = part.query.filters.length === whole.query.filters.length + others.length;
  if (whole.query.filters.length === 0) return undefined;
  if (!isWithin || others.length === 0) return ofWhich(asked, some);
  // What the conditions say by themselves needs not be said.
  const alone = wholeOf(part.query.filters);
  if (asked.kind === 'query' && alone && same(alone, whole.query.filters)) return undefined;
  // Two of one kind are told apart by what they say.
  const heel = whole.query.filters.map((one) =>
    one.filter === 'een van' || !others.some(({ filter }) => filter === one.filter) ? one.filter : one,
  );
  const vorm: Query['vorm'] = how === 'hoeveel' ? 'aantal' : 'deel';
  return { ...part, query: { ...part.query, vorm, heel }, construction: 'a part of some' };
}

/** A share of some whom the halves do not tell apart: it is asked back of which, where the conditions would say another whole. */
function ofWhich(asked: Understanding, some: string): Understanding | undefined {
  if (
    asked.kind !== 'query' ||
    asked.query.vorm !== 'deel' ||
    !some.includes(' ') ||
    / (?:of|en)$/.test(some)
  )
    return undefined;
  return { kind: 'unsure', query: asked.query, words: [some], unknown: [], near: [] };
}
