import * as z from 'zod/v4';
import type { EventOf } from '../../shared/event-kinds.ts';
import { uitkomstSchema } from '../../shared/uitkomst.ts';
import { puntIn, puntWords, withPunt } from '../ground/agenda.ts';
import { eventKinds } from '../ground/event-kinds.ts';
import { besluitSentence } from '../ground/vergadering-words.ts';

/** What an overleg decided. */
export const besluitEvents = eventKinds({
  'besluit vastgelegd': {
    schema: z.object({
      soort: z.literal('besluit vastgelegd'),
      puntId: z.string(),
      uitkomst: uitkomstSchema,
      toelichting: z.string().optional(),
      /** The vergadering to which it was postponed, when that is known. */
      naar: z.string().optional(),
    }),
    fold: (vergadering, { puntId, uitkomst, toelichting, naar }) =>
      withPunt(vergadering, puntId, (punt) => ({
        ...punt,
        besluit: { uitkomst, toelichting },
        uitgesteldNaar: naar ?? punt.uitgesteldNaar,
      })),
    tell(event, before) {
      const punt = puntIn(before, event.puntId);
      const was = punt?.besluit ? besluitSentence(punt.besluit) : '';
      return {
        wat: 'heeft een besluit vastgelegd',
        details: [{ label: puntWords(punt), was, werd: besluitSentence(event) }],
      };
    },
  },
});
export type BesluitEvent = EventOf<typeof besluitEvents>;
