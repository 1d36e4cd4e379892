import * as z from 'zod/v4';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { metingSchema, STELLINGEN, stellingWords } from '../ground/meetlat.ts';

/** The meetlat as it is filled in and closed. */
export const meetlatEvents = eventKinds({
  /** What is sent with one page of the card; the rest stays as it was. */
  'meetlat bijgewerkt': {
    schema: z.object({ soort: z.literal('meetlat bijgewerkt'), metingen: z.array(metingSchema) }),
    fold(dossier, event) {
      const { metingen, ...rest } = dossier.meetlat ?? { metingen: [] };
      const said = new Map([...metingen, ...event.metingen].map((meting) => [meting.stelling, meting]));
      return {
        ...dossier,
        meetlat: { ...rest, metingen: STELLINGEN.flatMap(({ id }) => said.get(id) ?? []) },
      };
    },
    tell: ({ metingen }, before) => ({
      wat: 'heeft de meetlat ingevuld',
      details: metingen.map(({ stelling, score, notitie }) => {
        const known = before?.meetlat?.metingen.find((meting) => meting.stelling === stelling);
        return {
          label: stellingWords(stelling),
          was: known?.score ?? '',
          werd: notitie === undefined ? score : `${score}. ${notitie}`,
        };
      }),
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'meetlat afgerond': {
    schema: z.object({ soort: z.literal('meetlat afgerond') }),
    fold: (dossier, _event, stamp) => ({
      ...dossier,
      status: 'afgerond',
      meetlat: { metingen: dossier.meetlat?.metingen ?? [], afgerond: stamp },
    }),
    tell: () => ({ wat: 'heeft de meetlat afgerond' }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type MeetlatEvent = EventOf<typeof meetlatEvents>;
