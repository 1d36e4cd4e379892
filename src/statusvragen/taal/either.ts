import { same } from '../../shared/compare.ts';
import { isSet } from '../ground/conditions.ts';
import { EEN_VAN, type Filter } from '../ground/filters.ts';
import { type Condition, inOrder, type Query } from '../ground/query.ts';
import { splitWords, tidyQuestion } from '../ground/words.ts';
import { lemmaOf } from './lexicon.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import type { Understanding } from './understanding.ts';

/**
 * Two different conditions of which one is enough: 'zonder projectleider of zonder datum', 'van Els of in uitvoering'. Each half is read as
 * a question of its own, with the same grammar; only when both are wholly understood they are put together.
 */

export type Read = (text: string) => Promise<Understanding>;
type Clean = Extract<Understanding, { readonly kind: 'query' }>;

/** More of them is no question that somebody can follow. */
const MOST_OF = 3;

/** @returns undefined when the halves are not both understood, or when nobody can say how they belong together */
export async function readEither(text: string, read: Read): Promise<Understanding | undefined> {
  const tidied = tidyQuestion(text.trim()).replace(/[?!.]+$/, '');
  const places = [...tidied.matchAll(/,?\s+of\s+/g)];
  if (places.length === 0 || places.length > MOST_OF) return undefined;
  for (const place of places) {
    const before = tidied.slice(0, place.index);
    const behind = tidied.slice(place.index + place[0].length);
    const found =
      (await readApart(before, behind, read, place[0].startsWith(','))) ??
      (await readBeside(before, behind, read));
    if (found) return found;
  }
  return undefined;
}

/** 'Alles van Els plus de opdrachten zonder trekker', 'in Laren en ook die van Jan': all that fit the one or the other. */
const ALSO =
  /,?\s+(?:(?:plus|aangevuld met)\s+(?:ook )?|(?:samen met|alsook|en (?:ook|daarbij|bovendien)(?: nog)?)\s+(?:ook )?(?=\p{L}+\s+(?!nog\b|niet\b|geen\b|al\b)))(?=(?:die|de|alle|alles|degenen?|opdrachten|plannen|projecten)\s)/u;
/** 'Alle signalen plus de toezeggingen van Els': two lists of two kinds. */
const NOUNS =
  /\b(opdrachten|plannen|activiteiten|signalen|toezeggingen|vergaderingen|inbreng|besluiten|adviezen)\b/;
const POINTS = /^(?:die|degenen?|alles)\s+(?=(?:van|in|uit|bij|zonder|met|op|voor)\s)/;

/** Are two lists asked for in one? */
export function asksAlso(text: string, { over, vorm, filters, wie }: Query): boolean {
  const tidied = tidyQuestion(text.trim());
  const place = ALSO.exec(tidied);
  const isList = (vorm === 'lijst' || vorm === 'aantal') && wie === undefined;
  if (!place || !isList) return false;
  const [one, other] = [tidied.slice(0, place.index), tidied.slice(place.index)].map(
    (part) => NOUNS.exec(part)?.[1],
  );
  const areTwo = one !== undefined && other !== undefined && one !== other;
  return areTwo || (over === 'opdrachten' && filters.length > 1);
}

/** What is on both lists is no answer to what is on either: it is asked back, with the word that says it shortest. */
export function notBoth(query: Query): Understanding {
  return { kind: 'unsure', query, words: ['plus'], unknown: [], near: [] };
}

/** 'Waar inwoners meebeslissen of waar ervaringsdeskundigen de regie hebben': one of both is enough. */
const OR_CLAUSE = /\bof (?:waar|waarvan|waarbij|waarin)\b/i;
export function losesOr(text: string, { filters }: Query): boolean {
  return OR_CLAUSE.test(text) && filters.length > 1 && !filters.some(({ filter }) => filter === EEN_VAN);
}

/** Both at once is another question: where one of both could not be read, it is asked back. */
export function withoutOr(text: string, asked: Understanding): Understanding {
  return asked.kind === 'query' && losesOr(text, asked.query)
    ? { kind: 'unsure', query: asked.query, words: ['of'], unknown: [], near: [] }
    : asked;
}

/** @returns what is on the one list or on the other; undefined when not both are wholly understood */
export async function readAlso(text: string, read: Read): Promise<Understanding | undefined> {
  const tidied = tidyQuestion(text.trim()).replace(/[?!.]+$/, '');
  const place = ALSO.exec(tidied);
  if (!place) return undefined;
  const before = tidied.slice(0, place.index);
  const behind = tidied.slice(place.index + place[0].length).replace(POINTS, '');
  const noun = NOUN.exec(before)?.[0] ?? 'opdrachten';
  const left = cleanOf(await read(before));
  const right = cleanOf(await read(NOUN.test(behind) ? behind : `${noun} ${behind}`));
  if (!left || !right || left.query.over !== right.query.over) return undefined;
  const either = eitherOf(left.query.filters, right.query.filters, left.query.over);
  if (!either) return undefined;
  return {
    ...left,
    query: { ...left.query, filters: [either] },
    corrected: [...left.corrected, ...right.corrected],
    construction: 'both lists',
  };
}

/** 'Met een enquête of met interviews' was read as both at once: two values of one kind, of which one is enough. */
export function asksTwice(text: string, { filters }: Query): boolean {
  const kinds = filters.flatMap((one) => (isSet(one) && !one.not ? [one.filter] : []));
  return /\sof\s/.test(text.toLowerCase()) && new Set(kinds).size < kinds.length;
}

const DENIES = /\b(?:niet|geen|behalve)\b/;
const DENIALS = /\b(?:niet|geen|behalve|zonder|nooit)\b/g;
const OWN_CLAUSE = /^(?:nog )?(?:zijn|is|heeft|hebben|waar|waarvan|die|dat|staan|staat)\b/;
const NOUN =
  /\b(?:opdrachten|plannen|projecten|trajecten|activiteiten|signalen|toezeggingen|vergaderingen)\b/;

/** 'Welke plannen zijn in concept' and 'zijn van Els': the second half is of what the first is about. */
async function readApart(
  before: string,
  behind: string,
  read: Read,
  isApart: boolean,
): Promise<Understanding | undefined> {
  // 'Niet van Els of zonder plan': of both, or of the first only.
  // 'Geen trekker of geen projectleider' denies each.
  const again = /^(?:nog )?(geen|zonder)\b/.exec(behind)?.[1];
  const deniesEach = again !== undefined && before.match(DENIALS)?.join() === again;
  // 'Niet van Els of zonder plan': of both, or of the first only.
  if (DENIES.test(before) && !OWN_CLAUSE.test(behind) && !deniesEach) return undefined;
  const noun = NOUN.exec(before)?.[0] ?? 'opdrachten';
  const [left, right] = [
    cleanOf(await read(before)),
    cleanOf(await read(NOUN.test(behind) ? behind : `${noun} ${behind}`)),
  ];
  return left && right && joined(left, right, isApart);
}

/** 'De trekker of de projectleider', 'besloten of teruggekoppeld': what stands around two words is said of both. */
async function readBeside(before: string, behind: string, read: Read): Promise<Understanding | undefined> {
  const first = /^(.*?)((?:(?:de|het|een) )?\p{L}+)$/u.exec(before);
  // 'In maart of in september': the preposition stands twice.
  const again = / (in|op|voor|na|van|sinds|tijdens) $/.exec(first?.[1] ?? '')?.[1];
  const rest =
    again !== undefined && behind.startsWith(`${again} `) ? behind.slice(again.length + 1) : behind;
  const second = /^((?:(?:de|het|een) )?\p{L}+)(.*)$/u.exec(rest);
  const [, head = '', one = ''] = first ?? [];
  const [, other = '', tail = ''] = second ?? [];
  if (!isOfGrammar(one) || !isOfGrammar(other)) return undefined;
  // 'Zonder trekker of projectleider' is without either, or without one of them.
  if (/\b(?:niet|geen|zonder|behalve)\b/.test(head)) return undefined;
  const [left, right] = [
    cleanOf(await read(`${head}${one}${tail}`)),
    cleanOf(await read(`${head}${other}${tail}`)),
  ];
  return left && right && joined(left, right, false);
}

/** Is it a word that the grammar knows, and no name? */
function isOfGrammar(text: string): boolean {
  const last = splitWords(text).at(-1)?.text ?? '';
  return (
    lemmaOf(last) !== undefined || isCalendarWord(last) || /^(?:geannuleerd|vervallen|datum)$/.test(last)
  );
}

/** What was wholly understood, as a list or a number and nothing that is said of it as a whole. */
export function listOf(asked: Understanding): Clean | undefined {
  if (asked.kind !== 'query' || asked.notUnderstood.length > 0) return undefined;
  const { vorm, orde, hoogstens, wie, gegeven, per } = asked.query;
  const isPlain = [orde, hoogstens, wie, gegeven, per].every((one) => one === undefined);
  return isPlain && (vorm === 'lijst' || vorm === 'aantal') ? asked : undefined;
}

/** The same, with something by which it is narrowed. */
export function cleanOf(asked: Understanding): Clean | undefined {
  const list = listOf(asked);
  return list && list.query.filters.length > 0 ? list : undefined;
}

/** 'Te laat of zonder projectleider': what is late is something to do, and so is what is to be done for the opdrachten of the other half. */
function ofWhatIsOwed(one: Clean, other: Clean): Clean {
  const isOfLate =
    other.query.over === 'verplichtingen' &&
    other.query.filters.every(({ filter }) => filter === 'laat' || filter === 'soort');
  return one.query.over === 'opdrachten' && isOfLate
    ? { ...one, query: { ...one.query, over: 'verplichtingen' } }
    : one;
}

function joined(first: Clean, second: Clean, isApart: boolean): Understanding | undefined {
  const [left, right] = [ofWhatIsOwed(first, second), ofWhatIsOwed(second, first)];
  if (left.query.over !== right.query.over || (right.query.vorm === 'aantal' && left.query.vorm !== 'aantal'))
    return undefined;
  const common = left.query.filters.filter((one) => right.query.filters.some((other) => same(one, other)));
  const rest = (query: Query) => query.filters.filter((one) => !common.some((other) => same(one, other)));
  const ways = waysOf(rest(left.query), rest(right.query), isApart);
  if (!ways) return undefined;
  const { shared, one, other } = ways;
  // 'Dit jaar uitgesteld of ingetrokken': the days are of both, and stand in one.
  if (one.some(isDay) !== other.some(isDay) && [...one, ...other].some(({ filter }) => filter === 'stand'))
    return undefined;
  const either = eitherOf(one, other, left.query.over);
  if (!either) return undefined;
  return {
    ...left,
    query: { ...left.query, filters: inOrder([...common, ...shared, either]) },
    corrected: [...left.corrected, ...right.corrected],
    construction: 'one of two',
  };
}

function isDay(one: Condition): boolean {
  return one.filter === 'periode';
}

type Ways = {
  readonly shared: readonly Condition[];
  readonly one: readonly Condition[];
  readonly other: readonly Condition[];
};

/** Which conditions are the two, and which hold of both: 'in Laren zonder trekker of zonder plan'. Undefined: nobody can say. */
function waysOf(left: readonly Condition[], right: readonly Condition[], isApart: boolean): Ways | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  if ((left.length === 1 && right.length === 1) || (isApart && left.length === 1))
    return { shared: [], one: left, other: right };
  // 'Op 24 november in het DO of op 26 november in het PFHO': of each half all that it says.
  if (left.length === right.length && left.every((one, at) => kindOf(one) === kindOf(right[at] ?? one)))
    return { shared: [], one: left, other: right };
  const [few, many] = left.length === 1 ? [left, right] : [right, left];
  const [only, ...others] = few;
  if (!only || others.length > 0) return undefined;
  const alike = many.filter((one) => kindOf(one) === kindOf(only));
  const [twin, ...more] = alike;
  if (!twin || more.length > 0) return undefined;
  return { shared: many.filter((one) => one !== twin), one: [twin], other: few };
}

function kindOf(one: Condition): string {
  return `${one.filter} ${'dag' in one ? (one.dag ?? '') : ''}`;
}

/** Of what it can be asked that one of several conditions holds, and by which of them a row itself is judged. */
const IN_WAYS: Readonly<Partial<Record<Query['over'], 'any' | readonly Filter[]>>> = {
  opdrachten: 'any',
  verdeling: 'any',
  verplichtingen: 'any',
  signalen: ['soort', 'laat', 'persoon', 'gemeente', 'opdracht', 'bron', 'afhandeling', 'woord', 'periode'],
  toezeggingen: ['soort', 'laat', 'persoon', 'woord'],
  activiteiten: ['periode'],
  vergaderingen: ['periode'],
  agendapunten: ['periode'],
};

/** Values of one kind are a set, of whatever subject; other conditions are one of several, where a row is judged by them. */
function eitherOf(
  one: readonly Condition[],
  other: readonly Condition[],
  over: Query['over'],
): Condition | undefined {
  const [a, ...moreOfOne] = one;
  const [b, ...moreOfOther] = other;
  const isPair = a && b && moreOfOne.length === 0 && moreOfOther.length === 0;
  if (isPair && isSet(a) && isSet(b) && a.filter === b.filter && !a.not && !b.not)
    return { ...a, of: [...new Set([...a.of, ...b.of])] };
  const may = IN_WAYS[over];
  if (may !== 'any' && ![...one, ...other].every(({ filter }) => may?.includes(filter))) return undefined;
  const een = [one, other].map((way) => way.flatMap((each) => (each.filter === EEN_VAN ? [] : [each])));
  return { filter: EEN_VAN, een };
}
