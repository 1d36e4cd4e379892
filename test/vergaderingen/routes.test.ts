import { describe, expect, test } from '@jest/globals';
import { createRoutes } from '../../src/vergaderingen/ground/routes.ts';
import type { Agendapunt, Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';

const TODAY = '2027-02-01';

function punt(opdrachtId: string): Agendapunt {
  return { id: opdrachtId, opdrachtId, titel: 'Vervoer', doel: 'adviseren', volgorde: 1 };
}

function meeting(id: string, datum: string, ...opdrachten: readonly string[]): Vergadering {
  return {
    id,
    overlegId: 'do',
    overlegNaam: 'Directieoverleg',
    datum,
    agendapunten: opdrachten.map(punt),
  };
}

const opdracht = { id: 'o1', vergaderingId: 'b' };

describe('the routes of many opdrachten', () => {
  test('are those of one by one: what has it on its agenda, and what it names itself', () => {
    const all = [
      meeting('a', '2027-02-03', 'o1'),
      meeting('b', '2027-02-10'),
      meeting('c', '2027-02-17', 'o2'),
    ];
    const { among, of } = createRoutes();
    const routeOf = among(all, TODAY);

    expect(routeOf(opdracht).map(({ vergadering }) => vergadering.id)).toEqual(['a', 'b']);
    expect(routeOf(opdracht)).toEqual(of({ ...opdracht }, all.slice(0, 2), TODAY));
    expect(routeOf({ id: 'o3' })).toEqual([]);
  });

  test('stay the same object as long as nothing on them changes', () => {
    const [a, b, c] = [
      meeting('a', '2027-02-03', 'o1'),
      meeting('b', '2027-02-10'),
      meeting('c', '2027-02-17'),
    ];
    const { among } = createRoutes();
    const first = among([a, b, c], TODAY)(opdracht);

    expect(among([a, b, c], TODAY)(opdracht)).toBe(first);
    expect(among([a, b, { ...c, agendapunten: [punt('o2')] }], TODAY)(opdracht)).toBe(first);
    expect(among([a, { ...b, agendapunten: [punt('o2')] }, c], TODAY)(opdracht)).toBe(first);
  });

  test('are others when a meeting moves, the opdracht goes elsewhere or the day passes', () => {
    const [a, b] = [meeting('a', '2027-02-03', 'o1'), meeting('b', '2027-02-10')];
    const { among } = createRoutes();
    const days = (route: ReturnType<ReturnType<typeof among>>) =>
      route.map(({ vergadering, stand }) => `${vergadering.datum} ${stand}`);

    expect(days(among([a, b], TODAY)(opdracht))).toEqual(['2027-02-03 komt', '2027-02-10 komt']);
    expect(days(among([a, { ...b, datum: '2027-03-03' }], TODAY)(opdracht))).toEqual([
      '2027-02-03 komt',
      '2027-03-03 komt',
    ]);
    expect(days(among([a, b], '2027-02-05')(opdracht))).toEqual(['2027-02-03 gehouden', '2027-02-10 komt']);
    expect(days(among([a, b], TODAY)({ id: 'o1', vergaderingId: 'a' }))).toEqual(['2027-02-03 komt']);
    expect(days(among([{ ...a, agendapunten: [] }, b], TODAY)(opdracht))).toEqual(['2027-02-10 komt']);
  });
});
