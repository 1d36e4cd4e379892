import { expect, test } from '@jest/globals';
import { createSame, rememberPer } from '../../src/shared/remember.ts';

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

test('a value that says the same is the one of before, and one that says something else is not', () => {
  const same = createSame<object, { readonly datum: string }>();
  const subject = {};
  const first = same(subject, { datum: '2026-12-15' });

  expect(same(subject, { datum: '2026-12-15' })).toBe(first);
  expect(same(subject, { datum: '2026-12-22' })).toEqual({ datum: '2026-12-22' });
  expect(same({}, { datum: '2026-12-15' })).not.toBe(first);
});
