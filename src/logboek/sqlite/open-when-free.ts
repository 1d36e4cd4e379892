import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../ports.ts';
import { isLocked } from './connection.ts';
import type { StoreUse } from './database.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Another process may be opening it at this moment. */
const LOCK_WITHIN_MS = 2_000;
const LOOK_EVERY_MS = 50;

type Place = {
  readonly dataDir: string;
  /** Was the folder named, so that it must be there? */
  readonly dataDirIsGiven: boolean;
};

/** Opens the store as soon as no other process holds it; gives up after two seconds. @throws DomainError */
export async function openSqliteWhenFree({ dataDir, dataDirIsGiven }: Place, use: StoreUse): Promise<Store> {
  const mayMake = use.mayMake === 'store' && !dataDirIsGiven ? 'store and folder' : use.mayMake;
  for (const until = performance.now() + LOCK_WITHIN_MS; ; ) {
    try {
      return openSqliteStore(dataDir, { ...use, mayMake });
    } catch (error) {
      if (!isLocked(error) || performance.now() > until) throw error;
      await sleep(LOOK_EVERY_MS);
    }
  }
}
