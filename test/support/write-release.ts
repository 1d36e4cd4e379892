import { DELIVERY_STATES } from '../../src/logboek/ports.ts';
import { tellRelease } from './release-story.ts';
import { askAll, writeRelease } from './releases.ts';
import { startTestBot } from './test-bot.ts';

/**
 * `node test/support/write-release.ts NAME`: has this version write a log with something of everything, and keeps it as
 * test/fixtures/releases/NAME. Each release adds one, so that every later version is tried on it.
 */
const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('Name the release: node test/support/write-release.ts NAME');
const bot = await startTestBot();
await tellRelease(bot);
const deliveries = [];
for (const state of DELIVERY_STATES)
  deliveries.push(...(await bot.store.deliveries.byState(state, { limit: 10_000 })));
const { entries } = await bot.store.log.readAll('', 100_000);
const at = bot.clock.now();
await writeRelease(name, { at, entries, deliveries, answers: await askAll(bot) });
await bot.stop();
