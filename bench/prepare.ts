import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { botEnvironment, MAIN } from './bot-process.ts';

const run = promisify(execFile);

/** How many opdrachten one meeting of the Directieoverleg discusses; the agendas of 2024 hold fewer. */
const PER_VERGADERING = 10;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A folder that is thrown away afterwards. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'samenkracht-bench-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/**
 * Fills a data folder by the app's own import.
 * @returns how long the import took, in milliseconds
 */
export async function importOpdrachten(dataDir: string, count: number): Promise<number> {
  const file = join(dataDir, 'opdrachten.csv');
  await writeFile(file, csvOf(count));
  const started = performance.now();
  await run(process.execPath, [MAIN, 'importeer', file, '--akkoord'], {
    env: botEnvironment(dataDir, 0),
    maxBuffer: 64 * 1024 * 1024,
  });
  return performance.now() - started;
}

function csvOf(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const datum = new Date(Date.now() + (30 + 7 * Math.floor(index / PER_VERGADERING)) * DAY_MS);
    return [
      `BENCH-${index + 1}`,
      `Ondersteuning van inwoners, deel ${index + 1}`,
      'Gezondheid en Ondersteuning',
      `Projectleider ${index + 1}`,
      'alle',
      'Directieoverleg',
      datum.toISOString().slice(0, 10),
    ].join(';');
  });
  return ['Kenmerk;Onderwerp;Programma;Projectleider;Gemeenten;Overleg;Datum', ...rows, ''].join('\n');
}
