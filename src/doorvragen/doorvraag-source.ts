import type { PostSource } from '../bezorging/ports.ts';
import type { Streams } from '../logboek/ports.ts';
import type { Doorvraag, DoorvraagEvent } from './doorvraag.ts';
import { doorvraagPosts } from './doorvraag-cards.ts';

/** Questions to the coördinators, as a source of posts. */
export function createDoorvraagSource(
  streams: Pick<Streams<Doorvraag, DoorvraagEvent>, 'find'>,
  coordinators: readonly string[],
): PostSource {
  return {
    kind: 'doorvraag',
    async posts(id) {
      const current = await streams.find(id);
      return current ? doorvraagPosts(current.state, coordinators) : [];
    },
  };
}
