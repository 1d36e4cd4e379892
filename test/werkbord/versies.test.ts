import { expect, test } from '@jest/globals';
import { verschil } from '../../src/werkbord/versies.ts';

test('what went is crossed out beside what came', () => {
  const { text } = verschil('Mensen willen rust.', 'Mensen willen vaste hulp.');
  expect(text).toContain('<del>rust</del>');
  expect(text).toContain('<ins>vaste hulp</ins>');
  expect(text).not.toContain('<del>Mensen');
});

test('a text that is the same is called so, and one that is too long is not compared', () => {
  expect(verschil('Dit.', 'Dit.').text).toContain('De tekst is dezelfde.');
  expect(verschil('a '.repeat(10_000), 'b '.repeat(10_000)).text).toContain('te lang');
});

test('what somebody typed stays text', () => {
  expect(verschil('', '<script>alert(1)</script>').text).not.toContain('<script');
});
