import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PARTS, partOf } from '../../src/bezorging/parts.ts';
import { createLeasedShare, type Share, type SharedWork } from '../../src/bezorging/share.ts';
import type { Notes } from '../../src/logboek/ports.ts';
import { createTestNotes, createWayTo } from '../support/notes.ts';
import { createTestLogger, type TestLogger } from '../support/test-logger.ts';

/** A fortieth of the real times, so that on a busy machine there is still room between them. */
const TIMES = { beatEveryMs: 200, lostAfterMs: 1_000 };
const WITHIN_MS = 20_000;

/** One source of each part. */
const SOURCES: readonly string[] = Array.from({ length: PARTS }, (_, part) => {
  for (let number = 0; ; number += 1) if (partOf(`opdracht:${number}`) === part) return `opdracht:${number}`;
});

type Instance = { readonly share: Share; readonly gained: string[][]; readonly busy: Set<number> };

let notes: Notes;
let logger: TestLogger;
let running: Share[];
/** Sources that were of two at one moment, of all moments at which this process looked. */
let ofTwo: string[];
let watching: NodeJS.Immediate;

beforeEach(() => {
  notes = createTestNotes();
  logger = createTestLogger();
  running = [];
  ofTwo = [];
  const watch = (): void => {
    ofTwo.push(...SOURCES.filter((source) => running.filter((share) => share.holds(source)).length > 1));
    watching = setImmediate(watch);
  };
  watch();
});
afterEach(async () => {
  clearImmediate(watching);
  await Promise.all(running.map((share) => share.stop()));
});

async function join(instance: string, to: Notes = notes): Promise<Instance> {
  const share = createLeasedShare({ notes: to, instance, logger, times: TIMES });
  const gained: string[][] = [];
  const busy = new Set<number>();
  const work: SharedWork = {
    isBusy: (part) => busy.has(part),
    onGained: async (isOurs) => {
      gained.push(SOURCES.filter(isOurs));
    },
    onLost: () => undefined,
  };
  running.push(share);
  await share.start(work);
  return { share, gained, busy };
}

async function leave({ share }: Instance): Promise<void> {
  await share.stop();
  running = running.filter((one) => one !== share);
}

/** Is everything of somebody, and has nobody two more than another? */
const isFair = (...all: readonly Instance[]): boolean => {
  const each = all.map(held);
  return each.reduce((sum, one) => sum + one, 0) === PARTS && Math.max(...each) - Math.min(...each) < 2;
};
const held = ({ share }: Instance): number => SOURCES.filter((source) => share.holds(source)).length;

async function until(isSo: () => boolean): Promise<void> {
  for (const end = performance.now() + WITHIN_MS; !isSo(); ) {
    if (performance.now() > end) throw new Error('it did not become so');
    await sleep(5);
  }
}

test('who is alone has all of the work at once, and nobody to ask for a turn', async () => {
  const one = await join('een');

  expect(held(one)).toBe(PARTS);
  expect(one.share.size()).toBe(1);
  expect(one.share.turns()).toBeUndefined();
  expect(one.gained.flat()).toHaveLength(PARTS);
});

test('three have as much each, everything is of somebody and nothing was of two', async () => {
  const all = [await join('een'), await join('twee'), await join('drie')];

  await until(() => isFair(...all));

  expect(all.map(held).toSorted()).toEqual([8, 8, 9]);
  expect(all.reduce((sum, { share }) => sum + share.size(), 0)).toBeCloseTo(1);
  expect(all.every(({ share }) => share.turns() !== undefined)).toBe(true);
  expect(ofTwo).toEqual([]);
});

test('when one stops in good order the others have its part, and look at what waits in it', async () => {
  const [one, two] = [await join('een'), await join('twee')];
  await until(() => isFair(one, two));
  const heldByTwo = held(two);
  const before = one.gained.length;

  await leave(two);
  await until(() => held(one) === PARTS);

  expect(one.gained.slice(before).flat()).toHaveLength(heldByTwo);
  expect(ofTwo).toEqual([]);
});

test('one that is lost stops before the others take over, and gets its part anew when it is back', async () => {
  const way = createWayTo(notes);
  const [one, two] = [await join('een'), await join('twee', way.notes)];
  await until(() => isFair(one, two));

  way.cut();
  const cutAt = performance.now();
  await until(() => held(one) === PARTS);
  const tookMs = performance.now() - cutAt;
  const heldByLost = held(two);
  way.open();
  await until(() => isFair(one, two));

  expect(heldByLost).toBe(0);
  expect(tookMs).toBeGreaterThan(TIMES.lostAfterMs - TIMES.beatEveryMs);
  // A last beat that was seen late, and the machine that is busy.
  expect(tookMs).toBeLessThan(3 * (TIMES.lostAfterMs + TIMES.beatEveryMs));
  expect(ofTwo).toEqual([]);
});

test('a part in which something is under way is given away when that has ended', async () => {
  const one = await join('een');
  for (let part = 0; part < PARTS; part += 1) one.busy.add(part);

  const two = await join('twee');
  await until(() => held(one) === 13);
  await sleep(2_000);
  const whileBusy = held(two);
  one.busy.clear();
  await until(() => isFair(one, two));

  expect(whileBusy).toBe(0);
  expect(ofTwo).toEqual([]);
});

test('who cannot reach the store has nothing, and goes on when it is there again', async () => {
  const way = createWayTo(notes);
  const one = await join('een', way.notes);

  way.cut();
  await until(() => held(one) === 0);
  const size = one.share.size();
  way.open();
  await until(() => held(one) === PARTS);

  expect(size).toBe(0);
});

test('who asks that all look at what waits is heard by the others', async () => {
  const [one, two] = [await join('een'), await join('twee')];
  await until(() => isFair(one, two));
  const before = two.gained.length;

  await one.share.wakeOthers();
  await until(() => two.gained.length > before);

  expect(two.gained.at(-1)).toHaveLength(held(two));
});

test('a division that cannot be read begins anew', async () => {
  await notes.put('verdeling', { holders: 'niemand' }, undefined);

  const one = await join('een');

  expect(held(one)).toBe(PARTS);
});
