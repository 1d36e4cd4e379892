import { DomainError } from '../../shared/errors.ts';
import { type Connection, connect, isLocked } from './connection.ts';
import { makePrivateFile, pathsIn } from './files.ts';
import { cannotOpen } from './open-problem.ts';

/** Who uses the store: the bot (one), a command beside it (many), or a command that needs to be alone. */
export type Presence = 'bot' | 'beside' | 'alone';

/** Locks on an empty database: SQLite leaves them to the operating system, which releases those of a process that died. */
const LOCKS: Readonly<Record<Presence, string>> = {
  bot: 'BEGIN IMMEDIATE',
  beside: 'BEGIN; SELECT count(*) FROM sqlite_schema',
  alone: 'BEGIN EXCLUSIVE',
};

const IN_THE_WAY = {
  bot: 'De bot draait op deze opslag',
  alone: 'Er loopt een opdracht op deze opslag waar niets naast mag',
  beside: 'Er loopt nog een andere opdracht op deze opslag',
};

/**
 * Says that this process uses the store in the folder, until it is released or the process ends.
 * @throws DomainError 'not-possible' when somebody is there who does not go with it
 */
export function takeSlot(folder: string, presence: Presence): { release(): void } {
  const { slot } = pathsIn(folder);
  try {
    makePrivateFile(slot);
    const connection = connect(slot);
    if (take(connection, presence)) return { release: () => connection.close() };
    const found = whoIsThere(connection, presence);
    connection.close();
    throw new DomainError(
      'not-possible',
      `${IN_THE_WAY[found]} ("${folder}"). ${found === 'bot' ? 'Stop de bot eerst.' : 'Wacht tot die klaar is.'}`,
    );
  } catch (error) {
    throw error instanceof DomainError && error.code === 'not-possible'
      ? error
      : cannotOpen(folder, error, slot);
  }
}

function take(connection: Connection, presence: Presence): boolean {
  try {
    connection.exec(LOCKS[presence]);
    return true;
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK');
    if (isLocked(error)) return false;
    throw error;
  }
}

function whoIsThere(connection: Connection, wanted: Presence): Presence {
  if (wanted === 'beside' || !take(connection, 'beside')) return 'alone';
  connection.exec('ROLLBACK');
  return wanted === 'bot' || !take(connection, 'bot') ? 'bot' : 'beside';
}
