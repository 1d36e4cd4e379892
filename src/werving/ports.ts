import type { Actor } from '../shared/actor.ts';
import type { WervingOpdracht } from './werving.ts';

/** Who are asked, and for which opdracht that does not count itself. */
export type Gezochten = {
  readonly ervaring: string | undefined;
  readonly gemeenten: readonly string[];
  readonly behalve?: string | undefined;
};

/** What this subject asks of the opdrachten. */
export interface WervingOpdrachten {
  /** Undefined: there is none with that id. */
  find(id: string): Promise<WervingOpdracht | undefined>;
  /** Those for which this person may ask, by title. */
  choosable(actor: Actor): Promise<readonly WervingOpdracht[]>;
  /** How often the same people were asked in the last year, a sentence each. @param today YYYY-MM-DD */
  gevraagd(wie: Gezochten, today: string): Promise<readonly string[]>;
  /** The groups of people of whom a text speaks: one of a group and more of it are one. */
  groepenIn(tekst: string): readonly string[];
}
