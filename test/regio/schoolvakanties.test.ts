import { describe, expect, test } from '@jest/globals';
import { readSchoolvakanties, schoolvakantieRegel, VOORBEELD } from '../../src/regio/schoolvakanties.ts';

const ZOMER = { naam: 'Zomervakantie', van: '2027-07-10', tot: '2027-08-22' };

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
