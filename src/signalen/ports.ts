import type { Actor } from '../shared/actor.ts';
import type { Collega } from '../shared/people-choices.ts';

/** What this subject asks of the register of people. */
export interface Collegas {
  find(persoonId: string): Promise<Collega | undefined>;
  list(): Promise<readonly Collega[]>;
}

/** What this subject asks of the opdrachten. */
export interface SignaalOpdrachten {
  /** The open opdrachten that this person may see, by title. */
  choosable(actor: Actor): Promise<readonly { readonly id: string; readonly titel: string }[]>;
  /** Undefined: there is none with that id. */
  titelOf(id: string): Promise<string | undefined>;
}

/** What this subject asks of the jaaragenda. */
export interface Jaaragendavoorstel {
  /**
   * Puts a topic on the jaaragenda of that year; the same signaal gives the same topic. @returns the id of the topic
   * @throws FormProblem, DomainError
   */
  propose(
    actor: Actor,
    jaar: number,
    onderwerp: { readonly titel: string; readonly toelichting: string; readonly signaalId: string },
  ): Promise<string>;
}
