import * as z from 'zod/v4';
import type { Dossier } from '../ground/dossier.ts';
import { withCourse } from '../ground/dossier-course.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { countOordelen, type Inbreng, inbrengPuntSchema, oordeelSchema } from '../ground/inbreng.ts';
import { puntWords } from '../ground/uitvoering-words.ts';

/** What residents brought in, and what was done with each point (domain: The course of a dossier). */
export const inbrengEvents = eventKinds({
  'inbreng toegevoegd': {
    schema: z.object({ soort: z.literal('inbreng toegevoegd'), punten: z.array(inbrengPuntSchema) }),
    fold: (dossier, { punten }) => withInbreng(dossier, (inbreng) => [...inbreng, ...punten]),
    tell({ punten }) {
      const [first, ...others] = punten;
      const werd = others.length === 0 ? (first?.tekst ?? '') : puntWords(punten.length);
      return { wat: 'heeft inbreng toegevoegd', details: [{ label: 'Inbreng', was: '', werd }] };
    },
    leest: 'wie het plan mag lezen',
    bronnen: ({ punten }) => punten.map(({ id }) => `inbreng:${id}`),
  },
  'inbreng gewijzigd': {
    schema: z.object({ soort: z.literal('inbreng gewijzigd'), punt: inbrengPuntSchema }),
    fold: (dossier, { punt }) =>
      withInbreng(dossier, (inbreng) =>
        inbreng.map((known) =>
          known.id === punt.id ? { ...punt, ...(known.oordeel ? { oordeel: known.oordeel } : {}) } : known,
        ),
      ),
    tell: ({ punt }, before) => ({
      wat: 'heeft een punt van de inbreng aangepast',
      details: [{ label: 'Inbreng', was: textOf(before, punt.id), werd: punt.tekst }],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: ({ punt }) => [`inbreng:${punt.id}`],
  },
  'inbreng verwijderd': {
    schema: z.object({ soort: z.literal('inbreng verwijderd'), inbrengId: z.string(), reden: z.string() }),
    fold: (dossier, { inbrengId }) =>
      withInbreng(dossier, (inbreng) => inbreng.filter(({ id }) => id !== inbrengId)),
    tell: ({ inbrengId, reden }, before) => ({
      wat: 'heeft een punt van de inbreng weggehaald',
      details: [
        { label: 'Inbreng', was: textOf(before, inbrengId), werd: '' },
        { label: 'Reden', was: '', werd: reden },
      ],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'inbreng beoordeeld': {
    schema: z.object({
      soort: z.literal('inbreng beoordeeld'),
      inbrengIds: z.array(z.string()),
      oordeel: oordeelSchema,
      reden: z.string().optional(),
    }),
    fold(dossier, { inbrengIds, oordeel, reden }, stamp) {
      const judged = { ...stamp, oordeel, reden };
      const ids = new Set(inbrengIds);
      return withInbreng(looked(dossier, ids), (inbreng) =>
        inbreng.map((punt) => (ids.has(punt.id) ? { ...punt, oordeel: judged } : punt)),
      );
    },
    tell({ inbrengIds, oordeel, reden }, before) {
      const [only, ...others] = inbrengIds;
      return {
        wat: `heeft ${others.length === 0 ? 'een punt' : puntWords(inbrengIds.length)} beoordeeld`,
        details: [
          ...(others.length === 0 ? [{ label: 'Inbreng', was: '', werd: textOf(before, only) }] : []),
          { label: 'Oordeel', was: '', werd: oordeel },
          ...(reden === undefined ? [] : [{ label: 'Reden', was: '', werd: reden }]),
        ],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: ({ inbrengIds }) => inbrengIds.map((id) => `oordeel:${id}`),
  },
  /** After a besluit that changed or ended what they are about they are as they were. */
  'oordelen bevestigd': {
    schema: z.object({ soort: z.literal('oordelen bevestigd'), inbrengIds: z.array(z.string()) }),
    fold: (dossier, { inbrengIds }) => looked(dossier, new Set(inbrengIds)),
    tell({ inbrengIds }, before) {
      const [only, ...others] = inbrengIds;
      const werd = others.length === 0 ? textOf(before, only) : puntWords(inbrengIds.length);
      return {
        wat: 'heeft na het besluit gezegd dat oordelen nog kloppen',
        details: [{ label: 'Inbreng', was: '', werd }],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'inbreng verwerkt': {
    schema: z.object({ soort: z.literal('inbreng verwerkt') }),
    fold: (dossier, _event, stamp) => withCourse({ ...dossier, verwerkt: stamp }),
    tell: () => ({ wat: 'heeft alle inbreng verwerkt' }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
});
export type InbrengEvent = EventOf<typeof inbrengEvents>;

/** The oordelen of these points are not asked again any more. */
function looked(dossier: Dossier, ids: ReadonlySet<string>): Dossier {
  const { teHerzien } = dossier;
  return teHerzien ? { ...dossier, teHerzien: teHerzien.filter((id) => !ids.has(id)) } : dossier;
}

function withInbreng(dossier: Dossier, change: (inbreng: readonly Inbreng[]) => Inbreng[]): Dossier {
  const inbreng = change(dossier.inbreng ?? []);
  // What is open again was not all.
  const { verwerkt, ...rest } = dossier;
  const isDone = verwerkt && countOordelen(inbreng)['nog open'] === 0;
  return withCourse({ ...rest, inbreng, verwerkt: isDone ? verwerkt : undefined });
}

function textOf(dossier: Dossier | undefined, inbrengId: string | undefined): string {
  return dossier?.inbreng?.find(({ id }) => id === inbrengId)?.tekst ?? '';
}
