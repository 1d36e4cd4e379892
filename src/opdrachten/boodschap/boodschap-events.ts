import * as z from 'zod/v4';
import { type BoodschapInvoer, boodschapBij, boodschapFields, boodschapWords } from '../ground/boodschap.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';

/** What is told about an opdracht: planned or changed, and taken off again. */
export const boodschapEvents = eventKinds({
  'boodschap gepland': {
    schema: z.object({ soort: z.literal('boodschap gepland'), ...boodschapFields }),
    fold: (dossier, { soort: _kind, ...boodschap }, stamp) => ({
      ...dossier,
      boodschappen: [...others(dossier, boodschap.id), { ...boodschap, ...stamp }],
    }),
    tell: (event, before) => {
      const known = findBoodschap(before, event.id);
      return {
        wat: known ? 'heeft een boodschap gewijzigd' : 'heeft een boodschap gepland',
        details: [{ label: 'Boodschap', was: known ? words(known) : '', werd: words(event) }],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'boodschap geschrapt': {
    schema: z.object({ soort: z.literal('boodschap geschrapt'), boodschapId: z.string() }),
    fold: (dossier, { boodschapId }) => ({ ...dossier, boodschappen: others(dossier, boodschapId) }),
    tell: ({ boodschapId }, before) => {
      const known = findBoodschap(before, boodschapId);
      return {
        wat: 'heeft een boodschap geschrapt',
        details: [{ label: 'Boodschap', was: known ? words(known) : '', werd: '' }],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
});
export type BoodschapEvent = EventOf<typeof boodschapEvents>;

/** The one with this id; undefined: there is none, or not any more. */
export function findBoodschap(dossier: Dossier | undefined, id: string) {
  return dossier?.boodschappen?.find((one) => one.id === id);
}

function others({ boodschappen = [] }: Dossier, id: string) {
  return boodschappen.filter((one) => one.id !== id);
}

function words(boodschap: BoodschapInvoer): string {
  return `${boodschapWords(boodschap)} (${boodschapBij(boodschap)})`;
}
