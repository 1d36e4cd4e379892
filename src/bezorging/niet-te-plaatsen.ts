import type { Deliveries, Delivery } from '../logboek/ports.ts';
import { capital } from '../shared/words.ts';
import { allIn } from './in-state.ts';

/** What cannot be posted now, in words. */
export type NietTePlaatsen = {
  /** What it is: the name of a post, or '3 berichten'. */
  readonly wat: string;
  /** To whom or in which channel. */
  readonly waarheen: string;
  /** Why, as a sentence. */
  readonly waarom: string;
};

type Dependencies = {
  readonly deliveries: Pick<Deliveries, 'byState'>;
  /** What a post is, and the person or the channel that it is for, in words. */
  readonly describe: (delivery: Delivery) => Promise<{ readonly what: string; readonly target: string }>;
  /** Why nothing can go there now, as the rest of a sentence that begins with its name; undefined: something can. */
  readonly whyNot: (target: string) => Promise<string | undefined>;
  /** What should have been posted, and has no destination at all. */
  readonly nowhere: () => Promise<readonly NietTePlaatsen[]>;
};

/** Everything that waits for a destination that is not there, by destination. */
export function createNietTePlaatsen({
  deliveries,
  describe,
  whyNot,
  nowhere,
}: Dependencies): () => Promise<readonly NietTePlaatsen[]> {
  return async () => {
    const byTarget = new Map<string, Delivery[]>();
    // An edit of what stands there is missed by nobody.
    for await (const one of allIn(deliveries, 'waiting'))
      if (one.activityId === undefined) byTarget.set(one.target, [...(byTarget.get(one.target) ?? []), one]);
    const waiting: NietTePlaatsen[] = [];
    for (const [target, [first, ...others]] of byTarget) {
      const why = await whyNot(target);
      if (why === undefined || !first) continue;
      const { what, target: waarheen } = await describe(first);
      waiting.push({
        wat: others.length === 0 ? what : `${others.length + 1} berichten`,
        waarheen,
        waarom: capital(`${waarheen} ${why}.`),
      });
    }
    return [...(await nowhere()), ...waiting.toSorted((a, b) => a.waarheen.localeCompare(b.waarheen, 'nl'))];
  };
}
