import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCatchUp, rebuildReadModels } from '../../src/logboek/rebuild.ts';
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
    await createCatchUp(store, Object.values(createAllStreams(store)))();
    await store.close();
    bot = await createBotProcess(
      {
        ...place.environment,
        ALLOWED_TENANTS: TENANT,
        COORDINATORS: CARLA.id,
        BOARD_MEMBERS: DIANA.id,
        ADMINS: BEHEER.id,
      },
      // That release is started by its TypeScript; this one by `main.mjs`.
      { root, entry: ['src', 'main.ts'] },
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

  test('leaves read models that this version makes again when it comes back, as a rebuild would', async () => {
    await bot.start();
    await bot.stop();
    const store = await place.open();
    const kinds = Object.values(createAllStreams(store));
    const models = async () => {
      const all = await Promise.all(kinds.map(({ kind }) => store.readModels.list(kind, { limit: 10_000 })));
      return all.flat().map(({ dueAt: _due, ...model }) => model);
    };

    await createCatchUp(store, kinds)();
    const caughtUp = await models();
    await rebuildReadModels(store, kinds);

    expect(caughtUp.length).toBeGreaterThan(0);
    expect(caughtUp).toEqual(await models());
    await store.close();
  });
});
