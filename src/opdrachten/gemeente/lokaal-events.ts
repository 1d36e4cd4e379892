import * as z from 'zod/v4';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { lokaleDatumFields, lokaleDatumWords } from '../ground/lokale-datum.ts';

/** When gemeenten decide themselves. */
export const lokaalEvents = eventKinds({
  'lokale datum vastgelegd': {
    schema: z.object({ soort: z.literal('lokale datum vastgelegd'), ...lokaleDatumFields }),
    fold: (dossier, { soort: _kind, ...datum }, stamp) => ({
      ...dossier,
      lokaleDatums: [
        ...(dossier.lokaleDatums ?? []).filter(({ id }) => id !== datum.id),
        { ...stamp, ...datum },
      ],
    }),
    tell: ({ id, gemeente, datum, wat }, before) => {
      const was = before?.lokaleDatums?.find((one) => one.id === id);
      return {
        wat: `heeft vastgelegd wanneer ${gemeente} zelf besluit`,
        details: [
          { label: wat, was: was ? formatShortDutchDate(was.datum) : '', werd: formatShortDutchDate(datum) },
        ],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'lokale datum weggehaald': {
    schema: z.object({ soort: z.literal('lokale datum weggehaald'), id: z.string() }),
    fold: (dossier, { id }) => ({
      ...dossier,
      lokaleDatums: (dossier.lokaleDatums ?? []).filter((one) => one.id !== id),
    }),
    tell: ({ id }, before) => {
      const was = before?.lokaleDatums?.find((one) => one.id === id);
      return {
        wat: 'heeft een lokale datum weggehaald',
        details: was ? [{ label: 'Lokale datum', was: lokaleDatumWords(was), werd: '' }] : [],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type LokaalEvent = EventOf<typeof lokaalEvents>;
