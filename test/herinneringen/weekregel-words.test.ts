import { expect, test } from '@jest/globals';
import { verplichtingWords, weekRegelWords } from '../../src/herinneringen/herinnering-words.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { soortOf, VERPLICHTING_SOORTEN } from '../../src/shared/verplichting-soorten.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { type Verplichting, verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import { someDossierFacts } from '../support/verplichtingen.ts';

const days = createWorkingDays();
const THE_PLAN = verplichtingen(someDossierFacts(), days, STANDAARD_TERMIJNEN).find(
  ({ soort }) => soort === 'plan ingediend',
)!;
const wordsOf = (verplichting: Partial<Verplichting>): string =>
  weekRegelWords({ ...THE_PLAN, ...verplichting }, 'somebody else', '2026-11-23', days);

test.each([
  ['2026-11-27', 'De laatste dag is 27 nov 2026.'],
  ['2026-11-23', 'De laatste dag is 23 nov 2026.'],
  ['2026-11-22', 'De laatste dag was 22 nov 2026. Op 23 nov 2026 was dat 1 werkdag te laat.'],
  ['2026-11-09', 'De laatste dag was 9 nov 2026. Op 23 nov 2026 was dat 10 werkdagen te laat.'],
])('on Monday 23 November, of something due on %s: %s', (uiterlijk, words) => {
  expect(wordsOf({ uiterlijk })).toBe(`Samira El Amrani moet het plan nog indienen. ${words}`);
});

test('what the coördinator owes, and what nobody owes yet, are sentences too', () => {
  const uiterlijk = '2026-11-23';

  expect(wordsOf({ soort: 'plan afgestemd', door: 'de coördinator', uiterlijk })).toBe(
    'De coördinator moet het plan nog afstemmen. De laatste dag is 23 nov 2026.',
  );
  expect(wordsOf({ eigenaars: [], door: 'nog niet bekend', uiterlijk })).toBe(
    'De projectleider is nog niet bekend. Die moet het plan nog indienen. De laatste dag is 23 nov 2026.',
  );
  expect(
    wordsOf({ soort: 'toezegging nagekomen', plicht: 'eigenaar', door: 'nog niet bekend', uiterlijk }),
  ).toBe('Het is nog van niemand. Iemand moet de toezegging nog nakomen. De laatste dag is 23 nov 2026.');
});

test.each([...VERPLICHTING_SOORTEN])('%s says what somebody has to do', (soort) => {
  expect(wordsOf({ soort, uiterlijk: '2026-11-27' })).toMatch(
    /^Samira El Amrani moet (?:de |het )?.*\b[a-z]+en\b.*\. De laatste dag is 27 nov 2026\.$/,
  );
});

test.each([...VERPLICHTING_SOORTEN])(
  '%s: who reads of the own obligation is asked it, as in a reminder',
  (soort) => {
    const own = { ...THE_PLAN, soort, eigenaars: ['carla', 'cees'], door: 'de coördinator' };

    const words = weekRegelWords(own, 'cees', '2026-11-23', days);

    expect(words.startsWith(soortOf(soort).vraag)).toBe(true);
    expect(words).not.toContain('coördinator');
  },
);

test('which one is meant is named: of a besluit its body', () => {
  const besluit = { soort: 'besluit vastgelegd' as const, door: 'de coördinator', uiterlijk: '2026-11-27' };
  expect(wordsOf({ ...besluit, onderwerp: 'Algemeen Bestuur' })).toBe(
    'De coördinator moet het besluit nog vastleggen: Algemeen Bestuur. De laatste dag is 27 nov 2026.',
  );
  expect(wordsOf({ ...besluit, onderwerp: 'A'.repeat(200) })).toMatch(/De laatste dag is 27 nov 2026\.$/);
});

test.each([...VERPLICHTING_SOORTEN])(
  '%s: what others wrote is cut, what is lacking is said in whole',
  (soort) => {
    const long = `Er is ${'nog '.repeat(30)}geen plan`;
    const words = wordsOf({ soort, onderwerp: `${long}.`, uiterlijk: '2026-11-27' });

    expect(words.includes(`: ${long}. De laatste`)).toBe(soortOf(soort).onderwerp === 'what is lacking');
    expect(words).not.toMatch(/…\.|\.\./);
  },
);

test.each([...VERPLICHTING_SOORTEN])(
  '%s: what others wrote ends once, also for who hears that it is late',
  (soort) => {
    const owed = { ...THE_PLAN, soort, onderwerp: 'Ik laat weten wat de vervoerder zegt.' };

    expect(verplichtingWords(owed, true)).not.toContain('..');
  },
);
