import { expect, test } from '@jest/globals';
import { createHistories } from '../../src/logboek/histories.ts';
import type { LogEntry } from '../../src/logboek/ports.ts';

/** Streams of this many entries; `asked`: from where each was read. */
function openHistories(entriesIn: Map<string, number>, limits?: { streams: number; characters: number }) {
  const asked: string[] = [];
  const entryOf = (stream: string, number: number): LogEntry => ({
    stream,
    number,
    at: '2026-11-16T09:00:00.000Z',
    actor: { id: 'a', naam: 'A' },
    events: [],
  });
  const histories = createHistories<number, never>(
    async (id, number) => {
      asked.push(`${id} after ${number}`);
      const count = entriesIn.get(id) ?? 0;
      return Array.from({ length: Math.max(0, count - number) }, (_, index) =>
        entryOf(id, number + index + 1),
      );
    },
    (_id, before, entries) => ({
      entries: [...(before?.entries ?? []), ...entries.map((entry) => ({ ...entry, events: [] }))],
      state: (before?.state ?? 0) + entries.length,
    }),
    limits,
  );
  const numbers = async (id: string): Promise<readonly number[]> =>
    (await histories.find(id)).map(({ number }) => number);
  return { asked, numbers };
}

test('a history that was asked for longest ago makes room, and is read anew when it is asked for', async () => {
  const { asked, numbers } = openHistories(
    new Map([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]),
    { streams: 2, characters: 10_000 },
  );
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await numbers(id);

  expect(asked).toEqual(['a after 0', 'b after 0', 'a after 2', 'c after 0', 'a after 2', 'b after 0']);
});

test('a history that grows larger than all that may be kept is not kept, and is whole', async () => {
  const entriesIn = new Map([['a', 2]]);
  const { asked, numbers } = openHistories(entriesIn, { streams: 9, characters: 400 });
  await numbers('a');
  entriesIn.set('a', 9);

  expect(await numbers('a')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(await numbers('a')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(asked).toEqual(['a after 0', 'a after 2', 'a after 0']);
});
