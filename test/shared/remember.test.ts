import { expect, test } from '@jest/globals';
import { rememberPer } from '../../src/shared/remember.ts';

test('what follows from a state is worked out once, and again when anything else that it follows from is another', () => {
  const asked: string[] = [];
  const words = rememberPer(({ titel }: { readonly titel: string }, today: string) => {
    asked.push(today);
    return { text: `${titel} op ${today}` };
  });
  const state = { titel: 'Jeugdhulp' };

  expect(words(state, '2026-11-16')).toBe(words(state, '2026-11-16'));
  expect(asked).toEqual(['2026-11-16']);
  expect(words(state, '2026-11-17').text).toBe('Jeugdhulp op 2026-11-17');
  expect(words({ titel: 'Jeugdhulp' }, '2026-11-17')).not.toBe(words(state, '2026-11-17'));
  expect(asked).toHaveLength(3);
});
