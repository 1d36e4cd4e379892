import * as z from 'zod/v4';
import { inConcept, withCourse } from '../ground/dossier-course.ts';
import { type EventOf, eventKinds, geenBron } from '../ground/event-kinds.ts';
import { fieldLabel, PLAN_FIELDS, type PlanField } from '../ground/plan-fields.ts';
import { activiteitSchema, onderdeelSchema, type PlanValue, planSchema } from '../ground/plan-schema.ts';
import { activiteitWords, planValueWords } from '../ground/plan-value-words.ts';
import { beantwoord } from '../ground/plan-vragen.ts';
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
    fold({ vraag, ...dossier }, _event, stamp) {
      return {
        ...dossier,
        beantwoord: vraag && beantwoord(vraag, dossier.plan),
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
      /** More questions than the first; a log of before has none. */
      ook: z.array(z.object({ veld: planSchema.keyof(), vraag: z.string() })).optional(),
    }),
    fold: (dossier, { veld, vraag, ook }, stamp) =>
      inConcept({
        ...dossier,
        vraag: {
          ...stamp,
          veld,
          tekst: vraag,
          ...(ook ? { ook: ook.map((one) => ({ veld: one.veld, tekst: one.vraag })) } : {}),
          antwoord: dossier.plan,
        },
      }),
    tell: ({ veld, vraag, ook = [] }) => ({
      wat: `heeft het plan teruggestuurd met ${ook.length === 0 ? 'een vraag' : `${ook.length + 1} vragen`}`,
      details: [{ veld, vraag }, ...ook].map((one) => ({
        label: fieldLabel(one.veld),
        was: '',
        werd: one.vraag,
      })),
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
  'beoordelen gegeven': {
    schema: z.object({
      soort: z.literal('beoordelen gegeven'),
      aan: z.object({ persoonId: z.string(), naam: z.string() }),
    }),
    fold: (dossier, { aan }, stamp) => ({ ...dossier, beoordelaar: { ...stamp, ...aan } }),
    tell: ({ aan }) => ({ wat: `heeft het plan laten beoordelen door ${aan.naam}` }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'plan afgestemd': {
    schema: z.object({ soort: z.literal('plan afgestemd'), opmerking: z.string().optional() }),
    fold: ({ beantwoord: _agreed, ...dossier }, { opmerking }, stamp) =>
      withCourse({
        ...dossier,
        status: 'plan afgestemd',
        afgestemd: { ...stamp, ...(opmerking === undefined ? {} : { opmerking }) },
      }),
    tell: ({ opmerking }) => ({
      wat: 'heeft het plan afgestemd',
      details: opmerking === undefined ? [] : [{ label: 'Opmerking', was: '', werd: opmerking }],
    }),
    leest: 'wie het plan mag lezen',
    bronnen: geenBron,
  },
});
export type PlanEvent = EventOf<typeof planEvents>;

function valueWords(field: PlanField, value: PlanValue): string {
  return value === undefined ? '' : planValueWords(field, value);
}
