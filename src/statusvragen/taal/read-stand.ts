import type { DossierStatus } from '../../opdrachten/ground/dossier-status.ts';
import type { Filters, Mijlpaal } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import type { Lemma } from './lexicon.ts';

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

/** The state that is asked for, or undefined. */
export function readStand(cues: Cues): Filters | undefined {
  if (cues.has('participatie') && isNegated(cues)) {
    cues.take('participatie', 'geen', 'niet', 'zonder', 'missen', 'afzien');
    return { stand: 'geen participatie' };
  }
  if (cues.has('inwoners') && cues.has('mee') && cues.has('niet', 'geen')) {
    cues.take('inwoners', 'mee', 'niet', 'geen');
    return { stand: 'geen participatie' };
  }
  if (cues.has('moeten', 'wachten') && cues.has('afstemmen')) {
    cues.take('moeten', 'wachten', 'afstemmen');
    return { stand: 'plan ingediend' };
  }
  // What lies with the coördinator was handed in.
  if (cues.has('plan') && !cues.has('afstemmen') && cues.take('coordinator')) {
    cues.take('plan');
    return { stand: 'plan ingediend' };
  }
  if (
    cues.has('opdracht') &&
    (cues.take('lopend') || cues.takeRow('nog lopen/loopt') || cues.hasRow('huidige/actuele opdracht'))
  )
    return { nietStand: 'afgerond' };
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
  cues.take(lemma);
  if (negation === undefined) return { stand };
  cues.takeAt(negation);
  return { nietStand: stand };
}

/** 'Welke opdrachten zijn klaar': of opdrachten, and not of their plan or passage. */
function readyAsState(cues: Cues): Lemma | undefined {
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
  const filters: { met?: Mijlpaal; zonder?: Mijlpaal } = {};
  const marks: number[] = [];
  for (let index = 0; index < cues.count; index += 1)
    if (mijlpaalAt(cues, index) !== undefined) marks.push(index);
  // 'Een afgestemd plan' is one thing.
  if (cues.has('afstemmen')) cues.take('coordinator');
  const plan = marks.findIndex((index) => cues.lemmaAt(index) === 'plan');
  if (plan >= 0 && cues.has('afstemmen')) cues.takeAt(marks.splice(plan, 1)[0] ?? -1);
  // 'Inbreng opgehaald' is one thing as well.
  if (cues.has('inbreng')) {
    const said = marks.findIndex((index) => cues.lemmaAt(index) === 'ophalen');
    if (said >= 0) cues.takeAt(marks.splice(said, 1)[0] ?? -1);
  }
  marks.forEach((index, nth) => {
    const mijlpaal = mijlpaalAt(cues, index);
    if (mijlpaal === undefined) return;
    const from = nth === 0 ? 0 : (marks[nth - 1] ?? 0) + 1;
    const behind = nth === marks.length - 1 && !isAffirmed(cues, from, index);
    const negation =
      negationIn(cues, from, index) ?? (behind ? negationIn(cues, index + 1, cues.count) : undefined);
    // One of a kind: a second one stays, and is told.
    if ((negation === undefined ? filters.met : filters.zonder) !== undefined) return;
    if (negation === undefined) filters.met = mijlpaal;
    else filters.zonder = mijlpaal;
    cues.takeAt(index);
    if (negation !== undefined) cues.takeAt(negation);
  });
  // 'Nog niet ingediend' and 'ingediend' say it of the plan.
  cues.take('indienen', 'binnen', 'missen');
  if (Object.keys(filters).length > 0) cues.take('zeggen', 'klaar', 'invullen', 'afgerond');
  return filters;
}

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
    if (lemma !== undefined && NEGATIONS.includes(lemma) && !cues.deniesName(index)) return index;
  }
  return undefined;
}
