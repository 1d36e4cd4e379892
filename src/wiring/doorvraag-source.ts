import type { PostSource } from '../bezorging/round.ts';
import { doorvraagPosts } from '../doorvragen/doorvraag-cards.ts';
import type { AllStreams } from './streams.ts';

/** Questions to the coördinators, as a source of posts. */
export function createDoorvraagSource(
  streams: Pick<AllStreams, 'doorvragen'>,
  coordinators: readonly string[],
): PostSource {
  return {
    kind: 'doorvraag',
    async posts(id) {
      const current = await streams.doorvragen.find(id);
      return current ? doorvraagPosts(current.state, coordinators) : [];
    },
  };
}
