import * as z from 'zod/v4';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { gegevenFields, type Terugkoppeling } from '../ground/terugkoppeling.ts';

/** The answer to who took part: written, signed and given. */
export const terugkoppelingEvents = eventKinds({
  'terugkoppeling geschreven': {
    schema: z.object({ soort: z.literal('terugkoppeling geschreven'), tekst: z.string() }),
    fold(dossier, { tekst }, stamp) {
      const versie = (dossier.terugkoppeling?.versie ?? 0) + 1;
      // Another text is not what was signed.
      const { ondertekend: _signed, gevraagd: _asked, ...rest } = dossier.terugkoppeling ?? {};
      return { ...dossier, terugkoppeling: { ...rest, tekst, versie, geschreven: stamp } };
    },
    tell: ({ tekst }, before) => ({
      wat: 'heeft de tekst van de terugkoppeling bewaard',
      details: [{ label: 'Tekst', was: before?.terugkoppeling?.tekst ?? '', werd: tekst }],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'handtekening gevraagd': {
    schema: z.object({ soort: z.literal('handtekening gevraagd') }),
    fold: (dossier, _event, stamp) =>
      ofWritten(dossier, (written) => ({ ...written, gevraagd: { ...stamp, versie: written.versie } })),
    tell: () => ({ wat: 'heeft de bestuurlijk trekker gevraagd om de terugkoppeling te ondertekenen' }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'terugkoppeling ondertekend': {
    schema: z.object({ soort: z.literal('terugkoppeling ondertekend') }),
    fold: (dossier, _event, stamp) =>
      ofWritten(dossier, (written) => ({ ...written, ondertekend: { ...stamp, versie: written.versie } })),
    tell: () => ({ wat: 'heeft de terugkoppeling ondertekend' }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'terugkoppeling gegeven': {
    schema: z.object({ soort: z.literal('terugkoppeling gegeven'), ...gegevenFields }),
    fold(dossier, { soort: _kind, ...gegeven }, stamp) {
      if (!dossier.terugkoppeling) return dossier;
      const status = dossier.status === 'besloten' ? 'teruggekoppeld' : dossier.status;
      return ofWritten({ ...dossier, status }, (written) => ({
        ...written,
        gegeven: { ...gegeven, ...stamp },
      }));
    },
    tell: ({ kanaal, datum, bereikt }) => ({
      wat: 'heeft de terugkoppeling gegeven',
      details: [
        { label: 'Hoe', was: '', werd: kanaal },
        { label: 'Wanneer', was: '', werd: formatDutchDate(datum) },
        ...(bereikt === undefined ? [] : [{ label: 'Aantal mensen', was: '', werd: String(bereikt) }]),
      ],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type TerugkoppelingEvent = EventOf<typeof terugkoppelingEvents>;

function ofWritten(dossier: Dossier, change: (written: Terugkoppeling) => Terugkoppeling): Dossier {
  const { terugkoppeling } = dossier;
  return terugkoppeling ? { ...dossier, terugkoppeling: change(terugkoppeling) } : dossier;
}
