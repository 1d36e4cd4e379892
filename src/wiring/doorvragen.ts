import type { PostSource } from '../bezorging/round.ts';
import type { Routes } from '../bot/ports.ts';
import { doorvraagPosts } from '../doorvragen/doorvraag-cards.ts';
import { createDoorvraagRoutes } from '../doorvragen/doorvraag-routes.ts';
import { createDoorvragen } from '../doorvragen/doorvragen.ts';
import type { Core } from './core.ts';
import type { AllStreams } from './streams.ts';

/** Questions that the bot did not understand, put before the coördinators. */
export function createDoorvraagParts({ streams, clock, ids, nudge }: Core): Routes {
  return createDoorvraagRoutes({
    doorvragen: createDoorvragen({
      streams: streams.doorvragen,
      clock,
      onChanged: (id) => nudge('doorvraag', id),
    }),
    find: async (id) => (await streams.doorvragen.find(id))?.state,
    ids,
  });
}

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
