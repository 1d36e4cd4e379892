import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  nextWeekMoment,
  openDelen,
  openFor,
  type WeekTimes,
  weekOf,
} from '../../src/herinneringen/weekoverzicht-rules.ts';
import { localDate } from '../../src/shared/clock.ts';
import { addDays } from '../../src/shared/dates.ts';
import { isOfficeTime } from '../../src/shared/office-hours.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { aWereld, someDossierFacts } from '../support/verplichtingen.ts';

let times: WeekTimes;
beforeAll(async () => {
  times = {
    days: await createWorkingDays(),
    uren: { van: '08:30', tot: '17:00' },
    weekoverzicht: { dag: 1, tijd: '08:30' },
  };
});

describe('the moment of the overview', () => {
  test.each([
    ['an ordinary week', '2026-11-18T09:00:00.000Z', '2026-11-23T07:30:00.000Z'],
    ['at the moment itself, the next week', '2026-11-23T07:30:00.000Z', '2026-11-30T07:30:00.000Z'],
    ['on Monday before it', '2026-11-23T07:00:00.000Z', '2026-11-23T07:30:00.000Z'],
    ['after the clock went back', '2026-10-23T12:00:00.000Z', '2026-10-26T07:30:00.000Z'],
    ['after the clock went forward', '2026-03-27T12:00:00.000Z', '2026-03-30T06:30:00.000Z'],
    ['on Tuesday after Easter', '2027-03-26T12:00:00.000Z', '2027-03-30T06:30:00.000Z'],
    ['on Easter Monday itself', '2027-03-29T12:00:00.000Z', '2027-03-30T06:30:00.000Z'],
  ])('is, %s', (_when, now, expected) => {
    expect(nextWeekMoment(now, times)).toBe(expected);
  });

  test('is in office hours, and there is one for every week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(1500), fc.nat(23), (dag, day, hour) => {
        const set = { ...times, weekoverzicht: { dag, tijd: '10:00' } };
        const now = `${addDays('2026-01-01', day)}T${String(hour).padStart(2, '0')}:00:00.000Z`;
        const moment = nextWeekMoment(now, set);

        expect(moment > now).toBe(true);
        expect(isOfficeTime(moment, set)).toBe(true);
        expect(moment < `${addDays(localDate(now), 14)}T00:00:00.000Z`).toBe(true);
        expect(weekOf(localDate(moment), set).moment).toBe(moment);
      }),
    );
  });
});

describe('who gets it', () => {
  const wereld = (
    told: readonly { dag: string; week: string; voor: readonly string[] }[],
    afwezig = false,
  ) => ({
    afwezigheden: new Map(
      afwezig ? [['carla', [{ van: '2026-11-20', tot: '2026-11-27', vervangerId: 'pieter' }]]] : [],
    ),
    herinneringen: new Map([
      ['pieter', { bundels: [], verstuurd: [], uitgesteld: [], gemeld: [], weekoverzichten: told }],
    ]),
  });
  const WEEK = { week: '2026-11-23' };
  const MONDAY = { dag: '2026-11-23' };

  test.each([
    ['carla', false, [], ['carla']],
    ['pieter', false, [], []],
    ['carla', true, [], []],
    ['pieter', true, [], ['carla']],
    ['cees', true, [], ['cees']],
    ['pieter', true, [{ ...MONDAY, week: '2026-11-23', voor: ['carla'] }], []],
    ['carla', false, [{ ...MONDAY, week: '2026-11-23', voor: ['carla'] }], []],
    ['carla', false, [{ ...MONDAY, week: '2026-11-16', voor: ['carla'] }], ['carla']],
  ])('%s, with carla absent %s and told %j, gets that of %j', (persoon, afwezig, told, expected) => {
    expect(openFor(persoon, '2026-11-23', WEEK, wereld(told, afwezig), ['carla', 'cees'])).toEqual(expected);
  });
});

test('what became late last stands first: the oldest never hides it', () => {
  const datums = ['08', '09', '10', '11', '14', '15', '16'].map((day) => `2026-12-${day}`);
  const facts = datums.map((datum) =>
    someDossierFacts({ opdrachtId: datum, titel: datum, vergadering: { overlegNaam: 'DO', datum } }),
  );

  const { teLaat } = openDelen(
    { readerId: 'carla', voor: ['carla'], dag: '2026-12-04', today: '2026-12-04' },
    aWereld(times.days, { facts }),
    new Set(),
  );

  expect(teLaat.aantal).toBe(7);
  expect(teLaat.regels.map(({ titel }) => titel)).toEqual(datums.toReversed().slice(0, 5));
});
