import type { Actor } from '../shared/actor.ts';

/** An opdracht as an agenda needs one. */
export type AgendaOpdracht = {
  readonly id: string;
  readonly titel: string;
  readonly kenmerk?: string;
  /** The meeting for which its plan is due. */
  readonly vergaderingId?: string;
  readonly projectleider?: string;
  readonly trekker?: string;
  /** How the DO sees it: compleet, niet compleet, geen participatie. */
  readonly participatie: string;
};

/** What this subject asks of the opdrachten. */
export interface AgendaOpdrachten {
  find(id: string): Promise<AgendaOpdracht | undefined>;
  byKenmerk(kenmerk: string): Promise<AgendaOpdracht | undefined>;
  ofVergadering(vergaderingId: string): Promise<readonly AgendaOpdracht[]>;
  list(): Promise<readonly AgendaOpdracht[]>;
  /** Its plan is due for that meeting from now on; undefined: for none. Doing it twice changes nothing. */
  setVergadering(actor: Actor, id: string, vergaderingId: string | undefined): Promise<void>;
}
