import type { Actor } from '../shared/actor.ts';
import type { Collega } from '../shared/people-choices.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Besloten } from './evaluatie.ts';
import type { Onderwerp, Vaststelling } from './jaaragenda.ts';
import type { GemeenteContacten } from './uitvraag.ts';

/** What this subject asks of the others. */
export interface JaaragendaOmgeving {
  readonly regio: LeesRegio;
  /** The gemeenten of the region now, with their contacts. */
  contacten(): Promise<readonly GemeenteContacten[]>;
  listCollegas(): Promise<readonly Collega[]>;
  /** Who this name is, when a coördinator said so. */
  bevestigd(
    naam: string,
  ): Promise<{ readonly collega: { readonly naam: string; readonly persoonId: string } } | undefined>;
  /** The years for which a contact of this name was asked of whom only the name is known. */
  yearsWithContact(naam: string): Promise<readonly number[]>;
  /** Has this person any role: in the settings, or by an opdracht? */
  isInvolved(actor: Actor): Promise<boolean>;
  /** The meetings of the PFHO on or before that day that were not cancelled, the newest first. */
  pfhosUntil(datum: string): Promise<readonly Vaststelling[]>;
  /** The opdrachten on which a meeting decided in one of these years, the last besluit first; without those that look back themselves. */
  beslotenIn(jaren: readonly number[]): Promise<readonly Besloten[]>;
  /** Are all steps of this opdracht done? */
  isFinished(opdrachtId: string): Promise<boolean>;
  /**
   * Makes an opdracht of a topic, which then knows its topic. Twice gives the same opdracht. @returns its id
   * @param datum the meeting of the DO, when that is known
   */
  makeOpdracht(
    actor: Actor,
    topic: { readonly jaar: number; readonly onderwerp: Onderwerp; readonly datum?: string },
  ): Promise<string>;
}
