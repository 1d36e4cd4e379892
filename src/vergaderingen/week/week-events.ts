import * as z from 'zod/v4';
import { MIST } from '../../shared/behandeling.ts';
import type { EventOf } from '../../shared/event-kinds.ts';
import { puntIn, withPunt } from '../ground/agenda.ts';
import { eventKinds } from '../ground/event-kinds.ts';
import {
  type AgendaItem,
  type Agendapunt,
  agendapuntSchema,
  type Vergadering,
} from '../ground/vergadering.ts';

/** `datum`: the day of the meeting. It holds for that day: on another it is asked again. */
const about = { punt: agendapuntSchema, datum: z.string() };

/** What a coördinator decided in the week before a meeting about an agendapunt that misses its plan or passage. */
export const weekEvents = eventKinds({
  'agendapunt blijft staan': {
    schema: z.object({
      soort: z.literal('agendapunt blijft staan'),
      ...about,
      mist: z.array(z.enum(MIST)),
      reden: z.string(),
    }),
    fold: (vergadering, { punt, datum, mist, reden }, op, door) =>
      withDecided(vergadering, punt, { blijftStaan: { datum, mist, reden, op, door } }),
    tell: ({ punt, mist, reden }) => ({
      wat: `laat een agendapunt staan zonder ${mist.join(' en ')}`,
      details: [{ label: punt.titel, was: '', werd: reden }],
    }),
  },
  'nog een keer gevraagd': {
    schema: z.object({ soort: z.literal('nog een keer gevraagd'), ...about }),
    fold: (vergadering, { punt, datum }, op, door) =>
      withDecided(vergadering, punt, { nogGevraagd: { datum, op, door } }),
    tell: ({ punt }) => ({
      wat: 'heeft nog een keer gevraagd om wat ontbreekt',
      details: [{ label: punt.titel, was: '', werd: 'nog een keer gevraagd' }],
    }),
  },
});
export type WeekEvent = EventOf<typeof weekEvents>;

/** What stood there only because its opdracht names the meeting becomes an agendapunt: what was decided of it stands there. */
function withDecided(
  vergadering: Vergadering,
  punt: Agendapunt,
  decided: Pick<AgendaItem, 'blijftStaan' | 'nogGevraagd'>,
): Vergadering {
  const { agendapunten } = vergadering;
  const there = puntIn(vergadering, punt.id)
    ? vergadering
    : { ...vergadering, agendapunten: [...agendapunten, punt] };
  return withPunt(there, punt.id, (known) => ({ ...known, ...decided }));
}
