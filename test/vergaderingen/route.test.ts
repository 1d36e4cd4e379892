import { describe, expect, test } from '@jest/globals';
import { createVandaag } from '../../src/shared/vandaag.ts';
import { routeOf } from '../../src/vergaderingen/ground/route.ts';
import type { Agendapunt, Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';

const TODAY = '2027-02-01';
const punt: Agendapunt = { id: 'o1', opdrachtId: 'o1', titel: 'Vervoer', doel: 'adviseren', volgorde: 1 };

function meeting(id: string, datum: string, changes: Partial<Vergadering> = {}): Vergadering {
  return { id, overlegId: 'do', overlegNaam: 'Directieoverleg', datum, agendapunten: [], ...changes };
}

/** The ids of the meetings with how each stop stands. */
function stops(opdracht: Parameters<typeof routeOf>[0], ...vergaderingen: readonly Vergadering[]) {
  return routeOf(opdracht, vergaderingen, createVandaag(TODAY)).map(({ vergadering, stand, doel }) => [
    vergadering.id,
    stand,
    doel,
  ]);
}

describe('the route of an opdracht', () => {
  test('is its agendapunten and the meeting that it names, by day and time', () => {
    expect(
      stops(
        { id: 'o1', vergaderingId: 'b' },
        meeting('c', '2027-03-04', { agendapunten: [punt] }),
        meeting('b', '2027-02-01', { tijd: '14:00' }),
        meeting('a', '2027-02-01', { tijd: '10:00', agendapunten: [punt] }),
        meeting('z', '2027-01-05', { agendapunten: [{ ...punt, id: 'o2', opdrachtId: 'o2' }] }),
      ),
    ).toEqual([
      ['a', 'komt', 'adviseren'],
      ['b', 'komt', 'bespreken'],
      ['c', 'komt', 'adviseren'],
    ]);
  });

  test('says of each stop whether it was held, cancelled or postponed', () => {
    const route = [
      meeting('a', '2027-01-05', { agendapunten: [punt] }),
      meeting('b', '2027-01-12', { agendapunten: [{ ...punt, uitgesteldNaar: 'd' }] }),
      meeting('c', '2027-01-19', { agendapunten: [punt], geannuleerd: { op: '2027-01-10T09:00:00.000Z' } }),
      meeting('d', '2027-02-02', { agendapunten: [{ ...punt, besluit: { uitkomst: 'uitgesteld' } }] }),
    ];

    expect(stops({ id: 'o1' }, ...route).map(([, stand]) => stand)).toEqual([
      'gehouden',
      'uitgesteld',
      'geannuleerd',
      'uitgesteld',
    ]);
  });

  test('keeps the meeting that it named until it was held, and not one that it left before', () => {
    const left = (op: string) => ({ id: 'o1', vergaderingId: 'b', vertrokken: [{ id: 'a', op }] });
    const both = [meeting('a', '2027-01-05'), meeting('b', '2027-03-04')];

    expect(stops(left('2027-01-20T09:00:00.000Z'), ...both).map(([id]) => id)).toEqual(['a', 'b']);
    expect(stops(left('2027-01-04T09:00:00.000Z'), ...both).map(([id]) => id)).toEqual(['b']);
  });
});
