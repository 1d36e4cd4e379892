import { expect, test } from '@jest/globals';
import { readDays } from '../../src/statusvragen/taal/periodes/read-days.ts';
import { ask } from './question-world.ts';

/** Which day of a bound belongs to it. Today is Monday 16 November 2026. */
test.each([
  ['na 1 december', { van: '2026-12-02' }],
  ['later dan 1 december', { van: '2026-12-02' }],
  ['van na 1 oktober', { van: '2026-10-02' }],
  ['vanaf 1 december', { van: '2026-12-01' }],
  ['sinds 1 november', { van: '2026-11-01' }],
  ['sedert 1 november', { van: '2026-11-01' }],
  ['op of na 1 december', { van: '2026-12-01' }],
  ['niet eerder dan 1 december', { van: '2026-12-01' }],
  ['voor 1 december', { tot: '2026-11-30' }],
  ['eerder dan 1 december', { tot: '2026-11-30' }],
  ['van voor 1 oktober', { tot: '2026-09-30' }],
  ['tot 1 december', { tot: '2026-11-30' }],
  ['tot en met 1 december', { tot: '2026-12-01' }],
  ['t/m 1 december', { tot: '2026-12-01' }],
  ['uiterlijk 1 december', { tot: '2026-12-01' }],
  ['uiterlijk op 1 december', { tot: '2026-12-01' }],
  ['op of voor 1 december', { tot: '2026-12-01' }],
  ['niet later dan 1 december', { tot: '2026-12-01' }],
  ['tussen 1 en 15 december', { van: '2026-12-01', tot: '2026-12-15' }],
  ['1 t/m 15 december', { van: '2026-12-01', tot: '2026-12-15' }],
  ['na december', { van: '2027-01-01' }],
  ['vanaf december', { van: '2026-12-01' }],
  ['tot december', { tot: '2026-11-30' }],
  ['tot en met december', { tot: '2026-12-31' }],
  ['uiterlijk december', { tot: '2026-12-31' }],
  ['na volgende week', { van: '2026-11-30' }],
  ['vanaf volgende week', { van: '2026-11-23' }],
  ['voor vrijdag', { tot: '2026-11-19' }],
  ['uiterlijk vrijdag', { tot: '2026-11-20' }],
])('%s', (text, days) => {
  expect(readDays(text, '2026-11-16')).toEqual(days);
});

test.each([
  'signalen die niet in oktober binnenkwamen',
  'plannen die niet voor 1 oktober zijn ingediend',
  'welke activiteiten zijn niet in december',
])('days that are denied are not answered with those days: %s', async (vraag) => {
  const read = await ask(vraag);
  expect(read.kind === 'unsure' ? read.words : [read.kind]).toContain('niet');
});
