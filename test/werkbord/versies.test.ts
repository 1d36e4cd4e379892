import { expect, test } from '@jest/globals';
import { verschil } from '../../src/werkbord/versies.ts';

test('what went is crossed out beside what came', () => {
  const { text } = verschil('Mensen willen rust.', 'Mensen willen vaste hulp.');
  expect(text).toContain('<del>rust</del>');
  expect(text).toContain('<ins>vaste hulp</ins>');
  expect(text).not.toContain('<del>Mensen');
});

test('a text that is the same is called so, and one in which everything differs is not compared', () => {
  expect(verschil('Dit.', 'Dit.').text).toContain('De tekst is dezelfde.');
  const words = (letter: string) => Array.from({ length: 500 }, (_, index) => `${letter}${index}`).join(' ');
  expect(verschil(words('a'), words('b')).text).toContain('verschillen te veel');
  expect(verschil(words('a'), `${words('a')} erbij`).text).toContain('<ins> erbij</ins>');
});

test('what somebody typed stays text', () => {
  expect(verschil('', '<script>alert(1)</script>').text).not.toContain('<script');
});
