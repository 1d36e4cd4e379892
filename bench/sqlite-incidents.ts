import { execFileSync } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BotProcess } from '../test/support/bot-process.ts';
import { holdDatabase } from '../test/support/other-process.ts';
import { MAIN } from './bot-process.ts';

/** What happens to the machine, and what it takes until the bot works again. */
export type Incident = {
  readonly name: string;
  /** @returns how long it took until /gereed told it, in milliseconds; undefined when there is nothing to tell */
  readonly happen: () => Promise<number | undefined>;
};

const LASTS_MS = 4_000;
const NOTICED_WITHIN_MS = 20_000;
const PIECE = Buffer.alloc(64 * 1024, 1);

/** @param canFill is the folder on a disk of its own, that may be filled? */
export function incidentsOn(
  folder: string,
  bot: BotProcess,
  environment: Readonly<Record<string, string>>,
  canFill: boolean,
): readonly Incident[] {
  const database = join(folder, 'samenkracht.db');
  const startAgain = async (): Promise<void> => {
    await bot.kill();
    await bot.start();
  };
  return [
    {
      name: 'killed',
      async happen() {
        await startAgain();
        return undefined;
      },
    },
    {
      name: 'database locked',
      async happen() {
        const held = await holdDatabase(database);
        const noticed = await untilTold(bot);
        await held.release();
        return noticed;
      },
    },
    ...(canFill ? [{ name: 'disk full', happen: () => fillDisk(folder, bot) }] : []),
    {
      name: 'database removed',
      async happen() {
        rmSync(database);
        const noticed = await untilTold(bot);
        await bot.kill();
        await putBack(folder, environment);
        await bot.start();
        return noticed;
      },
    },
    {
      name: 'write-ahead log removed',
      async happen() {
        rmSync(`${database}-wal`);
        const noticed = await untilTold(bot);
        await startAgain();
        return noticed;
      },
    },
  ];
}

async function fillDisk(folder: string, bot: BotProcess): Promise<number> {
  const filler = join(folder, 'samenkracht.vulling');
  try {
    writeUntilFull(filler);
    const noticed = await untilTold(bot, () => writeUntilFull(filler));
    await sleep(LASTS_MS);
    return noticed;
  } finally {
    rmSync(filler, { force: true });
  }
}

/** Takes all the room that there is. */
function writeUntilFull(filler: string): void {
  const file = openSync(filler, 'a');
  try {
    for (let piece = PIECE; piece.length > 0; ) {
      try {
        writeSync(file, piece);
        fsyncSync(file);
      } catch {
        piece = piece.subarray(0, Math.floor(piece.length / 2));
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Puts the newest file back that the bot saved, as somebody who runs it does. */
async function putBack(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const saved = readdirSync(folder)
    .filter((name) => name.startsWith('samenkracht.gered-'))
    .toSorted()
    .at(-1);
  if (saved === undefined) throw new Error('the bot saved nothing');
  execFileSync(process.execPath, [MAIN, 'terugzetten', '--van', join(folder, saved)], {
    env: { PATH: process.env.PATH, ...environment },
  });
  for (const name of readdirSync(folder).filter((one) => /^samenkracht\.(gered|bewaard)-/.test(one)))
    rmSync(join(folder, name), { recursive: true });
}

/** @returns milliseconds until /gereed names the store, or more than is allowed */
async function untilTold(bot: BotProcess, meanwhile: () => void = () => undefined): Promise<number> {
  const began = performance.now();
  for (;;) {
    const told = await fetch(`${bot.url}/gereed`).then((response) => response.text());
    const after = performance.now() - began;
    if (told.includes('"store"') || after > NOTICED_WITHIN_MS) return after;
    meanwhile();
    await sleep(200);
  }
}

/** A small disk of its own, in memory. @returns whether it could be made */
export function mountSmallDisk(folder: string, megabytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    writeFileSync(join(folder, 'samenkracht.proef'), '');
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

export function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
}
