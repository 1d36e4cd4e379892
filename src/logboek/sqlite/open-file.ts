import { closeSync, fdatasync, fstatSync, openSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import * as z from 'zod/v4';
import { type Connection, connect } from './connection.ts';
import { makePrivateFile, type pathsIn, rescueFile } from './files.ts';
import { readTally } from './schema.ts';
import type { Stand } from './stand.ts';
import { createWalCheck } from './wal-check.ts';

/** The database that is open, against what is on disk. What is thrown says that the two are not the same any more. */
export interface OpenFile {
  /** Some microseconds, so that each transaction can ask it. */
  verify(): void;
  /** Waits until what was written in the write-ahead log is on disk, on a thread of Node. */
  settle(): Promise<void>;
  /** All of it: what was written can be read back. @param stand what must be there at least */
  inspect(stand: Stand): void;
  /** Moves what is in the write-ahead log to the database file. */
  checkpoint(): void;
  /**
   * When a file was taken away while it is open, what is in it can still be saved.
   * @returns the copy; undefined when the database file itself is complete now
   */
  rescue(): string | undefined;
  /** From now on nothing is moved to the database file any more, also not when the connection closes. */
  leaveAsItIs(): void;
  /** After the connection was closed. */
  close(): void;
}

/** A file was removed or replaced; what is open is still whole. */
export class FileGone extends Error {}

const framesSchema = z.object({ log: z.number() });

/** @param connection has read or written already, so that both files are there */
export function watchFile(
  connection: Connection,
  { database, wal }: Pick<ReturnType<typeof pathsIn>, 'database' | 'wal'>,
): OpenFile {
  const walCheck = createWalCheck(wal);
  const frames = connection.prepare('PRAGMA wal_checkpoint(NOOP)');
  const move = connection.prepare('PRAGMA wal_checkpoint(PASSIVE)');
  // Whoever asks for it over any handle of a file has all of it put on disk, by whatever handle it was written. Windows wants one that may write.
  const log = openSync(wal, 'r+');
  const opened = [
    { path: database, inode: statSync(database).ino },
    { path: wal, inode: fstatSync(log).ino },
  ];
  let walSize = 0;
  let held: Connection | undefined;

  const framesInUse = (): number => Math.max(0, framesSchema.parse(frames.get()).log);
  return {
    settle: () => promisify(fdatasync)(log),
    verify() {
      for (const { path, inode } of opened) {
        const found = statSync(path, { throwIfNoEntry: false });
        if (found?.ino !== inode) throw new FileGone('the file that is open is not the one on disk');
        if (path !== wal) continue;
        // Somebody may have moved everything to the database in good order, or have cut it off.
        if (found.size < walSize) walCheck.verify(framesInUse());
        walSize = found.size;
      }
    },
    inspect({ opslag, schrijfbeurt }) {
      walCheck.verify(framesInUse());
      const found = readTally(database);
      if (found?.opslag !== opslag || found.schrijfbeurt < schrijfbeurt)
        throw new Error('what was written cannot be read back');
    },
    checkpoint() {
      if (framesInUse() > 0) move.get();
    },
    rescue() {
      if (statSync(database, { throwIfNoEntry: false })?.ino === opened[0]?.inode) {
        move.get();
        return undefined;
      }
      const copy = rescueFile(database);
      makePrivateFile(copy);
      connection.prepare('VACUUM INTO ?').run(copy);
      return copy;
    },
    leaveAsItIs() {
      // The last connection that closes moves everything; one that may only read cannot.
      held ??= connect(database, undefined, true);
      held.prepare('SELECT count(*) FROM sqlite_schema').get();
    },
    close() {
      held?.close();
      closeSync(log);
    },
  };
}
