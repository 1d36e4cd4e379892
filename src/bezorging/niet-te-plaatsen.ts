import type { Deliveries } from '../logboek/ports.ts';
import { capital } from '../shared/words.ts';
import { NOT_WANTED } from './compute.ts';

/** What cannot be posted now, in words. */
export type NietTePlaatsen = {
  /** What it is: '3 berichten', or the name of one that has nowhere to go. */
  readonly wat: string;
  /** To whom or in which channel. */
  readonly waarheen: string;
  /** Why, as a sentence. */
  readonly waarom: string;
};

type Dependencies = {
  readonly deliveries: Pick<Deliveries, 'byState'>;
  /** The person or the channel of a target, in words. */
  readonly nameOf: (target: string) => Promise<string>;
  /** Why nothing can go there now, as the rest of a sentence that begins with its name; undefined: something can. */
  readonly whyNot: (target: string) => Promise<string | undefined>;
  /** What should have been posted, and has no destination at all. */
  readonly nowhere: () => Promise<readonly NietTePlaatsen[]>;
};

const LIMIT = 500;

/** Everything that waits for a destination that is not there, by destination. */
export function createNietTePlaatsen({
  deliveries,
  nameOf,
  whyNot,
  nowhere,
}: Dependencies): () => Promise<readonly NietTePlaatsen[]> {
  return async () => {
    const counts = new Map<string, number>();
    // An edit of what stands there is missed by nobody.
    for (const { target, reason, activityId } of await deliveries.byState('waiting', { limit: LIMIT }))
      if (reason !== NOT_WANTED && activityId === undefined)
        counts.set(target, (counts.get(target) ?? 0) + 1);
    const waiting: NietTePlaatsen[] = [];
    for (const [target, count] of counts) {
      const why = await whyNot(target);
      if (why === undefined) continue;
      const waarheen = await nameOf(target);
      waiting.push({
        wat: count === 1 ? '1 bericht' : `${count} berichten`,
        waarheen,
        waarom: capital(`${waarheen} ${why}.`),
      });
    }
    return [...(await nowhere()), ...waiting.toSorted((a, b) => a.waarheen.localeCompare(b.waarheen, 'nl'))];
  };
}
