import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Notes, Store } from '../../src/logboek/ports.ts';
import type { StorePlace } from './store.contract.ts';

/** What a store promises on which several instances of the bot may run (src/logboek/ports.ts, Notes). */
export function describeNotes(name: string, openPlace: () => Promise<StorePlace>): void {
  describe(`the notes of the store ${name}`, () => {
    let place: StorePlace;
    let stores: Store[];

    beforeEach(async () => {
      place = await openPlace();
      stores = [await place.open(), await place.open()];
    });
    afterEach(async () => {
      for (const store of stores) await store.close();
      await place.remove();
    });
    const notesOf = (index: number): Notes => {
      const notes = stores[index]?.notes;
      if (!notes) throw new Error('it has no notes');
      return notes;
    };

    test('a note that was never made is not there; one that was made is read by every instance', async () => {
      const before = await notesOf(1).get('verdeling');
      const etag = await notesOf(0).put('verdeling', { delen: [1, 2] }, undefined);

      expect(before).toBeUndefined();
      expect(await notesOf(1).get('verdeling')).toMatchObject({ etag, note: { delen: [1, 2] } });
      expect(await notesOf(1).get('een andere')).toBeUndefined();
    });

    test('of two who make it, or change what they both read, one is first and the other hears it', async () => {
      const made = await Promise.all(
        [0, 1].map((index) => notesOf(index).put('beurt', { index }, undefined)),
      );
      const read = await notesOf(0).get('beurt');
      const changed = await Promise.all(
        [0, 1].map((index) => notesOf(index).put('beurt', { index: 2 + index }, read?.etag)),
      );

      expect(made.filter((etag) => etag !== undefined)).toHaveLength(1);
      expect(changed.filter((etag) => etag !== undefined)).toHaveLength(1);
      expect(await notesOf(1).get('beurt')).toMatchObject({
        note: { index: changed[0] === undefined ? 3 : 2 },
      });
    });

    test('what was changed can be changed on with the etag that came back, without reading it', async () => {
      const first = await notesOf(0).put('verdeling', { keer: 1 }, undefined);
      const second = await notesOf(0).put('verdeling', { keer: 2 }, first);

      expect(await notesOf(1).put('verdeling', { keer: 3 }, second)).toBeDefined();
    });

    test('notes are no deliveries: none of their questions finds them', async () => {
      await notesOf(0).put(
        'verdeling',
        { state: 'waiting', source: 'opdracht:a', target: 'persoon:b' },
        undefined,
      );

      const { deliveries } = stores[0] ?? {};
      expect(await deliveries?.byState('waiting', { limit: 10 })).toEqual([]);
      expect(await deliveries?.bySource('opdracht:a')).toEqual([]);
      expect(await deliveries?.countLater()).toBe(0);
    });
  });
}
