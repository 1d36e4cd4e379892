import { describe, expect, test } from '@jest/globals';
import { readVoorbeeld } from '../../src/regio/voorbeeld.ts';
import { createRegio } from '../../src/shared/regio.ts';
import { contradictions } from '../../src/shared/regio-gegevens.ts';

describe('the region that holds until another one is set', () => {
  test('can be read, and does not contradict itself', () => {
    expect(contradictions(readVoorbeeld())).toEqual([]);
  });

  test('has the gemeenten of each year: Weesp is one until 2021, and known ever after', () => {
    const regio = createRegio(readVoorbeeld(), 2026);

    expect(regio.gemeenten()).toEqual([
      'Blaricum',
      'Eemnes',
      'Gooise Meren',
      'Hilversum',
      'Huizen',
      'Laren',
      'Wijdemeren',
    ]);
    expect(regio.gemeenten(2017)).toContain('Weesp');
    expect(regio.gemeenten(2022)).not.toContain('Weesp');
    expect(regio.alleGemeenten).toContain('Weesp');
  });
});
