import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type ContainerPlan, DELIVERIES, LOG, READ_MODELS } from '../../src/logboek/cosmos/containers.ts';
import { type CosmosSettings, createCosmosClient } from '../../src/logboek/cosmos/cosmos-client.ts';
import { documentId } from '../../src/logboek/cosmos/document-id.ts';
import { modelId, PARTITION } from '../../src/logboek/cosmos/read-model-document.ts';

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

export function damageCosmos(settings: CosmosSettings): Damage {
  const change = async (
    { id: container }: ContainerPlan,
    partition: string,
    id: string,
    changed: (document: Record<string, unknown>) => Record<string, unknown>,
  ): Promise<void> => {
    const client = await createCosmosClient(settings);
    const item = client.database(settings.database).container(container).item(id, partition);
    const { resource } = await item.read<Record<string, unknown>>();
    if (!resource) throw new Error(`Nothing to damage: ${id}`);
    await item.replace(changed(resource));
    client.dispose();
  };
  return {
    entry: (stream, number, keepsWho = false) =>
      change(LOG, stream, String(number), ({ events: _lost, at, actor, ...rest }) =>
        keepsWho ? { ...rest, at, actor } : { id: rest.id, stream, tekst: 'half' },
      ),
    model: (kind, id, what) =>
      change(READ_MODELS, PARTITION, modelId(kind, id), ({ packed: _packed, ...rest }) => ({
        ...rest,
        [what]: 'half',
      })),
    delivery: (id) =>
      change(DELIVERIES, PARTITION, documentId(id), ({ attempt: _lost, changedAt: _gone, ...rest }) => rest),
    laterDelivery: (id, state) =>
      change(DELIVERIES, PARTITION, documentId(id), (rest) => ({ ...rest, state })),
  };
}
