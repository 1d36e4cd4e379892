import { expect, test } from '@jest/globals';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createVandaag } from '../../src/shared/vandaag.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { afhandelingEisen } from '../../src/verplichtingen/afhandeling-eisen.ts';
import { beslismomenten } from '../../src/verplichtingen/beslismomenten.ts';
import { bijeenkomstVerplichtingen } from '../../src/verplichtingen/bijeenkomst-verplichting.ts';
import { verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import { CARLA } from '../support/people.ts';
import { aStop } from '../support/route.ts';
import { underWay } from '../support/uitvoering.ts';
import { someDossierFacts } from '../support/verplichtingen.ts';

/** A meeting is on its day; from the next day on it was, whatever is still asked of it. */

const DAG = '2027-03-04';
const GEPLAND = { op: '2026-10-01T09:00:00.000Z', door: CARLA.naam, doorId: CARLA.id };
const days = createWorkingDays();

test.each([
  ['2027-03-04', 'is'],
  ['2027-03-05', 'was'],
])('asked on %s for the besluit and the numbers, it %s on that day', (today, tijd) => {
  const route = [aStop('pfho', DAG, { doel: 'vaststellen', stand: 'gehouden' })];
  const eisen = afhandelingEisen(underWay(), beslismomenten(route, createVandaag(today)));
  const owed = [
    ...verplichtingen(someDossierFacts({ eisen }), days, STANDAARD_TERMIJNEN),
    ...bijeenkomstVerplichtingen(
      '2027',
      { id: 'b', keer: 'eerste', datum: DAG, gepland: GEPLAND },
      [CARLA.id],
      today,
      { days, termijnen: STANDAARD_TERMIJNEN },
    ),
  ].filter(({ soort }) => soort === 'besluit vastgelegd' || soort === 'netwerkbijeenkomst vastgelegd');

  expect(owed.map(({ waarom }) => waarom)).toEqual([
    expect.stringContaining(`De vergadering ${tijd} op donderdag 4 maart 2027 (Portefeuillehoudersoverleg).`),
    `De netwerkbijeenkomst ${tijd} op donderdag 4 maart 2027. Alleen aantallen worden bewaard.`,
  ]);
});

test.each([
  [false, 'is'],
  [true, 'was'],
])('of a plan whose meeting is over (%s) it %s on that day', (isVoorbij, tijd) => {
  const vergadering = { overlegNaam: 'Directieoverleg', datum: DAG, isVoorbij };
  const owed = verplichtingen(someDossierFacts({ vergadering }), days, STANDAARD_TERMIJNEN);

  for (const { waarom } of owed)
    expect(waarom).toContain(`De vergadering ${tijd} op donderdag 4 maart 2027 (Directieoverleg).`);
  expect(owed.length).toBeGreaterThan(0);
});
