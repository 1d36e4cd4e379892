import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import type { ReadModel, Store } from '../../src/logboek/ports.ts';
import { createCatchUp } from '../../src/logboek/rebuild.ts';
import { filesBehind } from '../../src/logboek/shape.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { fillStore, RELEASES, readRelease } from '../support/releases.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

const answerSchema = z.object({ should: z.array(z.string()) });
const ROOT = process.cwd();
const NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** Runs a module in the folder of a program. @returns what it prints, as JSON */
async function run(program: string, script: string, ...args: readonly string[]): Promise<unknown> {
  const options = ['--no-warnings', '--input-type=module', '--eval', script, '--', ...args];
  return JSON.parse((await promisify(execFile)(NODE, options, { cwd: program })).stdout);
}

test('the shape is that of every file of ours that Node loads to make the read models', async () => {
  const src = pathToFileURL(join(ROOT, 'src')).href;
  const loaded = await run(
    ROOT,
    `import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({
      load(url, context, next) {
        loaded.push(url);
        return next(url, context);
      },
    });
    await import('./src/wiring/streams.ts');
    console.log(JSON.stringify(loaded.filter((url) => url.startsWith(process.argv[1])).sort()));`,
    src,
  );

  expect([...filesBehind(`${src}/wiring/streams.ts`).keys()].sort()).toEqual(loaded);
});

describe('on the log of a release', () => {
  let place: TestStorePlace;
  let store: Store;

  const start = () => createCatchUp(store, Object.values(createAllStreams(store)))();
  const models = async (): Promise<readonly ReadModel[]> => {
    const kinds = Object.values(createAllStreams(store)).map(({ kind }) => kind);
    const listed = await Promise.all(kinds.map((kind) => store.readModels.list(kind, { limit: 1000 })));
    const found = await Promise.all(listed.flat().map(({ kind, id }) => store.readModels.get(kind, id)));
    return found.flatMap((one) => {
      if (!one) throw new Error('what is listed is not there');
      const { kind, id, version, body, keys } = one;
      return [{ kind, id, version, body, keys }];
    });
  };

  beforeEach(async () => {
    place = await makeStorePlace('sqlite');
    store = await place.open();
    await fillStore(store, await readRelease(RELEASES.at(-1) ?? ''));
    await start();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  test('what a release saved that counted its shapes, without a key of now, is made again', async () => {
    const now = await models();
    for (const { kind, id, version, dueAt, body } of now)
      await store.readModels.save({
        kind,
        id,
        version,
        dueAt,
        keys: {},
        body: Object.assign({}, body, { shape: 8 }),
      });
    const mark = await store.readModels.get('catch-up', 'mark');
    const counted = Object.assign({}, mark?.body, { shapes: { opdracht: 8, persoon: 4 } });
    await store.readModels.save({ kind: 'catch-up', id: 'mark', version: 1, keys: {}, body: counted });

    await start();

    expect(now.length).toBeGreaterThan(0);
    expect(await models()).toMatchObject(now.map(({ kind, id, body, keys }) => ({ kind, id, body, keys })));
  });

  /** What somebody changes in one place: where, what, and what the changed program then has and should have in its lists. */
  const CHANGES = {
    'a key was added': {
      edits: [
        [
          'opdrachten/opdracht-keys.ts',
          'status: [dossier.status],',
          "status: [dossier.status], soort: ['opdracht'],",
        ],
      ],
      found: "opdrachten.findBy('soort', 'opdracht')",
      should: 'opdrachten.list()',
    },
    'a field was added to a state': {
      edits: [
        [
          'vergaderingen/ground/vergadering.ts',
          'agendapunten: z.array(agendaItemSchema),',
          '$& eerst: z.string().optional(),',
        ],
        [
          'vergaderingen/planning/planning-events.ts',
          '...planned, agendapunten: [] }',
          '...planned, agendapunten: [], eerst: planned.datum }',
        ],
      ],
      found: 'having(vergaderingen, ({ eerst }) => eerst !== undefined)',
      should: 'vergaderingen.list()',
    },
    'an event is folded in another way': {
      edits: [['mensen/persoon.ts', 'naam: event.naam });', 'naam: event.naam.toUpperCase() });']],
      found: 'having(personen, ({ naam }) => naam === naam.toUpperCase())',
      should: 'personen.list()',
    },
    'a key looks for one word more, two files further on': {
      edits: [['opdrachten/ground/doelgroepen.ts', "ouders: 'ouder',", "ouders: 'ouder', mensen: 'mens',"]],
      found: "opdrachten.findBy('doelgroep', 'mensen')",
      should: "having(opdrachten, ({ plan: { ervaring } }) => ervaring?.startsWith('Mensen '))",
    },
    nothing: { edits: [], found: 'personen.list()', should: 'personen.list()' },
  } as const;

  test.each(Object.entries(CHANGES))('once %s, every answer is right', async (what, change) => {
    const { edits, found, should } = change;
    const program = await mkdtemp(join(tmpdir(), 'samenkracht-program-'));
    await Promise.all([
      cp(join(ROOT, 'src'), join(program, 'src'), { recursive: true }),
      cp(join(ROOT, 'package.json'), join(program, 'package.json')),
      symlink(join(ROOT, 'node_modules'), join(program, 'node_modules'), 'dir'),
    ]);
    for (const [file, before, after] of edits) {
      const path = join(program, 'src', file);
      const text = await readFile(path, 'utf8');
      expect(text).toContain(before);
      await writeFile(path, text.replace(before, after));
    }
    await store.close();

    const answer = await run(
      program,
      `import { createCatchUp } from './src/logboek/rebuild.ts';
      import { openSqliteStore } from './src/logboek/sqlite/sqlite-store.ts';
      import { createAllStreams } from './src/wiring/streams.ts';
      const store = openSqliteStore(process.argv[1]);
      const streams = createAllStreams(store);
      const { opdrachten, personen, vergaderingen } = streams;
      const having = async (kind, has) => (await kind.list()).filter(({ state }) => has(state));
      const { repaired } = await createCatchUp(store, Object.values(streams))();
      const [found, should] = [await ${found}, await ${should}].map((all) => all.map(({ id }) => id));
      await store.close();
      console.log(JSON.stringify({ found, should, isRepaired: repaired > 0 }));`,
      place.dataDir,
    ).finally(() => rm(program, { recursive: true }));
    store = await place.open();

    const { should: ids } = answerSchema.parse(answer);
    expect(ids.length).toBeGreaterThan(0);
    expect(answer).toEqual({ found: ids, should: ids, isRepaired: what !== 'nothing' });
  });
});
