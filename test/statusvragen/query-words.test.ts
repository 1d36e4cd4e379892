import { expect, test } from '@jest/globals';
import { chipsOf } from '../../src/statusvragen/antwoorden/query-words.ts';
import type { Filter, Filters } from '../../src/statusvragen/ground/query.ts';

/** A value of every filter; the role is told with whose it is. */
const EVERY: { readonly [One in Exclude<Filter, 'rol'>]-?: NonNullable<Filters[One]> } = {
  opdracht: 'o1',
  programma: 'Jeugd en Onderwijs',
  gemeente: 'Laren',
  methode: 'focusgroep',
  doelgroep: 'pleegouders',
  persoon: 'samira',
  overleg: 'pfho',
  vergadering: 'volgende',
  periode: { van: '2027-01-01', tot: '2027-12-31' },
  stand: 'besloten',
  nietStand: 'afgerond',
  met: 'plan',
  zonder: 'passage',
  soort: 'plan ingediend',
  laat: true,
  oordeel: 'niet',
  bron: 'adviesraad',
};

test('every filter of a query is said back, so that it can be taken away', async () => {
  const namen = {
    persoon: async (id: string) => id,
    opdracht: async (id: string) => id,
    overleg: async (id: string) => id,
  };
  const chips = await chipsOf({ over: 'opdrachten', vorm: 'lijst', filters: EVERY }, namen);

  expect(chips.map(({ filter }) => filter).toSorted()).toEqual(Object.keys(EVERY).toSorted());
});
