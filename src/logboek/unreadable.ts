import { DomainError, isDomainError } from '../shared/errors.ts';
import { describeError } from '../shared/logger.ts';

/** SQLite says so of a file of which the inside is damaged (11) or that is no database (26). */
const DAMAGED_FILE = [11, 26];

/**
 * What keeps the log from being read at the start, for who runs the bot. An entry that cannot be read never comes here: it is
 * set aside. @throws DomainError
 */
export function unreadable(cause: unknown): never {
  if (isDomainError(cause)) throw cause;
  const { error, code, errcode } = describeError(cause);
  const what = [error, code, errcode].filter((one) => one !== undefined).join(' ');
  const isDamaged = typeof errcode === 'number' && DAMAGED_FILE.includes(errcode % 256);
  throw new DomainError(
    'store-unavailable',
    isDamaged
      ? `Het bestand met het logboek is beschadigd (${what}). Maak eerst een kopie van wat er staat, en zet dan de laatste reservekopie terug.`
      : `Ik kan het logboek niet lezen (${what}). Ik heb niets veranderd. Zet geen reservekopie terug: dan verlies je werk. Start opnieuw, en meld dit als het blijft.`,
    { cause },
  );
}
