import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReadModel, Store } from '../../src/logboek/ports.ts';
import { catchUp, rebuildReadModels } from '../../src/logboek/rebuild.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { type BotProcess, createBotProcess } from '../support/bot-process.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { BEHEER, CARLA, DIANA, TENANT } from '../support/people.ts';
import { previousOrReason, unpack } from '../support/previous-release.ts';
import { fillStore, laterOf, RELEASES, type Release, readRelease } from '../support/releases.ts';
import { TITEL } from '../support/story.ts';
import { createTeamsClient } from '../support/teams-client.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/**
 * A release can be rolled back: the previous one (test/fixtures/releases/previous.json names its commit) runs on a store
 * of this version, with entries in it that neither of them knows.
 */
const { commit, run } = previousOrReason();

(run ? describe : describe.skip)('the previous release, on a store of this version', () => {
  let release: Release;
  let root: string;
  let place: TestStorePlace;
  let connector: ConnectorStandIn;
  let bot: BotProcess;

  beforeAll(async () => {
    release = laterOf(await readRelease(RELEASES.at(-1) ?? ''));
    [root, place, connector] = await Promise.all([
      unpack(commit),
      makeStorePlace('sqlite'),
      startConnectorStandIn(),
    ]);
    const store = await place.open();
    await fillStore(store, release);
    await catchUp(store, Object.values(createAllStreams(store)));
    await store.close();
    bot = await createBotProcess(
      {
        ...place.environment,
        ALLOWED_TENANTS: TENANT,
        COORDINATORS: CARLA.id,
        BOARD_MEMBERS: DIANA.id,
        ADMINS: BEHEER.id,
      },
      { root },
    );
  });
  afterAll(async () => {
    await bot.kill();
    await connector.close();
    await place.remove();
    await rm(root, { recursive: true, force: true });
  });

  test('starts, is ready, answers, records and stops; nothing of the log is lost', async () => {
    await bot.start();
    const ready = await fetch(`${bot.url}/gereed`);
    const carla = createTeamsClient({
      person: CARLA,
      connector,
      botUrl: () => bot.url,
      settled: async () => undefined,
    });
    const status = await carla.say(`status ${TITEL}`);
    const history = await carla.say(`geschiedenis ${TITEL}`);
    await carla.say('nieuw signaal');
    await carla.pressCard('Bewaar', {
      bron: 'adviesraad',
      onderwerp: 'Tijdens de vorige versie',
      tekst: 'De bus komt te laat.',
    });

    expect(ready.status).toBe(200);
    expect(status.text).toContain('Projectleider: Samira El Amrani');
    expect(history.text).toContain('heeft iets nieuws vastgelegd');
    expect(await bot.stop()).toBe(0);
    const store = await place.open();
    const { entries } = await store.log.readAll('', 100_000);
    await store.close();
    expect(entries).toEqual(expect.arrayContaining([...release.entries]));
    expect(JSON.stringify(entries)).toContain('Tijdens de vorige versie');
  });
});

/** What a read model holds and is found by, for each of which this version believes what the previous one saved. */
async function believed(store: Store): Promise<ReadonlyMap<string, Pick<ReadModel, 'body' | 'keys'>>> {
  const found = new Map<string, Pick<ReadModel, 'body' | 'keys'>>();
  for (const { kind, shape } of Object.values(createAllStreams(store)))
    for (const { id } of await store.readModels.list(kind, { limit: 10_000 })) {
      const model = await store.readModels.get(kind, id);
      if (model && isOfShape(model.body, shape))
        found.set(`${kind}:${id}`, { body: model.body, keys: model.keys });
    }
  return found;
}

function isOfShape(body: unknown, shape: number): boolean {
  return typeof body === 'object' && body !== null && 'shape' in body && body.shape === shape;
}

(run ? test : test.skip)(
  'a read model of which the shape did not rise since the previous release is the same now',
  async () => {
    const [root, place, connector] = await Promise.all([
      unpack(commit),
      makeStorePlace('sqlite'),
      startConnectorStandIn(),
    ]);
    const filled = await place.open();
    await fillStore(filled, await readRelease(RELEASES.at(-1) ?? ''));
    await filled.close();
    const bot = await createBotProcess({ ...place.environment, COORDINATORS: CARLA.id }, { root });
    try {
      await bot.start();
      await bot.stop();
      const store = await place.open();
      const before = await believed(store);
      await rebuildReadModels(store, Object.values(createAllStreams(store)));
      const after = await believed(store);
      await store.close();

      expect(before.size).toBeGreaterThan(0);
      // Where they differ: the state or the keys of this kind changed, and its shape in src/wiring/streams.ts must rise.
      const again = [...before].filter(([name]) => after.has(name));
      expect(again).toEqual(again.map(([name]) => [name, after.get(name)]));
    } finally {
      await bot.kill();
      await connector.close();
      await place.remove();
      await rm(root, { recursive: true, force: true });
    }
  },
);
