import type { Actor } from './actor.ts';

/** A post that did not surely arrive, in words. */
export type Bericht = {
  readonly id: string;
  /** About which opdracht or vergadering. */
  readonly what: string;
  /** To whom or in which channel. */
  readonly target: string;
  /** Whether it arrived is not known; false: it surely did not, or was deleted. */
  readonly uncertain: boolean;
  /** What went wrong, as a sentence. */
  readonly why: string;
  /** What it was made from and where it went, as deliveries name them: '<kind>:<id>'. */
  readonly bron: string;
  readonly waarheen: string;
  /** The day on which that was seen (Dutch local date); undefined: what is stored of it cannot be read. */
  readonly op: string | undefined;
};

/** The posts that did not surely arrive, the uncertain first. @throws DomainError 'not-allowed' */
export type ReadBerichten = (actor: Actor) => Promise<readonly Bericht[]>;
