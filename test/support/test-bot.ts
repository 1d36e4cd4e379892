import { type App, createApp, foldersIn } from '../../src/app.ts';
import type { ShareTimes } from '../../src/bezorging/share.ts';
import type { LimitRules } from '../../src/bot/limits.ts';
import type { Download } from '../../src/bot/sent-file.ts';
import { readConfig } from '../../src/config.ts';
import type { HttpLimits } from '../../src/http/limits.ts';
import type { Store } from '../../src/logboek/ports.ts';
import type { Telemetry } from '../../src/shared/telemetry.ts';
import type { Around as AzureOpenAiAround } from '../../src/taalmodel/azure-openai.ts';
import type { Wanneer } from '../../src/wiring/vooraf.ts';
import { renderer } from './card-reading.ts';
import { chosenSdk } from './chosen-sdk.ts';
import { type ConnectorStandIn, startConnectorStandIn } from './connector-standin.ts';
import { BEHEER, CARLA, DIANA, type Person, TENANT } from './people.ts';
import { createTeamsClient, type TeamsClient } from './teams-client.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { createTestLogger, type TestLogger } from './test-logger.ts';
import { makeStorePlace, type TestStorePlace } from './test-store.ts';
import { APP_ID, type TokenIssuer } from './token-issuer.ts';

/** A whole bot on a free port, with the Teams around it played by a connector stand-in. */
export type TestBot = {
  app: App;
  store: Store;
  readonly url: string;
  readonly connector: ConnectorStandIn;
  readonly clock: TestClock;
  readonly logger: TestLogger;
  readonly place: TestStorePlace;
  /** The Teams of one person: the personal chat, or a channel. */
  client(person: Person, channel?: { id: string; naam: string }): TeamsClient;
  /** The same, after that person opened the chat with the bot. */
  opened(person: Person): Promise<TeamsClient>;
  /** Stops the bot and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export type TestBotOptions = {
  readonly telemetry?: Telemetry;
  /** Gives the bot credentials, so that only requests with a token of this issuer come in. */
  readonly issuer?: TokenIssuer;
  readonly environment?: Readonly<Record<string, string>>;
  /** How much anybody may send; absent: no limit that a test comes near, which sends a day's work in a second. */
  readonly limits?: LimitRules;
  /** Puts something between the bot and its store. */
  readonly wrapStore?: (store: Store) => Store;
  /** Shorter times for connections than the real ones. */
  readonly httpLimits?: HttpLimits;
  /** The network and Entra around a language model. */
  readonly azureOpenAi?: AzureOpenAiAround;
  /** Told when somebody got an answer, before what follows from it is done. */
  readonly onAnswer?: () => void;
  /** Where files that somebody sends come from. */
  readonly download?: Download;
  /** What the clock says at the start (ISO instant). */
  readonly at?: string;
  /** Where the store is; absent: a place of its own, of the kind that TEST_STORE names. */
  readonly place?: TestStorePlace;
  /** When what the first look would wait for is worked out; absent: when somebody looks. */
  readonly vooraf?: Wanneer;
  /** How long instances on one store wait for each other; absent: as always. */
  readonly shareTimes?: ShareTimes;
  /** The Teams around it; absent: one of its own. Who gives a place or a Teams takes it away again. */
  readonly connector?: ConnectorStandIn;
};

/** What the welcome says first. */
export const WELCOME = 'Hallo, ik ben de bot van Samenkracht!';
const ROOT = process.cwd();
/** No limit that a test comes near. */
export const NO_LIMITS: LimitRules = {
  person: { atOnce: 1_000_000, perMinute: 1_000_000 },
  gesprek: { atOnce: 1_000_000, perMinute: 1_000_000 },
};
const CREDENTIALS = {
  HOST: '127.0.0.1',
  MicrosoftAppId: APP_ID,
  MicrosoftAppPassword: 'geheim',
  MicrosoftAppTenantId: TENANT,
};

export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const { environment = {}, wrapStore, issuer, telemetry, httpLimits, limits = NO_LIMITS } = options;
  const place = options.place ?? (await makeStorePlace());
  const connector = options.connector ?? (await startConnectorStandIn());
  const clock = createTestClock(options.at);
  const logger = createTestLogger();
  const config = readConfig({
    PORT: '0',
    ...place.environment,
    ALLOWED_TENANTS: TENANT,
    COORDINATORS: CARLA.id,
    BOARD_MEMBERS: DIANA.id,
    ADMINS: BEHEER.id,
    SETTLE_SECONDS: '0',
    ...chosenSdk(),
    ...(issuer ? CREDENTIALS : {}),
    ...environment,
  });

  const launch = async (): Promise<{ app: App; store: Store; url: string }> => {
    const opened = await place.open();
    const store = wrapStore?.(opened) ?? opened;
    const app = await createApp(config, foldersIn(ROOT), logger, store, {
      clock,
      sleep: clock.sleep,
      roundEveryMs: 0,
      renderer,
      limits,
      download: options.download,
      azureOpenAi: options.azureOpenAi,
      shareTimes: options.shareTimes,
      vooraf: options.vooraf ?? false,
      ...(telemetry ? { telemetry } : {}),
      ...(httpLimits ? { httpLimits } : {}),
      ...(issuer ? { botFramework: issuer.frameworkFor(connector.url), entra: issuer.entra } : {}),
    });
    const port = await app.start();
    return { app, store, url: `http://127.0.0.1:${port}` };
  };

  let running = await launch();
  const clientFor = (person: Person, channel?: { id: string; naam: string }): TeamsClient =>
    createTeamsClient({
      person,
      ...(channel ? { channel } : {}),
      connector,
      botUrl: () => running.url,
      ...(issuer ? { token: () => issuer.sign({ serviceurl: connector.url }) } : {}),
      settled() {
        options.onAnswer?.();
        return running.app.delivered();
      },
    });

  return {
    get app() {
      return running.app;
    },
    get store() {
      return running.store;
    },
    get url() {
      return running.url;
    },
    connector,
    clock,
    logger,
    place,
    client: clientFor,
    async opened(person) {
      const client = clientFor(person);
      connector.setMembers([{ id: client.from.id, name: person.naam, aadObjectId: person.id }]);
      await client.open();
      // The welcome has a test of its own.
      connector.remove(client.conversationId, WELCOME);
      return client;
    },
    async restart() {
      await running.app.stop();
      running = await launch();
      await running.app.delivered();
    },
    async stop() {
      await running.app.stop();
      if (!options.connector) await connector.close();
      if (!options.place) await place.remove();
    },
  };
}
