import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createTouched, isTaken, type Looked, type Touched } from '../../src/bezorging/touched.ts';

let touched: Touched;
let marked: string[];
/** What happened, in order. */
let told: string[];
let isStoreOut: boolean;
let stopping: AbortController;

beforeEach(() => {
  marked = [];
  told = [];
  isStoreOut = false;
  stopping = new AbortController();
  touched = createTouched({
    canLook: (key) => !key.startsWith('elders:'),
    mark: async (key) => {
      if (isStoreOut) throw new Error('no store');
      marked.push(key);
    },
    stopping: stopping.signal,
  });
});

/** A round over a source that touches others, which began; `ended` when it has done what was due. */
const begun = async (key: string, others: readonly string[], ended: Looked = 'looked') => {
  const going = round(key, others, ended);
  await turn();
  return { ended: going };
};
const round = (key: string, others: readonly string[], ended: Looked = 'looked') =>
  touched.during(key, async ({ settle, isWaitedFor }) => {
    told.push(`${key} begins`);
    if (ended === 'in line' && !isWaitedFor()) marked.push(key);
    for (const other of others) if (!isTaken(other)) marked.push(other);
    if (ended === 'looked') await settle();
    told.push(`${key} ends`);
    return ended;
  });

describe('what a round touches', () => {
  test('is looked at before that round has done what was due, and needs no mark', async () => {
    const opdracht = await begun('opdracht:a', ['vergadering:do', 'persoon:carla']);
    expect(told).toEqual(['opdracht:a begins']);

    await round('vergadering:do', []);
    await turn();
    expect(told).not.toContain('opdracht:a ends');
    await round('persoon:carla', []);
    await opdracht.ended;

    expect(told.at(-1)).toBe('opdracht:a ends');
    expect(marked).toEqual([]);
  });

  test('is looked at anew: a look that began before does not count', async () => {
    let end: () => void = () => undefined;
    const before = touched.during('vergadering:do', async () => {
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return 'looked';
    });
    await turn();
    const opdracht = await begun('opdracht:a', ['vergadering:do']);
    end();
    await before;
    await turn();
    expect(told).not.toContain('opdracht:a ends');

    await round('vergadering:do', []);
    await opdracht.ended;
    expect(told).toContain('opdracht:a ends');
  });

  test('and stands in line is done when it was looked at again, and needs no mark until then', async () => {
    const opdracht = await begun('opdracht:a', ['vergadering:do']);
    await round('vergadering:do', [], 'in line');
    await turn();
    expect(told).not.toContain('opdracht:a ends');

    await round('vergadering:do', []);
    await opdracht.ended;

    expect(marked).toEqual([]);
    await round('vergadering:do', [], 'in line');
    expect(marked).toEqual(['vergadering:do']);
  });

  test('and touches others itself is done when those are', async () => {
    const opdracht = await begun('opdracht:a', ['vergadering:do']);
    const vergadering = await begun('vergadering:do', ['persoon:carla']);
    expect(told).toEqual(['opdracht:a begins', 'vergadering:do begins']);

    await round('persoon:carla', []);
    await Promise.all([vergadering.ended, opdracht.ended]);
    expect(marked).toEqual([]);
  });

  test.each([
    ['touches it too', ['opdracht:a']],
    ['touches another that touches it', ['persoon:carla']],
  ])('is marked when that %s: they would wait for each other', async (_what, others) => {
    const opdracht = await begun('opdracht:a', ['vergadering:do']);
    const vergadering = await begun('vergadering:do', others);
    if (others.includes('persoon:carla')) await round('persoon:carla', ['opdracht:a']);
    await Promise.all([opdracht.ended, vergadering.ended]);

    expect(marked).toEqual(['opdracht:a']);
  });

  test('is marked when it is not looked at here, and when it is the source itself', async () => {
    await round('opdracht:a', ['elders:b', 'opdracht:a']);

    expect(marked).toEqual(['elders:b', 'opdracht:a']);
  });

  test('is marked when its look fails, and not taken as looked at when it was not due', async () => {
    const opdracht = await begun('opdracht:a', ['vergadering:do']);
    await round('vergadering:do', [], 'not due');
    await turn();
    expect(told).not.toContain('opdracht:a ends');

    await round('vergadering:do', [], 'failed');
    await opdracht.ended;
    expect(marked).toEqual(['vergadering:do']);
  });

  test('is marked when the process stops first', async () => {
    const opdracht = await begun('opdracht:a', ['vergadering:do']);
    stopping.abort();
    await opdracht.ended;

    expect(marked).toEqual(['vergadering:do']);
  });

  test('is marked by the next round when it could not be, or the round failed: the source need not touch it again', async () => {
    isStoreOut = true;
    const opdracht = await begun('opdracht:a', ['vergadering:do']);
    await round('vergadering:do', [], 'failed');
    await expect(opdracht.ended).rejects.toThrow('no store');
    await round('opdracht:b', ['persoon:carla'], 'failed');
    await expect(round('opdracht:a', [])).rejects.toThrow('no store');
    isStoreOut = false;

    await round('opdracht:a', []);
    await round('opdracht:b', []);
    expect(marked).toEqual(['vergadering:do', 'persoon:carla']);
  });
});

test('outside a round nothing sees to it, so that it is marked', () => {
  expect(isTaken('vergadering:do')).toBe(false);
});
