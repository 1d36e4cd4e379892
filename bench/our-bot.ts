import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Our bot as it runs, for as much load as the bench gives: that comes from one person, of whom the bot takes far less
 * (docs/adr/0018). With AHEAD_MS its clock is that many milliseconds ahead of that of the machine, and goes on.
 */
enableCompileCache();
const { createApp, foldersIn } = await import('../src/app.ts');
const { readConfig } = await import('../src/config.ts');
const { createLogger } = await import('../src/shared/logger.ts');
const { openStore } = await import('../src/wiring/store.ts');

const NO_LIMIT = { atOnce: 1_000_000, perMinute: 1_000_000 };
const aheadMs = Number(process.env.AHEAD_MS ?? 0);

const config = readConfig(process.env);
const logger = createLogger(config.logLevel);
const store = await openStore(config, logger, 'run the bot', undefined);
const folders = foldersIn(join(import.meta.dirname, '..'));
const app = await createApp(config, folders, logger, store, {
  clock: { now: () => new Date(Date.now() + aheadMs).toISOString() },
  limits: { person: NO_LIMIT, gesprek: NO_LIMIT },
});
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)));
await app.start();
