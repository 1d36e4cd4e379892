import type { Selection } from '../../logboek/ports.ts';
import { everyDossier } from '../../opdrachten/every-dossier.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import type { OpdrachtStreams } from '../../opdrachten/opdracht-events.ts';

/** Some values at once hold no more than so many opdrachten, which are put in order in memory. */
const MOST_SORTED = 200;
/** Of one value as many are read at a time: the first page seldom needs more. */
const PAGE = 50;

type Streams = Pick<OpdrachtStreams, 'select' | 'count' | 'values'>;

/**
 * Opdrachten in the order of a key that has one value for each, then by title; those without it come last. Read as far as somebody
 * goes on: the values are walked from the first, and as many of them together as hold few opdrachten.
 * @param values all values of the key, in the order that is asked for
 */
export async function* inOrderOf(
  streams: Streams,
  where: Selection,
  key: string,
  values: readonly string[],
  placeOf: (dossier: Dossier) => string | undefined,
): AsyncGenerator<Dossier> {
  let size = 1;
  for (let at = 0; at < values.length; ) {
    const anyOf = values.slice(at, at + size);
    const here: Selection = [...where, { key, anyOf }];
    const total = anyOf.length === 1 ? undefined : await streams.count(here);
    if (total !== undefined && total > MOST_SORTED) {
      size = Math.ceil(anyOf.length / 4);
      continue;
    }
    if (total === undefined) yield* everyDossier(streams, here, PAGE);
    else if (total > 0) {
      const found: Dossier[] = [];
      for await (const dossier of everyDossier(streams, here)) found.push(dossier);
      for (const value of anyOf) yield* found.filter((dossier) => placeOf(dossier) === value);
    }
    at += anyOf.length;
    size *= 2;
  }
  yield* everyDossier(streams, [...where, { key, noneOf: values }], PAGE);
}
