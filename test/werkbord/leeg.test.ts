import { expect, test } from '@jest/globals';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import {
  activiteitenDeel,
  besluitenDeel,
  cijfersDeel,
  inbrengDeel,
  terugkoppelingDeel,
} from '../../src/werkbord/dossier-delen.ts';
import { AGREED, aDossier, filledIn, NO_PARTICIPATION, SUBMITTED } from '../support/dossiers.ts';

/** What is not there, and may or may not come, on the page of an opdracht. */

const faces = (dossier: Dossier): readonly string[] =>
  [
    activiteitenDeel(dossier, true),
    inbrengDeel(dossier, 0, String),
    besluitenDeel(dossier),
    terugkoppelingDeel(dossier, true),
  ].map(({ text }) => text.replace(/<[^>]+>/g, ''));
const reached = (dossier: Dossier): string | undefined =>
  /Mensen bereikt met terugkoppeling\s+([^\n]*?)\s*$/.exec(
    cijfersDeel(dossier).text.replace(/<[^>]+>/g, ' '),
  )?.[1];

test('nothing is said to come where residents do not take part, or where it is over', () => {
  const without = aDossier(...NO_PARTICIPATION.map(filledIn), SUBMITTED, AGREED);
  const withdrawn = { ...aDossier(), status: 'ingetrokken' as const };

  for (const dossier of [without, withdrawn]) {
    expect(faces(dossier)).toEqual([
      'Er zijn geen activiteiten met inwoners.',
      'Er is geen inbreng van inwoners.',
      'Er is geen besluit.',
      'Er deden geen inwoners mee.',
    ]);
    expect(reached(dossier)).toBe('niet nodig');
  }
  expect(faces(aDossier())).toEqual([
    'Er zijn nog geen activiteiten met inwoners.',
    'Er is nog geen inbreng van inwoners.',
    'Er is nog geen besluit.',
    'Inwoners hoorden nog niet wat er met hun inbreng is gedaan.',
  ]);
  expect(reached(aDossier())).toBe('nog niet gegeven');
});

test('what postpones is no besluit', () => {
  const stamp = { op: '2027-03-12T09:00:00.000Z', door: 'Carla', doorId: 'c' };
  const body = { vergaderingId: 'pfho-2027-03-11', overlegNaam: 'PFHO', datum: '2027-03-11', ...stamp };
  const decided = (uitkomst: 'uitgesteld' | 'goedgekeurd') =>
    cijfersDeel({ ...aDossier(), besluiten: [{ ...body, uitkomst }] }).text.replace(/<[^>]+>/g, ' ');

  expect(decided('uitgesteld')).toMatch(/Besluiten\s+0/);
  expect(decided('goedgekeurd')).toMatch(/Besluiten\s+1/);
});
