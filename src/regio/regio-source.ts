import type { PostSource, Touch } from '../bezorging/ports.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import { REMEMBERED_MS } from './regio-beheer.ts';

type Dependencies = {
  /** What is still to come follows the region. */
  readonly follow: () => Promise<void>;
  /** Everything of which a post may name something of the region. */
  readonly listTold: () => Promise<readonly { readonly kind: string; readonly id: string }[]>;
  readonly clock: Clock;
  readonly touch: Touch;
};

/**
 * The region has no posts of its own; those of others name it. As a source of posts a change is followed up also when it was made by
 * a command, or when the process stopped right after it was stored.
 */
export function createRegioSource({ follow, listTold, clock, touch }: Dependencies): PostSource {
  return {
    kind: 'regio',
    prepare: follow,
    posts: async () => [],
    async touchOthers() {
      // Another instance may remember the old region a moment longer; this one looks at once.
      const at = addMilliseconds(clock.now(), REMEMBERED_MS);
      for (const { kind, id } of await listTold()) await touch(kind, id, at);
    },
  };
}
