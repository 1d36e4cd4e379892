import { expect, test } from '@jest/globals';
import { NOG_NIET, VERANDERT } from './nog-niet.ts';
import { naamVan, SOORTEN } from './vraag.ts';
import { VRAGEN } from './vragen.ts';

const names = VRAGEN.map(naamVan);

test('there are at least 300 questions, ten of each kind, each asked once', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(300);
  for (const soort of SOORTEN)
    expect([soort, VRAGEN.filter((vraag) => vraag.soort === soort).length >= 10]).toEqual([soort, true]);
});

test('what does not show yet what the tables say is among them', () => {
  const asked = new Set(names);
  const listed = [...Object.values(NOG_NIET).flat(), ...VERANDERT];
  expect(listed.filter((name) => !asked.has(name))).toEqual([]);
});
