import { expect, test } from '@jest/globals';
import { gedaanWords } from '../../src/bezorging/antwoord-cards.ts';
import { ANSWERED_ONCE } from '../../src/bezorging/formulieren.ts';
import { actionsOf, rendered } from '../support/card-reading.ts';
import { cardSamples } from '../support/card-samples.ts';

/** Their answer goes on with what is being filled in, or shows what a file holds. */
const GOES_ON = [
  'opdrachten.saveOnderdeel',
  'opdrachten.addActiviteit',
  'opdrachten.removeActiviteit',
  'opdrachten.reopenPlan',
  'opdrachten.zoekEerder',
  'opdrachten.takeEerder',
  'opdrachten.dropEerder',
  'opdrachten.inbrengVoor',
  'opdrachten.writeTerugkoppeling',
  'opdrachten.tabelVan',
];
/** What their answers are about is opened by the line that stays. */
const OPENED = /^(?:opdrachten|signalen|wervingen|adviesraden|vergaderingen)\./;

test('the line that stays of an answer says what was done, of each button that writes something', () => {
  // Who presses twice writes once: such a button has a number of its own.
  const writes = cardSamples().flatMap(({ message }) =>
    actionsOf(rendered(message)).flatMap(({ verb, data }) =>
      verb !== undefined && JSON.stringify(data ?? {}).includes('"nonce"') ? [String(verb)] : [],
    ),
  );
  const ours = [...new Set(writes)].filter((verb) => OPENED.test(verb) && !GOES_ON.includes(verb));

  expect(ours.length).toBeGreaterThan(50);
  expect(ours.filter((verb) => gedaanWords(verb) === gedaanWords(undefined))).toEqual([]);
});

test('of a form that folds the line says what was done', () => {
  expect(ANSWERED_ONCE.flat().filter((verb) => gedaanWords(verb) === gedaanWords(undefined))).toEqual([]);
});
