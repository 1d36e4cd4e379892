import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { FoundModel, ReadModels, Selection } from '../../src/logboek/ports.ts';
import { createScratchReadModels } from '../../src/logboek/scratch-read-models.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { makeStorePlace } from '../support/test-store.ts';

const some = (...names: readonly string[]) => fc.constantFrom(...names);
const moment = fc.option(
  some('2026-11-16T09:00:00.000Z', '2026-11-17T09:00:00.000Z', '2026-12-01T09:00:00.000Z'),
  {
    nil: undefined,
  },
);
const IDS = ['a', 'B', 'c', 'd-é'];
const KLEUREN = ['rood', 'groen', 'constructor'];
const WIE = ['anna', 'bob'];
const model = fc.record({
  kind: some('pot', 'pan'),
  id: some(...IDS),
  version: fc.integer({ min: 1, max: 3 }),
  body: fc.record({ tekst: some('een', 'twee'), leeg: fc.constant(undefined) }),
  titel: some('aap', 'noot', 'Mies'),
  kleur: fc.uniqueArray(some(...KLEUREN)),
  wie: fc.uniqueArray(some(...WIE)),
  dueAt: moment,
});
/** A moment is set as it was read, or as it was before somebody else set it. */
const steps = fc.array(
  fc.record({
    what: some('save', 'save', 'save', 'setDue', 'moveDue', 'remove', 'anew', 'anew that fails'),
    model,
    isBehind: fc.boolean(),
  }),
  { maxLength: 25 },
);
type Step = {
  readonly what: string;
  readonly isBehind: boolean;
  readonly model: {
    readonly kind: string;
    readonly id: string;
    readonly version: number;
    readonly body: unknown;
    readonly titel: string;
    readonly kleur: readonly string[];
    readonly wie: readonly string[];
    readonly dueAt: string | undefined;
  };
};

const WHERES: readonly Selection[] = [
  [],
  [{ key: 'kleur', anyOf: ['rood', 'groen'] }],
  [{ key: 'kleur', noneOf: ['groen'] }],
  [
    { key: 'wie', anyOf: ['anna'] },
    { key: 'kleur', anyOf: ['rood', 'geel'] },
  ],
  [
    { key: 'wie', anyOf: ['anna', 'bob'] },
    { key: 'kleur', noneOf: ['rood'] },
  ],
  [{ key: 'onbekend', anyOf: ['x'] }],
];
const PAGES = [{ limit: 9 }, { limit: 1 }, { limit: 2, after: 'a' }];

const face = ({ kind, id, version, body, dueAt }: FoundModel) => ({ kind, id, version, body, dueAt });

/** What everybody who asks gets. */
async function answersOf(all: ReadModels, kind: string): Promise<unknown> {
  const found = async (models: Promise<readonly FoundModel[]>) => (await models).map(face);
  return {
    one: await Promise.all(
      IDS.map(async (id) => {
        const whole = await all.get(kind, id);
        return whole && { ...face(whole), keys: { ...whole.keys } };
      }),
    ),
    due: await Promise.all(IDS.map((id) => all.dueOf(kind, id))),
    list: await Promise.all(PAGES.map((page) => found(all.list(kind, page)))),
    by: await Promise.all(
      PAGES.flatMap((page) =>
        [...KLEUREN, 'geel', ['rood', 'groen'], ['groen', 'groen'], []].map((value) =>
          found(all.findBy(kind, 'kleur', value, page)),
        ),
      ),
    ),
    selected: await Promise.all(
      WHERES.flatMap((where) =>
        [{ limit: 2 }, { limit: 5, after: { value: 'aap', id: 'a' } }].map(async (page) => {
          const { total, models } = await all.select(kind, where, { by: 'titel', ...page });
          return { total, models: models.map(face) };
        }),
      ),
    ),
    counted: await Promise.all(WHERES.map((where) => all.count(kind, where))),
    perWie: await Promise.all(
      WHERES.map(async (where) => {
        const counts = await all.countBy(kind, where, 'wie', WIE);
        return WIE.map((wie) => counts.get(wie) ?? 0);
      }),
    ),
    values: [...(await all.values(kind, ['kleur', 'titel', 'geen']))],
  };
}

async function take(all: ReadModels, { what, model: asked, isBehind }: Step): Promise<unknown> {
  const { titel, kleur, wie, dueAt, ...rest } = asked;
  const { kind, id, version } = rest;
  const whole = { ...rest, keys: { titel: [titel], kleur, wie }, ...(dueAt === undefined ? {} : { dueAt }) };
  switch (what) {
    case 'setDue':
      return all.setDue(kind, id, version, dueAt);
    case 'moveDue': {
      const read = await all.dueOf(kind, id);
      if (!read) return 'none';
      if (isBehind) await all.setDue(kind, id, read.version, '2027-01-01T09:00:00.000Z');
      return all.moveDue(read, dueAt);
    }
    case 'remove':
      return all.remove(kind, id);
    case 'anew':
      return all.anew(() => all.save(whole));
    case 'anew that fails':
      return all
        .anew(async () => {
          await all.save(whole);
          throw new Error('no');
        })
        .catch(() => 'failed');
    default:
      return all.save(whole);
  }
}

test('read models in memory answer as those of a store do, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      const place = await makeStorePlace('sqlite');
      const store = openSqliteStore(place.dataDir);
      try {
        const scratch = createScratchReadModels();
        const { readModels } = store;
        for (const step of done) expect(await take(scratch, step)).toEqual(await take(readModels, step));
        for (const kind of ['pot', 'pan'])
          expect(await answersOf(scratch, kind)).toEqual(await answersOf(readModels, kind));
        const moments = ['2026-11-17T09:00:00.000Z', '9999-12-31T00:00:00.000Z'];
        for (const now of moments)
          for (const limit of [1, 2, 99])
            expect(
              (await scratch.due(now, limit)).map(({ kind, id, version, dueAt }) => [
                kind,
                id,
                version,
                dueAt,
              ]),
            ).toEqual(
              (await readModels.due(now, limit)).map(({ kind, id, version, dueAt }) => [
                kind,
                id,
                version,
                dueAt,
              ]),
            );
      } finally {
        await store.close();
        await place.remove();
      }
    }),
    { numRuns: 40 },
  );
});

test('what changed is told at once, of its own kind alone', async () => {
  const all = createScratchReadModels();
  const standOf = async (kind: string) => (await all.changed?.())?.(kind);
  const before = [await standOf('pot'), await standOf('pan')];
  await all.save({ kind: 'pot', id: 'a', version: 1, body: null, keys: {} });
  expect([await standOf('pot'), await standOf('pan')]).not.toEqual(before);
  expect(await standOf('pan')).toBe(before[1]);
});
