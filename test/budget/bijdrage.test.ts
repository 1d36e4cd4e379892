import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bijdragen, type Deel, readVerdeling, verdeel } from '../../src/budget/bijdrage.ts';
import { REGIO } from '../support/regio.ts';

/** The inhabitants that the region's record has of a year, in the order of the papers. */
function inwoners(jaar: '2016' | '2023', namen: readonly string[]) {
  return namen.map((naam) => {
    const gemeente = REGIO.gegevens.gemeenten.find((one) => one.naam === naam);
    return { naam, inwoners: gemeente?.inwoners[jaar] ?? 0 };
  });
}

const ZES = ['Blaricum', 'Gooise Meren', 'Hilversum', 'Huizen', 'Laren', 'Wijdemeren'];
const ZEVEN = [...ZES, 'Eemnes'];
const JEUGD_EN_VOLWASSENEN: readonly Deel[] = [
  { naam: 'Jeugd', procent: 50, zonder: ['Eemnes'] },
  { naam: 'Volwassenen', procent: 50, zonder: [] },
];

/** The table of DOC-24008138 (Financiën): by year and part, in the order of the gemeenten there. */
const TABEL_2024 = [
  { jaar: 2025, bedrag: 95_202, deel: 'Jeugd', staat: [2439, 11_781, 18_225, 8054, 2287, 4815] },
  { jaar: 2025, bedrag: 95_202, deel: 'Volwassenen', staat: [2346, 11_335, 17_535, 7749, 2200, 4632, 1803] },
  { jaar: 2026, bedrag: 98_078, deel: 'Jeugd', staat: [2512, 12_137, 18_776, 8298, 2356, 4960] },
  { jaar: 2026, bedrag: 98_078, deel: 'Volwassenen', staat: [2417, 11_678, 18_065, 7983, 2267, 4772, 1857] },
] as const;

describe('the division Jeugd / volwassenen of 2024', () => {
  test.each(TABEL_2024)(
    'of $jaar for $deel is that of the paper, to the euro where the paper adds up',
    (tabel) => {
      const { bedrag, deel, staat } = tabel;
      const ours = bijdragen(bedrag, inwoners('2023', ZEVEN), JEUGD_EN_VOLWASSENEN)
        .map(({ delen }) => delen[deel])
        .filter((one) => one !== undefined);
      const paper = staat.reduce((total: number, one) => total + one, 0);
      const differ = ours.filter((one, index) => one !== staat[index]);

      expect(ours.reduce((total, one) => total + one, 0)).toBe(bedrag / 2);
      // Each row of the paper was rounded by itself: where its rows are a euro short of its own total, we give that euro to the largest remainder.
      expect(differ).toHaveLength(Math.abs(bedrag / 2 - paper));
      for (const [index, one] of ours.entries())
        expect(Math.abs(one - (staat[index] ?? 0))).toBeLessThanOrEqual(1);
    },
  );

  test('of which two columns of the paper do not add up themselves is written down here', () => {
    const totals = TABEL_2024.map(({ staat, bedrag }) => [
      staat.reduce((total: number, one) => total + one, 0),
      bedrag / 2,
    ]);

    expect(totals).toEqual([
      [47_601, 47_601],
      [47_600, 47_601],
      [49_039, 49_039],
      [49_039, 49_039],
    ]);
  });
});

const ACHT = ['Blaricum', 'Eemnes', 'Gooise Meren', 'Hilversum', 'Huizen', 'Laren', 'Weesp', 'Wijdemeren'];
const ALLES: readonly Deel[] = [{ naam: 'Alle gemeenten', procent: 100, zonder: [] }];

describe('the contribution of 2016', () => {
  const samen = (bedrag: number, eenheid: number): readonly number[] =>
    bijdragen(bedrag / eenheid, inwoners('2016', ACHT), ALLES, eenheid).map((one) => one.samen);

  test('to the pilot is that of the paper, in tens of euro', () => {
    expect(samen(7500, 10)).toEqual([280, 260, 1650, 2560, 1210, 320, 540, 680]);
  });

  test('to Samenkracht! is that of the paper in thousands, with the thousand that the paper is short', () => {
    const staat = [2000, 2000, 13_000, 20_000, 10_000, 3000, 4000, 5000];

    // The rows of the paper are € 59.000 together, under a total of € 60.000: Hilversum loses most by rounding.
    expect(staat.reduce((total, one) => total + one, 0)).toBe(59_000);
    expect(samen(60_000, 1000)).toEqual([2000, 2000, 13_000, 21_000, 10_000, 3000, 4000, 5000]);
  });

  test('has the percentages of the paper', () => {
    const all = inwoners('2016', ACHT);
    const total = all.reduce((sum, one) => sum + one.inwoners, 0);

    expect(total).toBe(257_186);
    expect(all.map((one) => ((one.inwoners * 100) / total).toFixed(2))).toEqual(
      '3.74 3.45 22.04 34.15 16.09 4.26 7.22 9.05'.split(' '),
    );
  });
});

test('whatever is divided adds up, and nobody pays a unit more or less than by rounding', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 }),
      (eenheden, gewichten) => {
        const parts = verdeel(eenheden, gewichten);
        const total = gewichten.reduce((sum, one) => sum + one, 0);

        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(eenheden);
        for (const [index, one] of parts.entries())
          expect(Math.abs(one - (eenheden * (gewichten[index] ?? 0)) / total)).toBeLessThan(1);
      },
    ),
  );
});

describe('parts as they are typed', () => {
  test('have a percent, and who does not pay for them', () => {
    expect(readVerdeling('Jeugd: 50, zonder Eemnes\n- Volwassenen: 50 %', ZEVEN)).toEqual({
      delen: JEUGD_EN_VOLWASSENEN,
    });
  });

  test.each([
    ['Jeugd: 50\nVolwassenen: 40', 'samen 90 %. Maak er samen 100 % van.'],
    ['Jeugd: 60\nVolwassenen: 60', 'samen 120 %'],
    ['Jeugd', 'begrijp ik niet'],
    ['Jeugd: -5', 'begrijp ik niet'],
    ['Jeugd: 50\nJeugd: 50', 'twee keer'],
    ['Jeugd: 100, zonder Utrecht', 'hoort in dat jaar niet bij de regio'],
    [`Jeugd: 100, zonder ${ZEVEN.join(', ')}`, 'betaalt dan niemand'],
  ])('‘%s’ gets a question', (typed, words) => {
    expect(readVerdeling(typed, ZEVEN)).toEqual({ problem: expect.stringContaining(words) });
  });
});
