import { describe, expect, test } from '@jest/globals';
import { openVoorVerwerkt } from '../../../src/opdrachten/ground/verwerking-rules.ts';
import { decideToegevoegd } from '../../../src/opdrachten/uitvoering/buiten-plan-rules.ts';
import {
  aDossier,
  COMPLETE,
  coordinator,
  directielid,
  filledIn,
  projectleider,
  REOPENED,
  SUBMITTED,
} from '../../support/dossiers.ts';
import { HELD, underWay } from '../../support/uitvoering.ts';

const TODAY = '2027-01-25';
const TYPED = {
  soort: 'werkbezoek',
  datum: '2027-02-03',
  alleenMaand: false,
  aantal: 6,
  reden: 'Een school nodigde ons uit.',
};
const add = (dossier = underWay(), typed = TYPED, actor = projectleider) =>
  decideToegevoegd(actor, dossier, 'b1', typed, TODAY);

describe('an activiteit beside the plan', () => {
  test('is added by the projectleider and the coördinator, on a day or in a month', () => {
    for (const actor of [projectleider, coordinator])
      expect(add(underWay(), { ...TYPED, alleenMaand: true }, actor)).toEqual([
        {
          soort: 'activiteit buiten het plan',
          activiteit: { id: 'b1', soort: 'werkbezoek', wanneer: '2027-02', aantal: 6 },
          reden: TYPED.reden,
        },
      ]);
    expect(() => add(underWay(), TYPED, directielid)).toThrow('Alleen de projectleider');
  });

  test('belongs in the plan as long as that is open, and comes too late after the besluit', () => {
    for (const dossier of [aDossier(filledIn(COMPLETE)), aDossier(filledIn(COMPLETE), SUBMITTED, REOPENED)])
      expect(() => add(dossier)).toThrow('Zet de activiteit in het plan.');
    expect(() => add(aDossier(filledIn(COMPLETE), SUBMITTED))).toThrow('pas als de coördinator akkoord is');
    const besluit = {
      soort: 'besluit genomen',
      vergaderingId: 'pfho',
      overlegNaam: 'PFHO',
      datum: '2027-01-20',
      uitkomst: 'goedgekeurd',
    } as const;
    expect(() => add(underWay(besluit))).toThrow('Er is al een besluit');
  });

  test('is the same one as one of the plan, or as one that was added, on the same day', () => {
    const focusgroep = { ...TYPED, soort: 'focusgroep', datum: '2027-01-21' };
    expect(() => add(underWay(HELD), focusgroep)).toThrow('Deze activiteit staat er al');
    expect(() => add(underWay(...add()), { ...TYPED, aantal: 9 })).toThrow('Deze activiteit staat er al');
    expect(add(underWay(...add()), { ...TYPED, datum: '2027-02-04' })).toHaveLength(1);
  });

  test('that is still to come holds up ‘verwerkt’, as one of the plan does', () => {
    expect(openVoorVerwerkt(underWay(HELD))).toBeUndefined();
    expect(openVoorVerwerkt(underWay(HELD, ...add()))).toBe(
      '1 activiteit is nog niet geweest, of nog niet vastgelegd. Daarna kun je zeggen dat de inbreng is verwerkt.',
    );
  });
});
