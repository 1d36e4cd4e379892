import { expect, test } from '@jest/globals';
import { IEDEREEN } from './mensen.ts';
import { OPDRACHTEN } from './opdrachten.ts';
import type { Opdracht } from './stappen.ts';
import { IN, PROGRAMMA, STAND, TREKKER, VAN } from './vragen/verzamelingen.ts';

/** The sets that were counted by hand are those of the table. */

const ids = (fits: (opdracht: Opdracht) => boolean): readonly string[] =>
  OPDRACHTEN.filter(fits).map(({ id }) => id);
const naam = (id: string): string =>
  IEDEREEN.find((one) => one.naam.toLowerCase().startsWith(id))?.naam ?? '';

test('each opdracht has one state and one programme', () => {
  const all = ids(() => true).toSorted();
  expect(Object.values(STAND).flat().toSorted()).toEqual(all);
  expect(Object.values(PROGRAMMA).flat().toSorted()).toEqual(all);
});

test.each(Object.entries(VAN))('projectleider: %s', (id, wanted) => {
  const leidt = ({ projectleiders }: Opdracht) =>
    id === 'niemand' ? projectleiders.length === 0 : projectleiders.some((one) => one.naam === naam(id));
  expect(wanted.toSorted()).toEqual(ids(leidt).toSorted());
});

test.each(Object.entries(TREKKER))('trekker: %s', (id, wanted) => {
  const trekt = ({ trekkers }: Opdracht) =>
    id === 'niemand' ? trekkers.length === 0 : trekkers.some((one) => one.naam === naam(id));
  expect(wanted.toSorted()).toEqual(ids(trekt).toSorted());
});

test.each(Object.entries(PROGRAMMA))('programme: %s', (id, wanted) => {
  const [first] = OPDRACHTEN.filter((one) => one.id === wanted[0]);
  expect([id, ...wanted.toSorted()]).toEqual([
    id,
    ...ids(({ programma }) => programma === first?.programma).toSorted(),
  ]);
});

test.each(Object.entries(IN))('gemeente: %s', (id, wanted) => {
  const here = id === 'gooiseMeren' ? 'Gooise Meren' : id.charAt(0).toUpperCase() + id.slice(1);
  expect(wanted.toSorted()).toEqual(ids(({ gemeenten }) => gemeenten.includes(here)).toSorted());
});
