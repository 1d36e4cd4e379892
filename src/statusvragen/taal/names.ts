import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import type { Filters, SetCondition } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';
import { EN_BEIDE } from './fillers.ts';
import { lemmaOf } from './lexicon.ts';
import { daadIn, ofDoers } from './read-doers.ts';
import type { Named } from './spot-names.ts';

/** What may stand between a word that denies and the name that it denies: 'niet in de gemeente Laren'. */
const PASSED_OVER = new Set(
  'van voor in bij onder over uit met door naar op de het een gemeente programma regio die dat wat degene degenen projectleider projectleiders trekker trekkers collega collegas heer mevrouw'.split(
    ' ',
  ),
);
/** 'Behalve de opdrachten van Jeugd': but 'zonder plan in Laren' denies the plan. */
const NOUNS = new Set(
  'opdracht opdrachten plan plannen project projecten dingen zaken punten stukken onderwerpen trajecten dossiers activiteiten signalen toezeggingen'.split(
    ' ',
  ),
);
/** 'Laren en Huizen', 'Samira of Pieter', 'Laren en ook in Huizen'. */
const JOINS = new Set(
  `en ${EN_BEIDE} of ofwel noch alsook evenals ook hetzij zowel als in op van bij met over voor aan door de het een`.split(
    ' ',
  ),
);
const OR = new Set(['of', 'ofwel', 'noch']);

/** These deny whatever name stands behind them; 'niet' and 'geen' may belong to a verb as well. */
const EXCEPT = new Set('behalve uitgezonderd buiten uitgenomen exclusief excl'.split(' '));
/** 'Met uitzondering van', 'anders dan', 'in plaats van'. */
const EXCEPT_ROWS = [
  'met uitzondering van',
  'op na',
  'anders dan',
  'anderen dan',
  'een ander dan',
  'iemand anders dan',
  'los van',
] as const;

/** Of an opdracht these may be several at once: 'met een focusgroep en een enquête' has both. */
const OF_PLAN: ReadonlySet<string> = new Set(PLAN_FILTERS.map(({ filter }) => filter));

/**
 * The names of a question as conditions: which of one kind belong together, and which are denied. Claims the words that deny.
 * @param together may an opdracht be asked to have several of one answer of its plan?
 */
export function conditionsOfNames(words: readonly Word[], named: readonly Named[]): Filters {
  const conditions: SetCondition[] = [];
  let before: { readonly named: Named; readonly at: number; readonly not: boolean } | undefined;
  for (const one of named) {
    const { condition, from } = one;
    const gap = before ? words.slice(before.named.to, from).map(({ text }) => text) : [];
    const follows = before !== undefined && gap.every((word) => JOINS.has(word));
    const denied = denies(words, from, before?.named.to ?? 0, condition.filter === 'persoon');
    for (const at of denied ?? []) claimAt(words, at);
    const isListed = follows && before?.named.condition.filter === condition.filter;
    // 'Laren of Huizen' is read.
    if (isListed && before) for (let place = before.named.to; place < from; place += 1) claimAt(words, place);
    const not = denied !== undefined || (isListed && before?.not === true);
    const known = conditions.findIndex(
      (other) => other.filter === condition.filter && (other.not ?? false) === not,
    );
    const isAlso = gap.includes('ook') && gap.some((word) => RELATIVE.has(word));
    const isSame = before?.named.condition.filter === condition.filter;
    const asWell =
      (isListed && (asksBoth(words, from, gap) || isOnBoth(words, gap, condition))) || (isSame && isAlso);
    const ofPlan = OF_PLAN.has(condition.filter) && !gap.some((word) => OR.has(word));
    const both = !not && (ofPlan || asWell);
    const at = known < 0 || both ? conditions.length : known;
    const earlier = conditions[at]?.of ?? [];
    const of = earlier.includes(condition.of[0] ?? '') ? earlier : [...earlier, ...condition.of];
    if (
      !conditions.some(
        (other) =>
          other.filter === condition.filter && other.of.join() === of.join() && (other.not ?? false) === not,
      )
    )
      conditions[at] = { filter: condition.filter, of, ...(not ? { not: true } : {}) };
    before = { named: one, at, not };
  }
  return ofDoers(words, named, ofRoles(words, named, conditions));
}

/** 'Welke opdrachten komen in het AO en ook in het PFHO': an opdracht can be on the agenda of both. */
function isOnBoth(words: readonly Word[], gap: readonly string[], { filter }: SetCondition): boolean {
  return (
    filter === 'overleg' &&
    gap.includes('en') &&
    gap.includes('ook') &&
    words.some(({ text }) => lemmaOf(text) === 'opdracht')
  );
}

/** 'In Hilversum die ook in Laren zijn'. */
const RELATIVE = new Set(['die', 'dat', 'welke', 'waar', 'maar']);

/** 'Noor en Tom samen', 'allebei', 'met z’n tweeën': what is of both. How many they have together is a sum. */
const TOGETHER = new Set('samen allebei beide beiden gezamenlijk tegelijk tweeen drieen'.split(' '));

/** 'Zowel in Hilversum als in Laren', 'in Laren én Huizen', 'in Laren en Huizen allebei'. Claims the word that says it. */
function asksBoth(words: readonly Word[], from: number, gap: readonly string[]): boolean {
  const isAsWell =
    (gap.includes('als') && words.slice(0, from).some(({ text }) => text === 'zowel')) ||
    gap.includes('met') ||
    gap.includes(EN_BEIDE);
  const together = words.findIndex(({ text }) => TOGETHER.has(text));
  if (together < 0) return isAsWell;
  const counts = words.some(({ text }) => text === 'hoeveel' || text === 'aantal');
  if (gap.some((word) => OR.has(word))) return isAsWell;
  for (const [at, { text }] of words.entries()) if (TOGETHER.has(text)) claimAt(words, at);
  return isAsWell || !counts;
}

/**
 * Names of one kind that stand apart, so that nobody can say how they belong together: 'van het DO naar het PFHO gegaan'. What is
 * compared, denied or given a part is read elsewhere.
 */
export function namesApart(words: readonly Word[], named: readonly Named[]): readonly string[] {
  // Who did it, and whose it is.
  if (daadIn(words.map(({ text }) => text)) !== undefined) return [];
  return named.flatMap((one, nth) => {
    const before = named[nth - 1];
    if (!before || before.condition.filter !== one.condition.filter || !APART.has(one.condition.filter))
      return [];
    const gap = words.slice(before.to, one.from).map(({ text }) => text);
    const isRead =
      gap.every((word) => JOINS.has(word)) ||
      gap.some((word) => READ_APART.has(word) || ROLES[lemmaOf(word) ?? ''] !== undefined) ||
      words.slice(one.to).some(({ text }) => ROLES[lemmaOf(text) ?? ''] !== undefined);
    return isRead || before.condition.of[0] === one.condition.of[0] ? [] : [one.words.join(' ')];
  });
}
const APART: ReadonlySet<string> = new Set(['persoon', 'gemeente', 'programma', 'overleg']);
/** A comparison, a denial, or what is true of both. */
const READ_APART = new Set('dan niet geen zonder behalve ook en of noch maar met'.split(' '));

/** 'Opdrachten van Samira waar Willem trekker van is': of several people the one beside a part has that part. */
function ofRoles(
  words: readonly Word[],
  named: readonly Named[],
  conditions: readonly SetCondition[],
): Filters {
  const people = named.filter(({ condition }) => condition.filter === 'persoon');
  if (people.length < 2) return conditions;
  const all = [...conditions];
  for (const [nth, { condition, to }] of people.entries()) {
    const end = people[nth + 1]?.from ?? words.length;
    const at = [to, to + 1, to + 2].find(
      (place) => place < end && ROLES[lemmaOf(words[place]?.text ?? '') ?? ''] !== undefined,
    );
    const rol = at === undefined ? undefined : ROLES[lemmaOf(words[at]?.text ?? '') ?? ''];
    if (at === undefined || rol === undefined) continue;
    claimAt(words, at);
    const index = all.findIndex(
      ({ filter, of }) => filter === 'persoon' && of.includes(condition.of[0] ?? ''),
    );
    const shared = all[index];
    if (!shared) continue;
    const both = [...beforeOf(words, people, nth), ...condition.of];
    const others = shared.of.filter((one) => !both.includes(one));
    all.splice(
      index,
      1,
      { ...shared, filter: rol, of: both },
      ...(others.length > 0 ? [{ ...shared, of: others }] : []),
    );
  }
  return all;
}

/** 'Ingrid of Joost als trekker': either of them. */
function beforeOf(words: readonly Word[], people: readonly Named[], nth: number): readonly string[] {
  const [before, one] = [people[nth - 1], people[nth]];
  const isEither = before && one && one.from - before.to === 1 && words[before.to]?.text === 'of';
  return isEither ? [...beforeOf(words, people, nth - 1), ...before.condition.of] : [];
}

const ROLES: Readonly<Record<string, 'projectleider' | 'trekker'>> = {
  projectleider: 'projectleider',
  trekker: 'trekker',
};

function claimAt(words: readonly Word[], at: number): void {
  const word = words[at];
  if (word) word.used = true;
}

/** The places of the words before a name that deny it; undefined when it is not denied. */
function denies(
  words: readonly Word[],
  from: number,
  start: number,
  isPersoon: boolean,
): readonly number[] | undefined {
  let passedNoun = false;
  let passedAgenda = false;
  for (let at = from - 1; at >= start; at -= 1) {
    const text = words[at]?.text ?? '';
    if (words[at]?.used) return undefined;
    for (const row of EXCEPT_ROWS) {
      const length = row.split(' ').length;
      const first = at - length + 1;
      if (
        first >= start &&
        words
          .slice(first, at + 1)
          .map((word) => word.text)
          .join(' ') === row
      )
        return Array.from({ length }, (_, index) => first + index);
    }
    if (EXCEPT.has(text)) return [at];
    // 'Zonder projectleider in Laren', 'zonder trekker van Tom' deny the part; 'niet van projectleider Samira' denies her.
    const isPart = ROLES[lemmaOf(text) ?? ''] !== undefined && (!isPersoon || at + 1 < from);
    if (NOUNS.has(text) || isPart) passedNoun = true;
    else if (text === 'zonder' || lemmaOf(text) === 'geen') return passedNoun ? undefined : [at];
    else if (text === 'niet') return isOfVerb(words, at, isPersoon) && !passedAgenda ? undefined : [at];
    // 'Niet op de agenda van het DO'; 'geen agenda van het DO' denies the agenda.
    else if (text === 'agenda' && words[at - 1]?.text !== 'geen') passedAgenda = true;
    else if (!PASSED_OVER.has(text)) return undefined;
  }
  return undefined;
}

/** 'Nog niet in'; 'niet voor het DO' is a term. What was 'niet door Samira ingediend' another one did. */
function isOfVerb(words: readonly Word[], at: number, isPersoon: boolean): boolean {
  const text = (offset: number): string => words[at + offset]?.text ?? '';
  if (text(-1) === 'nog' || (text(1) === 'voor' && text(2) === 'het')) return true;
  // 'Niet door het PFHO genomen' was so by another overleg.
  return isPersoon && text(1) === 'door' && daadIn(words.map((word) => word.text)) === undefined;
}

/** 'Binnen Jeugd en Onderwijs' says where, and not that it came in. */
export function claimWithin(words: readonly Word[], named: readonly Named[]): void {
  for (const { from } of named) {
    let before = from - 1;
    while (/^(?:het|de|programma|gemeente)$/.test(words[before]?.text ?? '')) before -= 1;
    const word = words[before];
    if (word?.text === 'binnen') word.used = true;
  }
}
