import { DELIVERY_STATES, type Deliveries, type Delivery } from '../ports.ts';
import { type FoundDelivery, readDelivery, readUndamaged } from '../stored-deliveries.ts';
import { parseJson } from '../stored-schemas.ts';
import type { SqliteDatabase } from './database.ts';
import { deliveryRowSchema, totalSchema } from './rows.ts';

/** The deliveries in one table; the etag rises with every change. */
export function createSqliteDeliveries(database: SqliteDatabase): Deliveries {
  const { connection } = database;
  const get = connection.prepare('SELECT * FROM delivery WHERE id = ?');
  const insert = connection.prepare(
    'INSERT OR IGNORE INTO delivery (id, etag, source, target, state, body) VALUES (?, 1, ?, ?, ?, ?)',
  );
  const update = connection.prepare(
    'UPDATE delivery SET etag = etag + 1, source = ?, target = ?, state = ?, body = ? WHERE id = ? AND etag = ?',
  );
  const bySource = connection.prepare('SELECT * FROM delivery WHERE source = ? ORDER BY id');
  const bySources = connection.prepare(
    'SELECT * FROM delivery WHERE source IN (SELECT value FROM json_each(?)) ORDER BY id',
  );
  const byTarget = connection.prepare('SELECT * FROM delivery WHERE state = ? AND target = ? ORDER BY id');
  const byState = connection.prepare('SELECT * FROM delivery WHERE state = ? AND id > ? ORDER BY id LIMIT ?');

  const later = connection.prepare(
    'SELECT COUNT(*) AS total FROM delivery WHERE state NOT IN (SELECT value FROM json_each(?))',
  );

  /** Keeps a damaged one as what is made of it, with what stood there. */
  const mend = ({ id, source, target, state, ...rest }: Delivery, etag: number, was: string): Promise<void> =>
    database.write(() => {
      const body = JSON.stringify({ id, source, target, state, ...rest, was });
      update.run(source, target, state, body, id, etag);
    });
  const read = async (row: unknown): Promise<FoundDelivery> => {
    const { etag, body, ...known } = deliveryRowSchema.parse(row);
    const { delivery, isDamaged } = readDelivery(parseJson(body), known);
    if (isDamaged) await mend(delivery, etag, body);
    return { delivery, etag: String(isDamaged ? etag + 1 : etag), isDamaged };
  };
  const readAll = (ask: () => readonly unknown[]): Promise<readonly Delivery[]> =>
    readUndamaged(async () => Promise.all((await database.read(ask)).map(read)));

  return {
    async get(id) {
      const row = await database.read(() => get.get(id));
      if (row === undefined) return undefined;
      const { delivery, etag } = await read(row);
      return { delivery, etag };
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
    bySource: (source) => readAll(() => bySource.all(source)),
    bySources: (sources) => readAll(() => bySources.all(JSON.stringify(sources))),
    byTarget: (target, state) => readAll(() => byTarget.all(state, target)),
    countLater: () =>
      database.read(() => totalSchema.parse(later.get(JSON.stringify(DELIVERY_STATES))).total),
    byState: (state, page) => readAll(() => byState.all(state, page.after ?? '', page.limit)),
  };
}
