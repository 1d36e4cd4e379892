import * as z from 'zod/v4';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { bevestigingSchema } from '../ground/bevestiging.ts';
import {
  anderenSchema,
  askedTrekker,
  collegaSchema,
  mensenDetails,
  persoonIdsOf,
  toCollega,
} from '../ground/collega.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { afspraakFields } from '../ground/trekker-afspraak.ts';
import { laatSchema } from '../ground/trekker-vragen.ts';

/** Who the bestuurlijk trekker is, what that person was asked and what that person says to have done. */
export const trekkerEvents = eventKinds({
  'trekker aangewezen': {
    schema: z.object({
      soort: z.literal('trekker aangewezen'),
      trekker: collegaSchema,
      bevestiging: bevestigingSchema.optional(),
      anderen: anderenSchema.optional(),
    }),
    fold: (dossier, { trekker, anderen = [] }) => ({
      ...dossier,
      trekkers: [trekker, ...anderen].map(toCollega),
    }),
    tell: ({ trekker, bevestiging, anderen = [] }, before) => ({
      wat: 'heeft de bestuurlijk trekker vastgelegd',
      details: mensenDetails('Bestuurlijk trekker', before?.trekkers, [
        { ...trekker, bevestiging },
        ...anderen,
      ]),
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'trekker gevraagd': {
    schema: laatSchema.extend({ soort: z.literal('trekker gevraagd'), aan: z.string().optional() }),
    fold(dossier, { soort: _asked, aan, ...laat }, stamp) {
      const { trekkerVragen = [] } = dossier;
      const { persoonId: trekkerId, naam } = askedTrekker(dossier, aan) ?? {};
      if (trekkerId === undefined || naam === undefined) return dossier;
      return { ...dossier, trekkerVragen: [...trekkerVragen, { ...laat, ...stamp, trekkerId, naam }] };
    },
    tell: ({ wat, uiterlijk, zin }) => ({
      wat: 'heeft de bestuurlijk trekker gevraagd om te helpen',
      details: [
        { label: 'Te laat', was: '', werd: `${wat}, uiterlijk ${formatDutchDate(uiterlijk)}` },
        ...(zin === undefined ? [] : [{ label: 'Vraag', was: '', werd: zin }]),
      ],
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  /** How the trekker takes part, each time the whole of it. */
  'afspraak met trekker': {
    schema: z.object({ soort: z.literal('afspraak met trekker'), ...afspraakFields }),
    fold(dossier, { hoe, daarna }, stamp) {
      const zelf = persoonIdsOf(dossier.trekkers).includes(stamp.doorId);
      const after = daarna === undefined ? {} : { daarna };
      return { ...dossier, trekkerAfspraak: { ...stamp, hoe, ...after, ...(zelf ? { zelf } : {}) } };
    },
    tell: ({ hoe, daarna = '' }, before) => ({
      wat: 'heeft afgesproken wat de bestuurlijk trekker doet',
      details: [
        { label: 'Hoe', was: before?.trekkerAfspraak?.hoe ?? '', werd: hoe },
        { label: 'Na het besluit', was: before?.trekkerAfspraak?.daarna ?? '', werd: daarna },
      ].filter(({ was, werd }) => was !== werd),
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  /** A task has an id that follows from its meaning. */
  'taak van trekker gedaan': {
    schema: z.object({ soort: z.literal('taak van trekker gedaan'), taakId: z.string() }),
    fold(dossier, { taakId }, stamp) {
      const others = (dossier.trekkerTaken ?? []).filter((known) => known.taakId !== taakId);
      return { ...dossier, trekkerTaken: [...others, { ...stamp, taakId }] };
    },
    tell: () => ({ wat: 'heeft een taak van de bestuurlijk trekker gedaan' }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type TrekkerEvent = EventOf<typeof trekkerEvents>;
