import * as z from 'zod/v4';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { plaatsenFields, plaatsenWords } from '../ground/plaatsen.ts';

/** How many fixed places ervaringsdeskundigen have in each layer of a project, and how many are filled. */
export const plaatsenEvents = eventKinds({
  'plaatsen vastgelegd': {
    schema: z.object({ soort: z.literal('plaatsen vastgelegd'), ...plaatsenFields }),
    fold: (dossier, { lagen }, stamp) => ({ ...dossier, plaatsen: { ...stamp, lagen } }),
    tell: ({ lagen }, before) => ({
      wat: 'heeft de vaste plaatsen van ervaringsdeskundigen vastgelegd',
      details: [
        {
          label: 'Vaste plaatsen',
          was: plaatsenWords(before?.plaatsen?.lagen ?? []),
          werd: plaatsenWords(lagen),
        },
      ],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type PlaatsenEvent = EventOf<typeof plaatsenEvents>;
