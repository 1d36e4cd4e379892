import * as z from 'zod/v4';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { lastBesluit } from '../ground/besluit.ts';
import type { Dossier } from '../ground/dossier.ts';
import { withAnswer } from '../ground/dossier-course.ts';
import { type Detail, type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import {
  afgehandeld,
  conceptOf,
  gegevenFields,
  type Terugkoppeling,
  type TerugkoppelKanaal,
  type TerugkoppelTekst,
} from '../ground/terugkoppeling.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';

/** The answer to who took part: written, signed and given. */
export const terugkoppelingEvents = eventKinds({
  'terugkoppeling geschreven': {
    schema: z.object({ soort: z.literal('terugkoppeling geschreven'), tekst: z.string() }),
    fold(dossier, { tekst }, stamp) {
      const written = { tekst, versie: lastVersie(dossier) + 1, geschreven: stamp };
      // Another text is not what was signed; it was written with the besluit in mind.
      return { ...dossier, teHerzien: undefined, terugkoppelingen: withConcept(dossier, written) };
    },
    tell: ({ tekst }, before) => ({
      wat: 'heeft de tekst van de terugkoppeling bewaard',
      details: [{ label: 'Tekst', was: (before && conceptOf(before)?.tekst) ?? '', werd: tekst }],
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
    fold(dossier, { soort: _kind, ...kanaal }, stamp) {
      const tekst = conceptOf(dossier);
      return tekst ? settled(dossier, { tekst, gegeven: { ...stamp, kanalen: [kanaal] } }) : dossier;
    },
    tell: (kanaal) => ({ wat: 'heeft de terugkoppeling gegeven', details: kanaalDetails(kanaal) }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  /** What was given before reached people in another way as well. */
  'terugkoppeling ook gegeven': {
    schema: z.object({ soort: z.literal('terugkoppeling ook gegeven'), ...gegevenFields }),
    fold(dossier, { soort: _kind, ...kanaal }) {
      const { terugkoppelingen = [] } = dossier;
      const last = terugkoppelingen.findLast(({ gegeven }) => gegeven !== undefined);
      const added = ({ gegeven, ...rest }: Terugkoppeling): Terugkoppeling =>
        gegeven ? { ...rest, gegeven: { ...gegeven, kanalen: [...gegeven.kanalen, kanaal] } } : rest;
      return {
        ...dossier,
        terugkoppelingen: terugkoppelingen.map((one) => (one === last ? added(one) : one)),
      };
    },
    tell: (kanaal) => ({
      wat: 'heeft vastgelegd hoe mensen de terugkoppeling nog meer kregen',
      details: kanaalDetails(kanaal),
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'terugkoppeling niet nodig': {
    schema: z.object({ soort: z.literal('terugkoppeling niet nodig'), reden: z.string() }),
    fold: (dossier, { reden }, stamp) => settled(dossier, { nietNodig: { ...stamp, reden } }),
    tell: ({ reden }) => ({
      wat: 'heeft vastgelegd dat terugkoppeling niet nodig is',
      details: [{ label: 'Waarom', was: '', werd: reden }],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type TerugkoppelingEvent = EventOf<typeof terugkoppelingEvents>;

function kanaalDetails({ kanaal, datum, bereikt }: TerugkoppelKanaal): readonly Detail[] {
  return [
    { label: 'Hoe', was: '', werd: kanaal },
    { label: 'Wanneer', was: '', werd: formatDutchDate(datum) },
    ...(bereikt === undefined ? [] : [{ label: 'Aantal mensen', was: '', werd: String(bereikt) }]),
  ];
}

function lastVersie({ terugkoppelingen = [] }: Dossier): number {
  return Math.max(0, ...terugkoppelingen.map(({ tekst }) => tekst?.versie ?? 0));
}

/** The terugkoppelingen with this text for the one that is still to be given. */
function withConcept(dossier: Dossier, tekst: TerugkoppelTekst): Dossier['terugkoppelingen'] {
  return [...afgehandeld(dossier), { tekst }];
}

function ofWritten(dossier: Dossier, change: (written: TerugkoppelTekst) => TerugkoppelTekst): Dossier {
  const written = conceptOf(dossier);
  return written ? { ...dossier, terugkoppelingen: withConcept(dossier, change(written)) } : dossier;
}

/** It is about every besluit until now. */
function settled(dossier: Dossier, terugkoppeling: Terugkoppeling): Dossier {
  const { besluiten } = dossier;
  const sinds = verschuldigd(dossier)?.sinds ?? lastBesluit(besluiten);
  const terugkoppelingen = [...afgehandeld(dossier), { ...terugkoppeling, besluiten, sinds }];
  return withAnswer({ ...dossier, teHerzien: undefined, terugkoppelingen });
}
