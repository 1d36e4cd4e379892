import { door } from '../ground/filters.ts';
import { type Condition, isNot } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import { daadIn } from './read-doers.ts';
import type { Named } from './spot-names.ts';

/** What a part of the sentence says of somebody who is named in it, read before the names become conditions. */

/** Names that are left as conditions of their own, with what the clauses say. */
export type ReadClauses = {
  readonly words: readonly Word[];
  readonly named: readonly Named[];
  readonly conditions: readonly Condition[];
};

type Context = {
  /** Who judges plans. */
  readonly coordinatoren: readonly string[];
  readonly asker: string;
};

/** @param named the names as they were found; their words are claimed */
export function readClauses(typed: readonly Word[], named: readonly Named[], context: Context): ReadClauses {
  const words = context.coordinatoren.includes(context.asker) ? forCoordinator(typed) : typed;
  const ofPart = asCoordinator(words, ofTheirOpdrachten(words, named), context.coordinatoren);
  const { words: left, named: people, conditions } = withoutPart(ofPart.words, ofPart.named, context.asker);
  const others = ofOthers(left, people);
  const isOfOthers = context.coordinatoren.includes(context.asker) && waitsForOthers(left);
  return {
    words: left,
    named: people,
    conditions: [...conditions, ...others, ...(isOfOthers ? [isNot('persoon', context.asker)] : [])],
  };
}

/** 'Welke plannen wachten op mij', of a coördinator: on who judges them. */
function forCoordinator(words: readonly Word[]): readonly Word[] {
  const lemmas = words.map(({ text }) => lemmaOf(text));
  const waits = lemmas.includes('plan') && lemmas.some((lemma) => lemma === 'wachten' || lemma === 'liggen');
  if (!waits) return words;
  return words.map((word, at) =>
    /^(?:mij|me)$/.test(word.text) && /^(?:op|bij)$/.test(words[at - 1]?.text ?? '')
      ? { ...word, text: 'coordinator' }
      : word,
  );
}

/** 'Wie moet mij nog iets geven': what others have to do. Claims the word for who gets it. */
function waitsForOthers(words: readonly Word[]): boolean {
  const at = words.findIndex(({ text }) => text === 'mij' || text === 'me');
  const gets = words[0]?.text === 'wie' && /^moet(?:en)?$/.test(words[at - 1]?.text ?? '');
  for (const word of gets ? words.slice(at, at + 1) : []) word.used = true;
  return gets;
}

const WAITS_FOR_WHOM =
  /^(?:en )?wie moet(?:en)? (?:mij|me) (?:nog |eigenlijk |allemaal )*(?:iets|wat) (?:nog )?(?:doen|geven|leveren|sturen|laten weten)(?=[?.! ]*$)/;

/**
 * 'Op wie wacht ik', of who judges no plans: what such a one waits for is the akkoord on the own plans. What others have to do for
 * something else is theirs to know.
 */
export function asOwnPlans(text: string, isCoordinator: boolean): string {
  return isCoordinator ? text : text.replace(WAITS_FOR_WHOM, 'welke plannen van mij wachten op akkoord');
}

const isPersoon = ({ condition }: Named): boolean => condition.filter === 'persoon';

/** What has somebody of its own, beside those of the opdracht. */
const OWNED: ReadonlySet<Lemma> = new Set([
  ...(['toezegging', 'nakomen', 'nagekomen', 'signaal', 'telaat', 'taak', 'verlopen', 'achter'] as const),
]);
const BEFORE_NOUN = new Set([
  'bij',
  'in',
  'over',
  'uit',
  'van',
  'voor',
  'op',
  'de',
  'alle',
  'onder',
  'binnen',
]);

/** 'Toezeggingen bij opdrachten van Ingrid': of those opdrachten, whoever promised it. Claims the word for opdrachten. */
function ofTheirOpdrachten(words: readonly Word[], named: readonly Named[]): readonly Named[] {
  if (!words.some(({ text }) => OWNED.has(lemmaOf(text) ?? 'helpen'))) return named;
  const changed: Named[] = [];
  for (const one of named) {
    const noun = words[one.from - 2];
    const isNoun = noun && lemmaOf(noun.text) === 'opdracht' && words[one.from - 1]?.text === 'van';
    const isOf = isNoun && BEFORE_NOUN.has(words[one.from - 3]?.text ?? '');
    const before = changed.at(-1);
    const isListed = before?.condition.filter === 'opdracht van' && isInOneBreath(words, before, one);
    if (isOf) noun.used = true;
    const ofOpdracht = isPersoon(one) && (isOf || isListed);
    changed.push(ofOpdracht ? { ...one, condition: { ...one.condition, filter: 'opdracht van' } } : one);
  }
  return changed;
}

const WAITS: ReadonlySet<Lemma> = new Set(['wachten', 'liggen']);
/** 'Op het akkoord van Carla', 'op een reactie van Carla'. */
const ASKED_OF = /^(?:akkoord|goedkeuring|reactie|oordeel|antwoord|fiat|ok|oke)$/;
const ARTICLES = new Set(['de', 'het', 'een']);

/**
 * 'Welke plannen liggen bij Carla', 'wat wacht op Carla', 'wat moet Carla nog goedkeuren': a coördinator stands for all of them, since a plan
 * waits for any. Somebody else stays somebody.
 */
function asCoordinator(
  words: readonly Word[],
  named: readonly Named[],
  coordinatoren: readonly string[],
): Pick<ReadClauses, 'words' | 'named'> {
  const lemmas = words.map(({ text }) => lemmaOf(text));
  const waits = lemmas.some((lemma) => lemma !== undefined && WAITS.has(lemma));
  const owes = lemmas.includes('moeten') || (lemmas.includes('niet') && lemmas.includes('nog'));
  const judges = owes && lemmas.some((one) => one === 'afstemmen' || one === 'oordeel');
  const meant = named.filter(
    (one) => isPersoon(one) && ((waits && isWaitedFor(words, one)) || (judges && isDoer(words, one))),
  );
  const listed = meant.length === 0 ? meant : withListed(words, named, meant);
  const isAll = listed.every(({ condition }) => condition.of.every((id) => coordinatoren.includes(id)));
  const [first] = listed;
  const last = listed.at(-1);
  if (!first || !last || !isAll) return { words, named };
  const coordinator = (word: Word, at: number): Word => {
    if (at === first.from) return { ...word, text: 'coordinator', used: false };
    return at > first.from && at < last.to ? { ...word, used: true } : word;
  };
  return { words: words.map(coordinator), named: named.filter((one) => !listed.includes(one)) };
}

/** 'Op Carla of Bas': whoever is named in one breath with somebody who is waited for. */
function withListed(
  words: readonly Word[],
  named: readonly Named[],
  meant: readonly Named[],
): readonly Named[] {
  const all: Named[] = [];
  for (const one of named.filter(isPersoon)) {
    const before = all.at(-1);
    if (meant.includes(one) || (before && isInOneBreath(words, before, one))) all.push(one);
  }
  return all;
}

function isInOneBreath(words: readonly Word[], { to }: Named, { from }: Named): boolean {
  return words.slice(to, from).every(({ text }) => text === 'of' || text === 'en');
}

/** 'Moet Carla', 'heeft Carla': and not 'plannen van Carla'. */
function isDoer(words: readonly Word[], { from }: Named): boolean {
  return !['van', 'voor', 'bij', 'met'].includes(words[from - 1]?.text ?? '');
}

function isWaitedFor(words: readonly Word[], { from }: Named): boolean {
  const text = (at: number): string => words[at]?.text ?? '';
  if (text(from - 1) === 'op' || text(from - 1) === 'bij') return true;
  const isOf = text(from - 1) === 'van' || text(from - 1) === 'door';
  return isOf && ASKED_OF.test(text(from - 2)) && ['op', ...ARTICLES].includes(text(from - 3));
}

const OWN = /^(?:haar|hem|haarzelf|hemzelf)$/;
const ANOTHER = /^(?:ander|andere|anderen|anders)$/;

/** 'Plannen van Pieter die door een ander zijn ingediend', 'die Els indiende maar die niet van haar zijn': of the one person that is named. */
function ofOthers(words: readonly Word[], named: readonly Named[]): readonly Condition[] {
  const [id, ...others] = new Set(named.filter(isPersoon).flatMap(({ condition }) => condition.of));
  if (id === undefined || others.length > 0) return [];
  const text = (at: number): string => words[at]?.text ?? '';
  const own = words.findIndex(
    ({ text: word, used }, at) =>
      !used && OWN.test(word) && text(at - 1) === 'van' && text(at - 2) === 'niet',
  );
  if (own >= 0) {
    for (const word of words.slice(own - 2, own + 1)) word.used = true;
    return [isNot('persoon', id)];
  }
  // 'Opdrachten van een ander waarvan Els het plan indiende'.
  const ofAnother = words.findIndex(
    ({ text: word, used }, at) =>
      !used && ANOTHER.test(word) && text(at - 2) === 'van' && isSomebody(text(at - 1)),
  );
  if (ofAnother >= 0 && daadIn(words.map(({ text: word }) => word)) !== undefined) {
    for (const word of words.slice(ofAnother - 2, ofAnother + 1)) word.used = true;
    return [isNot('persoon', id)];
  }
  const another = words.findIndex(
    ({ text: word, used }, at) => !used && ANOTHER.test(word) && isBy(text, at),
  );
  const daad = another < 0 ? undefined : daadIn(words.map(({ text: word }) => word));
  if (daad === undefined) return [];
  for (let at = another; text(at) !== 'door'; at -= 1)
    for (const word of words.slice(at, at + 1)) word.used = true;
  return [isNot(door(daad), id)];
}

/** 'Door een ander', 'door iemand anders'. */
function isBy(text: (at: number) => string, at: number): boolean {
  return text(at - 2) === 'door' && isSomebody(text(at - 1));
}

function isSomebody(text: string): boolean {
  return text === 'een' || text === 'iemand';
}

const PRONOUNS = new Set(['ze', 'zij', 'hij', 'ik']);
const IS = new Set(['is', 'was', 'ben', 'zijn', 'waren', 'bent']);
/** 'Die ze niet leidt'. */
const LEADS = /^(?:leid|leidt|leidde|leiden|trek|trekt|trok|trekken)$/;
const ROLES = ['projectleider', 'trekker'] as const;
const BETWEEN = new Set(['zelf', 'er', 'daar', 'daarvan', 'ervan', 'toch', ...IS]);
const AROUND = new Set(['terwijl', 'maar', 'hoewel', 'al', 'ook', 'waar', 'waarvan', 'en', 'die', 'dat']);

/** 'Terwijl ze geen projectleider is', 'waar Samira geen trekker van is', 'die hij zelf niet leidt': without that part of somebody. */
function withoutPart(words: readonly Word[], named: readonly Named[], asker: string): ReadClauses {
  const none: ReadClauses = { words, named, conditions: [] };
  const found = findDenied(words);
  if (!found) return none;
  const { from, at, to, rol } = found;
  const people = named.filter(isPersoon);
  const own = people.find((one) => one.to === from + 1);
  const ids = [...new Set(people.flatMap(({ condition }) => condition.of))];
  const pronoun = words[from]?.text ?? '';
  const id = own?.condition.of[0] ?? (pronoun === 'ik' ? asker : ids.length === 1 ? ids[0] : undefined);
  if (id === undefined || !(own || PRONOUNS.has(pronoun))) return none;
  let start = own?.from ?? from;
  while (start > 0 && isAround(words[start - 1]?.text ?? '')) start -= 1;
  for (const [place, word] of words.entries())
    if (place >= start && place < to && (place >= at || word.used || isLinking(word.text))) word.used = true;
  return { words, named: named.filter((one) => one !== own), conditions: [isNot(rol, id)] };
}

function isAround(text: string): boolean {
  return AROUND.has(text) || IS.has(text);
}

function isLinking(text: string): boolean {
  return PRONOUNS.has(text) || BETWEEN.has(text) || isAround(text);
}

type Denied = {
  /** Who it is said of. */
  readonly from: number;
  /** The word that denies. */
  readonly at: number;
  readonly to: number;
  readonly rol: (typeof ROLES)[number];
};

function findDenied(words: readonly Word[]): Denied | undefined {
  const text = (place: number): string => words[place]?.text ?? '';
  for (const [at, { text: word, used }] of words.entries()) {
    if (used || (word !== 'geen' && word !== 'niet')) continue;
    let place = at + 1;
    while (ARTICLES.has(text(place)) || text(place) === 'zelf') place += 1;
    const rol = ROLES.find((one) => one === lemmaOf(text(place)));
    if (rol === undefined) continue;
    let from = at - 1;
    while (from > 0 && BETWEEN.has(text(from))) from -= 1;
    let to = place + 1;
    while (['van', 'voor', 'daarvan', 'ervan', 'er'].includes(text(to)) && IS.has(text(to + 1))) to += 1;
    const isPart =
      LEADS.test(text(place)) || IS.has(text(to)) || words.slice(Math.max(0, from - 1), at).some(isBe);
    if (isPart) return { from, at, to: IS.has(text(to)) ? to + 1 : to, rol };
  }
  return undefined;
}

function isBe({ text }: Word): boolean {
  return IS.has(text);
}
