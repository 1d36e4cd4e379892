import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aFreePort } from './free-port.ts';

/** A gateway before the bot that keeps its connections, as those before production do. */
export type Nginx = {
  readonly url: string;
  /** What it found wrong so far. */
  problems(): Promise<string>;
  stop(): Promise<void>;
};

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const READY_WITHIN_MS = 20_000;
/** A request that hangs must be seen as one long before a test gives up. */
const ANSWER_WITHIN_S = 20;
/** Connections to the bot that wait for a next request. */
const KEPT = 8;

/** Where nginx is, or undefined. `NGINX_PATH` names one elsewhere. */
export function findNginx(): string | undefined {
  return [process.env.NGINX_PATH ?? '', ...PLACES].find((place) => place !== '' && existsSync(place));
}

/** Whether the tests with it can run. In CI a missing nginx is a failure; elsewhere it is said, and they are left out. */
export function nginxOrReason(): { run: boolean; why: string } {
  if (findNginx() !== undefined) return { run: true, why: '' };
  const why = 'nginx is not installed (set NGINX_PATH)';
  if (process.env.CI) throw new Error(why);
  process.stderr.write(`\nTESTS WITH A GATEWAY LEFT OUT: ${why}\n\n`);
  return { run: false, why };
}

/**
 * Starts nginx as a process of its own on a free port of this machine, with all its files in a temporary folder.
 * @param upstream address of the bot, such as http://127.0.0.1:3978
 * @param streaming whether it passes a body on while it comes in, or only once it is all there (its own default)
 * @throws Error when it is not installed, or does not start
 */
export async function startNginx(upstream: string, { streaming = false } = {}): Promise<Nginx> {
  const program = findNginx();
  if (program === undefined) throw new Error('nginx is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'samenkracht-nginx-'));
  const port = await aFreePort();
  await writeFile(join(folder, 'nginx.conf'), configurationOf(new URL(upstream).host, port, streaming));
  const errors = join(folder, 'error.log');
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', errors], {
    stdio: 'ignore',
  });
  const nginx: Nginx = {
    url: `http://127.0.0.1:${port}`,
    problems: () => readFile(errors, 'utf8').catch(() => ''),
    async stop() {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (const until = Date.now() + READY_WITHIN_MS; ; ) {
    const ready = await fetch(`${nginx.url}/gezond`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return nginx;
    if (child.exitCode !== null || Date.now() > until) {
      const why = await nginx.problems();
      await nginx.stop();
      throw new Error(`nginx did not start:\n${why}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One process, in front, without rights of its own; nothing is tried a second time behind our back. */
function configurationOf(host: string, port: number, streaming: boolean): string {
  return `
daemon off;
master_process off;
pid nginx.pid;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  client_max_body_size 0;
  upstream bot {
    server ${host};
    keepalive ${KEPT};
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://bot;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_request_buffering ${streaming ? 'off' : 'on'};
      proxy_next_upstream off;
      proxy_connect_timeout ${ANSWER_WITHIN_S}s;
      proxy_read_timeout ${ANSWER_WITHIN_S}s;
      proxy_send_timeout ${ANSWER_WITHIN_S}s;
    }
  }
}
`;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
