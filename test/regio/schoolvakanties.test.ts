import { describe, expect, test } from '@jest/globals';
import { readSchoolvakanties, schoolvakantieRegel, VOORBEELD } from '../../src/regio/schoolvakanties.ts';
import { readVoorbeeld } from '../../src/regio/voorbeeld.ts';

const ZOMER = { naam: 'Zomervakantie', van: '2027-07-10', tot: '2027-08-22' };

describe('the school holidays of the sample region', () => {
  const { schoolvakanties = [] } = readVoorbeeld();

  test('are five in each school year, from a Saturday to a Sunday, one after another', () => {
    const jaren = Map.groupBy(schoolvakanties, ({ van }) => {
      const year = Number(van.slice(0, 4));
      return van.slice(5) >= '09-01' ? year : year - 1;
    });
    expect([...jaren.keys()]).toEqual([2026, 2027, 2028, 2029]);
    for (const [, ofYear] of jaren)
      expect(ofYear.map(({ naam }) => naam)).toEqual([
        'Herfstvakantie',
        'Kerstvakantie',
        'Voorjaarsvakantie',
        'Meivakantie',
        'Zomervakantie',
      ]);
    let before = '';
    for (const { van, tot } of schoolvakanties) {
      expect([new Date(van).getUTCDay(), new Date(tot).getUTCDay()]).toEqual([6, 0]);
      expect(van > before && tot > van).toBe(true);
      before = tot;
    }
  });

  test('are read again as they are shown: the beheerder can change them in the chat', async () => {
    expect(await readSchoolvakanties(schoolvakanties.map(schoolvakantieRegel).join('\n'))).toEqual(
      schoolvakanties,
    );
  });
});

describe('school holidays', () => {
  test.each([
    VOORBEELD,
    'Zomervakantie: 10-7-2027 t/m 22-8-2027',
    '- Zomervakantie: zaterdag 10 juli 2027 tot en met zondag 22 augustus 2027',
    schoolvakantieRegel(ZOMER),
  ])('are read as people write them, and as they are shown: %s', async (line) => {
    expect(await readSchoolvakanties(`${line}\n\n`)).toEqual([ZOMER]);
  });

  test('nothing filled in is not known', async () => {
    expect(await readSchoolvakanties(' \n')).toBeUndefined();
  });

  test.each([
    ['Zomervakantie', 'Ik kan deze regel niet lezen: Zomervakantie.'],
    ['Zomervakantie: 10 juli t/m 22 augustus', 'Ik kan deze regel niet lezen'],
    ['Zomervakantie: 31-02-2027 t/m 22-8-2027', 'Ik kan deze regel niet lezen'],
    ['Zomervakantie: 22-8-2027 t/m 10-7-2027', 'Zomervakantie kan niet ophouden voor hij begint.'],
    [`${'x'.repeat(61)}: 10-7-2027 t/m 22-8-2027`, 'Maak de naam korter'],
    [`${VOORBEELD}\n`.repeat(26), 'Vul hooguit 25 vakanties in.'],
  ])('what is no holiday is asked about: %s', async (text, sentence) => {
    await expect(readSchoolvakanties(text)).rejects.toMatchObject({
      problems: { schoolvakanties: expect.stringContaining(sentence) },
    });
  });
});
