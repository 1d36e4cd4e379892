import type { Actor } from '../shared/actor.ts';
import type { WervingOpdracht } from './werving.ts';

/** What this subject asks of the opdrachten. */
export interface WervingOpdrachten {
  /** Undefined: there is none with that id. */
  find(id: string): Promise<WervingOpdracht | undefined>;
  /** Those for which this person may ask, by title. */
  choosable(actor: Actor): Promise<readonly WervingOpdracht[]>;
}
