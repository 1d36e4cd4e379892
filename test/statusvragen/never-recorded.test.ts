import { expect, test } from '@jest/globals';
import { neverRecorded } from '../../src/statusvragen/taal/never-recorded.ts';

/** What nobody records is said in words; what a recorded text may be about is read as any question. */

const vocabulary = { isTitleWord: (word: string) => word === 'lunch' };

test.each([
  ['hoe heten de deelnemers van de focusgroep van pleegzorg', 'de namen van inwoners die meedoen.'],
  [
    'wie zaten er met naam en toenaam in de klankbordgroep over urgentie',
    'de namen van inwoners die meedoen.',
  ],
  ['heb je de deelnemerslijst van het werkbezoek', 'de namen van inwoners die meedoen.'],
  ['wat is het telefoonnummer van Samira?', 'een telefoonnummer of huisadres bij iemands naam.'],
  ['hoe oud is de projectleider van pleegzorg eigenlijk', 'iemands leeftijd of loon.'],
  ['wat verdient de wethouder', 'iemands leeftijd of loon.'],
  ['hoeveel uren is Fatima kwijt geweest aan die wijkteams', 'hoeveel uren iemand aan iets werkt.'],
  ['hoe tevreden waren de mensen over de enquete', 'hoe tevreden mensen waren.'],
  [
    'waar kon je parkeren bij het spiegelgesprek',
    'hoe het er bij een activiteit was: eten, parkeren, geur of weer.',
  ],
  [
    'hoi, wat was het weer bij het werkbezoek',
    'hoe het er bij een activiteit was: eten, parkeren, geur of weer.',
  ],
])('%s', (vraag, niet) => {
  expect(neverRecorded(vraag, vocabulary)?.niet).toBe(niet);
});

test.each([
  'wat zeiden inwoners over parkeren',
  'welk signaal gaat over een parkeerplaats',
  'wat kostte de catering van de focusgroep',
  'wat hebben we even geparkeerd',
  'is er een lunch beloofd',
  'hoe staat het met lunch',
  'hoe oud is het oudste signaal',
  'wat zijn de namen van de projectleiders',
  'wanneer is het weer DO',
  'welke namen van inwoners zijn bevestigd',
  'hoeveel tijd heeft Els nog voor het plan',
  'wie kwam er bij de opdracht',
  'inbreng over de leeftijd van inwoners',
])('read as any question: %s', (vraag) => {
  expect(neverRecorded(vraag, vocabulary)).toBeUndefined();
});
