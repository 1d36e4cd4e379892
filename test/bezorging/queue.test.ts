import { expect, test } from '@jest/globals';
import { createLines } from '../../src/bezorging/lines.ts';
import { createQueue } from '../../src/bezorging/queue.ts';
import { createThrottle } from '../../src/bezorging/throttle.ts';
import { withinOneLook } from '../../src/shared/one-look.ts';
import { createTestClock } from '../support/test-clock.ts';

const DUE = ['persoon:een', 'persoon:twee', 'persoon:drie'];
/** Far more rounds than it may take. */
const MOST_ROUNDS = 200;

test('where people go on changing things, what is due by time has its turns all the same', async () => {
  const clock = createTestClock();
  const looked: string[] = [];
  const queue = createQueue({
    lines: createLines({ throttle: createThrottle(), clock }),
    holds: () => true,
    async round(key) {
      looked.push(key);
      // Somebody changes that opdracht again, as soon as it was looked at.
      if (key.startsWith('opdracht:') && looked.length < MOST_ROUNDS) queue.ask(key);
    },
    clock,
    sleep: async () => undefined,
    stopping: new AbortController().signal,
    roundEveryMs: 0,
  });

  for (let index = 0; index < 20; index += 1) queue.ask(`opdracht:${index}`);
  queue.find(DUE, withinOneLook);
  await queue.idle();

  expect(looked.slice(0, 2 * DUE.length)).toEqual(expect.arrayContaining(DUE));
});

test('where much stands in line and may go, what is due by time has its turns all the same', async () => {
  const clock = createTestClock();
  const looked: string[] = [];
  const lines = createLines({ throttle: createThrottle(), clock });
  /** Somebody posts in the channel while others come to stand in line for it, and then it is free again. */
  const postWhileOthersWait = (source: string): void => {
    expect(lines.take('19:kanaal', source)).toBeUndefined();
    for (let index = 0; index < 20; index += 1) lines.take('19:kanaal', `vergadering:${index}`);
    lines.end('19:kanaal');
    clock.advance(60_000);
  };
  const queue = createQueue({
    lines,
    holds: () => true,
    async round(key) {
      looked.push(key);
      if (looked.length < MOST_ROUNDS) postWhileOthersWait(key);
    },
    clock,
    sleep: async () => undefined,
    stopping: new AbortController().signal,
    roundEveryMs: 0,
  });

  postWhileOthersWait('vergadering:eerste');
  queue.find(DUE, withinOneLook);
  await queue.idle();

  expect(looked.length).toBeGreaterThanOrEqual(MOST_ROUNDS);
  expect(looked.slice(0, 3 * DUE.length)).toEqual(expect.arrayContaining(DUE));
});
