import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import type { LokaalEvent } from './lokaal-events.ts';
import { decideLokaleDatum, decideWeghalen } from './lokaal-rules.ts';

/** The use cases about when gemeenten decide themselves. */
export interface LokaalChanges {
  /** @throws FormProblem, DomainError 'not-allowed', 'not-possible' */
  legLokaalVast(
    actor: Actor,
    id: string,
    nonce: string,
    datum: { readonly gemeente: string; readonly datum: string; readonly wat: string },
  ): Promise<CurrentDossier>;
  /** @throws DomainError 'not-allowed' */
  haalLokaalWeg(actor: Actor, id: string, datumId: string): Promise<CurrentDossier>;
}

export function createLokaalChanges(changes: OpdrachtChanges<LokaalEvent>, clock: Clock): LokaalChanges {
  return {
    legLokaalVast: (actor, id, nonce, datum) =>
      changes.change(
        actor,
        id,
        nonce,
        (dossier) => decideLokaleDatum(actor, dossier, datum, localDate(clock.now())),
        datum,
      ),
    haalLokaalWeg: (actor, id, datumId) =>
      changes.change(actor, id, undefined, (dossier) => decideWeghalen(actor, dossier, datumId)),
  };
}
