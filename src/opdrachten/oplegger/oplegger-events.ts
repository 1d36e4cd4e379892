import * as z from 'zod/v4';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import type { Detail } from '../../shared/event-kinds.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import {
  OPLEGGER_TEKSTEN,
  type OpleggerInvoer,
  opleggerFields,
  TEKST_EISEN,
  voorstelLabel,
} from '../ground/oplegger.ts';

/** What is filled in for the oplegger, as a whole: what was taken out is not in it any more. */
export const opleggerEvents = eventKinds({
  'oplegger ingevuld': {
    schema: z.object({ soort: z.literal('oplegger ingevuld'), ...opleggerFields }),
    fold: (dossier, { soort: _kind, ...invoer }, stamp) => ({
      ...dossier,
      oplegger: { ...stamp, ...invoer },
    }),
    tell: (event, before) => ({
      wat: 'heeft de oplegger ingevuld',
      details: changed(before?.oplegger, event),
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
});
export type OpleggerEvent = EventOf<typeof opleggerEvents>;

function changed(before: OpleggerInvoer | undefined, after: OpleggerInvoer): readonly Detail[] {
  const was = wordsOf(before);
  const werd = wordsOf(after);
  return [...new Set([...was.keys(), ...werd.keys()])]
    .map((label) => ({ label, was: was.get(label) ?? '', werd: werd.get(label) ?? '' }))
    .filter((detail) => detail.was !== detail.werd);
}

/** All that is filled in, as text by its label. */
function wordsOf(invoer: OpleggerInvoer | undefined): ReadonlyMap<string, string> {
  if (!invoer) return new Map();
  const { verspreiden = '', voorstellen, bijlagen, aangemeldOp = '' } = invoer;
  const texts = OPLEGGER_TEKSTEN.map((id) => [TEKST_EISEN[id].label, invoer[id] ?? ''] as const);
  return new Map([
    ['Verspreiden', verspreiden],
    ...voorstellen.map((one) => [voorstelLabel(one), one.punten.join('\n')] as const),
    ...texts,
    ['Aangemeld bij secretaris', aangemeldOp && formatShortDutchDate(aangemeldOp)],
    ['Bijlage(n)', bijlagen.join('\n')],
  ]);
}
