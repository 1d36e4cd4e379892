import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkChain } from '../../src/logboek/chain.ts';
import { createContainers } from '../../src/logboek/cosmos/cosmos-create.ts';
import { MoveRefused, moveStore } from '../../src/logboek/move.ts';
import type { Delivery, LogEntry, Store } from '../../src/logboek/ports.ts';
import { rewriteStream } from '../../src/logboek/rewrite.ts';
import { createCommand, moveCommand } from '../../src/opdrachtregel/store-commands.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, TITEL } from '../support/story.ts';
import { startTestBot } from '../support/test-bot.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

const AT = '2026-11-16T09:00:00.000Z';
const entry = (stream: string, number: number, more: Partial<LogEntry> = {}): LogEntry => ({
  stream,
  number,
  at: AT,
  actor: { id: 'alice', naam: 'Alice' },
  events: [{ soort: 'iets', tekst: 'é', waarde: { b: 1, a: [2] } }],
  ...more,
});
const delivery = (id: string, more: Partial<Delivery> = {}): Delivery => ({
  id,
  source: 'opdracht:a',
  target: 'persoon:alice',
  state: 'sent',
  attempt: 1,
  activityId: 'post-1',
  changedAt: AT,
  ...more,
});

let sqlite: TestStorePlace;
let cosmos: TestStorePlace;
beforeEach(async () => {
  [sqlite, cosmos] = await Promise.all([makeStorePlace('sqlite'), makeStorePlace('cosmos')]);
});
afterEach(async () => {
  await sqlite.remove();
  await cosmos.remove();
});

describe.each(['from SQLite to Cosmos', 'from Cosmos to SQLite'])('moving %s', (way) => {
  let from: Store;
  let to: Store;
  beforeEach(async () => {
    const places = way === 'from SQLite to Cosmos' ? [sqlite, cosmos] : [cosmos, sqlite];
    [from, to] = (await Promise.all(places.map((place) => place.open()))) as [Store, Store];
    for (let number = 1; number <= 3; number += 1) {
      for (const id of ['a', 'b/c?', 'd#é']) await from.log.append(entry(`opdracht:${id}`, number));
    }
    await from.deliveries.create(delivery('post/1'));
    await from.deliveries.create(delivery('post 2', { state: 'uncertain', reason: 'interrupted' }));
  });
  afterEach(async () => {
    await from.close();
    await to.close();
  });

  test('brings every entry and every delivery, and says how much', async () => {
    const report = await moveStore(from, to);

    expect(report).toMatchObject({
      entries: { count: 9 },
      deliveries: { count: 2 },
      copied: { entries: 9, deliveries: 2 },
    });
    expect(await to.log.read('opdracht:b/c?')).toEqual(await from.log.read('opdracht:b/c?'));
    expect((await to.deliveries.get('post 2'))?.delivery).toEqual(
      (await from.deliveries.get('post 2'))?.delivery,
    );
  });

  test('brings a damaged entry as it is, and so a fingerprint that is the same', async () => {
    const whoIsKnown = JSON.stringify({ at: AT, actor: { id: 'alice', naam: 'Alice' } });
    for (const [index, raw] of ['{"at":"2026-', whoIsKnown].entries())
      await from.log.append({ ...entry('opdracht:a', 4 + index), events: [], raw });

    const report = await moveStore(from, to);

    expect(report.copied).toEqual({ entries: 11, deliveries: 2 });
    const there = await to.log.read('opdracht:a', 3);
    expect(there).toEqual(await from.log.read('opdracht:a', 3));
    expect(there).toMatchObject([
      { at: '', raw: '{"at":"2026-' },
      { at: AT, actor: { naam: 'Alice' }, raw: whoIsKnown },
    ]);
  });

  test('brings what was written anew, with word of it, and the chain holds there as well', async () => {
    const by = { actor: { id: 'bas', naam: 'Bas' }, at: AT };
    for (const stream of ['opdracht:a', 'opdracht:d#é'])
      await rewriteStream(from.log, stream, by, (one) => (one.number === 2 ? { ...one, events: [] } : one));

    await moveStore(from, to);

    expect(await to.log.read('opdracht:a')).toEqual(await from.log.read('opdracht:a'));
    const there = await checkChain(to.log);
    expect(there).toEqual(await checkChain(from.log));
    expect(there).toMatchObject({ rewritten: 2, breaks: [] });
  });

  test('is refused when a delivery is in a state that only a later version knows: it would be posted again', async () => {
    const { damage } = way === 'from SQLite to Cosmos' ? sqlite : cosmos;
    await damage.laterDelivery('post 2', 'ingetrokken');

    await expect(moveStore(from, to)).rejects.toThrow('Verhuis met de nieuwere versie.');
    expect((await to.log.readAll('', 10)).entries).toEqual([]);
  });

  test('goes on where an earlier try stopped, with what came since', async () => {
    await to.log.append(entry('opdracht:a', 1));
    await to.log.append(entry('opdracht:a', 2));
    await to.deliveries.create(
      delivery('post/1', { state: 'waiting', changedAt: '2026-11-15T09:00:00.000Z' }),
    );

    const report = await moveStore(from, to);
    const again = await moveStore(from, to);

    expect(report.copied).toEqual({ entries: 7, deliveries: 2 });
    expect(again.copied).toEqual({ entries: 0, deliveries: 0 });
    expect((await to.deliveries.get('post/1'))?.delivery.state).toBe('sent');
  });

  test('stops at an entry that is another one there', async () => {
    await to.log.append(entry('opdracht:a', 1, { events: [{ soort: 'anders' }] }));

    await expect(moveStore(from, to)).rejects.toThrow(MoveRefused);
  });

  test('is refused when there is more at the destination than was brought', async () => {
    await to.log.append(entry('opdracht:van elders', 1));

    await expect(moveStore(from, to)).rejects.toThrow(/9 regels.*10 regels/);
  });

  test('is refused when a delivery went on at the destination', async () => {
    await to.deliveries.create(delivery('post/1', { attempt: 2, changedAt: '2026-11-17T09:00:00.000Z' }));

    await expect(moveStore(from, to)).rejects.toThrow(MoveRefused);
  });
});

test('a bot that moved to Cosmos goes on with the story and posts nothing again', async () => {
  const before = await startTestBot({ place: sqlite });
  const carla = await before.opened(CARLA);
  const samira = await before.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
  await makePlan(samira);
  await before.app.stop();
  const environment = { ...sqlite.environment, ...cosmos.environment, DATA_DIR: sqlite.dataDir };
  const said: string[] = [];

  await moveCommand(['--van', 'sqlite', '--naar', 'cosmos', '--bot-staat-uit'], environment, (line) =>
    said.push(line),
  );
  const after = await startTestBot({ place: cosmos });
  await after.app.sweep();
  const card = await after.client(CARLA).say(`status ${TITEL}`);

  expect(said.join('\n')).toMatch(/leesmodellen gemaakt. Klaar: de bot kan nu starten met STORE=cosmos/);
  expect(card.text).toContain('Samira El Amrani');
  expect(after.connector.requests.filter(({ activity }) => activity.replyToId === undefined)).toEqual([]);
  await before.connector.close();
  await after.stop();
});

describe('the commands', () => {
  const codeOf = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
      return 'done';
    } catch (error) {
      return isDomainError(error) ? `${error.code}: ${error.message}` : 'unexpected';
    }
  };

  test.each([
    [[]],
    [['--van', 'sqlite']],
    [['--van', 'sqlite', '--naar', 'sqlite']],
    [['--waarheen', 'cosmos']],
  ])('a move of %j is refused with what to type', async (args) => {
    expect(await codeOf(moveCommand(args, cosmos.environment, () => undefined))).toMatch(
      /^invalid-input: .*--naar/,
    );
  });

  test('the containers are made once, and given the indexing of this version', async () => {
    const said: string[] = [];
    const environment = { ...cosmos.environment, COSMOS_DATABASE: 'nieuw' };
    await createCommand([], environment, (line) => said.push(line));
    await createCommand(['--max-ru', '4000'], environment, (line) => said.push(line));

    expect(said.filter((line) => line.endsWith(': gemaakt'))).toHaveLength(4);
    expect(said.filter((line) => line.endsWith(': was al goed'))).toHaveLength(4);
  });

  test('an account that leaves this to its owner is told where the containers are made', async () => {
    cosmos.emulator?.failBy(() => ({ status: 403 }));

    expect(await codeOf(createCommand([], cosmos.environment, () => undefined))).toMatch(
      /^not-possible: .*infra/,
    );
  });

  test('an account that does not answer is said to be unavailable', async () => {
    cosmos.emulator?.failBy(() => ({ status: 503 }));

    expect(await codeOf(createCommand([], cosmos.environment, () => undefined))).toMatch(
      /^store-unavailable/,
    );
  });

  test('a container that was divided otherwise is left alone', async () => {
    const { CosmosClient } = await import('@azure/cosmos');
    const { COSMOS_ENDPOINT: endpoint = '', COSMOS_KEY: key = '' } = cosmos.environment;
    const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
    const { database } = await client.databases.create({ id: 'anders' });
    await database.containers.create({ id: 'logboek', partitionKey: { paths: ['/id'] } });
    client.dispose();

    const made = createContainers({ endpoint, key, database: 'anders' });

    expect(await codeOf(made)).toMatch(/^not-possible: logboek is ingedeeld op \/id/);
  });
});
