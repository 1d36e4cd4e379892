import type { ReadModels } from '../logboek/ports.ts';

const PAGE = 200;
/** Who finds mostly what is of other instances looks further, up to so many at once. */
const FURTHEST = 6_400;

/**
 * What is due of our part of the work, as '<kind>:<id>', the oldest first.
 * @param until ISO instant
 */
export async function findOwnDue(
  readModels: Pick<ReadModels, 'due'>,
  holds: (source: string) => boolean,
  until: string,
): Promise<readonly string[]> {
  for (let limit = PAGE; ; limit *= 4) {
    const due = await readModels.due(until, limit);
    const own = due.map(({ kind, id }) => `${kind}:${id}`).filter(holds);
    if (due.length < limit || own.length >= PAGE || limit * 4 > FURTHEST) return own;
  }
}
