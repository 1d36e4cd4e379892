import type { Selection } from '../../logboek/ports.ts';
import { everyDossier } from '../../opdrachten/every-dossier.ts';
import { GETALLEN, type Getal, getalKey, getallenOf, laatstKey } from '../../opdrachten/getallen.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { MOMENTEN, type Moment, momentenOf } from '../../opdrachten/momenten.ts';
import type { OpdrachtStreams } from '../../opdrachten/opdracht-events.ts';
import { isRealDate } from '../../shared/dates.ts';
import { compares, numbersOf } from '../ground/conditions.ts';
import type { Filters, NumberCondition, Orde } from '../ground/query.ts';
import type { Asked } from './answer-kind.ts';
import { inOrderOf } from './in-order.ts';
import { fitsInside, looksInside } from './looks-inside.ts';

/** Opdrachten by what is counted of them: chosen, and put in order, by the values that the store has under a key. */

function getalOf(filter: string): Getal | undefined {
  return GETALLEN.find((one) => one === filter);
}

/** The conditions for the store of the numbers that are asked for. */
export async function selectByNumbers(
  streams: Pick<OpdrachtStreams, 'values'>,
  filters: Filters,
): Promise<Selection> {
  const selections = await Promise.all(numbersOf(filters).map((one) => selectByNumber(streams, one)));
  return selections.flat();
}

async function selectByNumber(
  streams: Pick<OpdrachtStreams, 'values'>,
  condition: NumberCondition,
): Promise<Selection> {
  const { filter, getal } = condition;
  const columns = [filter, ...(typeof getal === 'number' ? [] : [getal])].flatMap(
    (one) => getalOf(one) ?? [],
  );
  return Promise.all(
    columns.map(async (column) => {
      const key = getalKey(column);
      const values = await streams.values(key);
      const fitting =
        typeof getal === 'number'
          ? values.filter((value) => compares(condition, Number(value), getal))
          : values;
      return { key, anyOf: fitting };
    }),
  );
}

/** One page of opdrachten in the order that is asked for, or the first so many of them; `from` counts from 0. */
export async function readInOrder(
  streams: OpdrachtStreams,
  asked: Asked,
  where: Selection,
): Promise<{ readonly total: number; readonly shown: readonly Dossier[]; readonly next?: string }> {
  const { query, from, limit } = asked;
  const { filters, orde, hoogstens = Number.POSITIVE_INFINITY } = query;
  const ordered = orde && (await orderOf(streams, orde));
  // 'De laatste drie ingediende' are three that were.
  const isKnown = Number.isFinite(hoogstens) && ordered;
  const bounded = isKnown ? [...where, { key: ordered.key, anyOf: ordered.values }] : where;
  const start = Math.max(0, Number.parseInt(from ?? '0', 10) || 0);
  const isCounted = !looksInside(filters);
  // Of the one that is asked for, all that stand at its place are it.
  if (hoogstens === 1 && ordered && isCounted) {
    const first = await inOrderOf(streams, bounded, ordered.key, ordered.values, ordered.placeOf).next();
    const place = first.done ? undefined : ordered.placeOf(first.value);
    if (place !== undefined)
      return readInOrder(streams, { ...asked, query: { ...query, hoogstens: undefined } }, [
        ...bounded,
        { key: ordered.key, anyOf: [place] },
      ]);
  }
  const until = isCounted ? Math.min(start + limit, hoogstens) : hoogstens;
  const found: Dossier[] = [];
  const all = ordered
    ? inOrderOf(streams, bounded, ordered.key, ordered.values, ordered.placeOf)
    : everyDossier(streams, bounded);
  for await (const dossier of all) {
    if (found.length >= until) break;
    if (fitsInside(dossier, filters)) found.push(dossier);
  }
  const total = isCounted ? Math.min(await streams.count(bounded), hoogstens) : found.length;
  const end = start + limit;
  return {
    total,
    shown: found.slice(start, end),
    ...(end < total ? { next: String(end) } : {}),
  };
}

/** Under which key a number or a day stands, and its values in that order; undefined: by title. */
async function orderOf(streams: Pick<OpdrachtStreams, 'values'>, { op, af }: Orde) {
  const getal = getalOf(op);
  const moment = MOMENTEN.find((one) => one === op);
  const place = getal ? placeByNumber(getal) : moment && placeByDay(moment);
  if (place === undefined) return undefined;
  const values = place.sorted(await streams.values(place.key));
  return { ...place, values: af ? values.toReversed() : values };
}

function placeByNumber(getal: Getal) {
  return {
    key: getalKey(getal),
    sorted: (known: readonly string[]) => known.toSorted((a, b) => Number(a) - Number(b)),
    placeOf: (dossier: Dossier) => getallenOf(dossier)[getal]?.toString(),
  };
}

function placeByDay(moment: Moment) {
  return {
    key: laatstKey(moment),
    // A month and 'ooit' may stand beside the days.
    sorted: (known: readonly string[]) => known.filter((value) => isRealDate(value)).toSorted(),
    placeOf: (dossier: Dossier) => momentenOf(dossier)[moment].at(-1),
  };
}
