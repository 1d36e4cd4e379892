import * as z from 'zod/v4';
import { AFZENDER_EISEN, AFZENDER_TEKSTEN, afzenderFields } from '../ground/afzender.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';

/** How people reach the sender of the letter, as a whole: what was taken out is not in it any more. */
export const afzenderEvents = eventKinds({
  'afzender ingevuld': {
    schema: z.object({ soort: z.literal('afzender ingevuld'), ...afzenderFields }),
    fold: (dossier, { soort: _kind, ...afzender }, stamp) => ({
      ...dossier,
      afzender: { ...stamp, ...afzender },
    }),
    tell: (event, before) => ({
      wat: 'heeft ingevuld hoe mensen de afzender van de brief bereiken',
      details: AFZENDER_TEKSTEN.map((id) => ({
        label: AFZENDER_EISEN[id].label,
        was: before?.afzender?.[id] ?? '',
        werd: event[id] ?? '',
      })).filter(({ was, werd }) => was !== werd),
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
});
export type AfzenderEvent = EventOf<typeof afzenderEvents>;
