import * as z from 'zod/v4';
import type { EventOf } from '../../shared/event-kinds.ts';
import { puntIn, puntWords, withPunt } from '../ground/agenda.ts';
import { eventKinds } from '../ground/event-kinds.ts';
import { agendapuntSchema, doelSchema } from '../ground/vergadering.ts';

/** What stands on the agenda, in which order, and what an overleg said that does not decide. */
export const agendapuntEvents = eventKinds({
  'agendapunt toegevoegd': {
    schema: z.object({ soort: z.literal('agendapunt toegevoegd'), punt: agendapuntSchema }),
    fold: (vergadering, { punt }, at) => ({
      ...vergadering,
      agendapunten: [...vergadering.agendapunten.filter(({ id }) => id !== punt.id), { ...punt, op: at }],
    }),
    tell: ({ punt }) => ({
      wat: 'heeft een agendapunt toegevoegd',
      details: [{ label: punt.titel, was: '', werd: punt.doel }],
    }),
  },
  'agendapunt gewijzigd': {
    schema: z.object({
      soort: z.literal('agendapunt gewijzigd'),
      puntId: z.string(),
      doel: doelSchema.optional(),
      volgorde: z.number().int().optional(),
    }),
    fold: (vergadering, { puntId, doel, volgorde }, at) =>
      withPunt(vergadering, puntId, (punt) => ({
        ...punt,
        ...(doel === undefined || doel === punt.doel ? {} : { doel, op: at }),
        volgorde: volgorde ?? punt.volgorde,
      })),
    tell({ puntId, doel, volgorde }, before) {
      const punt = puntIn(before, puntId);
      const label = puntWords(punt);
      const details = [];
      if (doel !== undefined) details.push({ label, was: punt?.doel ?? '', werd: doel });
      if (volgorde !== undefined)
        details.push({ label, was: `plek ${punt?.volgorde ?? ''}`, werd: `plek ${volgorde}` });
      return { wat: 'heeft een agendapunt gewijzigd', details };
    },
  },
  'agendapunt verwijderd': {
    schema: z.object({ soort: z.literal('agendapunt verwijderd'), puntId: z.string() }),
    fold: (vergadering, { puntId }) => ({
      ...vergadering,
      agendapunten: vergadering.agendapunten.filter(({ id }) => id !== puntId),
      weggehaald: [
        ...new Set([...(vergadering.weggehaald ?? []), puntIn(vergadering, puntId)?.opdrachtId ?? puntId]),
      ],
    }),
    tell: ({ puntId }, before) => ({
      wat: 'heeft een agendapunt weggehaald',
      details: [{ label: puntWords(puntIn(before, puntId)), was: '', werd: 'van de agenda' }],
    }),
  },
  'agendapunt uitgesteld': {
    schema: z.object({ soort: z.literal('agendapunt uitgesteld'), puntId: z.string(), naar: z.string() }),
    fold: (vergadering, { puntId, naar }) =>
      withPunt(vergadering, puntId, (punt) => ({ ...punt, uitgesteldNaar: naar })),
    tell: ({ puntId, naar }, before, words) => ({
      wat: 'heeft een agendapunt uitgesteld',
      details: [
        { label: puntWords(puntIn(before, puntId)), was: '', werd: `naar ${words.vergadering(naar)}` },
      ],
    }),
  },
  'conclusie vastgelegd': {
    schema: z.object({
      soort: z.literal('conclusie vastgelegd'),
      puntId: z.string(),
      conclusie: z.string(),
    }),
    fold: (vergadering, { puntId, conclusie }) =>
      withPunt(vergadering, puntId, (punt) => ({ ...punt, conclusie })),
    tell({ puntId, conclusie }, before) {
      const punt = puntIn(before, puntId);
      return {
        wat: 'heeft een conclusie vastgelegd',
        details: [{ label: puntWords(punt), was: punt?.conclusie ?? '', werd: conclusie }],
      };
    },
  },
});
export type AgendapuntEvent = EventOf<typeof agendapuntEvents>;
