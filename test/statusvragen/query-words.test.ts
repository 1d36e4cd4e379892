import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chipsOf, without } from '../../src/statusvragen/antwoorden/query-words.ts';
import {
  FILTERS,
  is,
  isNot,
  ONDERWERPEN,
  type Query,
  querySchema,
  SET_FILTERS,
  type SetFilter,
  within,
} from '../../src/statusvragen/ground/query.ts';

const namen = {
  persoon: async (id: string) => `naam van ${id}`,
  opdracht: async (id: string) => `titel van ${id}`,
  overleg: async (id: string) => `overleg ${id}`,
};

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
  feit: ['plan ingediend', 'uitgesteld'],
  // In a list of toezeggingen there is one.
  soort: ['toezegging nagekomen'],
};
const setCondition = fc
  .constantFrom(...SET_FILTERS)
  .chain((filter) =>
    fc
      .tuple(fc.subarray([...(VALUES[filter] ?? ['een', 'twee'])], { minLength: 1 }), fc.boolean())
      .map(([of, not]) => (not ? isNot(filter, ...of) : is(filter, ...of))),
  );
const periode = fc
  .tuple(fc.constantFrom({ van: '2027-01-01' }, { van: '2027-01-01', tot: '2027-01-31' }), fc.boolean())
  .map(([days, not]) => ({ ...within(days), ...(not ? { not: true as const } : {}) }));
const queries: fc.Arbitrary<Query> = fc
  .record({
    over: fc.constantFrom(...ONDERWERPEN),
    filters: fc.uniqueArray(fc.oneof(setCondition, periode), {
      maxLength: 6,
      selector: (one) => JSON.stringify(one),
    }),
  })
  .map(({ over, filters }) => querySchema.parse({ over, vorm: 'lijst', filters }));

test('every condition of a query is a chip, and what it takes away is that condition', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const chips = await chipsOf(query, namen);

      expect(chips.map(({ condition }) => condition)).toEqual(query.filters);
      for (const [index, { condition, words }] of chips.entries()) {
        expect(words).not.toBe('');
        expect(without(query, condition).filters).toEqual(query.filters.toSpliced(index, 1));
      }
      // What is another condition has other words.
      const said = chips.map(({ condition, words }) => `${condition.filter}: ${words}`);
      expect(new Set(said).size).toBe(said.length);
    }),
    { numRuns: 200 },
  );
});

test('a condition is said as people say it', async () => {
  const query = querySchema.parse({
    over: 'opdrachten',
    vorm: 'lijst',
    filters: [
      isNot('gemeente', 'Laren', 'Huizen'),
      is('trekker', 'samira'),
      isNot('heeft', 'plan', 'passage'),
      isNot('bereikt', 'afgerond'),
    ],
  });

  expect((await chipsOf(query, namen)).map(({ words }) => words)).toEqual([
    'niet Laren of Huizen',
    'naam van samira als bestuurlijk trekker',
    'nog niet afgerond',
    'zonder plan of passage',
  ]);
});

test('a button of before, with one value for each filter, asks the same', () => {
  const earlier = {
    over: 'opdrachten',
    vorm: 'lijst',
    filters: {
      programma: 'Jeugd en Onderwijs',
      persoon: 'samira',
      rol: 'trekker',
      nietStand: 'afgerond',
      met: 'plan',
      zonder: 'passage',
      periode: { van: '2027-01-01' },
      laat: true,
    },
  };

  expect(querySchema.parse(earlier)).toEqual({
    over: 'opdrachten',
    vorm: 'lijst',
    filters: [
      is('programma', 'Jeugd en Onderwijs'),
      is('trekker', 'samira'),
      isNot('bereikt', 'afgerond'),
      is('heeft', 'plan'),
      isNot('heeft', 'passage'),
      is('laat', 'ja'),
      within({ van: '2027-01-01' }),
    ],
  });
  expect(querySchema.parse({ over: 'opdrachten', vorm: 'wie', filters: { rol: 'trekker' } })).toEqual({
    over: 'opdrachten',
    vorm: 'wie',
    wie: 'trekker',
    filters: [],
  });
});

test('what is no value of a filter is refused', () => {
  const refused = [
    { filter: 'stand', of: ['mooi'] },
    { filter: 'vergadering', of: ['2027-02-31'] },
    { filter: 'periode', van: 'ooit' },
    { filter: 'gemeente', of: [] },
    { filter: 'gemeente', of: ['x'.repeat(61)] },
    { filter: 'kleur', of: ['groen'] },
  ];
  expect(FILTERS).not.toContain('kleur');
  for (const one of refused) {
    const query = { over: 'opdrachten', vorm: 'lijst', filters: [one] };
    expect(querySchema.safeParse(query).success).toBe(false);
  }
});
