import { type Berichten, createBerichten } from '../bezorging/berichten.ts';
import { createBerichtenRoutes } from '../bezorging/berichten-routes.ts';
import { createDescribeDelivery, type DescribeDelivery } from '../bezorging/describe-delivery.ts';
import { createNietTePlaatsen, type NietTePlaatsen } from '../bezorging/niet-te-plaatsen.ts';
import { createReadBerichten } from '../bezorging/read-berichten.ts';
import type { Routes } from '../bot/ports.ts';
import { isWeekoverzicht } from '../herinneringen/weekoverzicht-posts.ts';
import type { Deliveries, Delivery } from '../logboek/ports.ts';
import type { Addresses } from '../mensen/addresses.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { OverlegKanalen } from '../mensen/overleg-kanalen.ts';
import { listZonderKanaal, type ZonderKanaal } from '../overzichten/zonder-kanaal.ts';
import type { ReadBerichten } from '../shared/bericht.ts';
import type { Clock } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import type { CalendarDates } from '../verplichtingen/calendar-dates.ts';
import { NOBODY } from '../verplichtingen/ontvangers.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly addresses: Addresses;
  readonly vergaderingWords: (vergaderingId: string) => Promise<string>;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly nudge: (kind: string, id: string) => void;
  readonly mensen: Mensen;
  readonly overlegKanalen: Pick<OverlegKanalen, 'stand'>;
  readonly vergaderingen: Vergaderingen;
  readonly agendaFrom: CalendarDates['agendaFrom'];
};

/** The posts that did not surely arrive, with their commands; and what a post is called. */
export function createBerichtenParts(dependencies: Dependencies): {
  readonly berichten: Berichten;
  readonly describeDelivery: DescribeDelivery;
  readonly readBerichten: ReadBerichten;
  /** Everything that cannot be posted now. */
  readonly listWaiting: () => Promise<readonly NietTePlaatsen[]>;
  /** The agendas that are due before that moment (ISO instant) and that no channel will get. */
  readonly zonderKanaal: (until: string) => Promise<readonly ZonderKanaal[]>;
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
  const describe = async (delivery: Delivery) =>
    describeDelivery(delivery, await isWeekoverzicht(streams.herinneringen, delivery));
  const readBerichten = createReadBerichten(berichten, describe);
  const zonderKanaal = (until: string) =>
    listZonderKanaal(until, { ...dependencies, kanalen: dependencies.mensen });
  const listWaiting = createNietTePlaatsen({
    deliveries,
    describe,
    // What waits for who comes back is not stuck.
    whyNot: async (target) => (target === NOBODY ? undefined : addresses.whyNot(target)),
    nowhere: () => zonderKanaal(clock.now()),
  });
  return {
    berichten,
    describeDelivery,
    readBerichten,
    listWaiting,
    zonderKanaal,
    routes: createBerichtenRoutes({
      berichten,
      readBerichten,
      listWaiting,
    }),
  };
}
