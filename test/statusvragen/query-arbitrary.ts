import fc from 'fast-check';
import { isNarrowedBy } from '../../src/statusvragen/antwoorden/answers.ts';
import { asksTotal } from '../../src/statusvragen/antwoorden/totals.ts';
import {
  EEN_VAN,
  NUMBER_FILTERS,
  SET_FILTERS,
  type SetFilter,
} from '../../src/statusvragen/ground/filters.ts';
import {
  type Condition,
  is,
  isNot,
  MOST_FIRST,
  ONDERWERPEN,
  type Query,
  querySchema,
  VORMEN,
  within,
} from '../../src/statusvragen/ground/query.ts';

/** Two values that each filter can have, when it can have two. */
const VALUES: Readonly<Partial<Record<SetFilter, readonly string[]>>> = {
  stand: ['besloten', 'verwerkt'],
  bereikt: ['besloten', 'afgerond'],
  heeft: ['plan', 'passage'],
  laat: ['ja'],
  oordeel: ['deels', 'nog open'],
  bron: ['adviesraad', 'website'],
  doel: ['bespreken', 'vaststellen'],
  uitkomst: ['goedgekeurd', 'uitgesteld'],
  vergadering: ['volgende', '2027-01-05'],
  verloop: ['gehouden', 'gepland'],
  opgeleverd: ['inbreng'],
  kanaal: ['nieuwsbrief', 'lokale pers'],
  feit: ['plan ingediend', 'uitgesteld'],
  afhandeling: ['beantwoord', 'teruggekoppeld'],
  herkomst: ['inwoners', 'gemeente'],
  beleidsfase: ['ontwikkeling', 'evaluatie'],
  onderwerpstand: ['vastgesteld', 'vervallen'],
  aankomst: ['onzeker', 'mislukt'],
  bereikbaar: ['ja', 'geblokkeerd'],
  rapportsoort: ['CEO Jeugd', 'onderzoek'],
  toestand: ['zonder contact', 'geantwoord'],
  onbekend: ['dag', 'bereikt aantal'],
  meetlat: ['voldoende', 'onvoldoende'],
  // In a list of toezeggingen there is one.
  soort: ['toezegging nagekomen'],
};

export function valuesOf(filter: SetFilter): readonly string[] {
  return VALUES[filter] ?? ['een', 'twee'];
}

const setCondition = fc
  .constantFrom(...SET_FILTERS)
  .chain((filter) =>
    fc
      .tuple(fc.subarray([...valuesOf(filter)], { minLength: 1 }), fc.boolean())
      .map(([of, not]): Condition => (not ? isNot(filter, ...of) : is(filter, ...of))),
  );
const numberCondition = fc
  .record({
    filter: fc.constantFrom(...NUMBER_FILTERS),
    op: fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const),
    getal: fc.oneof(fc.nat(500), fc.constantFrom(...NUMBER_FILTERS)),
  })
  .filter(({ filter, getal }) => getal !== filter);
const periode = fc
  .tuple(
    fc.constantFrom({ van: '2027-01-01' }, { tot: '2027-01-01' }, { van: '2027-01-01', tot: '2027-01-31' }),
    fc.constantFrom(undefined, 'ingediend' as const, 'besloten' as const),
    fc.boolean(),
  )
  .map(([days, dag, not]): Condition => ({ ...within(days, dag), ...(not ? { not: true as const } : {}) }));

const way = fc.array(fc.oneof(setCondition, periode), { minLength: 1, maxLength: 2 });
const either = fc
  .array(
    way.filter((all) =>
      all.every(({ filter }) => !['plantekst', 'kanaal', 'onbekend', 'meetlat'].includes(filter)),
    ),
    { minLength: 2, maxLength: 3 },
  )
  .map((een) => ({ filter: EEN_VAN, een }) as Condition);

/** Every query that the schema accepts, as far as its subject is narrowed by what it asks. */
export const queries: fc.Arbitrary<Query> = fc
  .record(
    {
      over: fc.constantFrom(...ONDERWERPEN),
      vorm: fc.constantFrom(...VORMEN),
      filters: fc.uniqueArray(fc.oneof(setCondition, setCondition, numberCondition, periode, either), {
        maxLength: 6,
        selector: (one) => JSON.stringify(one),
      }),
      orde: fc.record(
        {
          op: fc.constantFrom('ingediend' as const, 'deelnemers' as const, 'datum' as const),
          af: fc.constant(true as const),
        },
        { requiredKeys: ['op'] },
      ),
      hoogstens: fc.integer({ min: 1, max: MOST_FIRST }),
    },
    { requiredKeys: ['over', 'vorm', 'filters'] },
  )
  // What has no number of people is not added up.
  .filter((query) => !asksTotal(query) || isNarrowedBy(query.over, 'deelnemers'))
  .map(({ filters, ...query }) =>
    querySchema.parse({
      ...query,
      filters: filters.filter(({ filter }) => isNarrowedBy(query.over, filter)),
    }),
  );
