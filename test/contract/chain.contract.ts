import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { chainAfter, checkChain, NO_CHAIN } from '../../src/logboek/chain.ts';
import type { LogEntry, Store } from '../../src/logboek/ports.ts';
import { createStreams } from '../../src/logboek/streams.ts';
import type { StorePlace } from './store.contract.ts';

const AT = '2026-11-16T09:00:00.000Z';
const ALICE = { id: 'alice', naam: 'Alice' };
const POT = 'pot:a';

/** What every store promises about a log that somebody writes in from outside. */
export function describeChain(name: string, openPlace: () => Promise<StorePlace>): void {
  describe(`the chain of the log on the store ${name}`, () => {
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

    /** As a process that was just started: adds a name. */
    const add = async (naam: string, nonce = naam): Promise<void> => {
      const schema = z.object({ soort: z.literal('erbij'), naam: z.string(), weg: z.string().optional() });
      const streams = createStreams<string[], z.infer<typeof schema>>(
        {
          kind: 'pot',
          shape: '1',
          hasPosts: false,
          eventSchema: schema,
          stateSchema: z.array(z.string()),
          fold: (names = [], event) => [...names, event.naam],
          keys: () => ({}),
        },
        store,
      );
      await streams.change('a', { actor: ALICE, at: AT, nonce }, () => [
        { soort: 'erbij', naam, weg: undefined },
      ]);
    };
    /** Entries as the bot writes them. */
    const chained = (...namen: string[]): LogEntry[] => {
      let previous = NO_CHAIN;
      return namen.map((naam, at) => {
        const entry = {
          stream: POT,
          number: at + 1,
          at: AT,
          actor: ALICE,
          events: [{ soort: 'erbij', naam }],
          previous,
        };
        previous = chainAfter(previous, entry);
        return entry;
      });
    };
    const store3 = async (
      change: (entries: LogEntry[]) => readonly (LogEntry | undefined)[],
    ): Promise<void> => {
      for (const entry of change(chained('x', 'y', 'z'))) if (entry) await store.log.append(entry);
    };
    const forged = (entry: LogEntry | undefined): LogEntry | undefined =>
      entry && { ...entry, events: [{ soort: 'erbij', naam: 'iets anders' }] };
    const found = async (known?: Parameters<typeof checkChain>[1]) =>
      (await checkChain(store.log, known)).breaks;

    test('is whole after changes by several processes, also when the read model was lost', async () => {
      await add('x');
      await add('y');
      await store.readModels.anew(async () => undefined);
      await add('z');

      const entries = await store.log.read(POT);
      expect(entries.map(({ previous }) => previous)).toEqual(chained3(entries));
      expect(await checkChain(store.log)).toEqual({
        entries: 3,
        streams: 1,
        chained: 3,
        rewritten: 0,
        breaks: [],
      });
    });

    test('goes on from entries of before it was there, and guards those as well', async () => {
      const { previous: _none, ...old } = chained('oud')[0] as LogEntry;
      await store.log.append(old);
      await add('nieuw');

      expect(await checkChain(store.log)).toEqual({
        entries: 2,
        streams: 1,
        chained: 1,
        rewritten: 0,
        breaks: [],
      });
      const [, nieuw] = await store.log.read(POT);
      expect(nieuw?.previous).toBe(chainAfter(NO_CHAIN, old));
    });

    test('breaks behind an entry that was changed, and is told once', async () => {
      await store3(([one, ...rest]) => [forged(one), ...rest]);
      expect(await found()).toEqual([{ stream: POT, number: 2, what: 'before' }]);
    });

    test('breaks where an entry was removed, or came in between', async () => {
      await store3(([one, , three]) => [one, three]);
      expect(await found()).toEqual([{ stream: POT, number: 2, what: 'missing' }]);
    });

    test('breaks where somebody else went on', async () => {
      await store3(([one, two]) => {
        const { previous: _left, ...bare } = two as LogEntry;
        return [one, bare];
      });
      expect(await found()).toEqual([{ stream: POT, number: 2, what: 'unchained' }]);
    });

    test.each<readonly [string, (entries: LogEntry[]) => readonly (LogEntry | undefined)[], object[]]>([
      ['nothing', (all) => all, []],
      [
        'the last entry',
        ([one, two, three]) => [one, two, forged(three)],
        [{ stream: POT, number: 3, what: 'before' }],
      ],
      ['that there was one more', ([one, two]) => [one, two], [{ stream: POT, number: 3, what: 'gone' }]],
      ['the whole stream', () => [], [{ stream: POT, number: 3, what: 'gone' }]],
    ])(
      'held against an export of before sees that somebody took or changed %s',
      async (_what, change, expected) => {
        const chain = chained('x', 'y', 'z').reduce(chainAfter, NO_CHAIN);
        await store3(change);
        expect(await found(new Map([[POT, { entries: 3, chain }]]))).toEqual(expected);
      },
    );
  });
}

function chained3(entries: readonly LogEntry[]): readonly string[] {
  return entries.map((_entry, at) => entries.slice(0, at).reduce(chainAfter, NO_CHAIN));
}
