import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createTurns } from '../../src/bezorging/turns.ts';
import { createTestNotes } from '../support/notes.ts';

/** One instance that has some posts for a conversation, with a clock that may be off. */
type Poster = { readonly from: number; readonly posts: number; readonly clockOffMs: number };

/** Lets them post as fast as they may, in simulated time. @returns when each post went, in order */
async function simulate(posters: readonly Poster[]): Promise<readonly number[]> {
  const notes = createTestNotes();
  let now = 0;
  const left = posters.map(({ from, posts, clockOffMs }) => ({
    at: from,
    posts,
    clockOffMs,
    turns: createTurns(notes, () => now),
  }));
  const sent: number[] = [];
  for (;;) {
    const next = left.filter(({ posts }) => posts > 0).toSorted((a, b) => a.at - b.at)[0];
    if (!next) return sent;
    if (sent.length > 10_000) throw new Error('it does not end');
    now = Math.max(now, next.at);
    const wait = await next.turns.take('gesprek', now + next.clockOffMs);
    if (wait === undefined) {
      sent.push(now);
      next.posts -= 1;
    }
    next.at = now + Math.max(wait ?? 0, 1);
  }
}

const apart = (sent: readonly number[]): number =>
  Math.min(...sent.slice(1).map((at, index) => at - (sent[index] ?? 0)));

const poster = (mostOffMs: number) =>
  fc.record({
    from: fc.nat(5_000),
    posts: fc.integer({ min: 1, max: 12 }),
    clockOffMs: fc.integer({ min: -mostOffMs, max: mostOffMs }),
  });

test('instances with the same time post in one conversation at least a second apart, and all of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(poster(200), { minLength: 2, maxLength: 4 }), async (posters) => {
      const sent = await simulate(posters);

      expect(apart(sent)).toBeGreaterThanOrEqual(1_000);
      expect(sent).toHaveLength(posters.reduce((sum, { posts }) => sum + posts, 0));
    }),
    { numRuns: 40 },
  );
});

test('a clock that is hours off stops nobody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(poster(8 * 3_600_000), { minLength: 2, maxLength: 4 }), async (posters) => {
      const sent = await simulate(posters);

      // At the slowest once in the eight seconds of the hour's pace, since the first began.
      const posts = posters.reduce((sum, { posts: own }) => sum + own, 0);
      expect(sent).toHaveLength(posts);
      expect(Math.max(...sent)).toBeLessThan(5_000 + posts * 9_000 * posters.length);
    }),
    { numRuns: 40 },
  );
});
