import { expect, test } from '@jest/globals';
import { readPasted } from '../../src/statusvragen/pasted.ts';

/** What stands around a question in a mail or message that was pasted is left out; a line break is a space, and a table stays. */

test.each([
  ['> Hoi Carla,\n> wie leidt pleegzorg?\n\nKun jij dit beantwoorden?', 'wie leidt pleegzorg?'],
  [
    'Hallo bot,\n\nIk heb een vraag.\nWie trekt pleegzorg?\n\nMet vriendelijke groet,\nCarla',
    'Wie trekt pleegzorg?',
  ],
  ['RE: Uithuisplaatsing - wanneer komt dit in het DO?', 'Uithuisplaatsing - wanneer komt dit in het DO?'],
  ['👋 goedemorgen! wie is er afwezig? 🙏', 'goedemorgen! wie is er afwezig?'],
  ['“wie leidt pleegzorg?”', 'wie leidt pleegzorg?'],
  ['welke opdrachten\nvan Els\nzijn te laat', 'welke opdrachten van Els zijn te laat'],
  ['ik zit zo met Willem\nwelke opdrachten heeft hij', 'ik zit zo met Willem, welke opdrachten heeft hij'],
  ['1. wie trekt pleegzorg\n2. wanneer is het DO', 'wie trekt pleegzorg\nwanneer is het DO'],
  ['- wat is er te laat?\n- wie is er afwezig?', 'wat is er te laat?\nwie is er afwezig?'],
])('of ‘%s’ the question is ‘%s’', (typed, asked) => {
  expect(readPasted(typed)).toBe(asked);
});

test.each([
  ['Titel\tProgramma\twie\nPleegzorg\tJeugd\tSamira'],
  ['Titel;Wie\nPleegzorg;Samira'],
  ['Pleegzorg\nAutisme\nThuis'],
  ['hallo'],
  [''],
  ['pleegzorg-2027'],
])('‘%s’ stays as it was typed', (typed) => {
  expect(readPasted(typed)).toBe(typed);
});
