import type { PostSource } from '../bezorging/ports.ts';
import type { RapportStreams } from './rapporten.ts';

/**
 * Reports as a source: they have no posts of their own, but what is agreed about a finding is in the reminders of who does it.
 * @param lookAt the reminders of these people, and of everybody who stands in for them, may have changed
 */
export function createRapportSource(
  streams: Pick<RapportStreams, 'find'>,
  coordinators: readonly string[],
  lookAt: (persoonIds: readonly string[]) => Promise<void>,
): PostSource {
  return {
    kind: 'rapport',
    posts: async () => [],
    async touchOthers(id) {
      const rapport = (await streams.find(id))?.state;
      if (!rapport) return;
      const { bevindingen, eerder = [] } = rapport;
      await lookAt([
        ...coordinators,
        ...bevindingen.flatMap((one) => one.opvolging?.aan.id ?? []),
        ...eerder,
      ]);
    },
  };
}
