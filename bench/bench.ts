import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '../src/opdrachtregel/commands.ts';
import { runScript } from '../src/opdrachtregel/script.ts';
import { MAIN, startBot } from './bot-process.ts';
import { invokeActivity } from './client.ts';
import { startConnector } from './connector.ts';
import { measureLoad } from './measure-load.ts';
import { measureQuestions } from './measure-questions.ts';
import { measureRu } from './measure-ru.ts';
import { measureStart } from './measure-start.ts';
import { measureSweep } from './measure-sweep.ts';
import { type Measurement, printTable } from './numbers.ts';
import { importOpdrachten, temporaryFolder } from './prepare.ts';
import { countDue, readOpdrachten } from './stored.ts';

/**
 * Measures our bot beside a bare one on this machine, a few minutes long, and says which targets are met. Ratios
 * count: figures move with the machine and with whatever else runs on it.
 */

const OPDRACHTEN = 1000;
const SETTLE_WITHIN_MS = 60_000;
const BENCH = {
  script: 'bench',
  doet: 'meet de bot naast een kale, en zegt welke doelen zijn gehaald; duurt minuten',
  voorbeeld: '',
  woorden: [],
  options: {},
  codes: { 0: 'alle doelen zijn gehaald', 1: 'er is een doel niet gehaald' },
} as const satisfies Command;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const folder = await temporaryFolder();
const connector = await startConnector();
try {
  await runScript(BENCH, process.argv.slice(2), async () => {
    say(`Importing ${OPDRACHTEN} opdrachten ...`);
    const importMs = await importOpdrachten(folder.path, OPDRACHTEN);
    await settle(folder.path);
    const results: Measurement[] = [];
    say('Starting both bots in turn ...');
    const opdracht = readOpdrachten(folder.path)[0]?.id ?? '';
    results.push(...(await measureStart(folder.path, connector.serviceUrl, opdracht)));
    say('Load ...');
    results.push(...(await measureLoad(folder.path, connector)));
    say('Sweep ...');
    results.push(...(await measureSweep()));
    say('Request units in Cosmos ...');
    results.push(...(await measureRu()));
    say('Questions ...');
    results.push(...(await measureQuestions()));
    results.push({ what: 'import of a CSV with 1 000 rows', ours: `${(importMs / 1000).toFixed(1)} s` });
    say(`\n${printTable(results)}\n`);
    const missed = results.filter(({ target }) => target?.met === false);
    say(missed.length === 0 ? 'All targets are met.' : `${missed.length} targets are missed.`);
    if (missed.length > 0) process.exitCode = 1;
  });
} finally {
  connector.close();
  await folder.remove();
}

/** After an import everything is due once; the measurements are of a bot that has done that. */
async function settle(dataDir: string): Promise<void> {
  const first = invokeActivity(connector.serviceUrl, 'opdrachten.status', {});
  const bot = await startBot(MAIN, dataDir, first);
  const until = performance.now() + SETTLE_WITHIN_MS;
  while (countDue(dataDir) > 0 && performance.now() < until) await sleep(250);
  await bot.stop();
}
