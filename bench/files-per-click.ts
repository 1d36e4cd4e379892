import { Session } from 'node:inspector/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, foldersIn } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { createLogger } from '../src/shared/logger.ts';
import { openStore } from '../src/wiring/store.ts';
import { aFreePort } from '../test/support/free-port.ts';
import { botEnvironment } from './bot-process.ts';
import { createClient } from './client.ts';
import { startConnector } from './connector.ts';
import { importOpdrachten, temporaryFolder } from './prepare.ts';
import { readOpdrachten } from './stored.ts';
import { createWriter } from './submissions.ts';

/**
 * Lists our files of which something runs while one step of the plan is saved, from the request to its answer: `node bench/files-per-click.ts`. Who
 * follows a click reads as many. With `--functies` each file is followed by what ran in it, and how often.
 */

const TARGET = 55;
const AN_HOUR = 3_600_000;
const SRC = join(import.meta.dirname, '..', 'src');
/** The step that counts is 'Wie doet mee', of somebody who was seen before; what happens once in a process is not counted. */
const STEPS_BEFORE = 2;

const folder = await temporaryFolder();
const connector = await startConnector();
await importOpdrachten(folder.path, 10);
const port = await aFreePort();
const config = readConfig(botEnvironment(folder.path, port));
const logger = createLogger(config.logLevel);
const store = await openStore(config, logger, 'run the bot', undefined);
// What is delivered afterwards belongs to no click.
const app = await createApp(config, foldersIn(join(SRC, '..')), logger, store, { roundEveryMs: AN_HOUR });
await app.start();

const client = createClient(port);
const [first, second] = readOpdrachten(folder.path).map(({ id, version }) =>
  createWriter(id, version, connector.serviceUrl),
);
if (!first || !second) throw new Error('nothing was imported');
for (let step = 0; step <= STEPS_BEFORE; step += 1) await first.submit(client);
for (let step = 0; step < STEPS_BEFORE; step += 1) await second.submit(client);

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
await session.post('Profiler.takePreciseCoverage');
await second.submit(client);
const { result } = await session.post('Profiler.takePreciseCoverage');
const files = result
  .filter(({ url }) => url.startsWith('file:'))
  .map(({ url, functions }) => ({
    file: relative(SRC, fileURLToPath(url)).replaceAll(sep, '/'),
    ran: functions.filter((one) => callsOf(one) > 0),
  }))
  .filter(({ file, ran }) => !file.startsWith('..') && ran.length > 0)
  .toSorted((a, b) => (a.file < b.file ? -1 : 1));
const withFunctions = process.argv.includes('--functies');
for (const { file, ran } of files) {
  process.stdout.write(`${file}\n`);
  if (!withFunctions) continue;
  for (const one of ran) process.stdout.write(`  ${callsOf(one)} times ${one.functionName || '(no name)'}\n`);
}
const rooms = Map.groupBy(files, ({ file }) => file.split('/')[0]);
const byRoom = [...rooms].map(([room, { length }]) => `${room} ${length}`).join(', ');
process.stdout.write(`\n${byRoom}\n${files.length} files, at most ${TARGET} wanted\n`);

connector.close();
await folder.remove();
// The next round of delivery is an hour away.
process.exit(files.length > TARGET ? 1 : 0);

function callsOf({ ranges }: { readonly ranges: readonly { readonly count: number }[] }): number {
  return ranges[0]?.count ?? 0;
}
