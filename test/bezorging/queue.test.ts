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
