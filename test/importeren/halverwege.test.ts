import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import { catchUpSince } from '../../src/logboek/rebuild.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { createKillable } from '../support/killable.ts';
import { importsOf, openSubjects } from '../support/subjects.ts';

/** A process that dies while it reads a table in: who reads it in again has each opdracht once, and all of them. */

const ROWS = 40;
const TABLE = new TextEncoder().encode(
  [
    'Kenmerk;Onderwerp;Projectleider;Overleg;Datum',
    ...Array.from({ length: ROWS }, (_, n) => `NR-${n};Opdracht ${n};Eva Bos;DO;${1 + (n % 3)}-3-2027`),
  ].join('\n'),
);
/** One that is ended at every so many steps of the store, spread over the whole of the import. */
const EVERY = 43;

test('a table that was read in halfway and again holds each opdracht once', async () => {
  const wrong: string[] = [];
  const halfway: number[] = [];
  for (let at = EVERY; ; at += EVERY) {
    const store = openScratchStore();
    const killable = createKillable((_step, number) => number === at);
    const died = await readIn(killable.store(store), killable.dead);
    const before = await opdrachtEntries(store);
    if (died && before.length > 0 && before.length < ROWS) halfway.push(at);

    await readIn(store);

    const entries = await opdrachtEntries(store);
    const titles = new Set(
      (await openSubjects(undefined, store).core.opdrachten.list()).map(({ state }) => state.titel),
    );
    if (new Set(entries).size !== ROWS || entries.length !== ROWS || titles.size !== ROWS)
      wrong.push(`killed at step ${at}: ${entries.length} entries, ${titles.size} opdrachten`);
    await store.close();
    if (!died) break;
  }

  expect(wrong).toEqual([]);
  // Else nothing was in the middle.
  expect(halfway.length).toBeGreaterThan(3);
});

/** In a process of its own on this store, which makes up at its start for what one that died did not save. @returns whether it died */
async function readIn(store: Store, dead?: Promise<void>): Promise<boolean> {
  const subjects = openSubjects(undefined, store);
  const work = async (): Promise<false> => {
    await catchUpSince('', store, Object.values(subjects.core.streams));
    const { problem, stopped } = await importsOf(subjects).importFile(TABLE, 'lijst.csv');
    expect([problem, stopped]).toEqual([undefined, undefined]);
    return false;
  };
  const died = await Promise.race([work(), ...(dead ? [dead.then(() => true)] : [])]);
  // What it had asked of the store before it died is still done.
  if (died) await sleep(5);
  return died;
}

async function opdrachtEntries(store: Store): Promise<readonly string[]> {
  const { entries } = await store.log.readAll('', 10 * ROWS);
  return entries
    .map(({ stream, number }) => `${stream} ${number}`)
    .filter((one) => one.startsWith('opdracht:'));
}
