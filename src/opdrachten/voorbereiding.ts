import type { Clock } from '../shared/clock.ts';
import { createOpdrachtChanges } from './ground/opdracht-changes.ts';
import { createInbrengChanges, type InbrengChanges } from './inbreng/inbreng-changes.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';
import { createOpleggerChanges, type OpleggerChanges } from './oplegger/oplegger-changes.ts';
import { createPassageChanges, type PassageChanges } from './passage/passage-changes.ts';
import { createUitvoeringChanges, type UitvoeringChanges } from './uitvoering/uitvoering-changes.ts';

/** The use cases from the agreed plan to 'verwerkt', the passage and the oplegger. */
export interface Voorbereiding extends UitvoeringChanges, InbrengChanges, PassageChanges, OpleggerChanges {}

export function createVoorbereiding(dependencies: {
  readonly streams: OpdrachtStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Voorbereiding {
  const changes = createOpdrachtChanges(dependencies);
  return {
    ...createUitvoeringChanges(changes, dependencies.clock),
    ...createInbrengChanges(changes),
    ...createPassageChanges(changes),
    ...createOpleggerChanges(changes),
  };
}
