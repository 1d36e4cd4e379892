import { expect, test } from '@jest/globals';
import { type Recorded, recordedIn } from '../../src/statusvragen/taal/recorded-words.ts';

const FOLDER: Recorded = {
  tekst: 'Een folder voor huisartsen maken',
  omgeving: 'Opvoedhulp aan huis Noor Visser',
};
const CIJFERS: Recorded = {
  tekst: 'De cijfers per wijk laten zien',
  omgeving: 'Wijkteams versterken Fatima Bouali',
};
const TOLKEN: Recorded = { tekst: 'Te weinig tolken bij de huisarts', omgeving: 'Eemnes partner' };
const KLUIS: Recorded = { tekst: 'Een kluis voor spullen', omgeving: 'Dakloze jongeren interviews' };
const ALLE = [FOLDER, CIJFERS, TOLKEN, KLUIS];

const meant = (question: string): Recorded | undefined => recordedIn(question, ALLE)?.one;

test.each([
  ['is die folder er al', FOLDER],
  ['heeft Noor haar foldr al gemaakt', FOLDER],
  ['van wie moeten die wijkcijfers komen', CIJFERS],
  ['wie pakt de tolken bij de huisarts op', TOLKEN],
  ['kluisje?', KLUIS],
  ['wat deden we bij dakloze jongeren met het idee van een kluis', KLUIS],
])('%s', (question, text) => {
  expect(meant(question)).toBe(text);
});

test.each([
  // Two texts have it.
  'wat is er met de huisarts',
  // Of another opdracht, of somebody else, or of days.
  'komt er een folder over pleegzorg',
  'heeft Els de folder gemaakt',
  'is de folder in oktober gemaakt',
  // What no line of it tells.
  'hoeveel kostte de folder',
  'wanneer is de folder gemaakt',
  'van wie kwam het idee van een kluis',
  'wie heeft geen folder gemaakt',
  'alles behalve de folder',
  // Nothing but words that the grammar has.
  'hoe staat het ermee',
])('%s is about none of them', (question) => {
  expect(meant(question)).toBeUndefined();
});
