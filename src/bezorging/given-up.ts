import type { Delivery } from '../logboek/ports.ts';

/** The reason of a post that never went and need not any more: what changed since is said by another post, or by none. */
export const NOT_WANTED = 'not wanted';

/** Need it not go any more? When it must after all it is planned anew: until then nobody who gathers what is new looks at it. */
export function isGivenUp({ reason }: Pick<Delivery, 'reason'>): boolean {
  return reason === NOT_WANTED;
}
