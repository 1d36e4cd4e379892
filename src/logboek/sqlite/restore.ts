import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { DomainError, isDomainError } from '../../shared/errors.ts';
import { contentsOfFile, settle } from './backup.ts';
import { connect, sqliteCode } from './connection.ts';
import type { Contents } from './contents.ts';
import { fileStamp, pathsIn, prepareFolder } from './files.ts';
import { cannotOpen } from './open-problem.ts';
import { applySchema } from './schema.ts';
import { takeSlot } from './slot.ts';
import { keepStand, type Stand } from './stand.ts';

export type Restored = {
  readonly contents: Contents;
  /** Where the files are that were there before; undefined when there were none. */
  readonly keptIn: string | undefined;
};

/**
 * Puts a copy in the place of the store. What was there is kept in a folder beside it. A process that is killed half way
 * leaves the old store, the new one, or one that does not start and says so; doing it again finishes it.
 * @throws DomainError with what is wrong; then nothing was changed
 */
export function restore(folder: string, from: string): Restored {
  prepareFolder(folder, 'store');
  const slot = takeSlot(folder, 'alone');
  try {
    const { database, wal, shm } = pathsIn(folder);
    const incoming = join(folder, 'samenkracht.terug');
    const { contents, stand } = bringIn(resolve(from), incoming);
    const keptIn = keepAside(folder);
    // From here on there is no way back but through what was kept. A log of the old database would be added to the new one.
    for (const path of [wal, shm]) rmSync(path, { force: true });
    renameSync(incoming, database);
    const keeper = keepStand(folder, stand.opslag);
    keeper.note(stand.schrijfbeurt);
    keeper.close();
    settle(folder);
    return { contents, keptIn };
  } catch (error) {
    throw isDomainError(error) ? error : cannotOpen(folder, error);
  } finally {
    slot.release();
  }
}

/** Copies it into the folder under another name, and checks the copy. It is a store of its own from now on. */
function bringIn(from: string, incoming: string): { contents: Contents; stand: Stand } {
  if (!statSync(from, { throwIfNoEntry: false })?.isFile())
    throw new DomainError('not-possible', `"${from}" is geen bestand. Klopt de naam?`);
  if ((statSync(`${from}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new DomainError(
      'not-possible',
      `Naast "${from}" staat ${basename(from)}-wal. Dan is het geen reservekopie, maar een opslag in gebruik. Maak er eerst een met npm run reservekopie.`,
    );
  for (const path of [incoming, `${incoming}-journal`]) rmSync(path, { force: true });
  copyFileSync(from, incoming);
  chmodSync(incoming, 0o600);
  try {
    const contents = contentsOfFile(incoming, from);
    const connection = connect(incoming);
    // Back-ups of one store may not be taken for each other: what was acknowledged after them differs.
    connection.exec('PRAGMA journal_mode = DELETE');
    const { schrijfbeurt } = applySchema(connection);
    const opslag = randomUUID();
    connection.prepare('UPDATE tally SET store = ?').run(opslag);
    connection.close();
    return { contents, stand: { opslag, schrijfbeurt } };
  } catch (error) {
    rmSync(incoming, { force: true });
    if (isDomainError(error)) throw error;
    if (sqliteCode(error) !== undefined)
      throw new DomainError('not-possible', `"${from}" is beschadigd of geen reservekopie.`);
    throw error;
  }
}

/** The same files under another name, so that nothing has to be copied and nothing can be half. */
function keepAside(folder: string): string | undefined {
  const { database, wal, stand } = pathsIn(folder);
  const present = [database, wal, stand].filter((path) => existsSync(path));
  if (present.length === 0) return undefined;
  const aside = join(folder, `samenkracht.bewaard-${fileStamp()}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const path of present) {
    const kept = join(aside, basename(path));
    // The stand is overwritten in place, under whatever name.
    if (path === stand) copyFileSync(path, kept);
    else linkOrCopy(path, kept);
  }
  return aside;
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Some file systems have one name for each file.
    copyFileSync(from, to);
  }
}
