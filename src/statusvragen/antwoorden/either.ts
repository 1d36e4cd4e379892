import type { OrderedPage, Selection } from '../../logboek/ports.ts';
import type { OpdrachtStreams } from '../../opdrachten/opdracht-events.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import { isEither } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { selectByNumbers } from './by-numbers.ts';
import { selectionOf } from './selection.ts';

/**
 * Opdrachten that meet one of several conditions. The store knows conditions that all hold: each way is asked by itself, pages are put
 * together in order, and what meets several of them counts once.
 */

/** The streams as far as one of these ways holds, for each condition of which one is enough. */
export async function withEither(
  streams: OpdrachtStreams,
  filters: Filters,
  actor: Actor,
  vergaderingen: readonly Vergadering[],
  today: string,
): Promise<OpdrachtStreams> {
  let bounded = streams;
  for (const { een } of filters.filter(isEither)) {
    const ways = await Promise.all(
      een.map(async (way) => [
        ...selectionOf(way, actor, vergaderingen, today),
        ...(await selectByNumbers(streams, way)),
      ]),
    );
    bounded = inOneOf(bounded, ways);
  }
  return bounded;
}

function inOneOf(streams: OpdrachtStreams, ways: readonly Selection[]): OpdrachtStreams {
  const sets = subsetsOf(ways);
  const count = async (where: Selection): Promise<number> => {
    const counted = await Promise.all(
      sets.map(async ({ all, sign }) => sign * (await streams.count([...where, ...all]))),
    );
    return counted.reduce((total, one) => total + one, 0);
  };
  return {
    ...streams,
    count,
    async countBy(where, key, values) {
      const counted = await Promise.all(
        sets.map(async ({ all, sign }) => ({
          sign,
          counts: await streams.countBy([...where, ...all], key, values),
        })),
      );
      return new Map(
        values.map((value) => [
          value,
          counted.reduce((total, { sign, counts }) => total + sign * (counts.get(value) ?? 0), 0),
        ]),
      );
    },
    async select(where: Selection, page: OrderedPage) {
      const pages = await Promise.all(ways.map((way) => streams.select([...where, ...way], page)));
      const found = new Map(pages.flatMap((one) => one.found).map((one) => [one.id, one]));
      const inOrder = [...found.values()].toSorted((a, b) => {
        const [one, other] = [comparable(a.state.titel), comparable(b.state.titel)];
        return one === other
          ? Number(a.id > b.id) - Number(a.id < b.id)
          : Number(one > other) - Number(one < other);
      });
      return { total: await count(where), found: inOrder.slice(0, page.limit) };
    },
  };
}

/** Each choice of some of the ways, all at once: what two have in common was counted twice, what three have once too few. */
function subsetsOf(
  ways: readonly Selection[],
): readonly { readonly all: Selection; readonly sign: number }[] {
  return Array.from({ length: 2 ** ways.length - 1 }, (_, bits) => {
    const chosen = ways.filter((_, index) => ((bits + 1) >> index) % 2 === 1);
    return { all: chosen.flat(), sign: chosen.length % 2 === 1 ? 1 : -1 };
  });
}
