import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CosmosSettings } from '../../src/logboek/cosmos/cosmos-client.ts';
import { openCosmosStore } from '../../src/logboek/cosmos/cosmos-store.ts';
import type { Charge } from '../../src/logboek/cosmos/operations.ts';
import type { Delivery, LogEntry, ReadModel, Store } from '../../src/logboek/ports.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import { type CosmosEmulator, type CosmosFault, startCosmosEmulator } from '../support/cosmos-emulator.ts';

/** The real client against the emulator, with a network in between that fails. */

const AT = '2026-11-16T09:00:00.000Z';
const REQUEST_TIMEOUT_MS = 250;
/** Long for what passes, also on a busy machine; short for what lasts. */
const PATIENCE_MS = 20_000;
const IMPATIENCE_MS = 300;

let emulator: CosmosEmulator;
let store: Store;
let settings: CosmosSettings;
let charges: Charge[];

const openStore = (
  settings: CosmosSettings,
  giveUpAfterMs = PATIENCE_MS,
  requestTimeoutMs = REQUEST_TIMEOUT_MS,
): Promise<Store> =>
  openCosmosStore(
    { ...settings, requestTimeoutMs },
    { giveUpAfterMs, onCharge: (charge) => charges.push(charge) },
  );

beforeAll(async () => {
  emulator = await startCosmosEmulator();
});
beforeEach(async () => {
  charges = [];
  settings = await emulator.makeDatabase();
  store = await openStore(settings);
});
afterEach(async () => {
  emulator.failBy(undefined);
  await store.close();
});
afterAll(() => emulator.close());

const entry = (number: number, nonce: string): LogEntry => ({
  stream: 'opdracht:a',
  number,
  at: AT,
  actor: { id: 'alice', naam: 'Alice' },
  nonce,
  events: [{ soort: 'iets' }],
});
const model = (version: number): ReadModel => ({
  kind: 'opdracht',
  id: 'a',
  version,
  body: { version },
  keys: {},
  dueAt: AT,
});
const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  id: 'post',
  source: 'opdracht:a',
  target: 'persoon:alice',
  state: 'waiting',
  attempt: 0,
  changedAt: AT,
  ...more,
});

/** The next requests of that kind fail, one after the other. */
const failNext = (operation: string, ...faults: readonly CosmosFault[]): void => {
  const waiting = [...faults];
  emulator.failBy((request) => (request.operation === operation ? waiting.shift() : undefined));
};

const outcomeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'stored';
  } catch (error) {
    return isDomainError(error) ? error.code : `unexpected: ${error}`;
  }
};

const PASSING: readonly (readonly [string, ...CosmosFault[]])[] = [
  ['429 with a moment to come back', { status: 429, retryAfterMs: 20 }],
  ['503', { status: 503 }],
  ['503 although it was written', { status: 503, after: true }],
  ['449: somebody else was writing', { status: 449 }],
  ['408', { status: 408, after: true }],
  ['no answer in time', 'hang'],
  ['a reset before it was written', 'reset before'],
  ['a reset after it was written', 'reset after'],
];
const LASTING: readonly (readonly [string, CosmosFault])[] = [
  ['429', { status: 429, retryAfterMs: 200 }],
  ['503', { status: 503 }],
  ['no answer', 'hang'],
  ['resets', 'reset before'],
];

describe.each(PASSING)('after %s', (_name, ...faults) => {
  test('an entry is stored once', async () => {
    failNext('create', ...faults);

    expect(await outcomeOf(store.log.append(entry(1, 'mijn')))).toBe('stored');
    expect(await store.log.read('opdracht:a')).toEqual([entry(1, 'mijn')]);
  });

  test('an entry that somebody else stored first is a conflict', async () => {
    await store.log.append(entry(1, 'eerder'));
    failNext('create', ...faults);

    expect(await outcomeOf(store.log.append(entry(1, 'mijn')))).toBe('conflict');
    expect(await store.log.read('opdracht:a')).toEqual([entry(1, 'eerder')]);
  });

  test('a read model and its due moment are as they were saved', async () => {
    await store.readModels.save(model(1));
    failNext('replace', ...faults);
    await store.readModels.save(model(2));
    failNext('patch', ...faults);

    expect(await store.readModels.setDue('opdracht', 'a', 2, undefined)).toBe(true);
    failNext('patch', ...faults);
    const { dueAt: _due, ...undue } = model(2);
    expect(await store.readModels.moveDue(undue, AT)).toBe(true);
    failNext('patch', ...faults);
    expect(await store.readModels.moveDue(model(2), undefined)).toBe(true);
    expect(await store.readModels.get('opdracht', 'a')).toEqual(undue);
  });

  test('a delivery is made once, and claimed by who claimed it', async () => {
    failNext('create', ...faults);
    expect(await store.deliveries.create(delivery())).toBe(true);
    const etag = (await store.deliveries.get('post'))?.etag ?? '';
    failNext('replace', ...faults);

    const claimed = await store.deliveries.replace(delivery({ state: 'sending', attempt: 1 }), etag);

    expect(claimed).toBe((await store.deliveries.get('post'))?.etag);
    expect(await store.deliveries.replace(delivery({ state: 'sending', attempt: 9 }), etag)).toBeUndefined();
  });

  test('a question is answered', async () => {
    await store.readModels.save({ ...model(1), keys: { titel: ['x'] } });
    failNext('query', ...faults);

    expect(await store.readModels.findBy('opdracht', 'titel', 'x', { limit: 5 })).toHaveLength(1);
  });
});

test('after several troubles in a row, an entry is stored once', async () => {
  failNext('create', 'reset before', { status: 429 }, 'reset after', { status: 503 }, 'reset after');

  expect(await outcomeOf(store.log.append(entry(1, 'mijn')))).toBe('stored');
  expect(await store.log.read('opdracht:a')).toEqual([entry(1, 'mijn')]);
});

describe.each(LASTING)('as long as there is %s', (_name, fault) => {
  let impatient: Store;
  beforeEach(async () => {
    impatient = await openStore(settings, IMPATIENCE_MS);
  });
  afterEach(() => impatient.close());

  test('an entry is refused as unavailable, and accepted once it is over', async () => {
    failNext('create', ...Array.from({ length: 500 }, () => fault));

    expect(await outcomeOf(impatient.log.append(entry(1, 'mijn')))).toBe('store-unavailable');
    emulator.failBy(undefined);
    // What was sent before may arrive late, and then it was first.
    expect(['stored', 'conflict']).toContain(await outcomeOf(store.log.append(entry(1, 'mijn'))));
    expect(await store.log.read('opdracht:a')).toEqual([entry(1, 'mijn')]);
  });

  test('reading is refused as unavailable', async () => {
    emulator.failBy(() => fault);

    expect(await outcomeOf(impatient.log.read('opdracht:a', 1))).toBe('store-unavailable');
    expect(await outcomeOf(impatient.readModels.due(AT, 5))).toBe('store-unavailable');
  });
});

describe('what is asked', () => {
  beforeEach(async () => {
    await store.close();
    // On a busy machine an answer may be late; here that would be one request more.
    store = await openStore(settings, PATIENCE_MS, PATIENCE_MS);
  });

  test('an account that does not let the bot in is not asked again', async () => {
    failNext('read', ...Array.from({ length: 9 }, () => ({ status: 403 })));

    expect(await outcomeOf(store.readModels.get('opdracht', 'a'))).toBe('store-unavailable');
    expect(charges).toHaveLength(1);
  });

  test('every request is told with what it cost, also those that failed', async () => {
    failNext('create', { status: 429, retryAfterMs: 1 });
    await store.log.append(entry(1, 'mijn'));

    expect(charges).toEqual([
      expect.objectContaining({ container: 'logboek', operation: 'create', status: 429, requestUnits: 0.38 }),
      expect.objectContaining({ container: 'logboek', operation: 'create', attempts: 2, requestUnits: 1 }),
    ]);
  });
});

test('of many writers in a bad network, every entry that was acknowledged is there once', async () => {
  const writers = await Promise.all([openStore(settings), openStore(settings)]);
  let count = 0;
  const bad: readonly (CosmosFault | undefined)[] = [
    'reset after',
    undefined,
    { status: 503, after: true },
    undefined,
    'reset before',
    undefined,
    { status: 429, retryAfterMs: 5 },
  ];
  emulator.failBy((request) => {
    if (request.operation !== 'create') return undefined;
    count += 1;
    return bad[count % bad.length];
  });

  const acknowledged: string[] = [];
  const isThere = async (number: number, nonce: string): Promise<boolean> =>
    (await store.log.read('opdracht:a', number - 1))[0]?.nonce === nonce;
  const write = async (writer: Store, nonce: string): Promise<void> => {
    for (let number = 1; ; number += 1) {
      const outcome = await outcomeOf(writer.log.append(entry(number, nonce)));
      // After an answer that stayed out the conflict may be with itself: the nonce tells.
      if (outcome === 'stored' || (outcome === 'conflict' && (await isThere(number, nonce)))) {
        acknowledged.push(`${number} ${nonce}`);
        return;
      }
      // Nobody knows whether it arrived: the same entry again, as Teams and people do.
      if (outcome === 'store-unavailable') number -= 1;
      else expect(outcome).toBe('conflict');
    }
  };
  await Promise.all(
    Array.from({ length: 12 }, (_, index) => write(writers[index % 2] as Store, `schrijver ${index}`)),
  );
  emulator.failBy(undefined);

  const there = (await store.log.read('opdracht:a')).map(({ number, nonce }) => `${number} ${nonce}`);
  expect(there.toSorted()).toEqual(acknowledged.toSorted());
  expect(there).toHaveLength(12);
  for (const writer of writers) await writer.close();
});
