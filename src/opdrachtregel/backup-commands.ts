import { readConfig } from '../config.ts';
import { backUp } from '../logboek/sqlite/backup.ts';
import type { Contents } from '../logboek/sqlite/contents.ts';
import { restore } from '../logboek/sqlite/restore.ts';
import { localDate, localTime } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import { counted } from '../shared/words.ts';
import { COMMANDS } from './commands.ts';
import { missing, optionsIn } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

/** `reservekopie --naar BESTAND_OF_MAP`: a checked copy of the SQLite store; the bot may run. */
export async function backupCommand(
  args: readonly string[],
  environment: Environment,
  say: Say,
): Promise<void> {
  const { naar = '' } = optionsIn(COMMANDS.reservekopie, args).values;
  if (naar === '') throw missing(COMMANDS.reservekopie);
  const { file, contents } = await backUp(sqliteFolder(environment), naar);
  say(`Reservekopie gemaakt en nagekeken: ${file}`);
  say(`${whatIsIn(contents)} Controlegetal ${contents.fingerprint.slice(0, 12)}.`);
}

/** `terugzetten --van BESTAND`: a copy in the place of the SQLite store; the bot must be off. */
export async function restoreCommand(
  args: readonly string[],
  environment: Environment,
  say: Say,
): Promise<void> {
  const { van = '' } = optionsIn(COMMANDS.terugzetten, args).values;
  if (van === '') throw missing(COMMANDS.terugzetten);
  const { contents, keptIn } = restore(sqliteFolder(environment), van);
  say(`Teruggezet en nagekeken: ${van}`);
  say(`${whatIsIn(contents)} Controlegetal ${contents.fingerprint.slice(0, 12)}.`);
  say('Wat na de kopie is vastgelegd, zit er niet in.');
  say('Berichten die na de kopie zijn geplaatst, kent de bot niet. Die kunnen nog een keer komen.');
  if (keptIn !== undefined) say(`De opslag van hiervoor is bewaard in ${keptIn}`);
}

function whatIsIn({ entries, deliveries, until }: Contents): string {
  if (until === undefined) return 'Er staat nog niets in.';
  const moment = `${formatDutchDate(localDate(until))} om ${localTime(until)}`;
  return `${counted(entries, 'regel', 'regels')} van het logboek en ${counted(deliveries, 'bericht', 'berichten')}. Het nieuwste is van ${moment}.`;
}

function sqliteFolder(environment: Environment): string {
  const { store, dataDir } = readConfig(environment);
  if (store === 'sqlite') return dataDir;
  throw new DomainError(
    'not-possible',
    'STORE=cosmos: Cosmos DB bewaart zelf elke verandering. Terugzetten gaat in Azure (docs/beheer.md, Back-up en terugzetten).',
  );
}
