import type { Daad } from '../../opdrachten/momenten.ts';
import { asks } from '../ground/conditions.ts';
import { door, isDoor } from '../ground/filters.ts';
import { type Filters, type SetCondition, within } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import type { Named } from './spot-names.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** Who did it, by the words for what was done; `by`: only with one of these beside it, since 'akkoord' and 'terugkoppeling' are had as well. */
const DONE: readonly { readonly lemma: Lemma; readonly daad: Daad; readonly verb?: RegExp }[] = [
  { lemma: 'terugsturen', daad: 'teruggestuurd' },
  { lemma: 'indienen', daad: 'ingediend' },
  { lemma: 'afstemmen', daad: 'akkoord', verb: /^(?:goed|af|acc)/ },
  { lemma: 'terugkoppeling', daad: 'verteld', verb: /^terugkoppel(?!ing)|^teruggekoppeld/ },
];
/** 'Gaf akkoord', 'terugkoppeling gegeven'. */
const GAVE =
  /^(?:gaf|gaven|gegeven|geeft|geef|geven|ging|gingen|gegaan|gedaan|deed|deden|verzorgd|verzorgde)$/;
/** What is still to be done was done by nobody. */
const NOT_DONE: ReadonlySet<Lemma> = new Set([
  'niet',
  'geen',
  'zonder',
  'moeten',
  'wachten',
  'telaat',
  'missen',
]);
/** 'Plannen van Els' are hers; 'Els haar plan'. */
const OF = new Set('van voor bij met aan over uit tegen zonder behalve niet'.split(' '));
/** 'Behalve Cees', 'iemand anders dan Cees'. */
const EXCEPT = new Set(['behalve', 'buiten', 'uitgezonderd']);
const OTHER = new Set(['anders', 'ander', 'anderen']);
/** How many words may stand between 'niet' and the name. */
const NEAR = 4;
const LISTS = new Set(['of', 'en']);
const ROLE = /^(?:projectleider|trekker|bestuurlijk)$/;
const OWN = new Set(['haar', 'zijn', 'hun', 'z']);

/** What was done, as far as the words say that somebody did it. */
export function daadIn(texts: readonly string[]): Daad | undefined {
  const lemmas = texts.map(lemmaOf);
  // 'Niet door Samira ingediend' was handed in, by another one; 'nog niet door Carla akkoord' is still to be done.
  const isOther = (at: number): boolean =>
    texts[at] === 'niet' && texts[at + 1] === 'door' && texts[at - 1] !== 'nog';
  if (lemmas.some((lemma, at) => lemma !== undefined && NOT_DONE.has(lemma) && !isOther(at)))
    return undefined;
  const gave = texts.some((text) => GAVE.test(text));
  return DONE.find(({ lemma, verb }) =>
    texts.some((text, at) => lemmas[at] === lemma && (gave || verb === undefined || verb.test(text))),
  )?.daad;
}

/** 'Welke plannen heeft Els ingediend', 'door Els ingediend': she did it, whoever leads them. */
export function ofDoers(words: readonly Word[], named: readonly Named[], conditions: Filters): Filters {
  const texts = words.map(({ text, used }) => (used ? '' : text));
  // 'In oktober ingediende plannen die door Carla zijn afgestemd': what stands behind who did it.
  const by = named.find(
    ({ condition, from }) => condition.filter === 'persoon' && words[from - 1]?.text === 'door',
  );
  const daad = (by && daadIn(texts.slice(by.to))) ?? daadIn(texts);
  if (daad === undefined) return conditions;
  const ofOne = new Set<Named>();
  const doers = named.filter((one) => {
    const { condition, from, to } = one;
    const before = words[from - 1]?.text ?? '';
    // 'Van Samira of Pieter': both are of the same 'van'; 'waar Tom projectleider van is' says what he is of it.
    const isListed =
      LISTS.has(before) &&
      named.some(
        (other) => other.to === from - 1 && (ofOne.has(other) || OF.has(words[other.from - 1]?.text ?? '')),
      );
    if (isListed || ROLE.test(words[to]?.text ?? '')) {
      ofOne.add(one);
      return false;
    }
    const isOwner = before !== 'door' && OWN.has(words[to]?.text ?? '');
    // 'Wie gaf er akkoord behalve Cees' leaves out who did it, 'behalve die van Cees' whose it is.
    const isLeftOut = words[0]?.text === 'wie' && EXCEPT.has(before);
    return condition.filter === 'persoon' && (isLeftOut || !OF.has(before)) && !isOwner;
  });
  const isAnother = (from: number): boolean => {
    const [one, before] = [words[from - 2]?.text ?? '', words[from - 1]?.text ?? ''];
    return EXCEPT.has(before) || (before === 'dan' && OTHER.has(one));
  };
  // 'Plannen van Pieter die niet door Pieter zijn ingediend' names him twice.
  const isDenied = ({ from }: Named): boolean =>
    words.slice(Math.max(0, from - NEAR), from).some(({ text }) => text === 'niet') || isAnother(from);
  return [...conditions].flatMap((one): Filters => {
    if (!('of' in one) || one.filter !== 'persoon') return [one];
    const did = one.of.filter((id) =>
      doers.some(
        (doer) =>
          doer.condition.of.includes(id) && (one.of.length > 1 || isDenied(doer) === (one.not ?? false)),
      ),
    );
    const others = one.of.filter((id) => !did.includes(id));
    const rest: SetCondition = { ...one, of: others };
    return did.length === 0
      ? [one]
      : [{ ...one, filter: door(daad), of: did }, ...(others.length > 0 ? [rest] : [])];
  });
}

/** The opdrachten for which somebody did it; without a name: by whom it was done. */
export function readDoers({ cues, names, vorm, ofDays, head }: Asking): Subject | undefined {
  const by = names.find(isDoor);
  const daad = daadIn(cues.freeTexts());
  if (daad === undefined || asks(names, 'opdracht', 'overleg') || !(by || vorm === 'wie')) return undefined;
  const { lemma } = DONE.find((one) => one.daad === daad) ?? {};
  if (lemma === undefined || !cues.has(lemma)) return undefined;
  cues.take(lemma, 'plan', 'opdracht', 'zeggen', 'helpen', 'inwoners', 'coordinator');
  // 'Heeft Carla zelf gedaan': whoever is named did it.
  if (by) cues.take('projectleider', 'trekker', 'doen');
  if (by) cues.takeText('zelf');
  cues.takeText('gaf', 'gegeven', 'geeft', 'mensen');
  for (const text of ['gedaan', 'verzorgd', 'verzorgde']) cues.takeText(text);
  // Whoever else did it: somebody did.
  const always = (by && !('not' in by)) || ofDays ? [] : [within({}, daad)];
  return { ...subject('opdrachten', always, head), dag: daad, explicit: true };
}
