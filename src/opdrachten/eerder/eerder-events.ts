import * as z from 'zod/v4';
import { inConcept } from '../ground/dossier-course.ts';
import { eerderPuntSchema, eerderWords } from '../ground/eerder.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';

/** What residents told before, as it is taken over into the plan of another opdracht. */
export const eerderEvents = eventKinds({
  'eerdere inbreng overgenomen': {
    schema: z.object({ soort: z.literal('eerdere inbreng overgenomen'), punt: eerderPuntSchema }),
    fold: (dossier, { punt }) =>
      inConcept({
        ...dossier,
        eerder: [...(dossier.eerder ?? []).filter(({ id }) => id !== punt.id), punt],
      }),
    tell: ({ punt }) => ({
      wat: 'heeft eerdere inbreng overgenomen',
      details: [{ label: 'Eerdere inbreng', was: '', werd: eerderWords(punt) }],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: ({ punt }) => [`eerder:${punt.id}`],
  },
  'eerdere inbreng weggehaald': {
    schema: z.object({ soort: z.literal('eerdere inbreng weggehaald'), puntId: z.string() }),
    fold: (dossier, { puntId }) =>
      inConcept({ ...dossier, eerder: (dossier.eerder ?? []).filter(({ id }) => id !== puntId) }),
    tell({ puntId }, before) {
      const removed = before?.eerder?.find(({ id }) => id === puntId);
      return {
        wat: 'heeft eerdere inbreng weer weggehaald',
        details: removed ? [{ label: 'Eerdere inbreng', was: eerderWords(removed), werd: '' }] : [],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
});
export type EerderEvent = EventOf<typeof eerderEvents>;
