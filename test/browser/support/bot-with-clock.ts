import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, foldersIn } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { createLogger } from '../../../src/shared/logger.ts';
import { openStore } from '../../../src/wiring/store.ts';

/**
 * The bot as main.ts starts it, on the clock of a test: the story takes weeks. The file CLOCK_FILE holds the moment that it is
 * (ISO) and the real moment at which that was so (milliseconds); time goes on from there. When the bot has done all that was
 * due after the clock was set, the file beside it holds that real moment.
 */
const LOOK_EVERY_MS = 50;
const file = process.env.CLOCK_FILE ?? '';
const readClock = () => JSON.parse(readFileSync(file, 'utf8')) as { is: string; since: number };
const now = (): string => {
  const { is, since } = readClock();
  return new Date(Date.parse(is) + Date.now() - since).toISOString();
};

const config = readConfig(process.env);
const logger = createLogger(config.logLevel);
const root = join(import.meta.dirname, '..', '..', '..');
const app = await createApp(config, foldersIn(root), logger, await openStore(config, logger, 'run the bot'), {
  clock: { now },
});
process.once('SIGTERM', () => app.stop().then(() => process.exit(0)));
await app.start();
let done = 0;
for (;;) {
  const { since } = readClock();
  if (since !== done) {
    await app.sweep();
    writeFileSync(`${file}.done`, String(since));
    done = since;
  }
  await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}
