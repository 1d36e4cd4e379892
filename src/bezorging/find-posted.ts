import type { Deliveries } from '../logboek/ports.ts';
import { splitKey } from '../shared/keys.ts';

/** Finds of which opdracht a post in somebody's own chat came, by the ids of messages there; undefined: of none, or of several. */
export function createFindPosted(deliveries: Pick<Deliveries, 'byTarget'>) {
  return async (persoonId: string, activityIds: readonly string[]): Promise<string | undefined> => {
    const posts = await deliveries.byTarget(`persoon:${persoonId}`, 'sent');
    const post = posts.find(({ activityId }) => activityId !== undefined && activityIds.includes(activityId));
    const [kind, id] = splitKey(post?.source ?? '');
    return kind === 'opdracht' ? id : undefined;
  };
}
