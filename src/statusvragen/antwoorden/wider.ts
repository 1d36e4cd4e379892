import type { Query } from '../ground/query.ts';
import type { Ruimer } from './antwoord-cards.ts';
import type { Chip } from './query-words.ts';

/** Of a longer question only its first conditions are tried: each costs an answer. */
const MOST_TRIED = 6;

/**
 * What would be there without one of the conditions of an empty answer; where none of them alone makes it empty, without all of
 * them. @param count how many there are for this reader
 */
export async function findWider(
  query: Query,
  chips: readonly Chip[],
  count: (query: Query) => Promise<number>,
): Promise<readonly Ruimer[]> {
  const found: Ruimer[] = [];
  for (const { words, zonder } of chips.slice(0, MOST_TRIED)) {
    const total = await count(zonder);
    if (total > 0) found.push({ words, query: zonder, total });
  }
  if (found.length > 0 || chips.length < 2) return found;
  const all: Query = { ...query, filters: [] };
  const total = await count(all);
  return total > 0 ? [{ words: '', query: all, total }] : [];
}
