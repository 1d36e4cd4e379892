import type { Due, ReadModels } from '../logboek/ports.ts';

const PAGE = 200;
/** Who finds mostly what is of other instances, or stands in line here, looks further, up to so many at once. */
const FURTHEST = 20_000;

/**
 * What is due of our part of the work, the oldest first.
 * @param until ISO instant
 */
export async function findOwnDue(
  readModels: Pick<ReadModels, 'due'>,
  holds: (source: string) => boolean,
  until: string,
): Promise<readonly Due[]> {
  for (let limit = PAGE; ; limit *= 4) {
    const due = await readModels.due(until, limit);
    const own = due.filter(({ kind, id }) => holds(`${kind}:${id}`));
    if (due.length < limit || own.length >= PAGE || limit * 4 > FURTHEST) return own;
  }
}
