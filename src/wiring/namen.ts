import type { PostSource } from '../bezorging/round.ts';
import type { Routes } from '../bot/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { type Bekend, bekendAls, NAMEN } from '../namen/naam.ts';
import { createNamen } from '../namen/namen.ts';
import { namenPosts } from '../namen/namen-cards.ts';
import { createNamenRoutes } from '../namen/namen-routes.ts';
import type { Bevestigd } from '../opdrachten/ground/bevestiging.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly mensen: Mensen;
  readonly collegas: Collegas;
  readonly opdrachten: Opdrachten;
  readonly coordinators: readonly string[];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: (kind: string, id: string) => void;
};

/** Who is meant by the names on opdrachten, by the yes of a coördinator. */
export function createNamenPart(dependencies: Dependencies): {
  readonly routes: Routes;
  readonly source: PostSource;
  /** A name may wait for a yes now, or not any more. */
  readonly lookAtNamen: () => Promise<void>;
} {
  const { streams, mensen, collegas, opdrachten, coordinators, clock, ids, nudge } = dependencies;
  const namen = createNamen({
    streams: streams.namen,
    omgeving: {
      openNamen: () => opdrachten.openNamen(),
      plekkenOf: (key) => opdrachten.plekkenOf(key),
      shownNamen: async () => new Set(await streams.personen.values('naam')),
      toont: (key) => collegas.toont(key),
      find: (persoonId) => collegas.find(persoonId),
      list: () => collegas.list(),
      async link(bekend) {
        const collega = await mensen.findPersoon(bekend.persoonId);
        const said = bevestigdBy(bekend, collega?.naam);
        await opdrachten.linkNaam({ id: bekend.doorId, naam: bekend.door }, said);
      },
    },
    clock,
    ids,
    onChanged: () => nudge('namen', NAMEN),
  });
  return {
    routes: createNamenRoutes({
      namen,
      ids,
      omgeving: collegas,
      async titelsOf(persoonId) {
        const own = [
          ...(await opdrachten.ofProjectleider(persoonId)),
          ...(await opdrachten.ofTrekker(persoonId)),
        ];
        return [...new Set(own.map(({ state }) => state.titel))];
      },
    }),
    source: {
      kind: 'namen',
      prepare: () => namen.settle(),
      async posts() {
        const now = await namen.current();
        const wachtend = await namen.wachtendMet(now.bundels.flatMap((bundel) => bundel.namen));
        return namenPosts(now, wachtend, coordinators);
      },
    },
    async lookAtNamen() {
      await streams.namen.touch(NAMEN, clock.now());
      nudge('namen', NAMEN);
    },
  };
}

/** Who a name is by the yes of a coördinator, as opdrachten ask for it. */
export async function findBevestigd(
  { namen, personen }: Pick<AllStreams, 'namen' | 'personen'>,
  naam: string,
): Promise<Bevestigd | undefined> {
  const state = (await namen.find(NAMEN))?.state;
  const bekend = state && bekendAls(state, naam);
  return bekend && bevestigdBy(bekend, (await personen.find(bekend.persoonId))?.state.naam);
}

/** @param now what that colleague is called now */
function bevestigdBy({ naam, persoonId, persoonNaam, door, op }: Bekend, now = persoonNaam): Bevestigd {
  return { collega: { naam: now, persoonId }, bevestiging: { naam, door, op } };
}
