import { readConfig } from '../config.ts';
import { checkExport, exportLog } from '../logboek/export.ts';
import { MoveRefused, moveStore } from '../logboek/move.ts';
import { checkLog, rebuildReadModels } from '../logboek/rebuild.ts';
import { createSetAside } from '../logboek/set-aside.ts';
import { archiveNames } from '../overzichten/archive-names.ts';
import { DomainError } from '../shared/errors.ts';
import { createLogger } from '../shared/logger.ts';
import { counted } from '../shared/words.ts';
import { cosmosSettingsOf, openStore, type StorePurpose } from '../wiring/store.ts';
import { createAllStreams } from '../wiring/streams.ts';
import { COMMANDS } from './commands.ts';
import { missing, notUnderstood, optionsIn } from './options.ts';
import { setAsideLines } from './set-aside-words.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

const KINDS = ['sqlite', 'cosmos'];
/** Several bots may run on one account, anywhere. */
const BOT_IS_OFF = 'bot-staat-uit';

/**
 * `herbouw`: makes all read models again from the log.
 * @throws DomainError 'not-possible' when the bot runs
 */
export async function rebuildCommand(
  args: readonly string[],
  environment: Environment,
  say: Say,
): Promise<void> {
  const { [BOT_IS_OFF]: isOff } = optionsIn(COMMANDS.herbouw, args).values;
  const config = readConfig(environment);
  assertBotIsOff([config.store], isOff);
  const store = await openStore(config, createLogger('error'), 'change');
  try {
    const setAside = createSetAside();
    const kinds = Object.values(createAllStreams(store, setAside));
    const { entries, models } = await rebuildReadModels(store, kinds, setAside);
    say(
      `${counted(models, 'leesmodel', 'leesmodellen')} opnieuw gemaakt uit ${counted(entries, 'regel', 'regels')} van het logboek.`,
    );
    for (const line of setAsideLines(setAside)) say(line);
  } finally {
    await store.close();
  }
}

/**
 * `verhuizen --van sqlite --naar cosmos`: copies everything to another store and checks it.
 * @throws DomainError 'invalid-input' with a sentence about the command, 'not-possible' about the stores
 */
export async function moveCommand(
  args: readonly string[],
  environment: Environment,
  say: Say,
): Promise<void> {
  const { van = '', naar = '', [BOT_IS_OFF]: isOff } = optionsIn(COMMANDS.verhuizen, args).values;
  if (!KINDS.includes(van) || !KINDS.includes(naar) || van === naar) throw missing(COMMANDS.verhuizen);
  assertBotIsOff([van, naar], isOff);
  const open = (store: string, purpose: StorePurpose) =>
    openStore(readConfig({ ...environment, STORE: store }), createLogger('error'), purpose);
  const from = await open(van, 'change');
  const opened = [from];
  try {
    const to = await open(naar, 'fill');
    opened.push(to);
    const report = await moveStore(from, to, (entries) =>
      say(`${counted(entries, 'regel', 'regels')} bekeken ...`),
    );
    say(
      `Logboek: ${counted(report.entries.count, 'regel', 'regels')}, waarvan ${report.copied.entries} nieuw. Controlegetal ${report.entries.fingerprint.slice(0, 12)}.`,
    );
    say(
      `Berichten: ${report.deliveries.count}, waarvan ${report.copied.deliveries} nieuw. Controlegetal ${report.deliveries.fingerprint.slice(0, 12)}.`,
    );
    const setAside = createSetAside();
    const { models } = await rebuildReadModels(to, Object.values(createAllStreams(to, setAside)), setAside);
    for (const line of setAsideLines(setAside)) say(line);
    say(
      `${counted(models, 'leesmodel', 'leesmodellen')} gemaakt. Klaar: de bot kan nu starten met STORE=${naar}.`,
    );
  } catch (error) {
    if (!(error instanceof MoveRefused)) throw error;
    throw new DomainError(
      'not-possible',
      `De twee zijn niet gelijk, dus ik ben gestopt: ${error.message}. Staat de bot uit, en is de bestemming leeg of van een eerdere poging?`,
    );
  } finally {
    for (const store of opened) await store.close();
  }
}

/**
 * A SQLite store knows by itself who uses it; of an account nobody can tell.
 * @throws DomainError 'not-possible' when that was not said
 */
function assertBotIsOff(stores: readonly string[], isSaid: boolean | undefined): void {
  if (!stores.includes('cosmos') || isSaid) return;
  throw new DomainError(
    'not-possible',
    `Bij Cosmos DB kan ik niet zien of de bot nog draait. Stop hem eerst, en geef de opdracht dan opnieuw met --${BOT_IS_OFF} erbij.`,
  );
}

/** `exporteer --naar MAP`: the whole log as files for the archive, and a check of what was written. */
export async function exportCommand(
  args: readonly string[],
  environment: Environment,
  say: Say,
): Promise<void> {
  const { naar = '' } = optionsIn(COMMANDS.exporteer, args).values;
  if (naar === '') throw missing(COMMANDS.exporteer);
  const store = await openStore(readConfig(environment), createLogger('error'), 'read');
  try {
    const setAside = createSetAside();
    const streams = createAllStreams(store, setAside);
    const { dossiers, regels } = await exportLog(
      store.log,
      naar,
      new Date().toISOString(),
      archiveNames(streams),
    );
    const problems = await checkExport(naar);
    if (problems.length > 0) throw new DomainError('not-possible', problems.join('\n'));
    say(
      `${counted(dossiers, 'dossier', 'dossiers')} met ${counted(regels, 'regel', 'regels')} ${dossiers === 1 ? 'staat' : 'staan'} in ${naar}. De controlegetallen kloppen.`,
    );
    await checkLog(store.log, Object.values(streams), setAside);
    for (const line of setAsideLines(setAside)) say(line);
  } finally {
    await store.close();
  }
}

/** `cosmos:aanmaken [--max-ru N]`: the database and its containers, as this version wants them. */
export async function createCommand(
  args: readonly string[],
  environment: Environment,
  say: Say,
): Promise<void> {
  const { 'max-ru': given } = optionsIn(COMMANDS['cosmos-aanmaken'], args).values;
  const maxThroughput = given === undefined ? undefined : Number(given);
  if (maxThroughput !== undefined && !(maxThroughput >= 1000 && maxThroughput % 1000 === 0))
    throw notUnderstood(
      COMMANDS['cosmos-aanmaken'],
      '--max-ru is een veelvoud van 1000, zoals 1000 of 4000.',
    );
  const { createContainers } = await import('../logboek/cosmos/cosmos-create.ts');
  const settings = cosmosSettingsOf(readConfig({ ...environment, STORE: 'cosmos' }));
  for (const { id, done } of await createContainers(settings, maxThroughput)) say(`${id}: ${DONE[done]}`);
}

const DONE = { made: 'gemaakt', changed: 'indexering bijgewerkt', 'as it should be': 'was al goed' };
