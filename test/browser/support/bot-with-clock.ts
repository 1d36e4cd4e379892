import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, foldersIn } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { createLogger } from '../../../src/shared/logger.ts';
import { openStore } from '../../../src/wiring/store.ts';

/**
 * The bot as main.ts starts it, on the clock of a test: the story takes weeks. The file CLOCK_FILE holds the moment that it is
 * (ISO) and the real moment at which that was so (milliseconds); time goes on from there.
 */
const file = process.env.CLOCK_FILE ?? '';
const now = (): string => {
  const { is, since } = JSON.parse(readFileSync(file, 'utf8')) as { is: string; since: number };
  return new Date(Date.parse(is) + Date.now() - since).toISOString();
};

const config = readConfig(process.env);
const logger = createLogger(config.logLevel);
const root = join(import.meta.dirname, '..', '..', '..');
const app = createApp(config, foldersIn(root), logger, await openStore(config, logger), { clock: { now } });
process.once('SIGTERM', () => app.stop().then(() => process.exit(0)));
await app.start();
