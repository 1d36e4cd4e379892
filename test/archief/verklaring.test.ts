import { expect, test } from '@jest/globals';
import { foldVerklaring, type VerklaringEvent, type Vernietigd } from '../../src/archief/verklaring.ts';

const WAT: Vernietigd = {
  soort: 'opdracht',
  dossierId: 'o1',
  titel: 'Hulp thuis',
  van: '2026-11-16',
  tot: '2027-03-01',
  bewaard: 10,
  grond: 'Toestemming van de archivaris',
  regels: 40,
  keten: 'abc',
};
const begonnen = (wat: Partial<Vernietigd> = {}): VerklaringEvent => ({
  soort: 'vernietiging begonnen',
  wat: { ...WAT, ...wat },
});
const fold = (...events: readonly VerklaringEvent[]) =>
  events.reduce<ReturnType<typeof foldVerklaring>>(
    (before, event, at) =>
      foldVerklaring(before, event, {
        id: 'opdracht:o1',
        at: `2037-03-0${at + 1}T09:00:00.000Z`,
        actor: { id: 'b', naam: 'Bas' },
      }),
    undefined,
  );

test('a record is of who began, and is closed when it is done', () => {
  expect(fold(begonnen())).toMatchObject({ door: 'Bas', op: '2037-03-01T09:00:00.000Z', isKlaar: false });
  expect(fold(begonnen(), begonnen({ grond: 'anders' }))).toMatchObject({ grond: WAT.grond, isKlaar: false });
  expect(fold(begonnen(), { soort: 'vernietigd' })).toMatchObject({ grond: WAT.grond, isKlaar: true });
  expect(fold({ soort: 'vernietigd' })).toBeUndefined();
});

test('a dossier of the same id that came again has a record of its own', () => {
  expect(fold(begonnen(), { soort: 'vernietigd' }, begonnen({ regels: 2 }))).toMatchObject({
    regels: 2,
    op: '2037-03-03T09:00:00.000Z',
    isKlaar: false,
  });
});
