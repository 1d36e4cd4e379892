import { expect, test } from '@jest/globals';
import { LEGE_ZINNEN } from '../support/lege-zinnen.ts';
import { listTeksten } from '../support/teksten.ts';

/** What is told of what was recorded; the other subjects tell of the bot, of files and of settings. */
const SUBJECTS: readonly string[] = [
  ...[
    'adviesraden',
    'adviseurs',
    'archief',
    'bezorging',
    'gegevens',
    'herinneringen',
    'importeren',
    'jaaragenda',
    'mensen',
    'namen',
    'opdrachten',
    'overzichten',
    'rapporten',
    'signalen',
    'werving',
  ],
  ...['statusvragen', 'vergaderingen', 'verplichtingen', 'vooruitblik'],
];
const SAYS_NOTHING =
  /^(?:Er(?! is niets veranderd)|Nog|In de[a-z]*|Van|Voor|Ik ken|Je bent|Je hebt)\b.*\b(?:geen|niets|niemand|nergens|alles|iedereen|elke)\b|^(?:Alles|Iedereen|Niemand|Geen(?! [a-z]+[?]))\b/;

const said = new Set(
  listTeksten()
    .filter(({ subject, tekst }) => SUBJECTS.includes(subject) && SAYS_NOTHING.test(tekst.trim()))
    .map(({ tekst }) => tekst),
);

test('every sentence that says that there is nothing is known as one of four kinds', () => {
  const known = Object.values(LEGE_ZINNEN).flat();
  expect([...said].filter((zin) => !known.includes(zin))).toEqual([]);
  expect(known.filter((zin) => !said.has(zin))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test('the words of each say of which kind it is', () => {
  expect(
    LEGE_ZINNEN.geen.filter((zin) => /\b[Nn]og (?:geen|niet|niets|niemand)\b(?! klaar)|voor zover/.test(zin)),
  ).toEqual([]);
  expect(LEGE_ZINNEN['nog niet'].filter((zin) => !/\b[Nn]og\b/.test(zin))).toEqual([]);
  expect(
    LEGE_ZINNEN['niet bekend'].filter((zin) => !/bekend|Ik ken|vastgelegd|opgeschreven/.test(zin)),
  ).toEqual([]);
  expect(LEGE_ZINNEN['niet van jou'].filter((zin) => !/\b[Jj](?:e|ij|ou)\b/.test(zin))).toEqual([]);
});
