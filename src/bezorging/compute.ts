import type { Post } from '../bot/ports.ts';
import type { Deliveries, Delivery, Due, ReadModels } from '../logboek/ports.ts';
import type { Clock } from '../shared/clock.ts';
import { mayStand } from '../shared/stands.ts';
import { contentHash, givenUp } from './delivery-record.ts';
import type { PostSource, Samen } from './ports.ts';

export type ComputeDependencies = {
  readonly readModels: ReadModels;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly samen?: Pick<Samen, 'follow'>;
};

/** The posts of a source, what is known of each by its id, and the read model that they follow from. */
type Computed = {
  readonly model: Due;
  readonly posts: readonly Post[];
  readonly known: ReadonlyMap<string, Delivery>;
};

/**
 * The posts of one source as they should be now; undefined: there is no such source.
 * @param due since when it is due, as it was read just now
 */
type Compute = (source: PostSource, id: string, due?: Due) => Promise<Computed | undefined>;

export function createCompute({ readModels, deliveries, clock, samen }: ComputeDependencies): Compute {
  /** Says of a post that never went that it need not any more: what changed since is said by another post. */
  const giveUp = async (known: Delivery): Promise<void> => {
    const { id, state, activityId } = known;
    if (activityId !== undefined || (state !== 'waiting' && state !== 'later')) return;
    if (!givenUp(known, clock.now())) return;
    const found = await deliveries.get(id);
    const given = found?.delivery.state === state && givenUp(found.delivery, clock.now());
    if (found && given) await deliveries.replace(given, found.etag);
  };

  return async (source, id, due) => {
    const key = `${source.kind}:${id}`;
    await source.prepare?.(id);
    // What was prepared may have changed it.
    const model = (source.prepare ? undefined : due) ?? (await readModels.dueOf(source.kind, id));
    if (!model) return undefined;
    const asked = await source.posts(id);
    await source.touchOthers?.(id);
    const known = new Map((await deliveries.bySource(key)).map((delivery) => [delivery.id, delivery]));
    const posts = asked.filter((post) => {
      const delivery = known.get(post.id);
      return !post.isOver || (delivery !== undefined && mayStand(delivery));
    });
    const wanted = new Set(posts.map((post) => post.id));
    for (const delivery of known.values()) {
      if (wanted.has(delivery.id)) continue;
      const { verzamelbericht, activityId = verzamelbericht } = delivery;
      // What is a line of a message has a last face like what stands by itself; what never stood anywhere needs none.
      const last =
        activityId === undefined ? undefined : await source.retired?.(id, { ...delivery, activityId });
      // Nearly everything that was ever posted has its last face: there is nothing to do for it.
      if (last && standsThere(delivery, last)) continue;
      if (last) posts.push(last);
      else if (verzamelbericht !== undefined && delivery.contentHash !== undefined)
        await samen?.follow(delivery, undefined);
      else await giveUp(delivery);
    }
    return { model, posts, known };
  };
}

function standsThere({ state, contentHash: shown }: Delivery, { message }: Post): boolean {
  return state === 'sent' && shown === contentHash(message);
}
