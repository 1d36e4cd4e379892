import { describe, expect, test } from '@jest/globals';
import { budgetOverzicht } from '../../src/budget/budget-overzicht.ts';
import { decideVastleggen, readProgrammas } from '../../src/budget/budget-rules.ts';
import { standSentence, tekortSentence } from '../../src/budget/budget-words.ts';
import { kostenInJaar, kostenVan } from '../../src/opdrachten/kosten-jaar.ts';
import { FormProblem } from '../../src/shared/tekst-rules.ts';
import { KOSTEN_2027, sampleBudget } from '../support/card-samples-budget.ts';
import {
  AGREED,
  aDossier,
  COMPLETE,
  coordinator,
  filledIn,
  projectleider,
  SUBMITTED,
} from '../support/dossiers.ts';

const problemsOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    if (error instanceof FormProblem) return error.problems;
    throw error;
  }
};
const PROGRAMMAS = ['Jeugd en Onderwijs', 'Gezondheid en Ondersteuning'];

describe('the budget of a year', () => {
  test('is divided by lines with a name and an amount', () => {
    expect(
      readProgrammas('- jeugd en onderwijs: € 10.000,-\nGezondheid en Ondersteuning: 500,50', PROGRAMMAS),
    ).toEqual({
      programmas: [
        { naam: 'Jeugd en Onderwijs', centen: 1_000_000 },
        { naam: 'Gezondheid en Ondersteuning', centen: 50_050 },
      ],
    });
  });

  test.each([
    ['Sport: 100', 'ken ik niet'],
    ['Jeugd en Onderwijs', 'dubbele punt en een bedrag'],
    ['Jeugd en Onderwijs: -5', 'dubbele punt en een bedrag'],
    ['Jeugd en Onderwijs: 1e9', 'dubbele punt en een bedrag'],
    ['Jeugd en Onderwijs: 5\nJeugd en Onderwijs: 5', 'twee keer'],
  ])('asks about ‘%s’', (typed, words) => {
    expect(readProgrammas(typed, PROGRAMMAS)).toEqual({ problem: expect.stringContaining(words) });
  });

  test('is not divided further than it goes', () => {
    const wanted = { structureel: 100, programmas: [{ naam: 'Jeugd en Onderwijs', centen: 101 }] };

    expect(problemsOf(() => decideVastleggen(coordinator, undefined, wanted))).toEqual({
      programmas: 'De programma’s zijn samen € 1,01. Dat is meer dan het hele budget van € 1,00.',
    });
  });

  test('is of the coördinator, and the same again changes nothing', () => {
    const { jaar: _jaar, vastgelegd: _stamp, ...invoer } = sampleBudget();

    expect(() => decideVastleggen(projectleider, undefined, invoer)).toThrow('Alleen de coördinator');
    expect(decideVastleggen(coordinator, sampleBudget(), invoer)).toEqual([]);
    expect(decideVastleggen(coordinator, undefined, invoer)).toHaveLength(1);
  });

  test('has left what is not spent and does not come, by programme as well', () => {
    const { geheel, programmas } = budgetOverzicht(2027, sampleBudget(), KOSTEN_2027);

    expect(geheel.over).toEqual({ centen: 3_500_000 - 16_500 - 1250 - 18_000, onbekend: 1 });
    expect(programmas.map(({ naam, over }) => [naam, over?.centen])).toEqual([
      ['Jeugd en Onderwijs', 1_500_000 - 16_500 - 18_000],
      ['Gezondheid en Ondersteuning', 1_000_000],
      ['zonder programma', undefined],
      ['niet verdeeld', 1_000_000],
    ]);
  });

  test('says that it is not known where it is not, and when there is too little', () => {
    const none = budgetOverzicht(2027, undefined, KOSTEN_2027);
    const little = budgetOverzicht(2027, sampleBudget({ structureel: 10_000, overbrugging: 0 }), KOSTEN_2027);

    expect(standSentence(none)).toBe('Voor 2027 is nog geen budget vastgelegd. Uitgegeven: € 177,50.');
    expect(standSentence(little)).toContain(
      'er is € 257,50 te weinig. Niet van alles is bekend wat het kost.',
    );
    expect(tekortSentence(little)).toContain('Je kunt gewoon verder.');
    expect([
      tekortSentence(none),
      tekortSentence(budgetOverzicht(2027, sampleBudget(), KOSTEN_2027)),
    ]).toEqual([undefined, undefined]);
  });
});

describe('what opdrachten cost in a year', () => {
  const plan = { ...COMPLETE, vergoedingAantal: 10, vergoedingBedrag: 15 };
  const draft = aDossier(filledIn(plan));
  const agreed = aDossier(filledIn(plan), SUBMITTED, AGREED);
  const gepland = (jaar: number, ...[dossier, counts]: [typeof draft, boolean?]) =>
    kostenInJaar([kostenVan(dossier, counts)], jaar).programmas.map((one) => one.gepland.centen);

  test('is what plans say that were handed in; a draft is of who writes it', () => {
    expect(gepland(2027, agreed)).toEqual([15_000]);
    expect(gepland(2027, draft)).toEqual([0]);
    expect(gepland(2027, draft, true)).toEqual([15_000]);
    expect(gepland(2028, agreed)).toEqual([]);
  });

  test('is nothing planned any more of what was withdrawn', () => {
    expect(gepland(2027, { ...agreed, status: 'ingetrokken' })).toEqual([0]);
  });
});
