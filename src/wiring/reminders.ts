import type { Routes } from '../bot/ports.ts';
import { createHerinneringRoutes } from '../herinneringen/herinnering-routes.ts';
import { createHerinneringen, type HerinneringenUseCases } from '../herinneringen/herinneringen.ts';
import { createInstellingRoutes } from '../instellingen/instelling-routes.ts';
import { createInstellingen, type Instellingen } from '../instellingen/instellingen.ts';
import type { Deliveries } from '../logboek/ports.ts';
import { createAfwezigheidRoutes } from '../mensen/afwezigheid-routes.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { OpdrachtFacts } from '../opdrachten/ports.ts';
import type { Clock } from '../shared/clock.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { createFeitenbron } from './herinneringen.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly mensen: Mensen;
  readonly factsOf: OpdrachtFacts;
  readonly coordinators: readonly string[];
  readonly workingDays: () => Promise<WorkingDays>;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  /** The reminders of these people may have changed. */
  readonly lookAt: (persoonIds: Iterable<string>) => Promise<void>;
  /** Looks at everything that waits. */
  readonly wakeAll: () => Promise<void>;
};

/** Reminders, absence and the pause of all sending. */
export function createReminders(dependencies: Dependencies): {
  readonly herinneringen: HerinneringenUseCases;
  readonly instellingen: Instellingen;
  readonly routes: readonly Routes[];
} {
  const { streams, mensen, coordinators, workingDays, clock, lookAt } = dependencies;
  const instellingen = createInstellingen({
    streams: streams.instellingen,
    clock,
    async onResumed() {
      await dependencies.wakeAll();
      await lookAt((await mensen.listPersonen()).map(({ id }) => id));
    },
  });
  const herinneringen = createHerinneringen({
    streams: streams.herinneringen,
    source: createFeitenbron({ ...dependencies, isPaused: () => instellingen.isPaused() }),
    clock,
    workingDays,
    coordinators,
    onChanged: lookAt,
  });
  return {
    herinneringen,
    instellingen,
    routes: [
      createHerinneringRoutes({
        herinneringen,
        findHerinnering: async (id) => (await streams.herinneringen.find(id))?.state,
        clock,
      }),
      createInstellingRoutes(instellingen),
      createAfwezigheidRoutes({ mensen, clock }),
    ],
  };
}
