import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { unavailable } from '../store-errors.ts';

/** What is used of a statement of SQLite. */
export interface Statement {
  get(...values: readonly SQLInputValue[]): Record<string, SQLOutputValue> | undefined;
  all(...values: readonly SQLInputValue[]): Record<string, SQLOutputValue>[];
  run(...values: readonly SQLInputValue[]): { readonly changes: number | bigint };
}

/**
 * A connection of which nothing waits: a lock of another process is an error at once, because waiting would hold up
 * everybody. What the disk, a lock or the operating system refuses is DomainError 'store-unavailable'; the rest is
 * thrown as SQLite says it.
 */
export interface Connection {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  readonly isTransaction: boolean;
  close(): void;
}

/** Result codes of SQLite, without their extended part. */
export const SQLITE = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  protocol: 15,
  notADatabase: 26,
} as const;

const REFUSED: readonly number[] = [
  SQLITE.busy,
  SQLITE.locked,
  SQLITE.readOnly,
  SQLITE.ioError,
  SQLITE.full,
  SQLITE.cannotOpen,
  SQLITE.protocol,
];

/** @param onDamage told of every error that says that the file is damaged */
export function connect(
  path: string,
  onDamage: (error: unknown) => void = () => undefined,
  readOnly = false,
): Connection {
  const database = new DatabaseSync(path, { timeout: 0, readOnly });

  const told = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      const code = sqliteCode(error);
      if (code === SQLITE.corrupt || code === SQLITE.notADatabase) onDamage(error);
      throw code !== undefined && REFUSED.includes(code) ? unavailable(error) : error;
    }
  };

  return {
    prepare(sql) {
      const statement = told(() => database.prepare(sql));
      return {
        get: (...values) => told(() => statement.get(...values)),
        all: (...values) => told(() => statement.all(...values)),
        run: (...values) => told(() => statement.run(...values)),
      };
    },
    exec: (sql) => told(() => database.exec(sql)),
    get isTransaction() {
      return database.isTransaction;
    },
    close: () => database.close(),
  };
}

/** The result code in an error of SQLite, or in what it was told as; without its extended part. */
export function sqliteCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff;
  return 'cause' in error ? sqliteCode(error.cause) : undefined;
}

/** Is there no room on the disk for it? */
export function isFull(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE.full || code === SQLITE.ioError;
}

/** Does another process hold the lock? Then it may go well a moment later. */
export function isLocked(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE.busy || code === SQLITE.locked;
}
