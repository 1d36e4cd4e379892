import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Child, startNode } from './child.ts';
import { clientConfig } from './client-config.ts';
import { freePort } from './free-port.ts';
import { PERSONAS, type Persona } from './personas.ts';

export type LocalClient = { readonly persona: Persona; readonly url: string };

/** The bot with a local Teams client for each persona. */
export interface LocalRun {
  readonly botUrl: string;
  readonly clients: readonly LocalClient[];
  stop(): Promise<void>;
  /** Resolves with a Dutch sentence when one of the processes ends by itself. */
  readonly exited: Promise<string>;
}

export type LocalRunOptions = {
  readonly dataDir: string;
  readonly botPort: number;
  readonly firstClientPort: number;
  /** The environment that the processes get. */
  readonly env: NodeJS.ProcessEnv;
  /** The file that starts the bot. */
  readonly mainFile: string;
  readonly say: (line: string) => void;
};

const READY_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 100;

/**
 * Starts the bot and three clients on free ports of this machine, and says where they are.
 * @throws Error when one of them does not get ready
 */
export async function startLocalRun(options: LocalRunOptions): Promise<LocalRun> {
  const { dataDir, env, say } = options;
  const taken = new Set<number>();
  const choosePort = async (wanted: number): Promise<number> => {
    const port = await freePort(wanted, taken);
    taken.add(port);
    if (port !== wanted) say(`Poort ${wanted} is bezet; ik gebruik ${port}.`);
    return port;
  };

  const children: { name: string; child: Child }[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(({ child }) => child.stop()));
  };
  const start = (name: string, args: readonly string[], cwd: string, extra: NodeJS.ProcessEnv): Child => {
    const child = startNode(args, { cwd, env: { ...env, ...extra } });
    children.push({ name, child });
    return child;
  };

  try {
    await mkdir(dataDir, { recursive: true });
    const botPort = await choosePort(options.botPort);
    const botUrl = `http://127.0.0.1:${botPort}`;
    const bot = start('De bot', [options.mainFile], dataDir, botEnvironment(botPort, dataDir));
    const clients: (LocalClient & { child: Child })[] = [];
    for (const [index, persona] of PERSONAS.entries()) {
      const port = await choosePort(options.firstClientPort + index);
      const folder = join(dataDir, 'clients', persona.key);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, '.m365agentsplayground.yml'), clientConfig(persona));
      const args = [
        playgroundFile(),
        '-e',
        `${botUrl}/api/messages`,
        '-c',
        'msteams',
        '-p',
        String(port),
        '--dt',
      ];
      const child = start(`Het venster van de ${persona.rol}`, args, folder, {});
      clients.push({ persona, url: `http://localhost:${port}/`, child });
    }
    await Promise.all([
      untilReady(`${botUrl}/gezond`, bot, 'De bot'),
      ...clients.map(({ url, persona, child }) =>
        untilReady(url, child, `Het venster van de ${persona.rol}`),
      ),
    ]);
    say('Samenkracht! draait op deze machine. Open elk adres in een eigen tabblad:');
    for (const { persona, url } of clients) say(`  ${url}  ${persona.naam}, ${persona.rol}: ${persona.tip}`);
    say('Stoppen: Ctrl-C. De gegevens blijven bewaard.');

    const exited = Promise.race(
      children.map(({ name, child }) => child.ended.then(() => `${name} is gestopt.`)),
    );
    return { botUrl, clients: clients.map(({ persona, url }) => ({ persona, url })), stop, exited };
  } catch (error) {
    await stop();
    throw error;
  }
}

function botEnvironment(port: number, dataDir: string): NodeJS.ProcessEnv {
  const idOf = (key: Persona['key']): string =>
    PERSONAS.find((persona) => persona.key === key)?.objectId ?? '';
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    SAMPLE_DATA: 'true',
    COORDINATORS: idOf('coordinator'),
    BOARD_MEMBERS: idOf('directielid'),
    ADMINS: idOf('coordinator'),
  };
}

function playgroundFile(): string {
  const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  return join(dirname(manifest), 'cli.js');
}

/** A client with a wrong settings file says that it listens and ends; so both the page and the process are watched. */
async function untilReady(url: string, child: Child, name: string): Promise<void> {
  let ended = false;
  child.ended.then(() => {
    ended = true;
  });
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (ended) throw new Error(`${name} is gestopt voordat het klaar was.\n${child.lastWords()}`);
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`${name} werd niet op tijd klaar.\n${child.lastWords()}`);
}
