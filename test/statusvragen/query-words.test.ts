import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chipsOf } from '../../src/statusvragen/antwoorden/query-words.ts';
import { FILTERS } from '../../src/statusvragen/ground/filters.ts';
import { is, isNot, querySchema, within } from '../../src/statusvragen/ground/query.ts';
import { queries } from './query-arbitrary.ts';

const namen = {
  persoon: async (id: string) => `naam van ${id}`,
  opdracht: async (id: string) => `titel van ${id}`,
  overleg: async (id: string) => `overleg ${id}`,
};

test('everything that bounds a query is a chip, and what it takes away is that alone', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const chips = await chipsOf(query, namen);
      const { filters, orde, hoogstens } = query;

      expect(chips.flatMap(({ deel }) => deel ?? [])).toEqual(filters.map((_, index) => index));
      expect(chips).toHaveLength(filters.length + (orde ? 1 : 0) + (hoogstens ? 1 : 0));
      for (const { words, zonder, deel } of chips) {
        expect(words).not.toBe('');
        const { orde: _orde, hoogstens: _hoogstens, ...rest } = zonder;
        if (deel !== undefined) expect(zonder).toEqual({ ...query, filters: filters.toSpliced(deel, 1) });
        else expect(rest.filters).toEqual(filters);
      }
      // What is another condition has other words, and one less bound has no other.
      const said = chips.map(({ words, deel }) => `${filters[deel ?? -1]?.filter}: ${words}`);
      expect(new Set(said).size).toBe(said.length);
      expect(new Set(chips.map(({ zonder }) => JSON.stringify(zonder))).size).toBe(chips.length);
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
