import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import { BELEIDSFASEN } from '../../shared/beleidsfase.ts';
import { comparable, same } from '../../shared/compare.ts';
import type { Schoolvakantie } from '../../shared/regio-gegevens.ts';
import { is, type SetCondition } from '../ground/query.ts';
import { claim, type Word } from '../ground/words.ts';
import { isFiller, lemmaOf } from './lexicon.ts';

/** Which names there are in the data, and which of them stand in a question. */

/** The names in the data that a question may contain. */
export type Names = {
  readonly personen: readonly { readonly id: string; readonly naam: string }[];
  /** The ids of who judges plans. */
  readonly coordinatoren: readonly string[];
  readonly overleggen: readonly { readonly id: string; readonly namen: readonly string[] }[];
  readonly programmas: readonly string[];
  readonly gemeenten: readonly string[];
  /** How many of them the region has now; absent: not known. */
  readonly gemeentenNu?: number;
  /** When schools of the region are closed; absent: nobody filled it in. */
  readonly schoolvakanties?: readonly Schoolvakantie[] | undefined;
  /** Words for target groups in plans and inbreng, in the plural as people write them. */
  readonly doelgroepen: readonly string[];
  /** All words of titles. */
  readonly titelwoorden: Iterable<string>;
  /** The titles of topics of jaaragenda's; absent: none are known. */
  readonly onderwerpen?: readonly string[];
};

/** A name that was found: what it asks for, and which words it is. */
export type Named = {
  readonly condition: SetCondition;
  readonly words: readonly string[];
  /** The place of its first word, and behind its last. */
  readonly from: number;
  readonly to: number;
};

export type Entry = { readonly words: readonly string[]; readonly condition: SetCondition };

/** Words of names that say nothing by themselves. */
const EMPTY = new Set([
  'en',
  'de',
  'het',
  'van',
  'der',
  'den',
  'el',
  'al',
  'in',
  'op',
  'te',
  'ten',
  'ter',
  'a',
  'la',
  'le',
]);

/** The names that a question may contain, by their first word. Names of people come from the register alone. */
export function entriesOf(names: Names): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (text: string, condition: SetCondition): void => {
    const words = comparable(text).split(' ').filter(Boolean);
    const [first] = words;
    if (first === undefined) return;
    entries.set(first, [...(entries.get(first) ?? []), { words, condition }]);
  };
  for (const [naam, id] of namenOf(names.personen)) add(naam, is('persoon', id));
  for (const { id, namen } of names.overleggen) for (const naam of namen) add(naam, is('overleg', id));
  for (const gemeente of names.gemeenten) add(gemeente, is('gemeente', gemeente));
  for (const programma of names.programmas) {
    add(programma, is('programma', programma));
    // 'Jeugd' is enough for 'Jeugd en Onderwijs', as long as no other programme starts so.
    for (const word of comparable(programma).split(' '))
      if (!EMPTY.has(word) && word.length > 3) add(word, is('programma', programma));
  }
  for (const fase of BELEIDSFASEN)
    for (const form of [`fase ${fase}`, `beleidsfase ${fase}`, `fase van ${fase}`])
      add(form, is('beleidsfase', fase));
  for (const { filter, answers } of PLAN_FILTERS)
    for (const { value, woorden } of answers)
      for (const form of woorden.flatMap(forms)) add(form, is(filter, value));
  for (const doelgroep of names.doelgroepen)
    for (const form of [doelgroep, singular(doelgroep)]) add(form, is('doelgroep', doelgroep));
  // What is a whole name of something is no beginning of another.
  for (const [kort, ids] of shortNames(names.overleggen))
    if (!entries.get(kort)?.some(({ words }) => words.length === 1)) add(kort, is('overleg', ...ids));
  return entries;
}

/** The shortest beginning of a name that says which it is. */
const MIN_SHORT = 8;

/** 'Het regieteam' for 'Regieteam Jeugd en Onderwijs'; where there are several, any of them. */
function shortNames(overleggen: Names['overleggen']): ReadonlyMap<string, readonly string[]> {
  const short = new Map<string, readonly string[]>();
  for (const { id, namen } of overleggen)
    for (const naam of namen) {
      const [first = '', ...others] = comparable(naam).split(' ');
      if (others.length === 0 || first.length < MIN_SHORT || lemmaOf(first) !== undefined) continue;
      short.set(first, [...new Set([...(short.get(first) ?? []), id])]);
    }
  return short;
}

/** What each person is called that nobody else is called: the whole name, or a part of it. */
function namenOf(personen: Names['personen']): readonly (readonly [naam: string, id: string])[] {
  const owners = new Map<string, Set<string>>();
  const add = (text: string, id: string): void => {
    const key = comparable(text);
    if (key === '' || lemmaOf(key) !== undefined || isFiller(key)) return;
    owners.set(key, (owners.get(key) ?? new Set()).add(id));
  };
  for (const { id, naam } of personen) {
    add(naam, id);
    const parts = comparable(naam).split(' ');
    add(parts[0] ?? '', id);
    if (parts.length > 1) add(parts.slice(1).join(' '), id);
    const last = parts.at(-1) ?? '';
    if (last.length > 3) add(last, id);
  }
  return [...owners].flatMap(([naam, ids]) =>
    ids.size === 1 ? [...ids].map((id) => [naam, id] as const) : [],
  );
}

/** Finds names, claims their words, and leaves names that two people share to the asker. */
export function spot(
  words: readonly Word[],
  entries: ReadonlyMap<string, readonly Entry[]>,
): { readonly named: readonly Named[]; readonly shared: readonly string[] } {
  const named: Named[] = [];
  const shared: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.used || isSaid(words, at)) continue;
    const fits = (entries.get(words[at]?.text ?? '') ?? []).filter(({ words: wanted }) =>
      wanted.every((word, offset) => words[at + offset]?.text === word && !words[at + offset]?.used),
    );
    const longest = Math.max(0, ...fits.map(({ words: wanted }) => wanted.length));
    const best = fits.filter(({ words: wanted }) => wanted.length === longest);
    const [one] = best;
    if (!one) continue;
    // One word for two programmes says neither.
    if (best.some(({ condition }) => !same(condition, one.condition))) {
      shared.push(one.words.join(' '));
      continue;
    }
    named.push({ condition: one.condition, words: one.words, from: at, to: at + longest });
    claim(words, at, at + longest);
    at += longest - 1;
  }
  return { named, shared };
}

/** 'In inwonerparticipatie', 'wat heeft inwonerparticipatie': what residents take part in has it, and it has nothing. */
const BEFORE_PROGRAMMA = new Set('programma van voor in bij binnen onder heeft'.split(' '));

/** A name that is a word of the grammar as well, such as the programme Inwonerparticipatie, is only a name after 'van'. */
function isSaid(words: readonly Word[], at: number): boolean {
  // 'Hoe groot was de opkomst': a name that is an adjective as well.
  if (DEGREE.test(words[at - 1]?.text ?? '') && ADJECTIVE.test(words[at]?.text ?? '')) return true;
  const means = lemmaOf(words[at]?.text ?? '') === 'participatie';
  if (lemmaOf(words[at - 2]?.text ?? '') === 'afzien') return means;
  return means && !BEFORE_PROGRAMMA.has(words[at - 1]?.text ?? '');
}

const DEGREE = /^(?:hoe|zo|te|heel|erg|even)$/;
/** Names that are adjectives as well; 'ik zie zo Samira' is about her. */
const ADJECTIVE =
  /^(?:groot|klein|lang|kort|jong|oud|wit|zwart|bruin|rood|blauw|groen|grijs|goed|hoog|laag|sterk|stil|dik|wijs|rijk|druk|ver|laat|vroeg|scherp|recht|mooi|vlug|snel|vrij|vast|nieuw|breed|smal|diep|zwaar|licht|fijn|vroom|bleek|stoer|taal)$/;

/** 'ouderen' → 'oudere', 'mantelzorgers' → 'mantelzorger', 'cliënten' → 'cliënt'. */
function singular(word: string): string {
  return word.endsWith('eren') ? word.slice(0, -1) : word.replace(/(?:s|en)$/, '');
}

/** 'focusgroep', 'focusgroepen'; 'interviews', 'interview'; 'enquête', 'enquêtes'. */
function forms(word: string): readonly string[] {
  if (word.endsWith('s')) return [word, word.slice(0, -1)];
  if (word.endsWith('ep')) return [word, `${word}en`];
  // 'Gesprekken', 'werkbezoeken'.
  if (word.endsWith('ek')) return [word, /[aeou]ek$/.test(word) ? `${word}en` : `${word}ken`];
  return [word, `${word}s`, `${word}en`, word.endsWith('ie') ? `${word}s` : `${word}ken`];
}
