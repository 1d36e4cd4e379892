import * as z from 'zod/v4';
import type { Dossier } from '../ground/dossier.ts';
import { withCourse } from '../ground/dossier-course.ts';
import { type Detail, type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { echteKostenSchema } from '../ground/kosten-schema.ts';
import { echteKostenWords } from '../ground/kosten-words.ts';
import { activiteitSchema } from '../ground/plan-schema.ts';
import { activiteitenOf, type LopendeActiviteit, type Verloop } from '../ground/uitvoering.ts';
import { activiteitName, peopleWords, whenWords } from '../ground/uitvoering-words.ts';

/** How the activiteiten went; the plan itself stays as it was agreed (domain: The course of a dossier). */
export const uitvoeringEvents = eventKinds({
  'activiteit buiten het plan': {
    schema: z.object({
      soort: z.literal('activiteit buiten het plan'),
      activiteit: activiteitSchema,
      /** Why it was not in the plan. */
      reden: z.string(),
    }),
    fold: (dossier, { activiteit, reden }, stamp) => ({
      ...dossier,
      buitenPlan: [...(dossier.buitenPlan ?? []), { ...activiteit, reden, ...stamp }],
    }),
    tell: ({ activiteit: { soort, wanneer, aantal }, reden }) => ({
      wat: 'heeft een activiteit toegevoegd die niet in het plan stond',
      details: [
        {
          label: 'Activiteit',
          was: '',
          werd: `${activiteitName({ soort, nu: wanneer })}, ${peopleWords(aantal)}`,
        },
        redenDetail(reden),
      ],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: ({ activiteit }) => [`activiteit:${activiteit.id}`],
  },
  'uitnodiging verstuurd': {
    schema: z.object({
      soort: z.literal('uitnodiging verstuurd'),
      activiteitId: z.string(),
      datum: z.string(),
    }),
    fold: (dossier, { activiteitId, datum }, stamp) =>
      withVerloop(dossier, activiteitId, (known) => ({ ...known, uitnodiging: { ...stamp, datum } })),
    tell: ({ activiteitId, datum }, before) => ({
      wat: 'heeft vastgelegd dat de uitnodiging is verstuurd',
      details: [
        which(findActiviteit(before, activiteitId)),
        { label: 'Verstuurd', was: '', werd: whenWords(datum) },
      ],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'activiteit gehouden': {
    schema: z.object({
      soort: z.literal('activiteit gehouden'),
      activiteitId: z.string(),
      datum: z.string(),
      /** The real number of participants. */
      aantal: z.number().int().nonnegative(),
      /** How many of them want to take part again; absent: not known. */
      vaker: z.number().int().nonnegative().optional(),
      /** What came out. */
      opbrengst: z.string(),
      /** Why it went differently from the plan; absent when it did not. */
      reden: z.string().optional(),
      /** What it cost; absent: not known, as in a log of before. */
      kosten: echteKostenSchema.optional(),
    }),
    fold: (dossier, { soort: _soort, activiteitId, ...uitkomst }, stamp) =>
      withVerloop(dossier, activiteitId, ({ geannuleerd: _undone, ...rest }) => {
        // Who corrects something else says nothing of the costs.
        const kosten = uitkomst.kosten ?? rest.gehouden?.kosten;
        return { ...rest, gehouden: { ...stamp, ...uitkomst, ...(kosten === undefined ? {} : { kosten }) } };
      }),
    tell({ activiteitId, datum, aantal, vaker, opbrengst, reden, kosten }, before) {
      const activiteit = findActiviteit(before, activiteitId);
      return {
        wat: 'heeft vastgelegd hoe een activiteit ging',
        details: [
          which(activiteit),
          { label: 'Gehouden', was: '', werd: `${whenWords(datum)}, ${peopleWords(aantal)}` },
          { label: 'Opbrengst', was: activiteit?.verloop.gehouden?.opbrengst ?? '', werd: opbrengst },
          ...(vaker === undefined ? [] : [{ label: 'Willen vaker meedenken', was: '', werd: String(vaker) }]),
          ...(reden === undefined ? [] : [redenDetail(reden)]),
          ...(kosten === undefined
            ? []
            : [
                {
                  label: 'Kosten',
                  was: echteKostenWords(activiteit?.verloop.gehouden?.kosten),
                  werd: echteKostenWords(kosten),
                },
              ]),
        ],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: ({ activiteitId }) => [`activiteit:${activiteitId}`],
  },
  'kosten vastgelegd': {
    schema: z.object({
      soort: z.literal('kosten vastgelegd'),
      activiteitId: z.string(),
      kosten: echteKostenSchema,
    }),
    // A bill often comes after the besluit: where the dossier stands does not follow from it.
    fold: (dossier, { activiteitId, kosten }) => {
      const { uitvoering = {} } = dossier;
      const verloop = uitvoering[activiteitId];
      if (!verloop?.gehouden) return dossier;
      const gehouden = { ...verloop.gehouden, kosten };
      return { ...dossier, uitvoering: { ...uitvoering, [activiteitId]: { ...verloop, gehouden } } };
    },
    tell({ activiteitId, kosten }, before) {
      const activiteit = findActiviteit(before, activiteitId);
      return {
        wat: 'heeft vastgelegd wat een activiteit kostte',
        details: [
          which(activiteit),
          {
            label: 'Kosten',
            was: echteKostenWords(activiteit?.verloop.gehouden?.kosten),
            werd: echteKostenWords(kosten),
          },
        ],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'activiteit verplaatst': {
    schema: z.object({
      soort: z.literal('activiteit verplaatst'),
      activiteitId: z.string(),
      /** A day (YYYY-MM-DD) or, when the day is not known yet, a month (YYYY-MM). */
      naar: z.string(),
      reden: z.string(),
    }),
    fold: (dossier, { activiteitId, naar, reden }, stamp) =>
      // A new date asks for a new invitation, and brings a cancelled activiteit back.
      withVerloop(dossier, activiteitId, ({ geannuleerd: _revived, uitnodiging: _old, ...rest }) => ({
        ...rest,
        verplaatst: { ...stamp, naar, reden },
      })),
    tell({ activiteitId, naar, reden }, before) {
      const activiteit = findActiviteit(before, activiteitId);
      return {
        wat: 'heeft een activiteit verplaatst',
        details: [
          { ...which(activiteit), werd: activiteit?.soort ?? '' },
          { label: 'Datum', was: activiteit ? whenWords(activiteit.nu) : '', werd: whenWords(naar) },
          redenDetail(reden),
        ],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: ({ activiteitId }) => [`activiteit:${activiteitId}`],
  },
  'activiteit geannuleerd': {
    schema: z.object({
      soort: z.literal('activiteit geannuleerd'),
      activiteitId: z.string(),
      reden: z.string(),
    }),
    fold: (dossier, { activiteitId, reden }, stamp) =>
      withVerloop(dossier, activiteitId, (known) => ({ ...known, geannuleerd: { ...stamp, reden } })),
    tell: ({ activiteitId, reden }, before) => ({
      wat: 'heeft vastgelegd dat een activiteit niet doorgaat',
      details: [which(findActiviteit(before, activiteitId)), redenDetail(reden)],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: ({ activiteitId }) => [`activiteit:${activiteitId}`],
  },
});
export type UitvoeringEvent = EventOf<typeof uitvoeringEvents>;

function withVerloop(dossier: Dossier, activiteitId: string, change: (known: Verloop) => Verloop): Dossier {
  const { uitvoering = {} } = dossier;
  return withCourse({
    ...dossier,
    uitvoering: { ...uitvoering, [activiteitId]: change(uitvoering[activiteitId] ?? {}) },
  });
}

function findActiviteit(before: Dossier | undefined, activiteitId: string): LopendeActiviteit | undefined {
  return before && activiteitenOf(before).find(({ id }) => id === activiteitId);
}

function which(activiteit: LopendeActiviteit | undefined): Detail {
  return { label: 'Activiteit', was: '', werd: activiteit ? activiteitName(activiteit) : '' };
}

function redenDetail(reden: string): Detail {
  return { label: 'Reden', was: '', werd: reden };
}
