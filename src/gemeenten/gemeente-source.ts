import type { PostSource, Touch } from '../bezorging/ports.ts';
import type { GemeenteStreams } from './gemeenten.ts';

type Dependencies = {
  readonly streams: Pick<GemeenteStreams, 'find'>;
  readonly touch: Touch;
  /** What the coördinators have to do may have changed. */
  readonly touchCoordinators: () => Promise<void>;
};

/** Gemeenten have no posts of their own; what is told of who cannot be reached, and what is owed, follows from their contacts. */
export function createGemeenteSource({ streams, touch, touchCoordinators }: Dependencies): PostSource {
  return {
    kind: 'gemeente',
    posts: async () => [],
    async touchOthers(id) {
      for (const contact of (await streams.find(id))?.state.contacten ?? [])
        await touch('persoon', contact.id);
      await touchCoordinators();
    },
  };
}
