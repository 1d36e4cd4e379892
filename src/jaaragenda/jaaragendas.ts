import { type Actor, ASK_COORDINATOR, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { type BijeenkomstChanges, createBijeenkomstChanges } from './bijeenkomst-changes.ts';
import { createEvaluatieChanges, type EvaluatieChanges } from './evaluatie-changes.ts';
import { openYears, vraagFor } from './jaaragenda-rules.ts';
import { createJaargangChanges, type JaargangChanges } from './jaargang-changes.ts';
import { createOnderwerpChanges, type OnderwerpChanges } from './onderwerp-changes.ts';
import type { JaaragendaOmgeving } from './ports.ts';
import { createStukChanges, type StukChanges } from './stuk-changes.ts';
import {
  type CurrentJaaragenda,
  createYearChanges,
  type JaaragendaStreams,
  type YearChanges,
} from './year-changes.ts';

/** The use cases of the jaaragenda: read, decide, append. */
export interface Jaaragendas
  extends OnderwerpChanges,
    JaargangChanges,
    StukChanges,
    EvaluatieChanges,
    BijeenkomstChanges,
    Pick<YearChanges, 'find'> {
  /** @throws DomainError 'not-allowed' for somebody without any role */
  read(actor: Actor, jaar: number): Promise<CurrentJaaragenda>;
  /** The years for which topics are gathered now. */
  openYears(): ReturnType<typeof openYears>;
}

type Dependencies = {
  readonly streams: JaaragendaStreams;
  readonly omgeving: JaaragendaOmgeving;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

export function createJaaragendas(dependencies: Dependencies): Jaaragendas {
  const { omgeving, clock } = dependencies;
  const today = (): string => localDate(clock.now());
  const changes = createYearChanges(dependencies);
  return {
    find: changes.find,
    openYears: () => openYears(today()),
    async read(actor, jaar) {
      const current = await changes.find(jaar);
      if (vraagFor(actor, current.state) || (await omgeving.isInvolved(actor))) return current;
      throw new DomainError(
        'not-allowed',
        `De jaaragenda is voor collega’s met een rol in Samenkracht!. ${ASK_COORDINATOR}`,
      );
    },
    ...createOnderwerpChanges(changes, today),
    ...createJaargangChanges(changes, omgeving, today),
    ...createStukChanges(changes),
    ...createBijeenkomstChanges(changes, today),
    ...createEvaluatieChanges(changes, dependencies.streams, omgeving, today),
  };
}

/** May this person change the jaaragenda? */
export function mayChange(actor: Actor): boolean {
  return hasRol(actor, 'coördinator');
}
