import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { cannotOpen, folderMissing, storeMissing } from './open-problem.ts';

/** Everything that the embedded store keeps in its folder. */
export function pathsIn(folder: string) {
  const database = join(folder, 'samenkracht.db');
  return {
    database,
    wal: `${database}-wal`,
    shm: `${database}-shm`,
    /** How far was acknowledged (stand.ts). */
    stand: join(folder, 'samenkracht.stand'),
    /** Who uses it (slot.ts). */
    slot: join(folder, 'samenkracht.slot'),
  };
}

/** Where what is open is saved when the database was taken away. */
export function rescueFile(database: string): string {
  return database.replace(/\.db$/, `.gered-${fileStamp()}.db`);
}

/** The moment (UTC), as it can stand in the name of a file: 20261128-061500123. */
export function fileStamp(): string {
  return new Date().toISOString().slice(0, 23).replaceAll(/[-:.]/g, '').replace('T', '-');
}

/** What may be made when it is not there. */
export type MayMake = 'nothing' | 'store' | 'store and folder';

const OURS_ALONE = 0o077;
const STICKY = 0o1000;
/** What the program itself keeps in a data folder; with anything else in it, the folder is not ours to close. */
const OUR_NAMES = /^(samenkracht\..*|download\.sleutel|clients)$/;

/**
 * Sees that the folder is there and that only the service can read it and what is in it.
 * @returns whether there is a store, and whether others can get into the folder all the same
 * @throws DomainError 'store-unavailable' with what is wrong
 */
export function prepareFolder(folder: string, mayMake: MayMake): { isNew: boolean; isOpenToOthers: boolean } {
  const paths = pathsIn(folder);
  try {
    if (!isThere(folder)) {
      if (mayMake !== 'store and folder') throw folderMissing(folder);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    if (!statSync(folder).isDirectory()) throw cannotOpen(folder, { code: 'ENOTDIR' });
    const isNew = !isThere(paths.database);
    if (isNew && mayMake === 'nothing') throw storeMissing(folder);
    for (const path of Object.values(paths)) tighten(path);
    return { isNew, isOpenToOthers: !tightenFolder(folder) };
  } catch (error) {
    throw cannotOpen(folder, error);
  }
}

/** @throws Error when nobody may look, which is something else than not being there */
function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** An empty file that only this user can read, unless there is a file already. Never opens one that is there. */
export function makePrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** Windows has no such rights: there a folder of a user is closed to others by itself. */
const hasModes = process.platform !== 'win32';

function isMine({ uid }: Stats): boolean {
  return process.getuid?.() === uid || process.getuid?.() === 0;
}

function tighten(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() && hasModes && (found.mode & OURS_ALONE) !== 0 && isMine(found)) chmodSync(path, 0o600);
}

/** @returns whether nobody else can get in */
function tightenFolder(folder: string): boolean {
  const found = statSync(folder);
  if (!hasModes || (found.mode & OURS_ALONE) === 0) return true;
  const isShared = (found.mode & STICKY) !== 0 || !readdirSync(folder).every((name) => OUR_NAMES.test(name));
  if (isShared || !isMine(found)) return false;
  chmodSync(folder, 0o700);
  return true;
}
