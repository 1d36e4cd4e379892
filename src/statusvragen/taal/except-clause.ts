import { DOSSIER_STATUSES } from '../../opdrachten/ground/dossier-status.ts';
import { same } from '../../shared/compare.ts';
import { isEither, isSet } from '../ground/conditions.ts';
import { EEN_VAN, type Filter } from '../ground/filters.ts';
import { type Condition, inOrder, type Query } from '../ground/query.ts';
import { tidyQuestion } from '../ground/words.ts';
import { cleanOf, listOf, type Read } from './either.ts';
import type { Understanding } from './understanding.ts';

/**
 * What is left out, said in a clause of its own: 'alles van jeugd behalve wat al besloten is'. What stands before it and the clause are
 * each read as a question, with the same grammar; what the second asks for is left out of the first.
 */

const EXCEPT =
  /,?\s+(?:(?:maar|en)\s+(?:dan\s+)?)?(?:behalve|uitgezonderd|uitgenomen|met uitzondering van|op(?=.* na$))\s+(?=(?:die|dat|degenen?|wat|alles|alle|de|waar|waarvan|\p{L}+ (?:opdrachten|plannen|signalen|activiteiten|toezeggingen)|opdrachten|plannen)(?:\s|$))/u;
const NOUN =
  /\b(?:opdrachten|plannen|projecten|trajecten|activiteiten|signalen|toezeggingen|vergaderingen)\b/;
const POINTS = /^(?:die|dat|degenen?|wat|alles|alle|de|van)\s+(?:die\s+|wat\s+)?/;
const CLAUSE = /^(?:die|dat|degenen? die|wat|alles wat)\s+(?!van\b|in\b|uit\b|bij\b|met\b|zonder\b)/;

/** @returns undefined when there is no such clause, when not both are wholly understood, or when nobody can say what is left then */
export async function readExcept(text: string, read: Read): Promise<Understanding | undefined> {
  const tidied = tidyQuestion(text.trim()).replace(/[?!.]+$/, '');
  const place = EXCEPT.exec(tidied);
  if (!place) return undefined;
  const before = tidied.slice(0, place.index);
  const clause = tidied.slice(place.index + place[0].length).replace(/ na$/, '');
  const noun = NOUN.exec(before)?.[0] ?? 'opdrachten';
  const left = listOf(await read(before));
  const asked = NOUN.test(clause)
    ? clause.replace(/^de\s+/, '')
    : `${noun} ${CLAUSE.test(clause) ? 'die ' : ''}${clause.replace(POINTS, '')}`;
  const right = left && cleanOf(await read(asked));
  if (!left || !right || left.query.over !== right.query.over) return undefined;
  const own = right.query.filters.filter((one) => !left.query.filters.some((other) => same(one, other)));
  const without = denied(/\bal\b/.test(clause) ? own.map(withBetween) : own, left.query.over);
  if (!without) return undefined;
  return {
    ...left,
    query: { ...left.query, filters: inOrder([...left.query.filters, ...without]) },
    corrected: [...left.corrected, ...right.corrected],
    construction: 'left out by a clause',
  };
}

/** 'Wat al besloten of afgerond is' came so far: what stands between the two did as well. */
function withBetween(one: Condition): Condition {
  if (one.filter !== 'stand' || !isSet(one) || one.of.length < 2) return one;
  const order: readonly string[] = DOSSIER_STATUSES;
  const places = one.of.map((name) => order.indexOf(name));
  if (places.some((place) => place > order.indexOf('afgerond'))) return one;
  return { ...one, of: DOSSIER_STATUSES.slice(Math.min(...places), Math.max(...places) + 1) };
}

/** Of what these say the whole rest is: what has no plan yet and what needs none are two things, so that the one is not all but the other. */
const HAS_REST: ReadonlySet<string> = new Set([
  'projectleider',
  'trekker',
  'gehouden activiteit',
  'vergadering',
  'komende vergadering',
  'besluit',
]);
const NO_REST: ReadonlySet<Filter> = new Set<Filter>(['bereikt', 'vergadering', 'plantekst', 'onbekend']);

/** All but what meets these; of several that must hold at once one may fail. */
function denied(conditions: readonly Condition[], over: Query['over']): readonly Condition[] | undefined {
  const turned = conditions.map(notOf);
  if (turned.some((one) => one === undefined) || turned.length === 0) return undefined;
  const ways = turned.flatMap((one) => (one === undefined ? [] : [one]));
  const [only, ...others] = ways;
  if (only && others.length === 0) return only;
  if (over !== 'opdrachten' || ways.some((way) => way.length > 1)) return undefined;
  return [{ filter: EEN_VAN, een: ways.map((way) => way.flatMap((one) => (isEither(one) ? [] : [one]))) }];
}

/** What must hold instead; undefined: of this nobody can say it. */
function notOf(one: Condition): readonly Condition[] | undefined {
  if (isEither(one)) {
    const each = one.een.map(([first, ...more]) => (first && more.length === 0 ? notOf(first) : undefined));
    return each.some((way) => way === undefined) ? undefined : each.flatMap((way) => way ?? []);
  }
  if (NO_REST.has(one.filter)) return undefined;
  if (one.filter === 'heeft' && isSet(one) && !one.of.every((has) => HAS_REST.has(has))) return undefined;
  const { not, ...rest } = one;
  return [not ? rest : { ...rest, not: true }];
}
