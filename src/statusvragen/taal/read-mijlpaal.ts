import type { Mijlpaal } from '../../opdrachten/mijlpalen.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import type { Lemma } from './lexicon.ts';

/** What an opdracht has or lacks, and where a negation stands that says it lacks it. */

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
    // What is denied before 'en wel' was denied of what stands before that.
    const from = nth === 0 ? 0 : (clauseIn(cues, marks[nth - 1] ?? 0, index) ?? marks[nth - 1] ?? 0) + 1;
    const end = nth === marks.length - 1 ? undefined : clauseIn(cues, index, marks[nth + 1] ?? 0);
    const between = Array.from({ length: index - from }, (_, offset) => cues.textAt(from + offset));
    const before = nth > 0 && between.every((word) => LISTS.has(word)) ? conditions.at(-1) : undefined;
    const isLast = nth === marks.length - 1 || end !== undefined;
    const behind = isLast && !isAffirmed(cues, from, index);
    const negation =
      negationIn(cues, from, index) ??
      (behind && !before ? negationIn(cues, index + 1, end ?? endOfClause(cues, index)) : undefined);
    const not = before ? before.not : negation !== undefined;
    // 'Een plan of een passage' is either; neither of two is the same as without one and without the other.
    const joined = before && (not || between.includes('of')) ? before : undefined;
    if (joined) joined.has.push(mijlpaal);
    else conditions.push({ has: [mijlpaal], not });
    if (joined) for (let at = from; at < index; at += 1) cues.takeAt(at);
    cues.takeAt(index);
    if (negation !== undefined) cues.takeAt(negation);
  });
  if (conditions.length > 0) {
    // 'Nog niet ingediend' and 'ingediend' say it of the plan.
    cues.take('indienen', 'binnen', 'missen', 'zeggen', 'klaar', 'invullen');
    // 'Geen inbreng opgeleverd'.
    if (conditions.some(({ has }) => has.includes('inbreng'))) cues.take('opbrengst');
    // 'De terugkoppeling is afgerond' as well; 'afgerond zonder plan' is said of the opdracht.
    for (let at = (marks[0] ?? 0) - 1; at < cues.count; at += 1)
      if (cues.lemmaAt(at) === 'afgerond') cues.takeAt(at);
  }
  return conditions.map(({ has, not }) =>
    not ? isNot('heeft', ...new Set(has)) : is('heeft', ...new Set(has)),
  );
}

/** Between two that are asked for in one breath: 'geen plan of passage'. */
export const LISTS = new Set(['en', 'of', 'een', 'de', 'het', 'noch']);

export function mijlpaalAt(cues: Cues, index: number): Mijlpaal | undefined {
  const lemma = cues.lemmaAt(index);
  // 'Opdrachten die nog niet ingediend zijn' have no plan that was handed in.
  let before = index - 1;
  // 'Die nog niet zijn ingediend'.
  while (/^(?:is|zijn|was|waren|werd|werden|worden|ook|echt)$/.test(cues.textAt(before))) before -= 1;
  const isDenied = ['niet', 'geen'].includes(cues.lemmaAt(before) ?? '');
  const isPlan = lemma === 'indienen' && !cues.has('plan') && isDenied;
  return isPlan ? 'plan' : lemma && MIJLPAAL.get(lemma);
}

/** 'Besloten, maar mensen hebben nog niks gehoord': what stands behind 'maar' denies something else. */
function endOfClause(cues: Cues, from: number): number {
  const end = cues.texts().findIndex((text, at) => at > from && TURNS.has(text));
  return end < 0 ? cues.count : end;
}
const TURNS = new Set(['maar', 'terwijl', 'hoewel', 'ofschoon']);

/** Where between two of them another clause begins: 'nog niet gedaan en wel teruggekoppeld', 'niet besloten terwijl er …'. */
function clauseIn(cues: Cues, one: number, other: number): number | undefined {
  const at = cues
    .texts()
    .findIndex(
      (text, place) =>
        place > one &&
        place < other &&
        (TURNS.has(text) || (text === 'en' && AFFIRMS.test(cues.textAt(place + 1)))),
    );
  return at < 0 ? undefined : at;
}
const AFFIRMS = /^(?:wel|al|toch)$/;

/** 'Met een plan': whatever is denied further on is something else. */
function isAffirmed(cues: Cues, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (cues.lemmaAt(index) === 'met') return true;
  return false;
}

/** 'Behalve wat afgerond is'. */
const EXCEPT = /^(?:behalve|uitgezonderd)$/;

export function negationIn(cues: Cues, from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) {
    const lemma = cues.lemmaAt(index);
    if (lemma === 'met') return undefined;
    const isExcept = cues.isFree(index) && EXCEPT.test(cues.textAt(index));
    if (isExcept || (lemma !== undefined && NEGATIONS.includes(lemma))) return index;
  }
  return undefined;
}
