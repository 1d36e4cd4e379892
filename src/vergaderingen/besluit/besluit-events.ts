import * as z from 'zod/v4';
import type { EventOf } from '../../shared/event-kinds.ts';
import { puntIn, puntWords, withPunt } from '../ground/agenda.ts';
import { eventKinds } from '../ground/event-kinds.ts';
import { puntBesluitFields } from '../ground/vergadering.ts';
import { besluitSentence } from '../ground/vergadering-words.ts';

/** What an overleg decided. */
export const besluitEvents = eventKinds({
  'besluit vastgelegd': {
    schema: z.object({
      soort: z.literal('besluit vastgelegd'),
      puntId: z.string(),
      ...puntBesluitFields,
      /** The vergadering to which it was postponed, when that is known. */
      naar: z.string().optional(),
    }),
    fold: (vergadering, { soort: _kind, puntId, naar, ...besluit }) =>
      withPunt(vergadering, puntId, (punt) => ({
        ...punt,
        besluit,
        uitgesteldNaar: naar ?? punt.uitgesteldNaar,
      })),
    tell(event, before) {
      const punt = puntIn(before, event.puntId);
      const was = punt?.besluit ? besluitSentence(punt.besluit) : '';
      return {
        wat: punt?.besluit ? 'heeft een besluit gewijzigd' : 'heeft een besluit vastgelegd',
        details: [
          { label: puntWords(punt), was, werd: besluitSentence(event) },
          ...(event.reden === undefined ? [] : [{ label: 'Waarom gewijzigd', was: '', werd: event.reden }]),
        ],
      };
    },
  },
});
export type BesluitEvent = EventOf<typeof besluitEvents>;
