import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Writes over what is stored, as no code of ours does: half a text, or a document without what it should have. */
export type Damage = {
  /** @param keepsWho who and when can still be read */
  entry(stream: string, number: number, keepsWho?: boolean): Promise<void>;
  model(kind: string, id: string, what: 'body' | 'keys'): Promise<void>;
  delivery(id: string): Promise<void>;
  /** Gives a delivery a state that only a later version knows. */
  laterDelivery(id: string, state: string): Promise<void>;
};

export function damageSqlite(folder: string): Damage {
  const run = async (sql: string, ...values: (string | number)[]): Promise<void> => {
    const connection = new DatabaseSync(join(folder, 'samenkracht.db'));
    connection.exec('PRAGMA busy_timeout = 5000');
    const { changes } = connection.prepare(sql).run(...values);
    connection.close();
    if (Number(changes) !== 1) throw new Error(`Nothing to damage: ${values.join(' ')}`);
  };
  return {
    entry: (stream, number, keepsWho = false) =>
      run(
        keepsWho
          ? "UPDATE entry SET body = json_remove(body, '$.events') WHERE stream = ? AND number = ?"
          : 'UPDATE entry SET body = substr(body, 1, 40) WHERE stream = ? AND number = ?',
        stream,
        number,
      ),
    model: (kind, id, what) =>
      run(`UPDATE read_model SET ${what} = substr(${what}, 1, 12) WHERE kind = ? AND id = ?`, kind, id),
    delivery: (id) => run('UPDATE delivery SET body = substr(body, 1, 12) WHERE id = ?', id),
    laterDelivery: (id, state) =>
      run(
        "UPDATE delivery SET state = ?, body = json_set(body, '$.state', ?) WHERE id = ?",
        state,
        state,
        id,
      ),
  };
}
