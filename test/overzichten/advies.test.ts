import { describe, expect, test } from '@jest/globals';
import type { Advies } from '../../src/opdrachten/ground/advies.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import { adviesBlokken, adviesRegel } from '../../src/overzichten/advies-blokken.ts';
import { adviesCijferWords, adviesPuntWords } from '../../src/overzichten/advies-cijfers.ts';
import { cijfersOf } from '../../src/overzichten/cijfers.ts';
import { cijfersCard } from '../../src/overzichten/cijfers-card.ts';
import { jaarRij } from '../../src/overzichten/jaaroverzicht.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { sampleAdvies } from '../support/card-samples-adviesraden.ts';
import { aDossier } from '../support/dossiers.ts';

const days = createWorkingDays();
const stamp = { op: '2027-01-10T09:00:00.000Z', door: 'Samira', doorId: 'samira' };

function received(
  id: string,
  datum: string,
  oordelen: readonly ('overgenomen' | 'deels' | 'niet')[],
): Advies {
  return sampleAdvies({
    id,
    ontvangen: {
      ...stamp,
      datum,
      vindplaats: '',
      conclusie: 'positief mits',
      samenvatting: 'Doen.',
      punten: oordelen.map((oordeel, index) => ({
        id: `${id}-${index}`,
        tekst: `Punt ${index}.`,
        antwoord: { ...stamp, oordeel, waarom: 'Daarom.' },
      })),
    },
  });
}

const told = { ...stamp, datum: '2027-01-11', hoe: 'Brief.', terugkijken: '2027-07-01' };
const DOSSIER: Dossier = {
  ...aDossier(),
  adviezen: [
    // Asked for 4 January 2027.
    { ...received('a', '2027-01-04', ['overgenomen', 'niet']), verteld: told },
    { ...received('b', '2027-01-06', ['deels']), verteld: { ...told, datum: '2027-01-13' } },
    sampleAdvies({ id: 'c', geen: { ...stamp, reden: 'De raad kwam niet bij elkaar.' } }),
    sampleAdvies({ id: 'd' }),
  ],
};

describe('advice of raden in the year', () => {
  test('is counted: asked, received, on time, not come, what was done with the points, and how long it took', () => {
    const { adviezen, inbreng, overgenomen } = cijfersOf([DOSSIER, aDossier()], days);

    expect(adviezen).toEqual({
      gevraagd: 4,
      ontvangen: 2,
      opTijd: 1,
      geen: 1,
      punten: { overgenomen: 1, deels: 1, niet: 1 },
      mediaan: 5,
    });
    expect(adviesCijferWords(adviezen)).toBe(
      '4 gevraagd, 2 ontvangen (1 op tijd), 1 niet gekomen, 1 nog niet binnen',
    );
    expect(adviesPuntWords(adviezen)).toBe('1 overgenomen, 1 deels, 1 niet');
    // What residents said is something else.
    expect([inbreng.aantal, overgenomen.van]).toEqual([0, 0]);
  });

  test('of what was withdrawn counts for nothing, and without any there is no line', () => {
    const withdrawn: Dossier = { ...DOSSIER, status: 'ingetrokken' };
    expect(cijfersOf([withdrawn], days).adviezen.gevraagd).toBe(0);

    const card = (dossiers: readonly Dossier[]) =>
      JSON.stringify(
        cijfersCard({
          jaar: '2027',
          vernietigd: 0,
          totaal: cijfersOf(dossiers, days),
          programmas: [],
          geld: [],
        }).data,
      );
    expect(card([DOSSIER])).toContain('Advies van raden');
    expect(card([aDossier()])).not.toContain('Advies van raden');
  });

  test('stands in the report of the year in which it came, and not of another', () => {
    expect(jaarRij(DOSSIER, '2027').resultaat).toContain(
      'Advies van Adviesraad Sociaal Domein (Hilversum): positief mits',
    );
    expect(jaarRij(DOSSIER, '2026').resultaat).not.toContain('Advies van');
  });

  test('stands under its own heading on papers, with what is not answered yet said so', () => {
    expect(adviesBlokken(aDossier())).toEqual([]);
    expect(adviesRegel(aDossier())).toBeUndefined();

    const blokken = adviesBlokken(DOSSIER);
    expect(blokken[0]).toEqual({ soort: 'kop', niveau: 1, tekst: 'Advies van adviesraden' });
    expect(JSON.stringify(blokken)).toContain('["Punt 1.","niet","Daarom."]');
    expect(adviesRegel(DOSSIER)).toContain('geen advies ontvangen: De raad kwam niet bij elkaar.');
  });
});
