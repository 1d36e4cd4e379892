import * as z from 'zod/v4';
import { PARTS } from './parts.ts';

/**
 * Who of the instances of the bot on one store has which part of the work. It stands in the store as one document, and whoever
 * changes it names the version that it read: so no part is ever of two.
 */
export type Division = {
  /** Of each instance that is there how often it said so; only that it changes is looked at, no clock. */
  readonly beats: Readonly<Record<string, number>>;
  /** Who holds each part; '' is nobody. */
  readonly holders: readonly string[];
  /** How often somebody asked all instances to look at everything that waits. */
  readonly wakes: number;
};

const FREE = '';
const divisionSchema = z.object({
  beats: z.record(z.string(), z.number()),
  holders: z.array(z.string()).length(PARTS),
  wakes: z.number(),
});

/** What stands in the store; of nothing, or of what cannot be read, the division begins anew: who is there comes back to it. */
export function readDivision(note: unknown): Division {
  const read = divisionSchema.safeParse(note);
  return read.success ? read.data : { beats: {}, holders: Array(PARTS).fill(FREE), wakes: 0 };
}

export function partsOf({ holders }: Pick<Division, 'holders'>, instance: string): readonly number[] {
  return holders.flatMap((holder, part) => (holder === instance ? [part] : []));
}

/** It says once more that it is there. */
export function withBeat(division: Division, instance: string): Division {
  const beats = { ...division.beats, [instance]: (division.beats[instance] ?? 0) + 1 };
  return { ...division, beats };
}

/** Without these instances; what they held is nobody's, and so is what is of somebody who is not there. */
export function without({ beats, holders, wakes }: Division, gone: ReadonlySet<string>): Division {
  const left = Object.fromEntries(Object.entries(beats).filter(([instance]) => !gone.has(instance)));
  return { beats: left, holders: holders.map((holder) => (holder in left ? holder : FREE)), wakes };
}

/** What it holds above its fair share, so that others can have it. */
export function surplusOf(division: Division, instance: string): readonly number[] {
  return partsOf(division, instance).slice(fairShare(division, instance));
}

/** Gives these parts back. */
export function withFree(division: Division, parts: readonly number[]): Division {
  return {
    ...division,
    holders: division.holders.map((holder, part) => (parts.includes(part) ? FREE : holder)),
  };
}

/** Takes what is nobody's, up to its fair share. @param except parts that it is just giving away */
export function withTaken(division: Division, instance: string, except: readonly number[]): Division {
  let room = fairShare(division, instance) - partsOf(division, instance).length;
  const holders = division.holders.map((holder, part) => {
    if (holder !== FREE || room <= 0 || except.includes(part)) return holder;
    room -= 1;
    return instance;
  });
  return { ...division, holders };
}

/** As many as the others, and of what cannot be divided evenly those who hold most have one more, so that little moves. */
export function fairShare(division: Division, instance: string): number {
  const held = (one: string): number => partsOf(division, one).length;
  const all = Object.keys(division.beats).toSorted((a, b) => held(b) - held(a) || (a < b ? -1 : 1));
  const place = all.indexOf(instance);
  if (place < 0) return 0;
  return Math.floor(PARTS / all.length) + (place < PARTS % all.length ? 1 : 0);
}
