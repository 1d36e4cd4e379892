import type { Daad } from '../../opdrachten/momenten.ts';
import { asks } from '../ground/conditions.ts';
import { door, type Filters, isDoor, type SetCondition, within } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import { type Asking, type Subject, subject } from './subject.ts';
import type { Named } from './vocabulary.ts';

/** Who did it, by the words for what was done; `by`: only with one of these beside it, since 'akkoord' and 'terugkoppeling' are had as well. */
const DONE: readonly { readonly lemma: Lemma; readonly daad: Daad; readonly verb?: RegExp }[] = [
  { lemma: 'terugsturen', daad: 'teruggestuurd' },
  { lemma: 'indienen', daad: 'ingediend' },
  { lemma: 'afstemmen', daad: 'akkoord', verb: /^(?:goed|af|acc)/ },
  { lemma: 'terugkoppeling', daad: 'verteld', verb: /^terugkoppel(?!ing)|^teruggekoppeld/ },
];
/** 'Gaf akkoord', 'terugkoppeling gegeven'. */
const GAVE = /^(?:gaf|gaven|gegeven|geeft|ging|gingen|gegaan)$/;
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
const OWN = new Set(['haar', 'zijn', 'hun', 'z']);

/** What was done, as far as the words say that somebody did it. */
export function daadIn(texts: readonly string[]): Daad | undefined {
  const lemmas = texts.map(lemmaOf);
  if (lemmas.some((lemma) => lemma !== undefined && NOT_DONE.has(lemma))) return undefined;
  const gave = texts.some((text) => GAVE.test(text));
  return DONE.find(({ lemma, verb }) =>
    texts.some((text, at) => lemmas[at] === lemma && (gave || verb === undefined || verb.test(text))),
  )?.daad;
}

/** 'Welke plannen heeft Els ingediend', 'door Els ingediend': she did it, whoever leads them. */
export function ofDoers(words: readonly Word[], named: readonly Named[], conditions: Filters): Filters {
  const daad = daadIn(words.map(({ text, used }) => (used ? '' : text)));
  if (daad === undefined) return conditions;
  const doers = new Set(
    named.filter(({ condition, from, to }) => {
      const before = words[from - 1]?.text ?? '';
      return condition.filter === 'persoon' && !OF.has(before) && !OWN.has(words[to]?.text ?? '');
    }),
  );
  return [...conditions].flatMap((one): Filters => {
    if (!('of' in one) || one.filter !== 'persoon') return [one];
    const did = one.of.filter((id) => [...doers].some(({ condition }) => condition.of.includes(id)));
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
  cues.takeText('gaf', 'gegeven', 'geeft', 'mensen');
  const always = by || ofDays ? [] : [within({}, daad)];
  return { ...subject('opdrachten', always, head), dag: daad, explicit: true };
}
