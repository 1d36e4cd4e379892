import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { createKnownAnswers } from '../../src/logboek/known-answers.ts';
import type { ReadModel, Store } from '../../src/logboek/ports.ts';
import { createStreams } from '../../src/logboek/streams.ts';
import { withinOneLook } from '../../src/shared/one-look.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/** Cosmos charges by size and takes documents up to 2 MB, which the emulator does not mind. */

const LIMIT_BYTES = 2 * 1024 * 1024;
let place: TestStorePlace;
let store: Store;
beforeEach(async () => {
  place = await makeStorePlace('cosmos');
  store = await place.open();
});
afterEach(async () => {
  await store.close();
  await place.remove();
});

const model = (body: unknown): ReadModel => ({
  kind: 'opdracht',
  id: 'a',
  version: 1,
  body,
  keys: { k: ['v'] },
});
const largestSent = (): number =>
  Math.max(...(place.emulator?.exchanges ?? []).map(({ sentBytes }) => sentBytes));

const textStreams = (on: Store = store) =>
  createStreams<{ tekst: string }, { tekst: string }>(
    {
      kind: 'opdracht',
      shape: '1',
      hasPosts: false,
      eventSchema: z.object({ tekst: z.string() }),
      stateSchema: z.object({ tekst: z.string() }),
      fold: (state, event) => ({ tekst: (state?.tekst ?? '') + event.tekst }),
      keys: () => ({ k: ['v'] }),
    },
    on,
  );

test('a long body is packed, and comes back as it was', async () => {
  const body = { tekst: 'Inwoners praten mee: “é, 👍, \n"${x}"”. '.repeat(20_000), leeg: null, getal: 1.5 };
  await store.readModels.save(model(body));

  expect(await store.readModels.get('opdracht', 'a')).toEqual(model(body));
  const { keys: _keys, ...found } = model(body);
  expect(await store.readModels.findBy('opdracht', 'k', 'v', { limit: 1 })).toEqual([found]);
  expect(largestSent()).toBeLessThan(JSON.stringify(body).length / 10);
});

test('a dossier that fits in no document is found all the same, by its keys and by its id', async () => {
  const streams = textStreams();
  const actor = { id: 'alice', naam: 'Alice' };
  // Random texts cannot be packed: four entries that fit, of which the sum does not.
  const parts = Array.from({ length: 4 }, () => randomBytes(500_000).toString('base64'));
  for (const tekst of parts)
    await streams.change('a', { actor, at: '2026-11-16T09:00:00.000Z' }, () => [{ tekst }]);

  expect(largestSent()).toBeLessThan(LIMIT_BYTES);
  expect((await store.readModels.get('opdracht', 'a'))?.version).toBe(4);
  // Another instance has nothing of it in memory.
  const elsewhere = textStreams();
  expect((await elsewhere.find('a'))?.state.tekst).toBe(parts.join(''));
  expect((await elsewhere.findBy('k', 'v')).map(({ version }) => version)).toEqual([4]);
});

describe('answers of before', () => {
  const AT = '2026-11-16T09:00:00.000Z';
  const actor = { id: 'alice', naam: 'Alice' };
  /** One process: its own store on the same account, what it knows, and the streams of two subjects. */
  const openProcess = async () => {
    const own = await place.open();
    opened.push(own);
    const known = createKnownAnswers(own.readModels);
    const streams = (kind: string) =>
      createStreams<{ tekst: string }, { tekst: string }>(
        {
          kind,
          shape: '1',
          hasPosts: true,
          eventSchema: z.object({ tekst: z.string() }),
          stateSchema: z.object({ tekst: z.string() }),
          fold: (_state, event) => event,
          keys: ({ tekst }) => ({ tekst: [tekst], titel: [tekst] }),
        },
        own,
        undefined,
        known,
      );
    const [opdrachten, signalen] = [streams('opdracht'), streams('signaal')];
    const write = async (id: string, tekst: string) => {
      await opdrachten.change(id, { actor, at: AT }, () => [{ tekst }]);
      // Another process sees it once it is saved.
      await own.readModels.get('opdracht', id);
    };
    /** What is found in one look, after it was read what changed. */
    const look = () =>
      withinOneLook(async () => {
        await known.freshen();
        const found = await opdrachten.findBy('tekst', 'nieuw');
        await signalen.list();
        return found.map(({ id, state }) => `${id} ${state.tekst}`);
      });
    /** The same as a page asks it: by several conditions, with numbers and with the values that there are. */
    const page = () =>
      withinOneLook(async () => {
        await known.freshen();
        const nieuw = { key: 'tekst', anyOf: ['nieuw'] };
        const { total, found } = await opdrachten.select([nieuw], { by: 'titel', limit: 10 });
        const perTekst = await opdrachten.countBy([], 'tekst', ['nieuw']);
        return [
          total,
          found.map(({ id, state }) => `${id} ${state.tekst}`),
          await opdrachten.count([nieuw]),
          perTekst.get('nieuw'),
          (await opdrachten.valuesOf(['tekst']))('tekst'),
        ];
      });
    return { store: own, known, opdrachten, write, look, page };
  };
  const opened: Store[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  /** The questions that were asked meanwhile. */
  const questionsIn = async (work: () => Promise<unknown>): Promise<number> => {
    const from = place.emulator?.exchanges.length ?? 0;
    await work();
    return (place.emulator?.exchanges ?? []).slice(from).filter(({ operation }) => operation === 'query')
      .length;
  };

  test('count as long as nothing of their kind changed, and are asked for again of what did', async () => {
    const here = await openProcess();
    await here.write('a', 'nieuw');
    await here.look();

    expect(await questionsIn(here.look)).toBe(0);
    await here.write('b', 'nieuw');
    expect(await questionsIn(async () => expect(await here.look()).toEqual(['a nieuw', 'b nieuw']))).toBe(1);
    expect(await questionsIn(here.look)).toBe(0);
    // When something is due is no answer to a question.
    await here.opdrachten.touch('a', AT);
    expect(await questionsIn(here.look)).toBe(0);
  });

  test('count for a page as well, until another process changes something', async () => {
    const [here, there] = [await openProcess(), await openProcess()];
    await here.write('a', 'nieuw');
    await here.page();

    const before = [1, ['a nieuw'], 1, 1, ['nieuw']];
    expect(await questionsIn(async () => expect(await here.page()).toEqual(before))).toBe(0);
    await there.write('b', 'nieuw');
    await there.write('c', 'oud');
    expect(await here.page()).toEqual([2, ['a nieuw', 'b nieuw'], 2, 2, ['nieuw', 'oud']]);
  });

  test('do not count any more when another process changed something, or took it away', async () => {
    const [here, there] = [await openProcess(), await openProcess()];
    await here.write('a', 'nieuw');
    await here.look();
    await there.look();

    await there.write('b', 'nieuw');
    expect(await here.look()).toEqual(['a nieuw', 'b nieuw']);
    await there.write('b', 'oud');
    expect(await here.look()).toEqual(['a nieuw']);
    await there.store.readModels.remove('opdracht', 'a');
    expect(await here.look()).toEqual([]);
  });

  test('see at once what is stored in the same look', async () => {
    const here = await openProcess();
    await here.look();

    const found = await withinOneLook(async () => {
      await here.known.freshen();
      const before = await here.opdrachten.findBy('tekst', 'nieuw');
      await here.write('a', 'nieuw');
      return [before.length, (await here.opdrachten.findBy('tekst', 'nieuw')).length];
    });

    expect(found).toEqual([0, 1]);
  });

  test('are all asked for again after trouble with reading what changed', async () => {
    const [here, there] = [await openProcess(), await openProcess()];
    await here.write('a', 'nieuw');
    await here.look();
    place.emulator?.failBy(({ operation }) => (operation === 'changes' ? { status: 403 } : undefined));
    await there.write('b', 'nieuw');
    await expect(here.look()).rejects.toMatchObject({ code: 'store-unavailable' });
    place.emulator?.failBy(undefined);

    expect(await here.look()).toEqual(['a nieuw', 'b nieuw']);
  });

  test('count in no look of who asked for nothing of the kind', async () => {
    const here = await openProcess();
    await here.look();

    expect(await questionsIn(() => withinOneLook(() => here.opdrachten.list()))).toBe(1);
    expect(await questionsIn(() => withinOneLook(() => here.opdrachten.list()))).toBe(1);
  });
});

describe('a save for which nobody waits', () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  const AT = '2026-11-16T09:00:00.000Z';
  const actor = { id: 'alice', naam: 'Alice' };
  const add = (streams: ReturnType<typeof textStreams>, tekst: string) =>
    streams.change('a', { actor, at: AT }, () => [{ tekst }]);

  test('is under way when a change is stored, and over when somebody asks', async () => {
    const streams = textStreams();
    let goOn: () => void = () => undefined;
    const held = new Promise<undefined>((resolve) => {
      goOn = () => resolve(undefined);
    });
    place.emulator?.failBy(({ container, operation }) =>
      container === 'leesmodellen' && operation === 'create' ? held : undefined,
    );

    await add(streams, 'nieuw');
    const asked = [
      store.readModels.get('opdracht', 'a').then((found) => found?.version),
      streams.findBy('k', 'v').then((found) => found.length),
      store.readModels.due(AT, 9).then((found) => found.length),
    ];
    const first = await Promise.race([...asked, new Promise((resolve) => setTimeout(resolve, 100, 'waits'))]);
    goOn();

    expect(first).toBe('waits');
    expect(await Promise.all(asked)).toEqual([1, 1, 0]);
  });

  test('that finds no store is made up for by the next change', async () => {
    const impatient = await makeStorePlace('cosmos', 300);
    const own = await impatient.open();
    closing.push(own.close, impatient.remove);
    const streams = textStreams(own);
    impatient.emulator?.failBy(({ container, operation }) =>
      container === 'leesmodellen' && operation === 'create' ? { status: 503 } : undefined,
    );
    await add(streams, 'een');
    expect(await own.readModels.get('opdracht', 'a')).toBeUndefined();
    impatient.emulator?.failBy(undefined);
    expect((await streams.find('a'))?.state.tekst).toBe('een');

    await add(streams, ' twee');
    expect((await own.readModels.get('opdracht', 'a'))?.version).toBe(2);
  });
});
