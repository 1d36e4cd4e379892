import type { PostSource } from '../bezorging/bezorging.ts';
import type { Deliveries } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { opdrachtPosts, retiredPost } from '../opdrachten/opdracht-posts.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { bereikbaarheidOf, type Collegas, type OpdrachtFacts } from '../opdrachten/ports.ts';
import { vergaderingPosts } from '../overzichten/vergadering-posts.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly opdrachten: Opdrachten;
  readonly vergaderingen: Vergaderingen;
  readonly mensen: Mensen;
  readonly collegas: Collegas;
  readonly factsOf: OpdrachtFacts;
  readonly coordinators: readonly string[];
  readonly clock: Clock;
  readonly deliveries: Deliveries;
  /** Looks soon at another source. */
  readonly nudge: (kind: string, id: string) => void;
};

/** Everything that has posts: it gathers the facts, the pure functions of the subjects say what should stand where. */
export function createPostSources(dependencies: Dependencies): readonly PostSource[] {
  const { streams, opdrachten, vergaderingen, mensen, collegas, factsOf, coordinators, clock, deliveries } =
    dependencies;

  const ofOpdracht: PostSource = {
    kind: 'opdracht',
    async posts(id) {
      const current = await streams.opdrachten.find(id);
      if (!current) return [];
      const { state: dossier, version } = current;
      const reach = await bereikbaarheidOf(collegas, dossier.projectleider);
      return opdrachtPosts({ dossier, version, reach, coordinators, ...(await factsOf(dossier)) });
    },
    async retired(id, delivery) {
      const current = await streams.opdrachten.find(id);
      return current && retiredPost(current.state, delivery);
    },
    async touchOthers(id) {
      const dossier = (await streams.opdrachten.find(id))?.state;
      for (const vergaderingId of [dossier?.vergaderingId, ...(dossier?.eerdereVergaderingen ?? [])]) {
        if (vergaderingId === undefined) continue;
        await vergaderingen.touch(vergaderingId);
        dependencies.nudge('vergadering', vergaderingId);
      }
    },
  };

  const ofVergadering: PostSource = {
    kind: 'vergadering',
    async posts(id) {
      const vergadering = await vergaderingen.find(id);
      if (!vergadering) return [];
      const kanaalIds = (await mensen.kanalenOf(vergadering.overlegId)).map((kanaal) => kanaal.id);
      if (kanaalIds.length === 0) return [];
      const dossiers = (await opdrachten.ofVergadering(id)).map(({ state }) => state);
      // An overview that already stands somewhere is kept up to date, also when its last opdracht moved away.
      const shown = (await deliveries.bySource(`vergadering:${id}`)).some(
        ({ activityId }) => activityId !== undefined,
      );
      return vergaderingPosts({ vergadering, dossiers, kanaalIds, today: localDate(clock.now()), shown });
    },
  };

  return [ofOpdracht, ofVergadering];
}
