import type { Deliveries, Delivery } from '../ports.ts';
import { deliverySchema } from '../stored-schemas.ts';
import type { SqliteDatabase } from './database.ts';
import { deliveryRowSchema } from './rows.ts';

/** The deliveries in one table; the etag rises with every change. */
export function createSqliteDeliveries(database: SqliteDatabase): Deliveries {
  const { connection } = database;
  const get = connection.prepare('SELECT etag, body FROM delivery WHERE id = ?');
  const insert = connection.prepare(
    'INSERT OR IGNORE INTO delivery (id, etag, source, target, state, body) VALUES (?, 1, ?, ?, ?, ?)',
  );
  const update = connection.prepare(
    'UPDATE delivery SET etag = etag + 1, source = ?, target = ?, state = ?, body = ? WHERE id = ? AND etag = ?',
  );
  const bySource = connection.prepare('SELECT etag, body FROM delivery WHERE source = ? ORDER BY id');
  const byTarget = connection.prepare(
    'SELECT etag, body FROM delivery WHERE state = ? AND target = ? ORDER BY id',
  );
  const byState = connection.prepare(
    'SELECT etag, body FROM delivery WHERE state = ? AND id > ? ORDER BY id LIMIT ?',
  );

  return {
    async get(id) {
      const row = get.get(id);
      if (row === undefined) return undefined;
      return { delivery: parseDelivery(row), etag: String(deliveryRowSchema.parse(row).etag) };
    },
    create(delivery) {
      const { id, source, target, state } = delivery;
      return database.write(
        () => Number(insert.run(id, source, target, state, JSON.stringify(delivery)).changes) === 1,
      );
    },
    replace(delivery, etag) {
      const { id, source, target, state } = delivery;
      return database.write(() => {
        const { changes } = update.run(source, target, state, JSON.stringify(delivery), id, Number(etag));
        return Number(changes) === 1 ? String(Number(etag) + 1) : undefined;
      });
    },
    async bySource(source) {
      return bySource.all(source).map(parseDelivery);
    },
    async byTarget(target, state) {
      return byTarget.all(state, target).map(parseDelivery);
    },
    async byState(state, page) {
      return byState.all(state, page.after ?? '', page.limit).map(parseDelivery);
    },
  };
}

function parseDelivery(row: unknown): Delivery {
  return deliverySchema.parse(JSON.parse(deliveryRowSchema.parse(row).body));
}
