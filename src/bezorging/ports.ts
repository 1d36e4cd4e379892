import type { Post } from '../bot/ports.ts';
import type { Delivery } from '../logboek/ports.ts';

/** What is known of a post that stands somewhere. */
type Shown = Delivery & { readonly activityId: string };

/** What can have posts, and which those are now. */
export type PostSource = {
  /** The kind of read model that it is computed from. */
  readonly kind: string;
  /** Decides and logs what must be in the log before its posts can be computed. Doing it twice is harmless. */
  readonly prepare?: (id: string) => Promise<void>;
  /** The next moment (ISO) at which time alone may change its posts; undefined: never. */
  readonly nextDue?: (id: string, after: string) => Promise<string | undefined>;
  /** All posts that should stand for it at this moment. */
  readonly posts: (id: string) => Promise<readonly Post[]>;
  /** The last face of a post that stands somewhere and is not wanted any more, when it needs one. */
  readonly retired?: (id: string, delivery: Shown) => Promise<Post | undefined>;
  /** Marks other sources that show something of this one. */
  readonly touchOthers?: (id: string) => Promise<void>;
};

/** Puts what one person is told within the settling time into one message. */
export interface Samen {
  /**
   * Puts a new post that may go now into one message with the others that are new for the same person.
   * @returns whether it is in one; otherwise it is the only one, and goes as the card that it is
   */
  join(source: string, post: Post): Promise<boolean>;
  /** What such a post says changed, or (no hash) it is not wanted any more: its line follows. */
  follow(delivery: Delivery, hash: string | undefined): Promise<void>;
}

/**
 * Something of this source may have changed because of another: it is looked at soon.
 * @param at from when it is due (ISO instant), also when the process stops right now; absent: now
 */
export type Touch = (kind: string, id: string, at?: string) => Promise<void>;
