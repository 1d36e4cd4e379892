import type { Actor } from '../shared/actor.ts';

/** Something that must be ready, as a day in a calendar. */
type Owed = {
  /** Stays the same when the day moves. */
  readonly id: string;
  /** The last day (YYYY-MM-DD); of what is late today. */
  readonly dag: string;
  readonly wat: string;
  /** Of the opdracht or what else it is about. */
  readonly titel: string;
  readonly waarom: string;
  readonly isOpdracht: boolean;
};
export type ListOwed = (actor: Actor) => Promise<readonly Owed[]>;
