import { DomainError } from '../../shared/errors.ts';

export const DATABASE_FILE = 'samenkracht.db';

/** Result codes of SQLite that somebody who runs the bot can do something about. */
const FULL = 13;
const CANNOT_OPEN = 14;
const DAMAGED = [11, 26];
const READ_ONLY = 8;

/** Why the database in this folder cannot be opened, as a sentence for who runs the bot. */
export function cannotOpen(folder: string, cause: unknown): DomainError {
  return new DomainError('store-unavailable', `DATA_DIR: ${reason(folder, cause)}`, { cause });
}

function reason(folder: string, cause: unknown): string {
  const { code, errcode } = codesOf(cause);
  if (code === 'ENOTDIR' || code === 'EEXIST') return `"${folder}" is geen map. Kies een andere map.`;
  if (code === 'ENOSPC' || errcode === FULL) return `de schijf van "${folder}" is vol. Maak ruimte vrij.`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(code) || errcode === READ_ONLY)
    return `de bot mag niet schrijven in "${folder}". Geef rechten op die map, of kies een andere.`;
  if (errcode === CANNOT_OPEN)
    return `"${folder}/${DATABASE_FILE}" kan niet worden geopend. Kijk of de bot in die map mag lezen en schrijven.`;
  if (errcode !== undefined && DAMAGED.includes(errcode))
    return `"${folder}/${DATABASE_FILE}" is beschadigd. Maak eerst een kopie van dat bestand, en zet dan de laatste reservekopie terug.`;
  return `de opslag in "${folder}" kan niet worden geopend (${[code, errcode].filter(Boolean).join(' ') || 'onbekende fout'}).`;
}

/** The code of the file system, and that of SQLite without its extended part. */
function codesOf(cause: unknown): { code: string; errcode: number | undefined } {
  if (typeof cause !== 'object' || cause === null) return { code: '', errcode: undefined };
  return {
    code: 'code' in cause && typeof cause.code === 'string' ? cause.code : '',
    errcode: 'errcode' in cause && typeof cause.errcode === 'number' ? cause.errcode & 0xff : undefined,
  };
}
