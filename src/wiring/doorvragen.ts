import type { Routes } from '../bot/ports.ts';
import { createDoorvraagRoutes } from '../doorvragen/doorvraag-routes.ts';
import { createDoorvragen } from '../doorvragen/doorvragen.ts';
import type { Core } from './core.ts';

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
