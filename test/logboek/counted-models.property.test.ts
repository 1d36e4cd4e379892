import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod/v4';
import { createKnownAnswers } from '../../src/logboek/known-answers.ts';
import { createLogTail } from '../../src/logboek/log-tail.ts';
import type { ReadModels, Selection, Store } from '../../src/logboek/ports.ts';
import { createCatchUp } from '../../src/logboek/rebuild.ts';
import { rewriteStream } from '../../src/logboek/rewrite.ts';
import { createSetAside } from '../../src/logboek/set-aside.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { createStreams } from '../../src/logboek/streams.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { withinOneLook } from '../../src/shared/one-look.ts';

/** What is counted by what the log has is what one would count of everything, whoever changed it, and asks the store nothing. */

const jarSchema = z.object({ kleur: z.string(), wie: z.array(z.string()) });
type Jar = z.infer<typeof jarSchema>;
const eventSchema = z.object({ kleur: z.string(), wie: z.string() });
type Change = z.infer<typeof eventSchema>;

const AT = '2026-11-16T09:00:00.000Z';
const BY = { actor: { id: 'alice', naam: 'Alice' }, at: AT };
const IDS = ['a', 'b', 'c', 'd'];
const KLEUREN = ['groen', 'blauw', 'rood'];
const WIE = ['anna', 'bob', 'cas'];
const WHERES: readonly Selection[] = [
  [],
  [{ key: 'kleur', anyOf: ['groen', 'rood'] }],
  [{ key: 'kleur', noneOf: ['groen'] }],
  [
    { key: 'wie', anyOf: ['anna'] },
    { key: 'kleur', anyOf: ['blauw'] },
  ],
];
const folded = (jar: Jar | undefined, { kleur, wie }: Change): Jar => ({
  kleur,
  wie: [...new Set([...(jar?.wie ?? []), wie])],
});

/** A process on the store, with its own memory. `asked`: what it asked of the models. */
function processOn(store: Store) {
  const asked: string[] = [];
  const now = { lags: false };
  const { readModels } = store;
  const counting: Partial<ReadModels> = {
    list(...of) {
      asked.push('list');
      return readModels.list(...of);
    },
    count(...of) {
      asked.push('count');
      return readModels.count(...of);
    },
    countBy(...of) {
      asked.push('countBy');
      return readModels.countBy(...of);
    },
    values(...of) {
      asked.push('values');
      return readModels.values(...of);
    },
    select(...of) {
      asked.push('select');
      return readModels.select(...of);
    },
    findBy(...of) {
      asked.push('findBy');
      return readModels.findBy(...of);
    },
    async save(model) {
      if (now.lags) throw new DomainError('store-unavailable', 'Even niet.');
      await readModels.save(model);
    },
  };
  const own: Store = { ...store, readModels: { ...readModels, ...counting, isCharged: true } };
  const tail = createLogTail(own);
  const jars = createStreams<Jar, Change>(
    {
      kind: 'pot',
      shape: '1',
      hasPosts: false,
      eventSchema,
      stateSchema: jarSchema,
      fold: folded,
      keys: ({ kleur, wie }) => ({ kleur: [kleur], wie, titel: [kleur] }),
    },
    own,
    createSetAside(),
    createKnownAnswers(own.readModels),
    tail,
  );
  /** Two at a time, in the order of their titles. */
  const pagesOf = async (where: Selection): Promise<readonly string[]> => {
    const all: string[] = [];
    for (let after: { value: string; id: string } | undefined; ; ) {
      const { found } = await jars.select(where, { by: 'titel', limit: 2, ...(after ? { after } : {}) });
      all.push(...found.map(({ id }) => id));
      const last = found.at(-1);
      if (!last || found.length < 2) return all;
      after = { value: last.state.kleur, id: last.id };
    }
  };
  const look = () =>
    withinOneLook(async () => {
      await tail.follow();
      // First, so that nothing else took in what came.
      const found = await Promise.all(IDS.map(async (id) => (await jars.find(id))?.state));
      return {
        jars: Object.fromEntries((await jars.list()).map(({ id, state }) => [id, state])),
        counts: await Promise.all(WHERES.map((where) => jars.count(where))),
        perWie: await Promise.all(
          WHERES.map(async (where) => {
            const counts = await jars.countBy(where, 'wie', WIE);
            return WIE.map((wie) => counts.get(wie) ?? 0);
          }),
        ),
        values: await Promise.all(['kleur', 'wie'].map((key) => jars.values(key))),
        ofWie: await Promise.all(WIE.map(async (wie) => idsOf(await jars.findBy('wie', wie)))),
        ofSome: idsOf(await jars.findBy('kleur', ['groen', 'rood'])),
        afterA: idsOf(await jars.findBy('kleur', ['groen', 'rood'], { limit: 1, after: 'a' })),
        pages: await Promise.all(WHERES.map(pagesOf)),
        found,
      };
    });
  return { jars, tail, look, asked, now };
}

const idsOf = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);

/** The same of what there is. */
function expected(jars: ReadonlyMap<string, Jar>) {
  const fits = (jar: Jar, where: Selection) =>
    where.every((one) => {
      const own = one.key === 'kleur' ? [jar.kleur] : jar.wie;
      return 'noneOf' in one
        ? !own.some((value) => one.noneOf.includes(value))
        : own.some((value) => one.anyOf.includes(value));
    });
  const all = [...jars.values()];
  return {
    jars: Object.fromEntries(jars),
    counts: WHERES.map((where) => all.filter((jar) => fits(jar, where)).length),
    perWie: WHERES.map((where) =>
      WIE.map((wie) => all.filter((jar) => fits(jar, where) && jar.wie.includes(wie)).length),
    ),
    values: [
      [...new Set(all.map(({ kleur }) => kleur))].sort(),
      [...new Set(all.flatMap(({ wie }) => wie))].sort(),
    ],
    ofWie: WIE.map((wie) => idsWhere(jars, (jar) => jar.wie.includes(wie))),
    ofSome: idsWhere(jars, ({ kleur }) => kleur !== 'blauw'),
    afterA: idsWhere(jars, ({ kleur }) => kleur !== 'blauw')
      .filter((id) => id > 'a')
      .slice(0, 1),
    pages: WHERES.map((where) =>
      [...jars]
        .filter(([, jar]) => fits(jar, where))
        .toSorted(([a, one], [b, other]) => (one.kleur + a < other.kleur + b ? -1 : 1))
        .map(([id]) => id),
    ),
    found: IDS.map((id) => jars.get(id)),
  };
}

function idsWhere(jars: ReadonlyMap<string, Jar>, fits: (jar: Jar) => boolean): readonly string[] {
  return [...jars].flatMap(([id, jar]) => (fits(jar) ? [id] : [])).toSorted();
}

const stap = fc.record({
  /** By the process that looks, or by another one. */
  door: fc.constantFrom(0, 1),
  id: fc.constantFrom(...IDS),
  kleur: fc.constantFrom(...KLEUREN),
  wie: fc.constantFrom(...WIE),
  /** A save of the model that fails is made up for by who reads it. */
  lags: fc.boolean(),
  what: fc.constantFrom('change', 'change', 'change', 'destroy'),
  looks: fc.boolean(),
});

test('what a look counts is what there is, also of what another process stored or took away a moment ago', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 12 }), fc.nat(4), async (stappen, before) => {
      const folder = await mkdtemp(join(tmpdir(), 'samenkracht-counted-'));
      const store = openSqliteStore(folder);
      try {
        const there = new Map<string, Jar>();
        const processes = [processOn(store), processOn(store)];
        let at = 0;
        const play = async ({ door, id, kleur, wie, lags, what }: (typeof stappen)[number]) => {
          const own = processes[door];
          if (!own) throw new Error('no such process');
          if (what === 'destroy') {
            await rewriteStream(store.log, `pot:${id}`, BY, (entry) => ({ ...entry, events: [] }));
            there.delete(id);
            return;
          }
          own.now.lags = lags;
          await own.jars.change(id, BY, () => [{ kleur, wie }]);
          own.now.lags = false;
          there.set(id, folded(there.get(id), { kleur, wie }));
        };
        for (const one of stappen) {
          if (at === before) {
            // As a process does when it starts: from there on it follows.
            await createCatchUp(store, [processes[0]?.jars ?? processOn(store).jars])();
          }
          await play(one);
          at += 1;
          if (at <= before || !one.looks) continue;
          expect(await processes[0]?.look()).toEqual(expected(there));
          // Everything was listed once, with the first look.
          expect(processes[0]?.asked).toEqual(['list']);
        }
      } finally {
        await store.close();
        await rm(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 100 },
  );
});

test('what is stored within a look counts in it at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenkracht-counted-'));
  const store = openSqliteStore(folder);
  const { jars, tail, look } = processOn(store);
  const add = (id: string) => jars.change(id, BY, () => [{ kleur: 'groen', wie: 'anna' }]);
  await add('a');
  await createCatchUp(store, [jars])();
  expect((await look()).counts[0]).toBe(1);
  const counted = await withinOneLook(async () => {
    await tail.follow();
    const before = await jars.count([]);
    await add('b');
    return [before, await jars.count([]), (await jars.list()).length];
  });
  expect(counted).toEqual([1, 2, 2]);
  await store.close();
  await rm(folder, { recursive: true, force: true });
});
