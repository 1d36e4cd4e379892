import type { ReadModels, Store } from '../ports.ts';
import { createScratchDeliveries } from '../scratch-deliveries.ts';
import { createScratchLog } from '../scratch-log.ts';
import { openSqlite, openSqliteInMemory, type SqliteDatabase, type StoreUse } from './database.ts';
import { createSqliteDeliveries } from './sqlite-deliveries.ts';
import { createSqliteLog } from './sqlite-log.ts';
import { createSqliteReadModels } from './sqlite-read-models.ts';

/** Beside others, and made when it is not there. */
const BESIDE: StoreUse = { presence: 'beside', mayMake: 'store' };

/** The embedded store of one machine: everything in one SQLite file in `folder`. */
export function openSqliteStore(folder: string, use: StoreUse = BESIDE): Store {
  return storeOn(openSqlite(folder, use));
}

/** An empty store that is gone when it is closed. */
export function openScratchStore(): Store {
  const store = storeOn(openSqliteInMemory());
  return {
    ...store,
    log: createScratchLog(),
    readModels: withChanges(store.readModels),
    deliveries: createScratchDeliveries(),
  };
}

/** Nobody else writes to it: what is saved here is all that changes. */
function withChanges(readModels: ReadModels): ReadModels {
  const changes = new Map<string, number>();
  let cleared = 0;
  const changing = async <Result>(kind: string, write: Promise<Result>): Promise<Result> => {
    const count = (): unknown => changes.set(kind, (changes.get(kind) ?? 0) + 1);
    // What is asked before it is written may or may not hold it.
    count();
    return write.finally(count);
  };
  return {
    ...readModels,
    changed: async () => (kind) => cleared + (changes.get(kind) ?? 0),
    save: (model) => changing(model.kind, readModels.save(model)),
    remove: (kind, id) => changing(kind, readModels.remove(kind, id)),
    async anew(fill) {
      cleared += LATER_THAN_ALL;
      return readModels.anew(fill).finally(() => {
        cleared += LATER_THAN_ALL;
      });
    },
  };
}

/** More than is ever saved between two times that everything is thrown away. */
const LATER_THAN_ALL = 1_000_000_000;

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
