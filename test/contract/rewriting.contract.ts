import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { type Break, chainAfter, checkChain, NO_CHAIN } from '../../src/logboek/chain.ts';
import type { LogEntry, Store } from '../../src/logboek/ports.ts';
import { createCatchUp } from '../../src/logboek/rebuild.ts';
import { rewriteStream } from '../../src/logboek/rewrite.ts';
import { createStreams } from '../../src/logboek/streams.ts';
import { everyEntry } from '../../src/logboek/whole-store.ts';
import { DomainError } from '../../src/shared/errors.ts';
import type { StorePlace } from './store.contract.ts';

const AT = '2026-11-16T09:00:00.000Z';
const ALICE = { id: 'alice', naam: 'Alice' };
const BY = { actor: { id: 'bas', naam: 'Bas' }, at: '2026-12-01T09:00:00.000Z' };
const POT = 'pot:a';

/** What every store promises of a log in which something is taken away. */
export function describeRewriting(name: string, openPlace: () => Promise<StorePlace>): void {
  describe(`writing anew on the store ${name}`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await openPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    /** The streams as one process has them. */
    const pots = (on = store) => {
      const schema = z.object({ soort: z.literal('erbij'), naam: z.string() });
      return createStreams<string[], z.infer<typeof schema>>(
        {
          kind: 'pot',
          shape: '1',
          hasPosts: true,
          eventSchema: schema,
          stateSchema: z.array(z.string()),
          fold: (names = [], event) => [...names, event.naam],
          keys: (names) => ({ naam: names }),
        },
        on,
      );
    };
    const add = async (naam: string, id = 'a', streams = pots()): Promise<void> => {
      await streams.change(id, { actor: ALICE, at: AT }, () => [{ soort: 'erbij', naam }]);
    };
    /** Takes a name away wherever it stands. */
    const without =
      (naam: string) =>
      (entry: LogEntry): LogEntry => ({
        ...entry,
        events: entry.events.map((event) => JSON.parse(JSON.stringify(event).replaceAll(naam, 'iemand'))),
      });
    const breaks = async (): Promise<readonly Break[]> => (await checkChain(store.log)).breaks;
    const everything = async (): Promise<readonly LogEntry[]> => {
      const all: LogEntry[] = [];
      for await (const page of everyEntry(store.log)) all.push(...page);
      return all;
    };

    test('replaces an entry only while it is what was read', async () => {
      await add('x');
      const [was] = await store.log.read(POT);
      if (!was) throw new Error('nothing was appended');

      expect(await store.log.replace({ ...was, at: BY.at }, { ...was, events: [] })).toBe(false);
      expect(await store.log.replace({ ...was, number: 2 }, { ...was, number: 2 })).toBe(false);
      expect(await store.log.read(POT)).toEqual([was]);

      expect(await store.log.replace(was, { ...was, events: [] })).toBe(true);
      expect(await store.log.read(POT)).toEqual([{ ...was, events: [] }]);
    });

    test('takes something away also from the history that a process has read before', async () => {
      const streams = pots();
      for (const naam of ['Samira', 'y']) await add(naam);
      expect(JSON.stringify(await streams.history('a'))).toContain('Samira');

      await rewriteStream(store.log, POT, BY, without('Samira'));
      await add('z');

      const history = await streams.history('a');
      expect(history).toEqual(await pots().history('a'));
      expect(JSON.stringify(history)).not.toContain('Samira');
    });

    test('takes something away, says who did it and where, and leaves the chain as it was', async () => {
      for (const naam of ['Samira', 'y', 'Samira']) await add(naam);
      const before = await store.log.read(POT);
      const chain = before.reduce(chainAfter, NO_CHAIN);

      expect(await rewriteStream(store.log, POT, BY, without('Samira'))).toBe(true);

      const after = await store.log.read(POT);
      expect(JSON.stringify(after)).not.toContain('Samira');
      expect(after.slice(0, 3).reduce(chainAfter, NO_CHAIN)).toBe(chain);
      expect(after.slice(3)).toEqual([
        expect.objectContaining({ ...BY, number: 4, events: [], previous: chain }),
        expect.objectContaining({ ...BY, number: 5, events: [], rewritten: true }),
      ]);
      expect(after[3]?.rewrites?.map(({ number }) => number)).toEqual([1, 3]);
      expect(await checkChain(store.log, new Map([[POT, { entries: 3, chain }]]))).toEqual({
        entries: 5,
        streams: 1,
        chained: 5,
        rewritten: 2,
        breaks: [],
      });
      expect(await rewriteStream(store.log, POT, BY, without('Samira'))).toBe(false);
    });

    test('is read in the order of the numbers, also where a store gives what was changed last', async () => {
      for (const naam of ['Samira', 'y']) await add(naam);
      await add('z', 'b');
      await rewriteStream(store.log, POT, BY, without('Samira'));
      await add('w');

      const all = await everything();
      expect(all.filter(({ stream }) => stream === POT).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      expect(all.filter(({ stream }) => stream === 'pot:b')).toHaveLength(1);
    });

    test('is seen at once by a process that had the stream in memory, and by its questions', async () => {
      const other = pots();
      await add('Samira', 'a', other);
      expect((await other.find('a'))?.state).toEqual(['Samira']);

      await rewriteStream(store.log, POT, BY, without('Samira'));
      expect(await pots().catchUp('a')).toBe(true);

      expect((await other.find('a'))?.state).toEqual(['iemand']);
      expect(await pots().findBy('naam', 'Samira')).toEqual([]);
      expect((await pots().findBy('naam', 'iemand')).map(({ id }) => id)).toEqual(['a']);
      await add('y', 'a', other);
      expect((await pots().find('a'))?.state).toEqual(['iemand', 'y']);
      expect(await breaks()).toEqual([]);
    });

    /** A process that looked at the stream, and what it has to ask for to look once more. */
    const whoLooked = async () => {
      const asked: string[] = [];
      const streams = pots({
        ...store,
        log: {
          ...store.log,
          read(stream, after = 0) {
            asked.push(`log after ${after}`);
            return store.log.read(stream, after);
          },
        },
        readModels: {
          ...store.readModels,
          get(kind, id) {
            asked.push('read model');
            return store.readModels.get(kind, id);
          },
        },
      });
      const look = async (): Promise<readonly string[]> => {
        asked.length = 0;
        await streams.find('a');
        await streams.history('a');
        return [...asked];
      };
      await look();
      return { streams, look };
    };

    test('is kept in no memory: of who did it at once, of another process when that catches up', async () => {
      await add('Samira');
      const own = await whoLooked();
      const other = await whoLooked();
      const catchUp = createCatchUp(store, [other.streams]);
      await catchUp();
      expect(await other.look()).toEqual(['log after 1', 'log after 1']);

      await rewriteStream(store.log, POT, BY, without('Samira'));
      await own.streams.catchUp('a');
      await createCatchUp(store, [own.streams])();
      await catchUp();

      const anew = ['read model', 'log after 3', 'log after 0'];
      expect([await own.look(), await other.look()]).toEqual([anew, anew]);
    });

    test('of everything leaves a stream that is not there, also for who had it in memory', async () => {
      const other = pots();
      await add('x', 'a', other);
      await add('y', 'b', other);
      await other.find('a');

      const empty = ({ stream, number, rewrites, rewritten, ...rest }: LogEntry): LogEntry =>
        rewrites || rewritten
          ? { stream, number, rewrites, rewritten, ...rest }
          : { stream, number, at: AT, actor: { id: '', naam: 'weg' }, events: [] };
      await rewriteStream(store.log, POT, BY, empty);
      expect(await pots().catchUp('a')).toBe(true);

      expect(await other.find('a')).toBeUndefined();
      expect((await other.list()).map(({ id }) => id)).toEqual(['b']);
      expect(await store.readModels.get('pot', 'a')).toBeUndefined();
      await other.touch('a', AT);
      expect(await store.readModels.get('pot', 'a')).toBeUndefined();
      expect(await breaks()).toEqual([]);
    });

    test('goes on where it stopped, whatever was done', async () => {
      await add('Samira');
      await add('Samira en y');
      for (let steps = 0; ; steps += 1) {
        const done = await rewriteStream(stopping(store, steps), POT, BY, without('Samira')).catch(
          () => undefined,
        );
        if (done !== undefined) break;
      }
      await rewriteStream(store.log, POT, BY, without('Samira'));

      expect(JSON.stringify(await store.log.read(POT))).not.toContain('Samira');
      expect((await pots().find('a'))?.state).toEqual(['iemand', 'iemand en y']);
      expect(await breaks()).toEqual([]);
    });

    test('of two things at once loses neither', async () => {
      for (const naam of ['Samira', 'Pieter', 'Samira en Pieter']) await add(naam);

      await Promise.all([
        rewriteStream(store.log, POT, BY, without('Samira')),
        rewriteStream(store.log, POT, BY, without('Pieter')),
        add('x'),
      ]);

      expect((await pots().find('a'))?.state).toEqual(['iemand', 'iemand', 'iemand en iemand', 'x']);
      expect(await breaks()).toEqual([]);
    });

    describe('by somebody else is seen by the check', () => {
      const forge = async (number: number, change: (entry: LogEntry) => LogEntry): Promise<void> => {
        const was = (await store.log.read(POT)).find((entry) => entry.number === number);
        if (!was) throw new Error('there is no such entry');
        await store.log.replace(was, change(was));
      };

      test('that takes the shape of an entry that was written anew', async () => {
        for (const naam of ['x', 'y']) await add(naam);
        const [first] = await store.log.read(POT);
        await forge(1, (entry) => ({
          ...without('x')(entry),
          original: chainAfter(NO_CHAIN, first as LogEntry),
        }));

        expect(await breaks()).toEqual([{ stream: POT, number: 1, what: 'rewritten' }]);
      });

      test('that changes what was written anew, also after something else was taken away', async () => {
        for (const naam of ['Samira', 'Pieter']) await add(naam);
        await rewriteStream(store.log, POT, BY, without('Samira'));
        await forge(1, without('iemand'.slice(0, 3)));
        await rewriteStream(store.log, POT, BY, without('Pieter'));

        expect(await breaks()).toEqual([{ stream: POT, number: 1, what: 'rewritten' }]);
      });
    });
  });
}

/** A store of which the process ends after so many changes. */
function stopping({ log }: Store, steps: number): Store['log'] {
  let left = steps;
  const step = (): void => {
    if (left === 0) throw new DomainError('store-unavailable', 'Het proces is gestopt.');
    left -= 1;
  };
  return {
    ...log,
    async append(entry) {
      step();
      return log.append(entry);
    },
    async replace(was, entry) {
      step();
      return log.replace(was, entry);
    },
  };
}
