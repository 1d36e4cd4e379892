import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DomainError } from '../../shared/errors.ts';
import { connect } from './connection.ts';
import { assertWhole, type Contents, contentsOf } from './contents.ts';
import { openSqlite } from './database.ts';
import { fileStamp, makePrivateFile } from './files.ts';

/**
 * Makes a copy of the store as it is at one moment, also while the bot runs, and checks it.
 * @param to a file that is not there yet, or a folder
 * @returns the file, and what is in it
 * @throws DomainError with what is wrong; then there is no copy
 */
export async function backUp(folder: string, to: string): Promise<{ file: string; contents: Contents }> {
  const file = targetOf(to);
  const making = `${file}.deel`;
  const source = openSqlite(folder, { presence: 'beside', mayMake: 'nothing' });
  try {
    rmSync(making, { force: true });
    makePrivateFile(making);
    source.connection.prepare('VACUUM INTO ?').run(making);
    const contents = contentsOfFile(making, file);
    if (contentsOf(source.connection, contents.position).fingerprint !== contents.fingerprint)
      throw new DomainError(
        'not-possible',
        'De kopie is niet gelijk aan de opslag. Er is geen reservekopie gemaakt.',
      );
    settle(making);
    renameSync(making, file);
    return { file, contents };
  } finally {
    rmSync(making, { force: true });
    await source.close();
  }
}

/** @param name what it is called in the sentence. @throws DomainError 'not-possible' when it is damaged or something else */
export function contentsOfFile(file: string, name: string = file): Contents {
  const connection = connect(file);
  try {
    assertWhole(connection, name);
    return contentsOf(connection);
  } finally {
    connection.close();
  }
}

/** On disk, also after a power cut. */
export function settle(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function targetOf(to: string): string {
  const given = resolve(to);
  const found = statSync(given, { throwIfNoEntry: false });
  if (found?.isDirectory()) return join(given, `samenkracht-${fileStamp()}.db`);
  if (found) throw new DomainError('not-possible', `"${given}" is er al. Kies een andere naam.`);
  if (!existsSync(dirname(given)))
    throw new DomainError('not-possible', `De map "${dirname(given)}" is er niet. Klopt de naam?`);
  return given;
}
