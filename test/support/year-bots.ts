import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp, foldersIn } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { renderer } from './card-reading.ts';
import { type ConnectorStandIn, startConnectorStandIn } from './connector-standin.ts';
import { createFailingStore, type FailingStore } from './failing-store.ts';
import { type Person, TENANT } from './people.ts';
import { type Channel, createTeamsClient, type TeamsClient } from './teams-client.ts';
import { NO_LIMITS } from './test-bot.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { createTestLogger } from './test-logger.ts';

/** Two instances of the bot on one store, with a clock and a Teams around them. */
export type TwoBots = {
  readonly clock: TestClock;
  readonly connector: ConnectorStandIn;
  /** Stops working on command, for both. */
  readonly failing: FailingStore;
  /** The same store, which never fails, for the test to look into. */
  readonly store: Store;
  running(): readonly App[];
  start(index: number): Promise<void>;
  stop(index: number): Promise<void>;
  /** The Teams of one person: the personal chat, or a channel. */
  client(person: Person, channel?: Channel): TeamsClient;
  /** Does everything that is due now. */
  settle(): Promise<void>;
  close(): Promise<void>;
};

/** What is never done in so many rounds has to wait for the next look. */
const ROUNDS = 30;
/** At every so many looks both bots look at once. */
const BOTH_EVERY = 5;

/** @param environment what is set beside the coördinatoren */
export async function startTwoBots(
  start: string,
  coordinators: readonly Person[],
  environment: Readonly<Record<string, string>> = {},
): Promise<TwoBots> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenkracht-year-'));
  const connector = await startConnectorStandIn();
  const clock = createTestClock(start);
  const failing = createFailingStore();
  const store = openSqliteStore(dataDir);
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    ALLOWED_TENANTS: TENANT,
    SETTLE_SECONDS: '0',
    COORDINATORS: coordinators.map(({ id }) => id).join(','),
    ...environment,
  });
  let looks = 0;
  const bots: ({ app: App; url: string } | undefined)[] = [undefined, undefined];
  const running = () => bots.flatMap((bot) => bot ?? []);
  const delivered = async (): Promise<void> => {
    await Promise.all(running().map(({ app }) => app.delivered()));
  };

  const bot: TwoBots = {
    clock,
    connector,
    failing,
    store,
    running: () => running().map(({ app }) => app),
    async start(index) {
      if (bots[index]) return;
      const app = await createApp(
        config,
        foldersIn(process.cwd()),
        createTestLogger(),
        failing.wrap(openSqliteStore(dataDir)),
        { clock, sleep: clock.sleep, roundEveryMs: 0, renderer, limits: NO_LIMITS },
      );
      bots[index] = { app, url: `http://127.0.0.1:${await app.start()}` };
    },
    async stop(index) {
      await bots[index]?.app.stop();
      bots[index] = undefined;
    },
    client: (person, channel) =>
      createTeamsClient({
        person,
        ...(channel ? { channel } : {}),
        connector,
        botUrl: () => running()[0]?.url ?? 'nobody runs',
        settled: delivered,
      }),
    async settle() {
      looks += 1;
      for (let round = 0; round < ROUNDS; round += 1) {
        await delivered();
        if ((await store.readModels.due(clock.now(), 1)).length === 0) return;
        const all = running();
        // Often one of them is first; sometimes both look at the same moment.
        const some = looks % BOTH_EVERY === 0 ? all : all.slice(looks % all.length, (looks % all.length) + 1);
        const swept = await Promise.allSettled(some.map(({ app }) => app.sweep()));
        if (swept.every(({ status }) => status === 'rejected')) return;
      }
    },
    async close() {
      await bot.stop(0);
      await bot.stop(1);
      await store.close();
      await connector.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  await bot.start(0);
  await bot.start(1);
  return bot;
}
