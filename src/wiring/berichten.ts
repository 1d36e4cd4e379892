import { type Berichten, createBerichten } from '../bezorging/berichten.ts';
import { createBerichtenRoutes } from '../bezorging/berichten-routes.ts';
import { createDescribeDelivery, type DescribeDelivery } from '../bezorging/describe-delivery.ts';
import type { Routes } from '../bot/ports.ts';
import { isWeekoverzicht } from '../herinneringen/weekoverzicht-posts.ts';
import type { Deliveries } from '../logboek/ports.ts';
import type { Addresses } from '../mensen/addresses.ts';
import type { Clock } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly addresses: Addresses;
  readonly vergaderingWords: (vergaderingId: string) => Promise<string>;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly nudge: (kind: string, id: string) => void;
};

/** The posts that did not surely arrive, with their commands; and what a post is called. */
export function createBerichtenParts(dependencies: Dependencies): {
  readonly berichten: Berichten;
  readonly describeDelivery: DescribeDelivery;
  readonly routes: Routes;
} {
  const { streams, addresses, vergaderingWords, deliveries, clock, nudge } = dependencies;
  const berichten = createBerichten({ deliveries, clock, nudge: (source) => nudge(...splitKey(source)) });
  const describeDelivery = createDescribeDelivery({
    target: addresses.nameOf,
    opdracht: async (id) => (await streams.opdrachten.find(id))?.state.titel,
    vergadering: vergaderingWords,
    kanaal: async (id) => (await streams.kanalen.find(id))?.state.naam,
  });
  return {
    berichten,
    describeDelivery,
    routes: createBerichtenRoutes({
      berichten,
      describe: async (delivery) =>
        describeDelivery(delivery, await isWeekoverzicht(streams.herinneringen, delivery)),
    }),
  };
}
