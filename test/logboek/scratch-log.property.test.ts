import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Log, LogEntry } from '../../src/logboek/ports.ts';
import { createScratchLog } from '../../src/logboek/scratch-log.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import { makeStorePlace } from '../support/test-store.ts';

const STREAMS = ['pot:a', 'pot:b', 'pot:é'];
const entries: fc.Arbitrary<LogEntry> = fc.record(
  {
    stream: fc.constantFrom(...STREAMS),
    number: fc.integer({ min: 1, max: 5 }),
    at: fc.constant('2026-11-16T09:00:00.000Z'),
    actor: fc.constant({ id: 'a', naam: 'A' }),
    events: fc.array(
      fc.record({ soort: fc.constant('erbij'), naam: fc.option(fc.string(), { nil: undefined }) }),
      {
        maxLength: 2,
      },
    ),
    nonce: fc.string(),
    raw: fc.constantFrom('geen json', '{"at":"2026-11-16T09:00:00.000Z"}'),
  },
  { requiredKeys: ['stream', 'number', 'at', 'actor', 'events'] },
);
/** Adding one, or putting one in the place of what stands there, or stood there before. */
const steps = fc.array(
  fc.record({ what: fc.constantFrom('append', 'replace', 'replace behind'), entry: entries }),
  { maxLength: 30 },
);

async function take(log: Log, { what, entry }: { what: string; entry: LogEntry }): Promise<unknown> {
  if (what === 'append')
    return log.append(entry).then(
      () => 'stored',
      (error: unknown) => isDomainError(error, 'conflict'),
    );
  const was = (await log.read(entry.stream)).find(({ number }) => number === entry.number) ?? entry;
  return log.replace(what === 'replace' ? was : { ...was, nonce: 'of before' }, entry);
}

/** What everybody who asks gets; where a reader is says each store in its own way. */
async function answersOf(log: Log): Promise<unknown> {
  const pages: (readonly LogEntry[])[] = [];
  for (let cursor = ''; ; ) {
    const page = await log.readAll(cursor, 3);
    if (page.entries.length === 0) break;
    pages.push(page.entries);
    cursor = page.cursor;
  }
  const streams = [...STREAMS, 'pot:none'].flatMap((stream) =>
    [0, 2, 9].map((after) => log.read(stream, after)),
  );
  return { pages, streams: await Promise.all(streams) };
}

test('a log in memory answers as that of a store does, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      const place = await makeStorePlace('sqlite');
      const store = openSqliteStore(place.dataDir);
      try {
        const scratch = createScratchLog();
        for (const step of done) expect(await take(scratch, step)).toEqual(await take(store.log, step));
        expect(await answersOf(scratch)).toEqual(await answersOf(store.log));
      } finally {
        await store.close();
        await place.remove();
      }
    }),
    { numRuns: 40 },
  );
});
