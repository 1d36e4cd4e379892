import * as z from 'zod/v4';
import { inConcept, withCourse } from '../ground/dossier-course.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { fieldLabel, PLAN_FIELDS, type PlanField } from '../ground/plan-fields.ts';
import { activiteitSchema, onderdeelSchema, type PlanValue, planSchema } from '../ground/plan-schema.ts';
import { activiteitWords, planValueWords } from '../ground/plan-value-words.ts';
import { ONDERDEEL_WORDS } from './plan-words.ts';

/** The participatieplan: what is filled in, handed in, sent back and agreed. */
export const planEvents = eventKinds({
  'onderdeel ingevuld': {
    schema: z.object({
      soort: z.literal('onderdeel ingevuld'),
      onderdeel: onderdeelSchema,
      antwoorden: planSchema,
    }),
    fold: (dossier, { antwoorden }) => inConcept({ ...dossier, plan: { ...dossier.plan, ...antwoorden } }),
    tell: ({ onderdeel, antwoorden }, before) => ({
      wat: `heeft ‘${ONDERDEEL_WORDS[onderdeel].naam}’ ingevuld`,
      details: PLAN_FIELDS.filter(({ id }) => antwoorden[id] !== undefined).map(({ id }) => ({
        label: fieldLabel(id),
        was: valueWords(id, before?.plan[id]),
        werd: valueWords(id, antwoorden[id]),
      })),
    }),
    leest: 'wie het plan mag lezen',
    bronnen: ({ antwoorden }) => Object.keys(antwoorden).map((field) => `plan:${field}`),
  },
  'activiteit toegevoegd': {
    schema: z.object({ soort: z.literal('activiteit toegevoegd'), activiteit: activiteitSchema }),
    fold(dossier, { activiteit }) {
      const { plan } = dossier;
      return inConcept({
        ...dossier,
        plan: { ...plan, activiteiten: [...(plan.activiteiten ?? []), activiteit] },
      });
    },
    tell: ({ activiteit }) => ({
      wat: 'heeft een activiteit toegevoegd',
      details: [{ label: 'Activiteit', was: '', werd: activiteitWords(activiteit) }],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: ({ activiteit }) => [`activiteit:${activiteit.id}`],
  },
  'activiteit verwijderd': {
    schema: z.object({ soort: z.literal('activiteit verwijderd'), activiteitId: z.string() }),
    fold(dossier, { activiteitId }) {
      const { plan } = dossier;
      const left = (plan.activiteiten ?? []).filter(({ id }) => id !== activiteitId);
      return inConcept({ ...dossier, plan: { ...plan, activiteiten: left } });
    },
    tell({ activiteitId }, before) {
      const removed = before?.plan.activiteiten?.find(({ id }) => id === activiteitId);
      return {
        wat: 'heeft een activiteit verwijderd',
        details: removed ? [{ label: 'Activiteit', was: activiteitWords(removed), werd: '' }] : [],
      };
    },
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'plan ingediend': {
    schema: z.object({ soort: z.literal('plan ingediend') }),
    fold({ vraag: _answered, ...dossier }, _event, stamp) {
      return {
        ...dossier,
        status: 'plan ingediend',
        ingediend: stamp,
        inzendingen: dossier.inzendingen + 1,
      };
    },
    tell: () => ({ wat: 'heeft het plan ingediend' }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'plan heropend': {
    schema: z.object({ soort: z.literal('plan heropend') }),
    fold: ({ afgestemd: _agreed, ...dossier }) => inConcept(dossier),
    tell: () => ({ wat: 'heeft het plan weer geopend' }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'plan teruggestuurd': {
    schema: z.object({
      soort: z.literal('plan teruggestuurd'),
      veld: planSchema.keyof(),
      vraag: z.string(),
    }),
    fold: (dossier, { veld, vraag }, stamp) =>
      inConcept({
        ...dossier,
        vraag: { ...stamp, veld, tekst: vraag, antwoord: { [veld]: dossier.plan[veld] } },
      }),
    tell: ({ veld, vraag }) => ({
      wat: 'heeft het plan teruggestuurd met een vraag',
      details: [{ label: fieldLabel(veld), was: '', werd: vraag }],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'plan afgestemd': {
    schema: z.object({ soort: z.literal('plan afgestemd') }),
    fold: (dossier, _event, stamp) => withCourse({ ...dossier, status: 'plan afgestemd', afgestemd: stamp }),
    tell: () => ({ wat: 'heeft het plan afgestemd' }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});
export type PlanEvent = EventOf<typeof planEvents>;

function valueWords(field: PlanField, value: PlanValue): string {
  return value === undefined ? '' : planValueWords(field, value);
}
