import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { decideGenomen, type Genomen } from './besluit-rules.ts';
import { type CurrentDossier, createOpdrachtChanges, type OpdrachtStreams } from './opdracht-changes.ts';

/** The use cases from the besluit to the end of a dossier: read, decide, append. */
export interface Afhandeling {
  /** What a meeting decided; doing it twice changes nothing. */
  setBesluit(actor: Actor, id: string, genomen: Genomen): Promise<CurrentDossier>;
}

export function createAfhandeling(dependencies: {
  readonly streams: OpdrachtStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Afhandeling {
  const { change } = createOpdrachtChanges(dependencies);

  return {
    setBesluit: (actor, id, genomen) =>
      change(actor, id, undefined, (dossier) => decideGenomen(actor, dossier, genomen)),
  };
}
