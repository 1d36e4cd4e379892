import * as z from 'zod/v4';
import { formatDutchDate, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { WEGING_LABEL } from '../../shared/uitkomst.ts';
import {
  type Besluit,
  besluitFields,
  komtNogField,
  type Toezegging,
  toezeggingFields,
  wasBeslotenField,
} from '../ground/besluit.ts';
import { bevestigingDetails, bevestigingSchema } from '../ground/bevestiging.ts';
import type { Dossier } from '../ground/dossier.ts';
import { withBesluit } from '../ground/dossier-course.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { isTouched, touches } from '../ground/herziening.ts';
import { conceptOf, type TerugkoppelTekst } from '../ground/terugkoppeling.ts';
import { saysSame } from '../ground/verschuldigd.ts';

/** What the meetings decided, and what was promised with it. */
export const besluitEvents = eventKinds({
  'besluit genomen': {
    schema: z.object({
      soort: z.literal('besluit genomen'),
      ...besluitFields,
      ...wasBeslotenField,
      ...komtNogField,
    }),
    fold(dossier, { soort: _kind, komtNog = false, ...said }, stamp) {
      const besluit = { ...said, ...stamp };
      const { besluiten = [] } = dossier;
      const known = besluiten.find(({ vergaderingId }) => vergaderingId === said.vergaderingId);
      const all = known ? besluiten.map((one) => (one === known ? besluit : one)) : [...besluiten, besluit];
      const decided = { ...dossier, besluiten: all.toSorted((a, b) => a.datum.localeCompare(b.datum)) };
      const isNews = !known || !saysSame(known, besluit);
      return withBesluit(isNews ? rereadBecause(decided, besluit) : decided, said.vergaderingId, komtNog);
    },
    tell(event, before) {
      const known = before?.besluiten?.find(({ vergaderingId }) => vergaderingId === event.vergaderingId);
      const where = `${event.overlegNaam}, ${formatShortDutchDate(event.datum)}`;
      const line = (label: string, was: string | undefined, werd: string | undefined) =>
        was === werd ? [] : [{ label, was: was ?? '', werd: werd ?? '' }];
      return {
        wat: known ? 'heeft het besluit gewijzigd' : 'heeft het besluit vastgelegd',
        details: [
          ...line(`Besluit van ${where}`, known?.uitkomst, event.uitkomst),
          ...line('Toelichting', known?.toelichting, event.toelichting),
          ...line(WEGING_LABEL, known?.weging, event.weging),
          ...line('Waarom gewijzigd', undefined, event.reden),
        ],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: ({ vergaderingId }) => [`besluit:${vergaderingId}`],
  },
  /** The correction of what people heard, from before they were owed it: from now on they are asked to be told. */
  'rechtzetting gevraagd': {
    schema: z.object({ soort: z.literal('rechtzetting gevraagd'), vergaderingId: z.string() }),
    fold: ({ besluiten = [], ...dossier }, { vergaderingId }, { op }) => ({
      ...dossier,
      besluiten: besluiten.map((one) =>
        one.vergaderingId === vergaderingId ? { ...one, gevraagdOp: op } : one,
      ),
    }),
    tell({ vergaderingId }, before) {
      const known = before?.besluiten?.find((one) => one.vergaderingId === vergaderingId);
      const van = known ? `${known.overlegNaam}, ${formatShortDutchDate(known.datum)}` : '';
      return {
        wat: 'heeft gevraagd om te vertellen dat een besluit niet meer geldt',
        details: [{ label: 'Besluit van', was: '', werd: van }],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'toezegging gedaan': {
    schema: z.object({
      soort: z.literal('toezegging gedaan'),
      ...toezeggingFields,
      bevestiging: bevestigingSchema.optional(),
    }),
    fold(dossier, { soort: _kind, bevestiging: _said, ...toezegging }, stamp) {
      const others = (dossier.toezeggingen ?? []).filter(({ id }) => id !== toezegging.id);
      return { ...dossier, toezeggingen: [...others, { ...toezegging, ...stamp }] };
    },
    tell: ({ wat, eigenaar, bevestiging, datum }) => ({
      wat: 'heeft een toezegging vastgelegd',
      details: [
        { label: 'Toezegging', was: '', werd: wat },
        { label: 'Van', was: '', werd: eigenaar.naam },
        ...bevestigingDetails(bevestiging, eigenaar),
        { label: 'Uiterlijk', was: '', werd: formatDutchDate(datum) },
      ],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: ({ id }) => [`toezegging:${id}`],
  },
  /** Of its owner only a name was known; now it is clear who that is. */
  'toezegger herkend': {
    schema: z.object({
      soort: z.literal('toezegger herkend'),
      toezeggingId: z.string(),
      eigenaar: z.object({ naam: z.string(), persoonId: z.string() }),
      bevestiging: bevestigingSchema.optional(),
    }),
    fold: (dossier, { toezeggingId, eigenaar }) =>
      withToezegging(dossier, toezeggingId, (toezegging) => ({ ...toezegging, eigenaar })),
    tell: ({ eigenaar, bevestiging }) => ({
      wat: 'heeft herkend van wie een toezegging is',
      details: [{ label: 'Van', was: '', werd: eigenaar.naam }, ...bevestigingDetails(bevestiging, eigenaar)],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'toezegging nagekomen': {
    schema: z.object({ soort: z.literal('toezegging nagekomen'), toezeggingId: z.string(), hoe: z.string() }),
    fold: (dossier, { toezeggingId, hoe }, stamp) =>
      withToezegging(dossier, toezeggingId, (toezegging) => ({
        ...toezegging,
        nagekomen: { hoe, ...stamp },
      })),
    tell({ toezeggingId, hoe }, before) {
      const known = before?.toezeggingen?.find(({ id }) => id === toezeggingId);
      return {
        wat: 'heeft vastgelegd dat een toezegging is nagekomen',
        details: [
          { label: 'Toezegging', was: '', werd: known?.wat ?? '' },
          { label: 'Hoe', was: '', werd: hoe },
        ],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type BesluitEvent = EventOf<typeof besluitEvents>;

function withToezegging(
  dossier: Dossier,
  toezeggingId: string,
  change: (known: Toezegging) => Toezegging,
): Dossier {
  const { toezeggingen = [] } = dossier;
  return {
    ...dossier,
    toezeggingen: toezeggingen.map((known) => (known.id === toezeggingId ? change(known) : known)),
  };
}

/** What was judged and written with another besluit in mind is looked at again. */
function rereadBecause(dossier: Dossier, besluit: Besluit): Dossier {
  if (besluit.uitkomst === 'uitgesteld' || besluit.uitkomst === 'ter kennisname') return dossier;
  const { inbreng = [], besluiten = [], terugkoppelingen = [] } = dossier;
  const touched = inbreng.filter(isTouched).map(({ id }) => id);
  const stillChanged = besluiten.some(({ uitkomst }) => touches(uitkomst)) ? dossier.teHerzien : undefined;
  const concept = conceptOf(dossier);
  return {
    ...dossier,
    teHerzien: touches(besluit.uitkomst) ? touched : stillChanged,
    terugkoppelingen: concept
      ? [...terugkoppelingen.slice(0, -1), { tekst: outdated(concept) }]
      : dossier.terugkoppelingen,
  };
}

/** A signature was for the text as it was. */
function outdated({ tekst, versie, geschreven }: TerugkoppelTekst): TerugkoppelTekst {
  return { tekst, versie: versie + 1, geschreven, verouderd: true };
}
