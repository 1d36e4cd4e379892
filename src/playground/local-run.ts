import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '../shared/errors.ts';
import { type Child, startNode } from './child.ts';
import { type StartedClient, startClient } from './client.ts';
import { freePort } from './free-port.ts';
import { PERSONAS, type Persona } from './personas.ts';

type LocalClient = { readonly persona: Persona; readonly url: string };

/** The bot with a local Teams client for each persona. */
interface LocalRun {
  readonly botUrl: string;
  readonly clients: readonly LocalClient[];
  stop(): Promise<void>;
  /** Resolves with a Dutch sentence when one of the processes ends by itself; never because of `stop`. */
  readonly exited: Promise<string>;
}

type LocalRunOptions = {
  readonly dataDir: string;
  readonly botPort: number;
  readonly firstClientPort: number;
  /** The name of the channel in each client; absent: the one that the story of the README opens. */
  readonly channel?: string;
  /** The environment that the processes get. TEAMSAPPTESTER_BROWSER=none: the clients open no browser. */
  readonly env: NodeJS.ProcessEnv;
  /** The file that starts the bot. */
  readonly mainFile: string;
  readonly say: (line: string) => void;
};

/** A process that gets ready, and what it complained about when it did not. */
type Starting = {
  readonly name: string;
  readonly child: Child;
  readonly readyUrl: string;
  complaint(): Promise<string>;
};

const READY_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 50;

/**
 * Starts the bot and three clients on free ports of this machine, and says where they are.
 * @throws DomainError ('not-possible') when one of them does not get ready; then all have been stopped
 */
export async function startLocalRun(options: LocalRunOptions): Promise<LocalRun> {
  const { dataDir, say, channel = 'Directieoverleg' } = options;
  const env = forThisMachine(options.env);
  const taken = new Set<number>();
  const choosePort = async (wanted: number): Promise<number> => {
    const port = await freePort(wanted, taken);
    taken.add(port);
    if (port !== wanted && wanted !== 0) say(`Poort ${wanted} is bezet; ik gebruik ${port}.`);
    return port;
  };

  const started: Starting[] = [];
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    await Promise.all(started.map(({ child }) => child.stop()));
  };

  try {
    await mkdir(dataDir, { recursive: true });
    const botPort = await choosePort(options.botPort);
    const botUrl = `http://127.0.0.1:${botPort}`;
    const bot = startNode([options.mainFile], {
      cwd: dataDir,
      env: { ...env, ...botEnvironment(botPort, dataDir) },
    });
    started.push({
      name: 'De bot',
      child: bot,
      readyUrl: `${botUrl}/gezond`,
      complaint: async () => bot.lastWords(),
    });
    const clients: StartedClient[] = [];
    let nextPort = options.firstClientPort;
    for (const persona of PERSONAS) {
      const port = await choosePort(nextPort);
      nextPort = port + 1;
      const folder = join(dataDir, 'clients', persona.key);
      const client = await startClient({ persona, channel, port, folder, botUrl, env });
      clients.push(client);
      started.push({ ...client, name: `Het venster van de ${persona.rol}` });
    }
    await Promise.all(started.map(untilReady));
    say('Samenkracht! draait op deze machine. Open elk adres in een eigen tabblad:');
    for (const { persona, url } of clients) say(`  ${url}  ${persona.naam}, ${persona.rol}: ${persona.tip}`);
    say(`  ${botUrl}/werkbord  het werkbord: kies daar wie je bent`);
    say('Typ ‘help’ om te zien wat je nog meer kunt doen.');
    say('Stoppen: Ctrl-C. De gegevens blijven bewaard.');

    const exited = new Promise<string>((resolve) => {
      for (const { name, child } of started) {
        child.ended.then(() => {
          if (!stopping) resolve(`${name} is gestopt.`);
        });
      }
    });
    return { botUrl, clients: clients.map(({ persona, url }) => ({ persona, url })), stop, exited };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Bot and clients talk to each other directly, also where the way out is a proxy. */
function forThisMachine(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const direct = [env.NO_PROXY ?? env.no_proxy ?? '', '127.0.0.1', 'localhost'].filter(Boolean).join(',');
  return { ...env, NO_PROXY: direct, no_proxy: direct };
}

function botEnvironment(port: number, dataDir: string): NodeJS.ProcessEnv {
  const idOf = (key: Persona['key']): string =>
    PERSONAS.find((persona) => persona.key === key)?.objectId ?? '';
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    SAMPLE_DATA: 'true',
    // Who tries it out wants to see at once what follows, also in the evening.
    POST_ANY_TIME: 'true',
    SETTLE_SECONDS: '0',
    COORDINATORS: idOf('coordinator'),
    BOARD_MEMBERS: idOf('directielid'),
    ADMINS: idOf('coordinator'),
  };
}

/** @throws DomainError when the process ends first, or takes too long */
async function untilReady({ name, child, readyUrl, complaint }: Starting): Promise<void> {
  let ended = false;
  child.ended.then(() => {
    ended = true;
  });
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (ended) {
      throw new DomainError('not-possible', `${name} stopte voordat het klaar was.\n${await complaint()}`);
    }
    const response = await fetch(readyUrl, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new DomainError('not-possible', `${name} werd niet op tijd klaar.\n${await complaint()}`);
}
