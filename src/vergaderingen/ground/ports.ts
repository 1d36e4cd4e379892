import type { CardMessage, Place } from '../../bot/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import type { Route } from '../../shared/behandeling.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import type { Placed } from './agenda.ts';
import type { OpRoute } from './route.ts';
import type { CurrentVergadering, Vergadering } from './vergadering.ts';

/** An opdracht as an agenda needs one. */
export type AgendaOpdracht = {
  readonly id: string;
  readonly titel: string;
  readonly kenmerk?: string;
  /** The meeting that it names itself. */
  readonly vergaderingId?: string;
  readonly vertrokken?: OpRoute['vertrokken'];
  /** It was postponed, and waits for a date. */
  readonly wacht?: true;
  readonly projectleider?: string;
  readonly trekker?: string;
  /** How the DO sees it: plan compleet, plan niet compleet, geen participatie. */
  readonly participatie: string;
};

/** What a meeting decided about an opdracht. */
type Genomen = {
  readonly vergaderingId: string;
  readonly overlegNaam: string;
  /** The day of the meeting, YYYY-MM-DD. */
  readonly datum: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting?: string | undefined;
  readonly weging?: string | undefined;
  /** Why it is recorded anew. */
  readonly reden?: string | undefined;
  /** It postpones, and another meeting that the opdracht names, or that decides about it, is still to come. */
  readonly komtNog?: true;
};

/** What this subject asks of the opdrachten. */
export interface AgendaOpdrachten {
  find(id: string): Promise<AgendaOpdracht | undefined>;
  byKenmerk(kenmerk: string): Promise<AgendaOpdracht | undefined>;
  ofVergadering(vergaderingId: string): Promise<readonly AgendaOpdracht[]>;
  list(): Promise<readonly AgendaOpdracht[]>;
  /** Its plan is due for that meeting from now on. Doing it twice changes nothing. */
  setVergadering(actor: Actor, id: string, vergaderingId: string): Promise<void>;
  /** It was taken off that agenda: its dates from there are none, and its projectleider hears it. @param nonce of the submission: sent twice it is recorded once */
  takeOff(
    actor: Actor,
    id: string,
    vergadering: {
      readonly id: string;
      readonly overlegNaam: string;
      readonly datum: string;
      /** It did not go on any more: when that was said, and when it was planned again before that (ISO instants). */
      readonly geannuleerd?: { readonly op: string; readonly tochDoor?: string | undefined };
    },
    nonce: string,
  ): Promise<void>;
  /** The dossier hears what a meeting decided. Doing it twice changes nothing. */
  setBesluit(actor: Actor, id: string, besluit: Genomen): Promise<void>;
}

/** What the verbs of a part read of vergaderingen. */
export interface VergaderingReader {
  /** @throws DomainError 'not-found' */
  get(id: string): Promise<CurrentVergadering>;
  find(id: string): Promise<Vergadering | undefined>;
  /** The meetings from today until that day (YYYY-MM-DD), at most a year from now, in order; also those that were cancelled. */
  coming(until?: string): Promise<readonly Vergadering[]>;
  /** The route of one opdracht. */
  routeOf(opdracht: OpRoute): Promise<Route>;
  /** The routes of many: the meetings are read once for all of them. */
  routesOf(opdrachten: readonly OpRoute[]): Promise<(opdracht: OpRoute) => Route>;
}

export interface AgendaReader {
  agenda(vergadering: CurrentVergadering): Promise<readonly Placed[]>;
}

/** How an agendapunt goes to another vergadering; its opdracht follows. Doing it twice changes nothing. */
export interface Uitstel {
  putThere(actor: Actor, punt: Placed, naar: string): Promise<void>;
  follow(actor: Actor, opdrachtId: string, van: string, naar: string): Promise<void>;
}

/** The card of one vergadering for this reader; `notice` says what just happened. */
export type ShowVergadering = (
  actor: Actor,
  place: Place,
  current: CurrentVergadering,
  notice?: string,
) => Promise<CardMessage>;
