import { expect, test } from '@jest/globals';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { raadVerplichtingen } from '../../src/verplichtingen/raad-verplichting.ts';
import { coordinatorStamp } from '../support/card-sample-data.ts';
import { sampleRaad } from '../support/card-samples-adviesraden.ts';
import { CARLA } from '../support/people.ts';

/** One meets a raad twice a year; what is cancelled has to be planned anew. */

const days = createWorkingDays();
const owedOn = (today: string, overleggen: ReturnType<typeof sampleRaad>['overleggen']) =>
  raadVerplichtingen(sampleRaad({ overleggen }), [CARLA.id], today, days, STANDAARD_TERMIJNEN).filter(
    ({ stand }) => stand === 'open',
  );
const HELD = { id: 'a', datum: '2027-01-11', gehouden: { ...coordinatorStamp, besproken: 'Het vervoer.' } };
const LATE = { id: 'b', datum: '2027-09-20' };
/** Half a year after the first one is 12 July. */
const CANCELLED_ON = '2027-09-06';
const cancelledOn = (dag: string) => ({
  ...LATE,
  afgezegd: { ...coordinatorStamp, op: `${dag}T09:00:00.000Z`, reden: 'De voorzitter is ziek.' },
});

test('while a meeting is still to come nothing is owed, also when that is late', () => {
  expect(owedOn(CANCELLED_ON, [HELD, LATE])).toEqual([]);
});

test('a meeting that is cancelled after half a year gives three working days from then, and says when it was', () => {
  expect(owedOn(CANCELLED_ON, [HELD, cancelledOn(CANCELLED_ON)])).toMatchObject([
    {
      soort: 'raadsoverleg gepland',
      sinds: CANCELLED_ON,
      uiterlijk: '2027-09-09',
      eigenlijk: '2027-07-26',
    },
  ]);
});

test('one that was cancelled before that changes nothing', () => {
  expect(owedOn(CANCELLED_ON, [HELD, cancelledOn('2027-02-01')])).toMatchObject([
    { soort: 'raadsoverleg gepland', sinds: '2027-07-12', uiterlijk: '2027-07-26' },
  ]);
});

test.each([
  ['2027-09-20', 'is'],
  ['2027-09-21', 'was'],
])('what was discussed is asked on %s of a meeting that %s', (today, tijd) => {
  expect(owedOn(today, [HELD, LATE])).toMatchObject([
    {
      soort: 'raadsoverleg vastgelegd',
      waarom: `Het overleg met de raad ${tijd} op maandag 20 september 2027.`,
    },
  ]);
});
