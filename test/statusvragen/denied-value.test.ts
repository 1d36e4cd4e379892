import { expect, test } from '@jest/globals';
import { is, isNot, type Query } from '../../src/statusvragen/ground/query.ts';
import { reversedIn } from '../../src/statusvragen/taal/denied-value.ts';

const signalen = (...filters: Query['filters']): Query => ({ over: 'signalen', vorm: 'lijst', filters });
const words = (text: string): readonly string[] => text.split(' ');

test('a value that is denied behind a preposition may not be asked for', () => {
  const asked = words('signalen die niet van een adviesraad komen');
  expect(reversedIn(asked, signalen(is('bron', 'adviesraad')))).toEqual(['niet']);
  expect(reversedIn(asked, signalen(isNot('bron', 'adviesraad')))).toEqual([]);
});

test('in whatever form the value is typed, and with any preposition', () => {
  expect(reversedIn(words('geen van de adviesraden'), signalen(is('bron', 'adviesraad')))).toEqual(['geen']);
  expect(reversedIn(words('niet via de website'), signalen(is('bron', 'website')))).toEqual(['niet']);
});

test('another word that is denied reverses no value', () => {
  const asked = words('signalen van een adviesraad die niet beantwoord zijn');
  expect(reversedIn(asked, signalen(is('bron', 'adviesraad')))).toEqual([]);
});
