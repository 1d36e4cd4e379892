import { DomainError } from '../../shared/errors.ts';
import { SQLITE, sqliteCode } from './connection.ts';

/** Why the store in a folder cannot be used, as a sentence for who runs the bot. */
class FolderProblem extends DomainError {}

const RESTORE = 'Maak eerst een kopie van de hele map, en zet dan de laatste reservekopie terug';
const HOW = 'npm run terugzetten -- --van BESTAND';

/** @param file what could not be used; the database when it is not given */
export function cannotOpen(folder: string, cause: unknown, file = `${folder}/samenkracht.db`): DomainError {
  return cause instanceof FolderProblem ? cause : problem(reason(folder, file, cause), cause);
}

export function folderMissing(folder: string): DomainError {
  return problem(
    `de map "${folder}" is er niet. Klopt de naam? Begin je met een lege opslag, maak dan eerst zelf die map.`,
  );
}

export function storeMissing(folder: string): DomainError {
  return problem(`in de map "${folder}" is geen opslag. Klopt de naam?`);
}

/** There was a store, and it is gone. */
export function storeGone(folder: string): DomainError {
  return problem(
    `"${folder}/samenkracht.db" is weg, maar er is wel iets bewaard. Zet het bestand terug, of zet een reservekopie terug (${HOW}).`,
  );
}

/** There was more. */
export function storeBehind(folder: string): DomainError {
  return problem(
    `in "${folder}/samenkracht.db" ontbreekt iets dat wel is bewaard. Is het bestand van eerder, of is samenkracht.db-wal weg of beschadigd? ${RESTORE} (${HOW}). Verder met wat er nog is: haal samenkracht.stand weg. Dan is kwijt wat ontbreekt.`,
  );
}

export function otherStore(folder: string): DomainError {
  return problem(
    `"${folder}/samenkracht.db" is een andere opslag dan er eerder in deze map stond. Zet het goede bestand terug. Wil je verder met deze opslag? Haal dan samenkracht.stand weg.`,
  );
}

export function standDamaged(folder: string): DomainError {
  return problem(
    `"${folder}/samenkracht.stand" is beschadigd. Zo weet ik niet of er iets ontbreekt. Kijk of de opslag van de bot goed is, en haal dat bestand dan weg.`,
  );
}

export function isEmptyFile(folder: string): DomainError {
  return problem(
    `"${folder}/samenkracht.db" is leeg. Zet een reservekopie terug (${HOW}), of haal het bestand weg als er nog nooit iets is bewaard.`,
  );
}

function problem(sentence: string, cause?: unknown): DomainError {
  return new FolderProblem(
    'store-unavailable',
    `DATA_DIR: ${sentence}`,
    cause === undefined ? undefined : { cause },
  );
}

function reason(folder: string, file: string, cause: unknown): string {
  const code = systemCode(cause);
  const errcode = sqliteCode(cause);
  if (code === 'ENOTDIR' || code === 'EEXIST') return `"${folder}" is geen map. Kies een andere map.`;
  if (code === 'EISDIR') return `"${file}" is een map. Daar moet een bestand staan.`;
  if (code === 'ENOSPC' || errcode === SQLITE.full)
    return `de schijf van "${folder}" is vol. Maak ruimte vrij.`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(code) || errcode === SQLITE.readOnly)
    return `de bot mag niet schrijven in "${folder}". Geef rechten op die map, of kies een andere.`;
  if (errcode === SQLITE.busy || errcode === SQLITE.locked)
    return `"${file}" is in gebruik bij een ander programma. Sluit dat programma eerst.`;
  if (errcode === SQLITE.cannotOpen)
    return `"${file}" kan niet worden geopend. Kijk of de bot in die map mag lezen en schrijven.`;
  if (errcode === SQLITE.corrupt || errcode === SQLITE.notADatabase)
    return `"${file}" is beschadigd. ${RESTORE} (${HOW}).`;
  return `de opslag in "${folder}" kan niet worden geopend (${[code, errcode].filter(Boolean).join(' ') || 'onbekende fout'}).`;
}

/** The code of the file system, such as ENOENT; '' when there is none. */
function systemCode(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' && cause.code !== 'ERR_SQLITE_ERROR' ? cause.code : '';
}
