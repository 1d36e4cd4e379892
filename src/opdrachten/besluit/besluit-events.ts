import * as z from 'zod/v4';
import { formatDutchDate, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import { besluitFields, type Toezegging, toezeggingFields } from '../ground/besluit.ts';
import { bevestigingDetails, bevestigingSchema } from '../ground/bevestiging.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isAfterBesluit } from '../ground/dossier-status.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';

/** What the meetings decided, and what was promised with it. */
export const besluitEvents = eventKinds({
  'besluit genomen': {
    schema: z.object({ soort: z.literal('besluit genomen'), ...besluitFields }),
    fold(dossier, { soort: _kind, ...besluit }, stamp) {
      const others = (dossier.besluiten ?? []).filter(
        ({ vergaderingId }) => vergaderingId !== besluit.vergaderingId,
      );
      const all = [...others, { ...besluit, ...stamp }];
      return {
        ...dossier,
        besluiten: all.toSorted((a, b) => a.datum.localeCompare(b.datum)),
        ...statusAfter(dossier, besluit.uitkomst),
      };
    },
    tell(event, before) {
      const known = before?.besluiten?.find(({ vergaderingId }) => vergaderingId === event.vergaderingId);
      const where = `${event.overlegNaam}, ${formatShortDutchDate(event.datum)}`;
      return {
        wat: 'heeft het besluit vastgelegd',
        details: [
          { label: `Besluit van ${where}`, was: known?.uitkomst ?? '', werd: event.uitkomst },
          ...(event.toelichting === undefined
            ? []
            : [{ label: 'Toelichting', was: known?.toelichting ?? '', werd: event.toelichting }]),
        ],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: ({ vergaderingId }) => [`besluit:${vergaderingId}`],
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

function statusAfter(dossier: Dossier, uitkomst: Uitkomst): Partial<Dossier> {
  const { status, vergaderingId, eerdereVergaderingen } = dossier;
  // What was given back to residents stays given back, whatever another meeting says afterwards.
  if (status === 'teruggekoppeld' || status === 'afgerond') return {};
  const voorBesluit = isAfterBesluit(status) ? dossier.voorBesluit : status;
  if (uitkomst === 'ingetrokken') return { voorBesluit, status: 'ingetrokken' };
  if (uitkomst !== 'uitgesteld') return { voorBesluit, status: 'besloten' };
  const left = vergaderingId === undefined ? [] : [vergaderingId];
  return {
    voorBesluit,
    status: 'uitgesteld',
    vergaderingId: undefined,
    eerdereVergaderingen: [...new Set([...eerdereVergaderingen, ...left])],
  };
}
