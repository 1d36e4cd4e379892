import type { Bezorging } from '../bezorging/bezorging.ts';
import type { Deliveries } from '../logboek/ports.ts';
import { createAddresses } from '../mensen/addresses.ts';
import { createCollegas } from '../mensen/collegas.ts';
import { createKanalen } from '../mensen/kanalen.ts';
import { createMensen, type Mensen } from '../mensen/mensen.ts';
import { createOverlegKanalen } from '../mensen/overleg-kanalen.ts';
import { findBevestigd } from '../namen/bevestigd.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import type { Clock } from '../shared/clock.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { NOBODY } from '../verplichtingen/ontvangers.ts';
import { createVervangers } from '../verplichtingen/vervangers.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly deliveries: Pick<Deliveries, 'byTarget' | 'byState'>;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  readonly bezorging: Pick<Bezorging, 'nudge' | 'wake'>;
  /** The absence of these people changed, and with it what others have to hear. */
  readonly lookAtAway: (persoonIds: Iterable<string>) => Promise<void>;
  /** This person may have left, or have come back. */
  readonly lookAtLeft: (persoonId: string) => Promise<void>;
  /** A name may wait for a yes now, or not any more. */
  readonly lookAtNamen: () => Promise<void>;
};

/** People and channels, where they can be reached, for whom they stand in, and what other subjects know of them. */
export function createPeople({
  streams,
  deliveries,
  regio,
  clock,
  bezorging,
  lookAtAway,
  lookAtLeft,
  lookAtNamen,
}: Dependencies) {
  const mensen: Mensen = createMensen({
    personen: streams.personen,
    clock,
    kanalen: createKanalen({
      kanalen: streams.kanalen,
      clock,
      regio,
      onChanged: (id) => bezorging.nudge('kanaal', id),
    }),
    async onPersoonChanged(id) {
      await lookAtNamen();
      bezorging.nudge('persoon', id);
      await lookAtLeft(id);
    },
    onReachable: (id) => bezorging.wake(`persoon:${id}`),
    async onAfwezigheidChanged(persoonIds) {
      vervangers.forget();
      await lookAtAway(persoonIds);
      for (const target of [NOBODY, ...persoonIds.map((id) => `persoon:${id}`)]) await bezorging.wake(target);
    },
  });
  const overlegKanalen = createOverlegKanalen({
    streams: streams.overlegKanalen,
    kanalen: mensen,
    clock,
    onChanged: (id) => bezorging.nudge('overlegkanaal', id),
  });
  const vervangers = createVervangers(mensen, clock);
  const nameNow = async (persoonId: string) => (await mensen.findPersoon(persoonId))?.naam;
  const collegas: Collegas = {
    ...createCollegas(mensen, deliveries),
    bevestigd: (naam) => findBevestigd(streams.namen, nameNow, naam),
  };
  return { mensen, overlegKanalen, addresses: createAddresses(mensen), vervangers, nameNow, collegas };
}
