import * as z from 'zod/v4';
import { beleidsfaseSchema } from '../../shared/beleidsfase.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';

/** In which phase of the policy cycle it is; without `fase` that is not known any more. */
export const faseEvents = eventKinds({
  'fase gekozen': {
    schema: z.object({ soort: z.literal('fase gekozen'), fase: beleidsfaseSchema.optional() }),
    fold: ({ fase: _was, ...dossier }, { fase }) => ({ ...dossier, ...(fase === undefined ? {} : { fase }) }),
    tell: ({ fase }, before) => ({
      wat: 'heeft de fase van het beleid gekozen',
      details: [{ label: 'Fase', was: before?.fase ?? '', werd: fase ?? '' }],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type FaseEvent = EventOf<typeof faseEvents>;
