import { BARE, type BotProcess, MAIN, startBot } from './bot-process.ts';
import { type Activity, invokeActivity } from './client.ts';
import { type Measurement, median } from './numbers.ts';
import { temporaryFolder } from './prepare.ts';

const STARTS = 7;
const START_TARGET = 1.3;
const MEMORY_TARGET = 1.25;

type Started = { startMs: number[]; memory: number[] };

/**
 * Starts each bot several times in turn; the first start of each, which fills the compile cache, is not counted.
 * @param dataDir holds opdrachten from earlier
 * @param opdracht one of those, which the first request asks for
 */
export async function measureStart(
  dataDir: string,
  serviceUrl: string,
  opdracht: string,
): Promise<readonly Measurement[]> {
  const open = invokeActivity(serviceUrl, 'opdrachten.openPlan', { opdracht });
  const status = invokeActivity(serviceUrl, 'opdrachten.status', {});
  const bare: Started = { startMs: [], memory: [] };
  const empty: Started = { startMs: [], memory: [] };
  const existing: Started = { startMs: [], memory: [] };
  for (let round = 0; round <= STARTS; round += 1) {
    const counts = round > 0;
    await once(BARE, dataDir, open, counts ? bare : undefined);
    const folder = await temporaryFolder();
    await once(MAIN, folder.path, status, counts ? empty : undefined);
    await folder.remove();
    await once(MAIN, dataDir, open, counts ? existing : undefined);
  }
  return [
    startRow('start to first answer, empty store', bare, empty),
    startRow('start to first answer, 1 000 opdrachten', bare, existing),
    ...(bare.memory.length === 0 ? [] : [memoryRow('memory after start', bare.memory, existing.memory)]),
  ];
}

async function once(
  file: string,
  dataDir: string,
  first: Activity,
  into: Started | undefined,
): Promise<void> {
  const bot: BotProcess = await startBot(file, dataDir, first);
  const memory = bot.memory();
  await bot.stop();
  into?.startMs.push(bot.startMs);
  if (memory !== undefined) into?.memory.push(memory);
}

function startRow(what: string, bare: Started, ours: Started): Measurement {
  const ratio = median(ours.startMs) / median(bare.startMs);
  return {
    what,
    bare: `${median(bare.startMs).toFixed(0)} ms`,
    ours: `${median(ours.startMs).toFixed(0)} ms`,
    ratio,
    target: { words: `<= ${START_TARGET}`, met: ratio <= START_TARGET },
  };
}

/** @param bare megabytes, one value or several of which the median counts */
export function memoryRow(what: string, bare: readonly number[], ours: readonly number[]): Measurement {
  const ratio = median(ours) / median(bare);
  return {
    what,
    bare: `${median(bare).toFixed(0)} MB`,
    ours: `${median(ours).toFixed(0)} MB`,
    ratio,
    target: { words: `<= ${MEMORY_TARGET}`, met: ratio <= MEMORY_TARGET },
  };
}
