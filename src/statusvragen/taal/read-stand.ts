import type { DossierStatus } from '../../opdrachten/ground/dossier-status.ts';
import type { Mijlpaal } from '../../opdrachten/mijlpalen.ts';
import { dictionary } from '../../shared/words.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import { type Asking, type Subject, subject } from './subject.ts';

const MIJLPAAL: ReadonlyMap<Lemma, Mijlpaal> = new Map([
  ['plan', 'plan'],
  ['afstemmen', 'afgestemd plan'],
  ['inbreng', 'inbreng'],
  ['ophalen', 'inbreng'],
  ['passage', 'passage'],
  ['besluit', 'besluit'],
  ['terugkoppeling', 'terugkoppeling'],
  ['meetlat', 'meetlat'],
  ['evalueren', 'meetlat'],
]);

/** The words that name what an opdracht has or lacks. */
export const MARKS: readonly Lemma[] = [...MIJLPAAL.keys()];

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
    .findIndex((text, at) => ON_STATE[text] && cues.textAt(at - 1) === 'op' && cues.isFree(at));
  const stood = ON_STATE[cues.textAt(onState)];
  // What waits for akkoord waits since it was handed in.
  const waits = cues.textAt(onState) === 'akkoord' && cues.has('wachten', 'liggen');
  // Of several states one is enough.
  if (stood && !waits && !cues.hasText('of') && !isNegated(cues) && !cues.has('moeten')) {
    cues.takeAt(onState);
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

/** The state that is asked for, or undefined. */
export function readStand(cues: Cues): Filters | undefined {
  if (cues.has('participatie') && isNegated(cues)) {
    cues.take('participatie', 'geen', 'niet', 'zonder', 'missen', 'afzien');
    return [is('stand', 'geen participatie')];
  }
  if (cues.has('inwoners') && cues.has('mee') && cues.has('niet', 'geen')) {
    cues.take('inwoners', 'mee', 'niet', 'geen');
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
    cues.has('opdracht') &&
    (cues.take('lopend') || cues.takeRow('nog lopen/loopt') || cues.hasRow('huidige/actuele opdracht'))
  )
    return [isNot('bereikt', 'afgerond')];
  const lemma = [...STANDEN.keys()].find((one) => cues.has(one)) ?? readyAsState(cues);
  if (lemma === undefined) return undefined;
  const stand = STANDEN.get(lemma) ?? 'afgerond';
  // 'De terugkoppeling is afgerond' says it of the terugkoppeling.
  if (lemma === 'afgerond' && !cues.has('opdracht') && cues.has(...MARKS)) return undefined;
  // What can be finished is not finished.
  if (cues.hasRow('wat/welke/opdracht kunnen')) return undefined;
  const at = cues.indexOf(lemma);
  const negation = negationIn(cues, Math.max(0, at - NEAR), at);
  // Another 'niet' is said of something else, which is better not understood.
  if (negation === undefined && cues.has('niet') && !cues.has(...MARKS)) return undefined;
  const standen = [...STANDEN].flatMap(([one, name]) => (cues.has(one) ? [name] : []));
  cues.takeAny(lemma, ...STANDEN.keys());
  const all = standen.includes(stand) ? standen : [stand];
  if (negation === undefined) return [is('stand', ...all)];
  // 'Nog niet in uitvoering' has not come so far; 'niet uitgesteld' is any other.
  const isYet = cues.textAt(negation - 1) === 'nog' || cues.textAt(negation + 1) === 'nog';
  cues.takeAt(negation);
  cues.take(...(standen.length > 1 ? (['niet', 'geen'] as const) : []));
  return [isNot(isYet ? 'bereikt' : 'stand', ...all)];
}

/** What ervaringsdeskundigen do in the plan: 'denken mee', 'organiseren mee', 'hebben de regie', 'spelen geen rol'. */
export function readErvaringsdeskundigen({ cues, head }: Asking): Subject | undefined {
  if (!cues.has('ervaringsdeskundige') || cues.has('signaal', 'inbreng')) return undefined;
  const texts = cues.texts();
  const regie = cues.takeText('regie');
  const organise = texts.flatMap((text, at) => (text.startsWith('organise') ? [at] : []));
  const along = texts.flatMap((text, at) => (lemmaOf(text) === 'mee' ? [at] : []));
  // 'Mee' behind 'organiseren' belongs to it.
  const thinks = along.length > organise.length || (along.length > 0 && (along[0] ?? 0) < (organise[0] ?? 0));
  const without = !regie && organise.length === 0 && cues.hasText('rol') && cues.take('geen', 'zonder');
  const rollen = [
    ...(without ? ['geen'] : []),
    ...(thinks ? ['denken mee'] : []),
    ...(organise.length > 0 ? ['organiseren'] : []),
    ...(regie ? ['hebben de regie'] : []),
  ];
  if (rollen.length === 0) return undefined;
  cues.takeText('rol');
  cues.take('ervaringsdeskundige', 'mee', 'helpen', 'plan', 'opdracht');
  for (let at = 0; at < cues.count; at += 1) if (cues.textAt(at) === 'of') cues.takeAt(at);
  const not = cues.take('niet', 'geen');
  return subject(
    'opdrachten',
    [not ? isNot('ervaringsrol', ...rollen) : is('ervaringsrol', ...rollen)],
    head,
  );
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

/** How many words a 'niet' may stand before what it denies. */
const NEAR = 4;

export function isNegated(cues: Cues): boolean {
  return cues.has('geen', 'niet', 'zonder', 'missen', 'wachten', 'afzien');
}

/** 'Opdrachten die nog een plan moeten inleveren' have none. */
const NEGATIONS: readonly Lemma[] = ['geen', 'niet', 'zonder', 'missen', 'wachten', 'moeten'];

/** What an opdracht should have or lack: each word with the negation before it or, without one, behind it. */
export function readMijlpaal(cues: Cues): Filters {
  const conditions: { has: Mijlpaal[]; not: boolean }[] = [];
  const marks: number[] = [];
  for (let index = 0; index < cues.count; index += 1)
    if (mijlpaalAt(cues, index) !== undefined) marks.push(index);
  // 'Een afgestemd plan' is one thing.
  if (cues.has('afstemmen')) cues.take('coordinator');
  const plan = marks.findIndex((index) => cues.lemmaAt(index) === 'plan');
  if (plan >= 0 && cues.has('afstemmen') && !cues.has('indienen'))
    cues.takeAt(marks.splice(plan, 1)[0] ?? -1);
  // 'Inbreng opgehaald' is one thing as well.
  if (cues.has('inbreng')) {
    const said = marks.findIndex((index) => cues.lemmaAt(index) === 'ophalen');
    if (said >= 0) cues.takeAt(marks.splice(said, 1)[0] ?? -1);
  }
  marks.forEach((index, nth) => {
    const mijlpaal = mijlpaalAt(cues, index);
    if (mijlpaal === undefined) return;
    const from = nth === 0 ? 0 : (marks[nth - 1] ?? 0) + 1;
    const between = Array.from({ length: index - from }, (_, offset) => cues.textAt(from + offset));
    const before = nth > 0 && between.every((word) => LISTS.has(word)) ? conditions.at(-1) : undefined;
    const behind = nth === marks.length - 1 && !isAffirmed(cues, from, index);
    const negation =
      negationIn(cues, from, index) ??
      (behind && !before ? negationIn(cues, index + 1, cues.count) : undefined);
    const not = before ? before.not : negation !== undefined;
    // 'Een plan of een passage' is either; neither of two is the same as without one and without the other.
    const joined = before && (not || between.includes('of')) ? before : undefined;
    if (joined) joined.has.push(mijlpaal);
    else conditions.push({ has: [mijlpaal], not });
    if (joined) for (let at = from; at < index; at += 1) cues.takeAt(at);
    cues.takeAt(index);
    if (negation !== undefined) cues.takeAt(negation);
  });
  // 'Nog niet ingediend' and 'ingediend' say it of the plan.
  cues.take('indienen', 'binnen', 'missen');
  if (conditions.length > 0) cues.take('zeggen', 'klaar', 'invullen', 'afgerond');
  return conditions.map(({ has, not }) =>
    not ? isNot('heeft', ...new Set(has)) : is('heeft', ...new Set(has)),
  );
}

/** Between two that are asked for in one breath: 'geen plan of passage'. */
const LISTS = new Set(['en', 'of', 'een', 'de', 'het', 'noch']);

function mijlpaalAt(cues: Cues, index: number): Mijlpaal | undefined {
  const lemma = cues.lemmaAt(index);
  return lemma && MIJLPAAL.get(lemma);
}

/** 'Met een plan': whatever is denied further on is something else. */
function isAffirmed(cues: Cues, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (cues.lemmaAt(index) === 'met') return true;
  return false;
}

function negationIn(cues: Cues, from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) {
    const lemma = cues.lemmaAt(index);
    if (lemma === 'met') return undefined;
    if (lemma !== undefined && NEGATIONS.includes(lemma)) return index;
  }
  return undefined;
}
