import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { createChangedStreams } from '../../src/logboek/changed-streams.ts';
import type { OlderEvents } from '../../src/logboek/entries.ts';
import { type Changed, createLogTail } from '../../src/logboek/log-tail.ts';
import type { Delivery, LogEntry, Store } from '../../src/logboek/ports.ts';
import { createCatchUp, rebuildReadModels } from '../../src/logboek/rebuild.ts';
import { createSetAside, type SetAside } from '../../src/logboek/set-aside.ts';
import { createStreams, type RebuildableStreams } from '../../src/logboek/streams.ts';
import type { Damage } from '../support/damage.ts';
import type { StorePlace } from './store.contract.ts';

/** The smallest subject there is: a jar of one colour with names on it. */
type Jar = { readonly kleur?: string | undefined; readonly names: readonly string[] };
const events = {
  erbij: z.object({ soort: z.literal('naam erbij'), naam: z.string() }),
  kleur: z.object({ soort: z.literal('geverfd'), kleur: z.enum(['rood', 'blauw']) }),
  barst: z.object({ soort: z.literal('gebarsten') }),
};
const jarSchema = z.object({ kleur: z.string().optional(), names: z.array(z.string()) });
const jarEvent = z.discriminatedUnion('soort', [events.erbij, events.kleur, events.barst]);
type JarEvent = z.infer<typeof jarEvent>;

function foldJar(jar: Jar | undefined, event: JarEvent): Jar | undefined {
  if (event.soort === 'gebarsten') throw new TypeError('nobody can hold this');
  if (event.soort === 'naam erbij') return { ...jar, names: [...(jar?.names ?? []), event.naam] };
  return jar && { ...jar, kleur: event.kleur };
}

/** What the next version knows more: another colour, and that a jar can be emptied. */
const nextEvent = z.discriminatedUnion('soort', [
  events.erbij,
  z.object({ soort: z.literal('geverfd'), kleur: z.enum(['rood', 'blauw', 'groen']) }),
  z.object({ soort: z.literal('geleegd') }),
]);
type NextEvent = z.infer<typeof nextEvent>;

function foldNext(jar: Jar | undefined, event: NextEvent): Jar | undefined {
  return event.soort === 'geleegd' ? { names: [] } : foldJar(jar, event as JarEvent);
}

const AT = '2026-11-16T09:00:00.000Z';
const ALICE = { id: 'alice', naam: 'Alice' };

/** What every store and the streams on it promise when something in it is damaged, or of another version. */
export function describeReading(
  name: string,
  openPlace: () => Promise<StorePlace & { readonly damage: Damage }>,
): void {
  describe(`on the store ${name}`, () => {
    let place: StorePlace & { readonly damage: Damage };
    let store: Store;

    beforeEach(async () => {
      place = await openPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    test('who follows streams hears of each that changed since that was taken in, from where the read models are right', async () => {
      const add = (id: string, naam: string) =>
        jars().change(id, { actor: ALICE, at: AT }, () => [{ soort: 'naam erbij', naam }]);
      const idsOf = (changed: ReadonlyMap<string, Changed>) =>
        [...(changed.get('pot') ?? [])].map(([id, number]) => `${id} ${number}`).toSorted();
      await add('a', 'Alice');
      await createCatchUp(store, [jars()])();
      await add('b', 'Bob');
      const followed = createChangedStreams(createLogTail(store));

      expect(idsOf((await followed.next()).changed)).toEqual(['b 1']);
      // What was not taken in comes again.
      await add('a', 'Anna');
      const { changed, takenIn } = await followed.next();
      expect(idsOf(changed)).toEqual(['a 2', 'b 1']);
      takenIn();
      expect((await followed.next()).changed.size).toBe(0);
    });

    /** The streams as a process that was just started has them. */
    const jars = (setAside?: SetAside, olderEvents?: OlderEvents): RebuildableStreams<Jar, JarEvent> =>
      createStreams<Jar, JarEvent>(
        {
          kind: 'pot',
          shape: '1',
          hasPosts: true,
          eventSchema: jarEvent,
          ...(olderEvents ? { olderEvents } : {}),
          stateSchema: jarSchema,
          fold: foldJar,
          keys: ({ names, kleur }) => ({
            naam: names,
            titel: names.slice(0, 1),
            kleur: kleur ? [kleur] : [],
          }),
        },
        store,
        setAside,
      );
    const next = (setAside?: SetAside) =>
      createStreams<Jar, NextEvent>(
        {
          kind: 'pot',
          shape: '1',
          hasPosts: true,
          eventSchema: nextEvent,
          stateSchema: jarSchema,
          fold: foldNext,
          keys: ({ names, kleur }) => ({
            naam: names,
            titel: names.slice(0, 1),
            kleur: kleur ? [kleur] : [],
          }),
        },
        store,
        setAside,
      );
    const append = (number: number, ...all: object[]): Promise<void> =>
      store.log.append({ stream: 'pot:a', number, at: AT, actor: ALICE, events: all });
    const erbij = (naam: string) => ({ soort: 'naam erbij' as const, naam });
    const namesIn = async (streams = jars()) => (await streams.find('a'))?.state.names;
    const places = ({ all }: SetAside) =>
      all().map(({ stream, number, waarom }) => `${stream} ${number} ${waarom}`);

    describe('an event of a later version', () => {
      const LATER = [
        { soort: 'geleegd', hoe: 'in één keer' },
        { soort: 'geverfd', kleur: 'groen' },
      ];

      test.each(LATER)(
        '$soort is left out of the state and said once; the log and what follows are whole',
        async (event) => {
          const setAside = createSetAside();
          const streams = jars(setAside);
          await append(1, erbij('x'));
          await append(2, event);
          await append(3, erbij('y'));

          expect(await streams.find('a')).toMatchObject({ version: 3, state: { names: ['x', 'y'] } });
          const changed = await streams.change('a', { actor: ALICE, at: AT }, () => [erbij('z')]);

          expect(changed).toMatchObject({ outcome: 'changed', now: { version: 4 } });
          expect(places(setAside)).toEqual(['pot:a 2 nieuw']);
          expect((await store.log.read('pot:a'))[1]?.events).toEqual([event]);
          expect((await streams.history('a')).map(({ events: [first] }) => first?.soort)).toEqual([
            'naam erbij',
            'onbekend',
            'naam erbij',
            'naam erbij',
          ]);
        },
      );

      test('and fields of a later version stay in the log, and are no obstacle', async () => {
        const stored = { ...erbij('x'), lettertype: 'groot' };
        const entry = { stream: 'pot:a', number: 1, at: AT, actor: { ...ALICE, rol: 'x' }, events: [stored] };
        const later: LogEntry = Object.assign(entry, { via: 'telefoon' });
        await store.log.append(later);

        expect(await namesIn()).toEqual(['x']);
        expect(await store.log.read('pot:a')).toEqual([later]);
        expect((await store.log.readAll('', 10)).entries).toEqual([later]);
      });

      test('that begins a stream makes it one that is not there, to which can be added', async () => {
        await append(1, { soort: 'gebakken' });
        await append(2, { soort: 'geleegd' });

        expect(await jars().find('a')).toBeUndefined();
        expect(await jars().findAt('a', 1)).toBeUndefined();
        expect(await jars().history('a')).toHaveLength(2);
        expect(await jars().catchUp('a')).toBe(false);
        const seen: unknown[] = [];
        const changed = await jars().change('a', { actor: ALICE, at: AT, nonce: 'n' }, (current) => {
          seen.push(current);
          return [erbij('x')];
        });

        expect(seen).toEqual([undefined]);
        expect(changed).toMatchObject({ outcome: 'changed', now: { version: 3, state: { names: ['x'] } } });
        const again = await jars().change('a', { actor: ALICE, at: AT, nonce: 'n' }, () => [erbij('x')]);
        expect(again.outcome).toBe('repeated');
        expect((await jars().list()).map(({ id }) => id)).toEqual(['a']);
      });

      test('is in the state once that version is back, though nothing else happened', async () => {
        await append(1, erbij('x'));
        await append(2, { soort: 'geverfd', kleur: 'groen' });
        const before = jars();
        await before.find('a');
        await createCatchUp(store, [before])();
        await before.touch('a', AT);
        expect(await before.findBy('kleur', 'groen')).toEqual([]);

        const after = createSetAside();
        const streams = next(after);
        await createCatchUp(store, [streams], after)();

        expect((await streams.findBy('kleur', 'groen')).map(({ state }) => state.kleur)).toEqual(['groen']);
        expect(places(after)).toEqual([]);
        expect(await createCatchUp(store, [next(after)], after)()).toEqual({ entries: 0, repaired: 0 });
      });

      test('of which the state cannot hold what it says does no harm to the state that it saved', async () => {
        await next().change('a', { actor: ALICE, at: AT }, () => [erbij('x')]);
        await next().change('a', { actor: ALICE, at: AT }, () => [{ soort: 'geverfd', kleur: 'groen' }]);

        expect(await namesIn()).toEqual(['x']);
        expect(await jars().change('a', { actor: ALICE, at: AT }, () => [erbij('y')])).toMatchObject({
          now: { version: 3 },
        });
      });
    });

    test('an event of an earlier version is read as it would be now', async () => {
      const older: OlderEvents = {
        'sticker geplakt': ({ tekst }) => ({ soort: 'naam erbij', naam: tekst }),
        geverfd: ({ soort, verf, kleur = verf }) => ({ soort, kleur }),
      };
      await append(1, { soort: 'sticker geplakt', tekst: 'x' });
      await append(2, { soort: 'geverfd', verf: 'rood' });
      await append(3, { soort: 'geverfd', kleur: 'blauw' });
      const setAside = createSetAside();

      expect((await jars(setAside, older).findAt('a', 2))?.state).toEqual({ names: ['x'], kleur: 'rood' });
      expect((await jars(setAside, older).find('a'))?.state).toEqual({ names: ['x'], kleur: 'blauw' });
      expect(places(setAside)).toEqual([]);
    });

    describe('a bad entry', () => {
      test.each([
        ['of a known kind without what it needs', { soort: 'naam erbij' }],
        ['of a known kind with something else', { soort: 'naam erbij', naam: 7 }],
        ['without a kind', { naam: 'x' }],
        ['that is no object', 'iets'],
        ['that the state cannot take', { soort: 'gebarsten' }],
      ])('%s is set aside, and the rest works', async (_what, event) => {
        const setAside = createSetAside();
        await append(1, erbij('x'));
        await store.log.append({
          stream: 'pot:a',
          number: 2,
          at: AT,
          actor: ALICE,
          events: [event, erbij('y')],
        });
        await append(3, erbij('z'));

        expect(await namesIn(jars(setAside))).toEqual(['x', 'y', 'z']);
        expect(await rebuildReadModels(store, [jars(setAside)])).toEqual({ entries: 3, models: 1 });
        expect((await jars(setAside).findBy('naam', 'z')).map(({ version }) => version)).toEqual([3]);
        expect((await jars(setAside).history('a'))[1]?.events).toEqual([
          { soort: 'onbekend', waarom: 'onleesbaar' },
          erbij('y'),
        ]);
        expect(places(setAside)).toEqual(['pot:a 2 onleesbaar']);
      });

      test.each([
        ['of which nothing can be read', false],
        ['of which only who and when can be read', true],
      ])('%s keeps its number, and the rest works', async (_what, keepsWho) => {
        for (const [index, naam] of ['x', 'y', 'z'].entries()) await append(index + 1, erbij(naam));
        await store.log.append({ stream: 'pot:b', number: 1, at: AT, actor: ALICE, events: [erbij('b')] });
        await place.damage.entry('pot:a', 2, keepsWho);
        const setAside = createSetAside();

        expect(await namesIn(jars(setAside))).toEqual(['x', 'z']);
        expect(await rebuildReadModels(store, [jars(setAside)])).toEqual({ entries: 4, models: 2 });
        expect(places(setAside)).toEqual(['pot:a 2 onleesbaar']);
        const bad = (await store.log.read('pot:a', 1))[0];
        expect(bad).toMatchObject({ number: 2, at: keepsWho ? AT : '', events: [], raw: expect.any(String) });
        expect(await jars().history('a')).toHaveLength(3);
        expect(await jars().change('a', { actor: ALICE, at: AT }, () => [erbij('q')])).toMatchObject({
          now: { version: 4, state: { names: ['x', 'z', 'q'] } },
        });
      });

      test('at the end of a stream is followed by the next number', async () => {
        await append(1, erbij('x'));
        await append(2, erbij('y'));
        await place.damage.entry('pot:a', 2);

        const changed = await jars().change('a', { actor: ALICE, at: AT }, () => [erbij('z')]);

        expect(changed).toMatchObject({
          outcome: 'changed',
          now: { version: 3, state: { names: ['x', 'z'] } },
        });
      });
    });

    test('streams of a kind that nobody knows are no obstacle', async () => {
      await append(1, erbij('x'));
      await store.log.append({ stream: 'regio:1', number: 1, at: AT, actor: ALICE, events: [{ a: 1 }] });
      const setAside = createSetAside();

      expect(await createCatchUp(store, [jars(setAside)], setAside)()).toEqual({ entries: 2, repaired: 1 });
      expect(await rebuildReadModels(store, [jars(setAside)], setAside)).toEqual({ entries: 2, models: 1 });
      expect(places(setAside)).toEqual(['regio:1 1 nieuw']);
    });

    describe('a read model that is damaged', () => {
      beforeEach(async () => {
        const streams = jars();
        for (const id of ['a', 'b', 'c'])
          await streams.change(id, { actor: ALICE, at: AT }, () => [erbij(id), erbij('allen')]);
      });

      test.each<['body' | 'keys']>([['body'], ['keys']])(
        'in its %s is made again by whoever reads it, and stops no list, search or sweep',
        async (what) => {
          await place.damage.model('pot', 'b', what);

          expect((await jars().list()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
          const page = { by: 'titel' as const, limit: 10 };
          await place.damage.model('pot', 'b', what);
          const { found } = await jars().select([], page);
          expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'c']));
          await place.damage.model('pot', 'b', what);
          expect((await store.readModels.due('9999', 10)).map(({ id }) => id).toSorted()).toEqual([
            'a',
            'b',
            'c',
          ]);
          expect((await jars().findBy('naam', 'allen')).map(({ id }) => id)).toEqual(
            expect.arrayContaining(['a', 'c']),
          );
          expect((await jars().find('b'))?.state.names).toEqual(['b', 'allen']);

          expect((await store.readModels.get('pot', 'b'))?.body).toMatchObject({
            state: { names: ['b', 'allen'] },
          });
          expect((await jars().findBy('naam', 'b')).map(({ id }) => id)).toEqual(['b']);
          const select = await jars().select([{ key: 'naam', anyOf: ['allen'] }], page);
          expect(select.found.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
          expect((await store.readModels.values('pot', ['naam'])).get('naam')).toEqual([
            'a',
            'allen',
            'b',
            'c',
          ]);
        },
      );

      test('is made again by the next change, with its keys', async () => {
        await place.damage.model('pot', 'b', 'keys');

        await jars().change('b', { actor: ALICE, at: AT }, () => [{ soort: 'geverfd', kleur: 'rood' }]);

        expect((await jars().findBy('kleur', 'rood')).map(({ id }) => id)).toEqual(['b']);
        expect((await jars().findBy('naam', 'b')).map(({ id }) => id)).toEqual(['b']);
      });
    });

    describe('a delivery', () => {
      const delivery = (id: string, more: Partial<Delivery> = {}): Delivery => ({
        id,
        source: 'pot:a',
        target: 'persoon:alice',
        state: 'sent',
        attempt: 1,
        activityId: `post-${id}`,
        contentHash: 'hash',
        changedAt: AT,
        ...more,
      });

      test.each<[Delivery['state']]>([['sent'], ['waiting'], ['sending'], ['later']])(
        'that was %s and is damaged is uncertain from then on, for somebody to look at; the others are as they were',
        async (state) => {
          for (const id of ['a', 'b', 'c']) await store.deliveries.create(delivery(id, { state }));
          await place.damage.delivery('b');

          expect(await store.deliveries.byState(state, { limit: 2 })).toMatchObject([
            { id: 'a' },
            { id: 'c' },
          ]);
          expect(await store.deliveries.byTarget('persoon:alice', state)).toHaveLength(2);
          const all = await store.deliveries.bySource('pot:a');
          expect(all.map(({ id, state: now }) => `${id} ${now}`)).toEqual([
            `a ${state}`,
            'b uncertain',
            `c ${state}`,
          ]);
          expect(await store.deliveries.byState('uncertain', { limit: 2 })).toMatchObject([
            { id: 'b', source: 'pot:a', target: 'persoon:alice', reason: 'unreadable' },
          ]);
          expect(await store.deliveries.create(delivery('b', { state: 'waiting' }))).toBe(false);
        },
      );

      test('that is damaged can be read by itself, and be settled by who decides', async () => {
        await store.deliveries.create(delivery('a'));
        await place.damage.delivery('a');

        const found = await store.deliveries.get('a');
        expect(found?.delivery).toMatchObject({ state: 'uncertain', reason: 'unreadable' });
        const settled = delivery('a', { reason: 'confirmed' });
        expect(await store.deliveries.replace(settled, found?.etag ?? '')).toEqual(expect.any(String));
        expect((await store.deliveries.get('a'))?.delivery).toEqual(settled);
      });

      test('in a state of a later version is not posted by this one, and stays as it is', async () => {
        await store.deliveries.create(delivery('a'));
        await place.damage.laterDelivery('a', 'ingetrokken');

        const found = await store.deliveries.get('a');
        expect(found?.delivery.state).toBe('uncertain');
        expect(await store.deliveries.byState('uncertain', { limit: 5 })).toEqual([]);
        expect((await store.deliveries.bySource('pot:a')).map(({ state }) => state)).toEqual(['uncertain']);
        expect((await store.deliveries.get('a'))?.etag).toBe(found?.etag);
      });
    });
  });
}
