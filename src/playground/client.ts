import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Child, startNode } from './child.ts';
import { clientConfig } from './client-config.ts';
import type { Persona } from './personas.ts';

/** A started client: one page, one person. */
export type StartedClient = {
  readonly persona: Persona;
  /** The page for the person. */
  readonly url: string;
  /** Answers only after the client has accepted its settings; its page is there before that. */
  readonly readyUrl: string;
  readonly child: Child;
  /** Why it ended, in its own words: it writes that to a file only. */
  complaint(): Promise<string>;
};

type ClientOptions = {
  readonly persona: Persona;
  /** The name of its channel. */
  readonly channel: string;
  readonly port: number;
  /** Where its settings and its log go; made when it is not there. */
  readonly folder: string;
  readonly botUrl: string;
  readonly env: NodeJS.ProcessEnv;
};

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'client-preload.ts')).href;

/** Writes the settings of one persona and starts Microsoft's client with them. */
export async function startClient({
  persona,
  channel,
  port,
  folder,
  botUrl,
  env,
}: ClientOptions): Promise<StartedClient> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.m365agentsplayground.yml'), clientConfig(persona, channel));
  const url = `http://127.0.0.1:${port}/`;
  const child = startNode(
    [
      ...['--import', PRELOAD],
      playgroundFile(),
      ...['--app-endpoint', `${botUrl}/api/messages`],
      ...['--channel-id', 'msteams'],
      ...['--port', String(port)],
      ...['--service-url', `${url}_connector`],
      '--disable-telemetry',
    ],
    { cwd: folder, env },
  );
  const complaint = async (): Promise<string> => {
    const log = await readFile(join(folder, 'devTools', 'm365agentsplayground.log'), 'utf8').catch(() => '');
    const errors = log.split('\n').filter((line) => line.startsWith('error '));
    return errors.length > 0 ? errors.join('\n') : child.lastWords();
  };
  return { persona, url, readyUrl: `${url}_debug/ping`, child, complaint };
}

function playgroundFile(): string {
  const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  return join(dirname(manifest), 'cli.js');
}
