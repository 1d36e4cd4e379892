import type { Store } from '../ports.ts';
import { openSqlite, type SqliteDatabase, type StoreUse } from './database.ts';
import { createSqliteDeliveries } from './sqlite-deliveries.ts';
import { createSqliteLog } from './sqlite-log.ts';
import { createSqliteReadModels } from './sqlite-read-models.ts';

/** Beside others, and made when it is not there. */
const BESIDE: StoreUse = { presence: 'beside', mayMake: 'store' };

/** The embedded store of one machine: everything in one SQLite file in `folder`. */
export function openSqliteStore(folder: string, use: StoreUse = BESIDE): Store {
  return storeOn(openSqlite(folder, use));
}

function storeOn(database: SqliteDatabase): Store {
  return {
    log: createSqliteLog(database),
    readModels: createSqliteReadModels(database),
    deliveries: createSqliteDeliveries(database),
    notes: undefined,
    check: () => database.check(),
    close: () => database.close(),
  };
}
