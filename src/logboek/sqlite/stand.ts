import { closeSync, fsync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import * as z from 'zod/v4';
import { parseJson } from '../stored-schemas.ts';
import { makePrivateFile, pathsIn } from './files.ts';
import { standDamaged } from './open-problem.ts';

/**
 * How far a store was acknowledged, outside the database itself: the store, and the number of its last durable
 * transaction. A start that finds less than this has lost something.
 */
export type Stand = { readonly opslag: string; readonly schrijfbeurt: number };

/** Kept up to date while a store is open. It is written after the transaction is on disk, so it never runs ahead. */
export interface StandKeeper {
  /** A few microseconds: after a killed process it is there, after a power cut it may be some seconds behind. */
  note(schrijfbeurt: number): void;
  /** Sees that it is there and on disk. */
  settle(): Promise<void>;
  close(): void;
}

const standSchema = z.object({ opslag: z.string(), schrijfbeurt: z.number() });
/** Always the same length, within one sector: it is overwritten in place. */
const LENGTH = 127;

/**
 * @returns undefined when none was written yet
 * @throws DomainError when it cannot be read as one
 */
export function readStand(folder: string): Stand | undefined {
  let text: string;
  try {
    // A power cut right after it was made leaves nothing, or zeros.
    text = readFileSync(pathsIn(folder).stand, 'utf8').replaceAll('\0', '').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  if (text === '') return undefined;
  const stand = standSchema.safeParse(parseJson(text));
  if (!stand.success) throw standDamaged(folder);
  return stand.data;
}

export function keepStand(folder: string, opslag: string): StandKeeper {
  const { stand: path } = pathsIn(folder);
  let noted = -1;
  const open = (): number => {
    makePrivateFile(path);
    return openSync(path, 'r+');
  };
  let file = open();
  let inode = statSync(path).ino;

  const write = (): void => {
    const stand: Stand = { opslag, schrijfbeurt: noted };
    writeSync(file, `${JSON.stringify(stand).padEnd(LENGTH)}\n`, 0);
  };
  return {
    note(schrijfbeurt) {
      if (schrijfbeurt <= noted) return;
      noted = schrijfbeurt;
      write();
    },
    async settle() {
      if (statSync(path, { throwIfNoEntry: false })?.ino !== inode) {
        closeSync(file);
        file = open();
        inode = statSync(path).ino;
        write();
      }
      await promisify(fsync)(file);
    },
    close: () => closeSync(file),
  };
}
