import type { PostSource } from '../bezorging/round.ts';
import { REMEMBERED_MS } from '../instellingen/instellingen.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly mensen: Mensen;
  readonly opdrachten: Opdrachten;
  readonly vergaderingen: Vergaderingen;
  readonly clock: Clock;
  /** Looks soon at another source. */
  readonly nudge: (kind: string, id: string) => void;
  /** Looks at everything that waits. */
  readonly wakeAll: () => Promise<void>;
};

/**
 * Settings have no posts of their own; every date in the posts of others follows from them. As a source of posts a change
 * is followed up also when the process stopped right after it was stored.
 */
export function createInstellingSource(dependencies: Dependencies): PostSource {
  const { streams, mensen, opdrachten, vergaderingen, clock, nudge, wakeAll } = dependencies;
  return {
    kind: 'instelling',
    posts: async () => [],
    async touchOthers(id) {
      if ((await streams.instellingen.find(id))?.state.gepauzeerd) return;
      // Another instance may remember the old values a moment longer; this one looks at once.
      const at = addMilliseconds(clock.now(), REMEMBERED_MS);
      for (const persoon of await mensen.listPersonen()) {
        await streams.personen.touch(persoon.id, at);
        nudge('persoon', persoon.id);
      }
      for (const vergadering of await vergaderingen.coming()) {
        await streams.vergaderingen.touch(vergadering.id, at);
        nudge('vergadering', vergadering.id);
        for (const opdracht of await opdrachten.ofVergadering(vergadering.id)) {
          await streams.opdrachten.touch(opdracht.id, at);
          nudge('opdracht', opdracht.id);
        }
      }
      for (const signaal of await streams.signalen.findBy('stand', 'toegewezen')) {
        await streams.signalen.touch(signaal.id, at);
        nudge('signaal', signaal.id);
      }
      await wakeAll();
    },
  };
}
