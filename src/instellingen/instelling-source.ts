import type { PostSource, Touch } from '../bezorging/ports.ts';
import type { Streams } from '../logboek/ports.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import type { Instelling, InstellingEvent } from './instelling.ts';
import { REMEMBERED_MS } from './instellingen.ts';

type Dependencies = {
  readonly streams: Pick<Streams<Instelling, InstellingEvent>, 'find'>;
  /** Everything that has dates which follow from the settings. */
  readonly listDated: () => Promise<readonly { readonly kind: string; readonly id: string }[]>;
  readonly clock: Clock;
  readonly touch: Touch;
  /** Looks at everything that waits. */
  readonly wakeAll: () => Promise<void>;
};

/**
 * Settings have no posts of their own; every date in the posts of others follows from them. As a source of posts a change
 * is followed up also when the process stopped right after it was stored.
 */
export function createInstellingSource(dependencies: Dependencies): PostSource {
  const { streams, listDated, clock, touch, wakeAll } = dependencies;
  return {
    kind: 'instelling',
    posts: async () => [],
    async touchOthers(id) {
      if ((await streams.find(id))?.state.gepauzeerd) return;
      // Another instance may remember the old values a moment longer; this one looks at once.
      const at = addMilliseconds(clock.now(), REMEMBERED_MS);
      for (const dated of await listDated()) await touch(dated.kind, dated.id, at);
      await wakeAll();
    },
  };
}
