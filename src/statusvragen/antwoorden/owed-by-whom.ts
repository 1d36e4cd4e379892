import { capital } from '../../shared/words.ts';
import type { Verplichting } from '../../verplichtingen/verplichting.ts';
import { opdrachtIdOf } from '../../verplichtingen/zaak.ts';
import { except, fitsNumbers, numbersOf } from '../ground/conditions.ts';
import { isNumberFilter } from '../ground/filters.ts';
import { is, type Query } from '../ground/query.ts';
import { type Answer, type Asked, firstOf, ordered, pageOfRows, type Row } from './answer-kind.ts';

/** What is owed, counted by who owes it: 'wie heeft de meeste te laat'. */

/** Who owes something: a colleague, or the coördinatoren together. */
type Door = {
  readonly id: string | undefined;
  readonly naam: string;
  readonly owes: readonly Verplichting[];
};

/** In one sentence. */
const MOST_TOLD = 6;

/** Is it asked of people how much they owe, and not what it is? */
export function asksByWhom({ orde, filters }: Query): boolean {
  return numbersOf(filters).length > 0 || (orde !== undefined && isNumberFilter(orde.op));
}

/**
 * One row for each who owes something, the most first. Of those at the same number all are shown.
 * @param namen what each colleague is called, by id
 * @param isAsked is it asked of this colleague: has that one the part that is named?
 */
export function owedByWhom(
  asked: Asked,
  owed: readonly Verplichting[],
  namen: ReadonlyMap<string, string>,
  isAsked: (id: string | undefined) => boolean,
): Answer {
  const { query } = asked;
  const { orde } = query;
  const counts = ({ owes }: Door) => ({
    dingen: owes.length,
    opdrachten: new Set(owes.flatMap(({ zaakId }) => opdrachtIdOf(zaakId) ?? [])).size,
  });
  const telt = orde?.op === 'opdrachten' ? 'opdrachten' : 'dingen';
  const fitting = doorsOf(owed, namen)
    .filter((one) => isAsked(one.id) && fitsNumbers(query.filters, counts(one)))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const all = ordered(
    fitting,
    { op: telt, ...(orde && !orde.af ? {} : { af: true }) },
    (one) => counts(one)[telt],
  );
  const last = firstOf(query, all).at(-1);
  const shown = all.filter(
    (one, at) =>
      query.hoogstens === undefined ||
      at < query.hoogstens ||
      (last !== undefined && counts(one)[telt] === counts(last)[telt]),
  );
  const rows = shown.map((one) => rowOf(one, counts(one), query));
  const said = shown
    .slice(0, MOST_TOLD)
    .map((one) => `${one.naam}: ${countWords(counts(one)[telt], telt === 'dingen' ? DING : OPDRACHT)}`);
  return {
    ...pageOfRows(asked, rows, undefined),
    ...(said.length > 0 ? { zin: said.join(', ') } : {}),
  };
}

const DING = ['ding', 'dingen'] as const;
const OPDRACHT = ['opdracht', 'opdrachten'] as const;
function countWords(many: number, [een, meer]: readonly [string, string]): string {
  return `${many} ${many === 1 ? een : meer}`;
}

/** What any coördinator can do is of all of them together. */
function doorsOf(owed: readonly Verplichting[], namen: ReadonlyMap<string, string>): readonly Door[] {
  const found = new Map<string, Door>();
  const add = (id: string | undefined, naam: string, one: Verplichting): void => {
    const before = found.get(id ?? naam)?.owes ?? [];
    found.set(id ?? naam, { id, naam, owes: [...before, one] });
  };
  for (const one of owed) {
    const { eigenaars, coordinators, door } = one;
    const isOfCoordinators = eigenaars.length > 0 && eigenaars.every((id) => coordinators.includes(id));
    if (isOfCoordinators || eigenaars.length === 0) add(undefined, capital(door), one);
    else for (const id of eigenaars) add(id, namen.get(id) ?? door, one);
  }
  return [...found.values()];
}

function rowOf(
  { id, naam }: Door,
  { dingen, opdrachten }: { readonly dingen: number; readonly opdrachten: number },
  { filters }: Query,
): Row {
  const own = except(filters, 'dingen', 'opdrachten', 'persoon', 'projectleider', 'trekker');
  const query: Query = {
    over: 'verplichtingen',
    vorm: 'lijst',
    filters: id === undefined ? own : [...own, is('persoon', id)],
  };
  return {
    wie: naam,
    titel: naam,
    regels: [`${countWords(dingen, DING)}, bij ${countWords(opdrachten, OPDRACHT)}`],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: { Wie: naam, Dingen: dingen, Opdrachten: opdrachten },
  };
}
