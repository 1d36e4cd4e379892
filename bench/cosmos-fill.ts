import type { ConnectorStandIn } from '../test/support/connector-standin.ts';
import type { Person } from '../test/support/people.ts';
import { command, fillSqlite } from './fill-sqlite.ts';

/**
 * Fills a Cosmos with opdrachten of which every post still has to be made: an SQLite is filled, and moved from there.
 * (An import over the emulator takes 0.4 s a row.)
 * @param environment that of a process on the Cosmos; its DATA_DIR holds the SQLite
 */
export async function fillStore(
  people: readonly Person[],
  opdrachten: number,
  teams: ConnectorStandIn,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const onSqlite = { ...environment, STORE: 'sqlite' };
  await fillSqlite(people, opdrachten, Date.UTC(2099, 0, 6), teams, onSqlite);
  await command(['verhuizen', '--van', 'sqlite', '--naar', 'cosmos', '--bot-staat-uit'], environment);
}
