import * as z from 'zod/v4';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { CONCLUSIE_TITLES, planadviesFields } from '../ground/planadvies.ts';

/** What an adviseur says of the method of a plan. */
export const planadviesEvents = eventKinds({
  'planadvies gegeven': {
    schema: z.object({ soort: z.literal('planadvies gegeven'), ...planadviesFields }),
    fold(dossier, { conclusie, reden }, stamp) {
      const inzending = dossier.inzendingen;
      const others = (dossier.planadviezen ?? []).filter(
        (one) => one.inzending !== inzending || one.doorId !== stamp.doorId,
      );
      return { ...dossier, planadviezen: [...others, { ...stamp, conclusie, reden, inzending }] };
    },
    tell: ({ conclusie, reden }) => ({
      wat: 'heeft advies gegeven over de manier in het plan',
      details: [
        { label: 'Advies', was: '', werd: CONCLUSIE_TITLES[conclusie] },
        { label: 'Omdat', was: '', werd: reden },
      ],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
});
export type PlanadviesEvent = EventOf<typeof planadviesEvents>;
