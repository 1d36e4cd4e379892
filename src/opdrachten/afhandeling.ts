import type { Clock } from '../shared/clock.ts';
import { type AdviesChanges, createAdviesChanges } from './adviezen/advies-changes.ts';
import { type BesluitChanges, createBesluitChanges } from './besluit/besluit-changes.ts';
import { type BoodschapChanges, createBoodschapChanges } from './boodschap/boodschap-changes.ts';
import { createFaseChanges, type FaseChanges } from './fase/fase-changes.ts';
import { createLokaalChanges, type LokaalChanges } from './gemeente/lokaal-changes.ts';
import { createOpdrachtChanges } from './ground/opdracht-changes.ts';
import { createMeetlatChanges, type MeetlatChanges } from './meetlat/meetlat-changes.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';
import { createOpenbaarChanges, type OpenbaarChanges } from './openbaar/openbaar-changes.ts';
import { createPlaatsenChanges, type PlaatsenChanges } from './plaatsen/plaatsen-changes.ts';
import { createPlanadviesChanges, type PlanadviesChanges } from './planadvies/planadvies-changes.ts';
import { type AfzenderChanges, createAfzenderChanges } from './terugkoppeling/afzender-changes.ts';
import {
  createTerugkoppelingChanges,
  type TerugkoppelingChanges,
} from './terugkoppeling/terugkoppeling-changes.ts';
import { createTrekkerChanges, type TrekkerChanges } from './trekker/trekker-changes.ts';

/** The use cases from the besluit to the end of a dossier, and those of advice, which can come at any time. */
export interface Afhandeling
  extends BesluitChanges,
    AdviesChanges,
    TerugkoppelingChanges,
    AfzenderChanges,
    OpenbaarChanges,
    BoodschapChanges,
    MeetlatChanges,
    LokaalChanges,
    FaseChanges,
    PlaatsenChanges,
    PlanadviesChanges,
    TrekkerChanges {}

export function createAfhandeling(dependencies: {
  readonly streams: OpdrachtStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Afhandeling {
  const { streams, clock } = dependencies;
  const changes = createOpdrachtChanges(dependencies);
  return {
    ...createAdviesChanges(changes, clock),
    ...createBesluitChanges(changes, streams, clock),
    ...createTerugkoppelingChanges(changes, streams, clock),
    ...createAfzenderChanges(changes, streams),
    ...createOpenbaarChanges(changes),
    ...createBoodschapChanges(changes),
    ...createMeetlatChanges(changes, streams, clock),
    ...createLokaalChanges(changes, clock),
    ...createFaseChanges(changes),
    ...createPlaatsenChanges(changes),
    ...createPlanadviesChanges(changes),
    ...createTrekkerChanges(changes),
  };
}
