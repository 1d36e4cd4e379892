import { describe, expect, test } from '@jest/globals';
import {
  fittingPlan,
  fittingText,
  puntenOf,
  puntOfBevinding,
} from '../../../src/opdrachten/eerder/eerder-zoeken.ts';
import { AFGEROND } from '../../support/card-samples-geheugen.ts';
import { underWay } from '../../support/uitvoering.ts';

const bevinding = puntOfBevinding({
  rapportId: 'r1',
  naam: 'CEO Jeugd 2025: Ervaringen',
  jaar: 2025,
  id: 'b1',
  thema: 'Wachttijd',
  tekst: 'Pleegouders wachten drie maanden.',
});

describe('what was told before', () => {
  test('is each point of a finished opdracht, with what was done with it', () => {
    expect(puntenOf(AFGEROND).map(({ tekst, uitkomst }) => [tekst, uitkomst])).toEqual([
      ['Een vaste hulp.', 'overgenomen'],
      ['Ook in het weekend.', 'niet overgenomen'],
    ]);
  });

  test('of a table of a year is what came out of it', () => {
    const jaartabel = { jaar: 2017, project: 'Pleegzorg', opbrengst: 'Input voor de notitie.' };
    const [punt, ...others] = puntenOf({ ...underWay(), inbreng: [], titel: 'Pleegzorg (2017)', jaartabel });

    expect(punt).toMatchObject({
      tekst: 'Input voor de notitie.',
      van: { naam: 'Pleegzorg (2017)', jaar: 2017 },
    });
    expect(others).toEqual([]);
  });

  test.each([
    ['wachttijd', 1],
    ['wachttijden van pleegouders', 1],
    ['ouders', 1],
    ['wachttijd van jongeren', 0],
    ['vervoer', 0],
    ['alle inbreng', 1],
  ])('is found by ‘%s’: %i', (text, count) => {
    expect(fittingText([bevinding], text)).toHaveLength(count);
  });

  test('fits an opdracht by its group or by a word of its title', () => {
    const about = (titel: string, ervaring: string) => ({ ...underWay(), titel, plan: { ervaring } });

    expect(fittingPlan([bevinding], about('Hulp thuis', 'Ouders met een pleegkind.'))).toHaveLength(1);
    expect(fittingPlan([bevinding], about('Kortere wachttijd', 'Jongeren.'))).toHaveLength(1);
    expect(fittingPlan([bevinding], about('Vervoer op maat', 'Jongeren.'))).toHaveLength(0);
  });
});
