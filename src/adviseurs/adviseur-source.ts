import type { PostSource } from '../bezorging/ports.ts';
import { ADVISEURS_ID } from './adviseur.ts';
import type { AdviseurStreams } from './adviseurs.ts';

/**
 * Who advises has no posts of its own: what is asked of an adviseur is told by the opdracht.
 * @param lookAt the reminders of these people may have changed
 * @param lookAtPlannen the posts of every plan that waits may have changed
 */
export function createAdviseurSource(
  streams: Pick<AdviseurStreams, 'find'>,
  lookAt: (persoonIds: readonly string[]) => Promise<void>,
  lookAtPlannen: () => Promise<void>,
): PostSource {
  return {
    kind: 'adviseurs',
    posts: async () => [],
    async touchOthers() {
      const all = (await streams.find(ADVISEURS_ID))?.state.adviseurs ?? [];
      await lookAt(all.map(({ id }) => id));
      await lookAtPlannen();
    },
  };
}
