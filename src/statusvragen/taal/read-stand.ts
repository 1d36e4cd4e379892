import type { DossierStatus } from '../../opdrachten/ground/dossier-status.ts';
import { dictionary } from '../../shared/words.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import type { Lemma } from './lexicon.ts';
import { LISTS, MARKS, mijlpaalAt, negationIn } from './read-mijlpaal.ts';

const STANDEN: ReadonlyMap<Lemma, DossierStatus> = new Map([
  ['concept', 'plan in concept'],
  ['uitvoering', 'in uitvoering'],
  ['uitgesteld', 'uitgesteld'],
  ['ingetrokken', 'ingetrokken'],
  ['verwerkt', 'verwerkt'],
  ['afgerond', 'afgerond'],
]);

/** What a state is called where it is named as one. */
export const NAMED_STANDEN: ReadonlyMap<Lemma, DossierStatus> = new Map([
  ...STANDEN,
  ['besluit', 'besloten'],
  ['terugkoppeling', 'teruggekoppeld'],
  ['afstemmen', 'plan afgestemd'],
  ['indienen', 'plan ingediend'],
]);

/** 'Wat staat er op besloten'; a plan that is 'op akkoord' waits for it. */
const ON_STATE = dictionary<DossierStatus>({
  besloten: 'besloten',
  afgerond: 'afgerond',
  verwerkt: 'verwerkt',
  afgestemd: 'plan afgestemd',
  teruggekoppeld: 'teruggekoppeld',
  akkoord: 'plan ingediend',
  ingediend: 'plan ingediend',
  uitgesteld: 'uitgesteld',
  ingetrokken: 'ingetrokken',
});

/** Which of them, or how many. */
const MEASURES = /^(?:laatste?|eerste?|oudste?|nieuwste?|langst|jongste|recentste|langer)$/;

/** 'Met de stand besloten', 'waarvan het plan gevraagd is'. */
export function readNamedStand(cues: Cues, ofDays: boolean): Filters {
  if (cues.has('plan') && cues.take('gevraagd')) {
    cues.take('plan');
    return [is('stand', 'plan gevraagd')];
  }
  if (cues.has('opdracht') && cues.takeText('afgestemde')) return [is('stand', 'plan afgestemd')];
  // 'Ingediende plannen' are those that are in that state; those of a day or the last three were handed in once.
  const handedIn = cues.texts().indexOf('ingediende');
  const isDenied = ['niet', 'geen', 'zonder'].includes(cues.textAt(handedIn - 1));
  const isPlain = !ofDays && !isDenied && !cues.texts().some((text) => MEASURES.test(text));
  if (isPlain && ['plan', 'opdracht'].includes(cues.lemmaAt(handedIn + 1) ?? '') && handedIn >= 0) {
    cues.takeAt(handedIn);
    return [is('stand', 'plan ingediend')];
  }
  const onState = cues
    .texts()
    .findIndex((text, at) => ON_STATE[text] && isOnState(cues, at) && cues.isFree(at));
  const stood = ON_STATE[cues.textAt(onState)];
  // What waits for akkoord waits since it was handed in.
  const waits = cues.textAt(onState) === 'akkoord' && cues.has('wachten', 'liggen');
  // Of several states one is enough.
  if (stood && !waits && !cues.hasText('of') && !isNegated(cues) && !cues.has('moeten')) {
    cues.takeAt(onState);
    if (cues.textAt(onState - 1) === 'plan') cues.takeAt(onState - 1);
    return [is('stand', stood)];
  }
  const adjective = cues
    .texts()
    .findIndex((text, at) => text === 'besloten' && cues.lemmaAt(at + 1) === 'opdracht');
  if (adjective >= 0) {
    cues.takeAt(adjective);
    return [is('stand', 'besloten')];
  }
  const at = cues.indexOf('stand');
  const next = [at + 1, at + 2].find((place) => NAMED_STANDEN.has(cues.lemmaAt(place) ?? 'stand'));
  const lemma = next === undefined ? undefined : cues.lemmaAt(next);
  const stand = lemma && NAMED_STANDEN.get(lemma);
  if (at < 0 || next === undefined || stand === undefined) return [];
  cues.takeAt(at);
  cues.takeAt(next);
  return [is('stand', stand)];
}

/** 'Op besloten', 'op plan afgestemd'. */
function isOnState(cues: Cues, at: number): boolean {
  const before = cues.textAt(at - 1) === 'plan' ? at - 2 : at - 1;
  return cues.textAt(before) === 'op';
}

/** How much it is so, of a state that it has or has not. */
const DEGREES = ['helemaal', 'geheel', 'volledig', 'definitief', 'tijdelijk', 'voorlopig'] as const;

/** What else can go on, and how long something does. */
const OTHERS_GO_ON = ['toezegging', 'signaal', 'activiteit', 'taak', 'vergadering', 'inbreng'] as const;
const HOW_IT_GOES = ['lang', 'langst', 'langste', 'langer', 'door', 'uit', 'achter', 'hoe', 'niet', 'geen'];

/** 'Wat loopt er nog in Huizen', 'welke lopen nog', 'zijn nog bezig'. */
function takeGoesOn(cues: Cues): boolean {
  if (cues.has(...OTHERS_GO_ON) || cues.hasText(...HOW_IT_GOES)) return false;
  // 'Aan welke opdrachten wordt nu gewerkt'.
  const isWorkedOn = /\b(?:wordt|worden) (?:er )?(?:(?:nu|nog|momenteel|al) )*(?:aan )?gewerkt\b/;
  if (isWorkedOn.test(cues.texts().join(' '))) return cues.takeText('gewerkt');
  // As they were typed: what is looked for as a row may have a name or a day in between.
  if (!/\b(?:nog (?:loopt|lopen|bezig)|(?:loopt|lopen)(?: er)? nog)\b/.test(cues.texts().join(' ')))
    return false;
  return cues.takeText('loopt') || cues.takeText('lopen') || cues.takeText('bezig');
}

/** Takes the one of these words that stands nearest: another 'niet' denies something else. */
function takeNearest(cues: Cues, place: number, ...lemmas: readonly Lemma[]): void {
  const [nearest] = cues
    .texts()
    .flatMap((_, at) => (lemmas.some((one) => one === cues.lemmaAt(at)) ? [at] : []))
    .toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place));
  if (nearest !== undefined) cues.takeAt(nearest);
}

/** The state that is asked for, or undefined. */
export function readStand(cues: Cues): Filters | undefined {
  if (cues.has('participatie') && isNegated(cues)) {
    takeNearest(cues, cues.indexOf('participatie'), 'geen', 'niet', 'zonder', 'missen', 'afzien');
    cues.take('participatie', 'inwoners');
    return [is('stand', 'geen participatie')];
  }
  if (cues.has('inwoners') && cues.has('mee') && cues.has('niet', 'geen')) {
    takeNearest(cues, cues.indexOf('mee'), 'niet', 'geen');
    cues.take('inwoners', 'mee');
    return [is('stand', 'geen participatie')];
  }
  // 'Waar worden inwoners niet betrokken'.
  if (cues.has('inwoners') && cues.has('niet') && !cues.has('nog') && cues.takeText('betrokken')) {
    cues.take('inwoners', 'niet', 'helpen');
    return [is('stand', 'geen participatie')];
  }
  // 'Nog niet begonnen': the plan is asked for, and nobody wrote in it yet.
  if (cues.has('beginnen') && cues.has('niet', 'geen') && !cues.has('moeten')) {
    const ofUitvoering = cues.take('uitvoering');
    cues.take('beginnen', 'niet', 'geen', 'helpen', ...(ofUitvoering ? [] : (['plan'] as const)));
    return [ofUitvoering ? isNot('bereikt', 'in uitvoering') : is('stand', 'plan gevraagd')];
  }
  if (
    cues.has('inwoners', 'helpen') &&
    cues.hasText('betrokken', 'niemand') &&
    cues.takeRow('niemand betrokken')
  ) {
    return [is('stand', 'geen participatie')];
  }
  // 'Welke plannen heeft de coördinator nog niet goedgekeurd'.
  const isLeft = cues.has('coordinator') && cues.has('plan') && cues.hasRow('nog niet');
  if ((isLeft || cues.has('moeten', 'wachten', 'liggen')) && waitsForAkkoord(cues)) {
    if (isLeft) cues.take('niet');
    cues.take('moeten', 'wachten', 'liggen', 'afstemmen', 'indienen', 'coordinator');
    return [is('stand', 'plan ingediend')];
  }
  // What lies with the coördinator was handed in.
  if (cues.has('plan', 'indienen', 'liggen') && !cues.has('afstemmen') && cues.take('coordinator')) {
    cues.take('plan', 'wachten', 'liggen', 'indienen');
    return [is('stand', 'plan ingediend')];
  }
  if (
    (cues.has('opdracht') && (cues.take('lopend') || cues.hasRow('huidige/actuele opdracht'))) ||
    takeGoesOn(cues)
  )
    return [isNot('bereikt', 'afgerond')];
  const lemma = [...STANDEN.keys()].find((one) => cues.has(one)) ?? readyAsState(cues);
  if (lemma === undefined) return undefined;
  const stand = STANDEN.get(lemma) ?? 'afgerond';
  // 'De terugkoppeling is afgerond' says it of the terugkoppeling.
  if (lemma === 'afgerond' && !cues.has('opdracht') && cues.has(...MARKS)) return undefined;
  // What can be finished is not finished.
  if (cues.hasRow('wat/welke/opdracht kunnen')) return undefined;
  const places = cues.texts().flatMap((_, at) => {
    const one = cues.lemmaAt(at);
    const name = one === lemma ? stand : one && STANDEN.get(one);
    return one && name ? [{ at, lemma: one, name }] : [];
  });
  const said = saidOf(cues, places);
  // Another 'niet' is said of something else, which is better not understood.
  if (said.every(({ negation }) => negation === undefined) && cues.has('niet') && !cues.has(...MARKS))
    return undefined;
  cues.takeAny(lemma, ...STANDEN.keys());
  // 'Klaar en dicht, echt afgerond dus' says it twice.
  if ((lemma === 'afgerond' || lemma === 'klaar') && !cues.has(...MARKS)) {
    cues.take('klaar');
    cues.takeText('dicht');
  }
  for (const { negation } of said) if (negation !== undefined) cues.takeAt(negation);
  // 'Helemaal afgesloten', 'tijdelijk stilgelegd' are no other state; 'niet helemaal' is.
  if (said.every(({ negation }) => negation === undefined)) for (const text of DEGREES) cues.takeText(text);
  return together(said);
}

type Place = { readonly at: number; readonly lemma: Lemma; readonly name: DossierStatus };
type Said = {
  readonly name: DossierStatus;
  readonly filter: 'stand' | 'bereikt';
  readonly negation: number | undefined;
};

/** Each state with what denies it; in a list that is what denies the first of it. */
function saidOf(cues: Cues, places: readonly Place[]): readonly Said[] {
  const all: Said[] = [];
  for (const [nth, { at, lemma, name }] of places.entries()) {
    const from = (places[nth - 1]?.at ?? -1) + 1;
    const between = Array.from({ length: at - from }, (_, offset) => cues.textAt(from + offset));
    const before = nth > 0 && between.every((word) => LISTS.has(word)) ? all.at(-1) : undefined;
    if (before) {
      all.push({ ...before, name });
      continue;
    }
    const negation = negationOf(cues, lemma, from, at);
    // 'Nog niet in uitvoering' has not come so far; 'niet uitgesteld' is any other.
    const isYet =
      negation !== undefined && [cues.textAt(negation - 1), cues.textAt(negation + 1)].includes('nog');
    all.push({ name, filter: isYet ? 'bereikt' : 'stand', negation });
  }
  return all;
}

/** One condition of each kind: of several states one is enough, and of those that are denied none may be. */
function together(said: readonly Said[]): Filters {
  const kinds = [
    ['stand', false],
    ['stand', true],
    ['bereikt', true],
  ] as const;
  return kinds.flatMap(([filter, not]) => {
    const names = said.flatMap((one) =>
      one.filter === filter && (one.negation !== undefined) === not ? [one.name] : [],
    );
    // As the states follow each other, however they are typed.
    const all = [...STANDEN.values()].filter((name) => names.includes(name));
    if (all.length === 0) return [];
    return [not ? isNot(filter, ...all) : is(filter, ...all)];
  });
}

/** 'Om goed te keuren', 'die ik moet beoordelen'. */
function waitsForAkkoord(cues: Cues): boolean {
  return (
    cues.has('afstemmen') ||
    cues.takeRow('ter beoordeling') ||
    (cues.has('plan') && cues.takeText('beoordelen', 'beoordeeld', 'beoordeling'))
  );
}

/** 'Welke opdrachten zijn klaar': of opdrachten, and not of their plan or passage. */
function readyAsState(cues: Cues): Lemma | undefined {
  if (cues.textAt(cues.count - 1) === 'rond' && cues.has('opdracht') && !cues.has('moeten', ...MARKS))
    return 'afgerond';
  const ready = cues.has('klaar') && cues.has('opdracht') && !cues.has('moeten', ...MARKS);
  return ready ? 'klaar' : undefined;
}

/**
 * Where a state is denied: 'zonder plan die uitgesteld zijn' denies the plan, and 'ontbreken' says it of what stands before it.
 * @param from behind the state before it; `at`: where the state stands
 */
function negationOf(cues: Cues, lemma: Lemma, from: number, at: number): number | undefined {
  const found = negationIn(cues, Math.max(from, at - NEAR), at);
  if (found === undefined || cues.lemmaAt(found) === 'missen') return undefined;
  for (let index = found + 1; index < at; index += 1) {
    // A plan in concept is one thing.
    const isOwn = lemma === 'concept' && cues.lemmaAt(index) === 'plan';
    if (mijlpaalAt(cues, index) !== undefined && !isOwn) return undefined;
  }
  return found;
}

/** How many words a 'niet' may stand before what it denies. */
const NEAR = 4;

export function isNegated(cues: Cues): boolean {
  return cues.has('geen', 'niet', 'zonder', 'missen', 'wachten', 'afzien');
}
