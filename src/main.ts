import { readFile } from 'node:fs/promises';
import { flushCompileCache } from 'node:module';
import { basename, join } from 'node:path';
import { ConfigError, readConfig } from './config.ts';
import { COMMANDS, type CommandName, isCommand } from './opdrachtregel/commands.ts';
import { asksHelp, helpOf, overview } from './opdrachtregel/help.ts';
import { isNotUnderstood, missing, notUnderstood, optionsIn } from './opdrachtregel/options.ts';
import { DomainError, isDomainError } from './shared/errors.ts';
import type { StorePurpose } from './wiring/store.ts';

const ROOT = join(import.meta.dirname, '..');
const STOP_WITHIN_MS = 10_000;
// Below the ports that systems give to outgoing connections: one of those could take it at the wrong moment.
const FIRST_CLIENT_PORT = 26_150;
const KEEP_COMPILED_AFTER_MS = 15_000;

const [command, ...parameters] = process.argv.slice(2);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Run = (args: readonly string[]) => Promise<void>;

/** What each command of the table does. */
const RUN: Readonly<Record<CommandName, Run>> = {
  bot: withoutWords('bot', runBot),
  lokaal: withoutWords('lokaal', runLocal),
  versie: withoutWords('versie', async () => say((await import('./shared/versie.ts')).VERSIE)),
  importeer: runImport,
  regio: runRegio,
  vooruitblik: runLookAhead,
  herbouw: async (args) =>
    (await import('./opdrachtregel/store-commands.ts')).rebuildCommand(args, process.env, say),
  verhuizen: async (args) =>
    (await import('./opdrachtregel/store-commands.ts')).moveCommand(args, process.env, say),
  exporteer: async (args) =>
    (await import('./opdrachtregel/store-commands.ts')).exportCommand(args, process.env, say),
  'cosmos-aanmaken': async (args) =>
    (await import('./opdrachtregel/store-commands.ts')).createCommand(args, process.env, say),
  reservekopie: async (args) =>
    (await import('./opdrachtregel/backup-commands.ts')).backupCommand(args, process.env, say),
  terugzetten: async (args) =>
    (await import('./opdrachtregel/backup-commands.ts')).restoreCommand(args, process.env, say),
  archief: async (args) =>
    (await import('./opdrachtregel/archive-command.ts')).archiveCommand(args, process.env, say),
  publiceer: async (args) => {
    const { publishCommand } = await import('./opdrachtregel/publish-command.ts');
    process.exitCode = await publishCommand(args, process.env, say);
  },
  controle: async (args) =>
    (await import('./opdrachtregel/check-command.ts')).checkCommand(args, process.env, say),
  huisstijl: async (args) =>
    (await import('./opdrachtregel/huisstijl-command.ts')).huisstijlCommand(args, process.env, say),
};

try {
  await run(command, parameters);
} catch (error) {
  process.stderr.write(`${await wordsOf(error)}\n`);
  process.exitCode = isNotUnderstood(error) ? 2 : 1;
}

async function run(name: string | undefined, args: readonly string[]): Promise<void> {
  const isOption = name?.startsWith('-') === true;
  if (name === undefined || isOption) {
    const given = isOption ? [name, ...args] : args;
    if (!asksHelp(given)) return RUN.bot(given);
    say([...helpOf(COMMANDS.bot), '', ...overview()].join('\n'));
    return;
  }
  if (!isCommand(name)) throw notUnderstood(COMMANDS.bot, `De opdracht “${name}” ken ik niet.`);
  if (!asksHelp(args)) return RUN[name](args);
  say(helpOf(COMMANDS[name]).join('\n'));
}

function withoutWords(name: CommandName, start: () => Promise<void>): Run {
  return (args) => {
    optionsIn(COMMANDS[name], args);
    return start();
  };
}

async function wordsOf(error: unknown): Promise<string> {
  if (error instanceof ConfigError) return error.message;
  if (isDomainError(error) && error.code !== 'store-unavailable') return error.message;
  const { storeTrouble, unexpectedTrouble } = await import('./opdrachtregel/store-trouble.ts');
  return isDomainError(error) ? storeTrouble(error) : unexpectedTrouble(error, process.env.LOG_LEVEL);
}

async function createApp(purpose: StorePurpose) {
  const quiet = purpose !== 'run the bot';
  const config = readConfig(process.env);
  const [{ createApp, foldersIn }, { createLogger }, { openStore }, { openTelemetry }, { loadHuisstijl }] =
    await Promise.all([
      import('./app.ts'),
      import('./shared/logger.ts'),
      import('./wiring/store.ts'),
      import('./wiring/telemetry.ts'),
      import('./wiring/huisstijl.ts'),
    ]);
  const logger = createLogger(quiet ? 'error' : config.logLevel);
  const telemetry = quiet ? undefined : await openTelemetry(config, logger);
  const huisstijl = quiet ? undefined : await loadHuisstijl(config, logger);
  const store = await openStore(config, logger, purpose, telemetry);
  return createApp(config, foldersIn(ROOT), logger, store, {
    ...(telemetry ? { telemetry } : {}),
    ...(huisstijl ? { huisstijl } : {}),
  });
}

async function runBot(): Promise<void> {
  const app = await createApp('run the bot');
  onStop(() => app.stop());
  await app.start();
  // It is written when the process ends in good order; a process that is killed must not cost the next start.
  setTimeout(flushCompileCache, KEEP_COMPILED_AFTER_MS).unref();
}

async function runLocal(): Promise<void> {
  const config = readConfig({ ...process.env, SAMPLE_DATA: 'true' });
  const { startLocalRun } = await import('./playground/local-run.ts');
  const local = await startLocalRun({
    dataDir: config.dataDir,
    botPort: config.port,
    firstClientPort: FIRST_CLIENT_PORT,
    env: process.env,
    mainFile: join(ROOT, 'src', 'main.mjs'),
    say,
  });
  onStop(() => local.stop());
  say(await local.exited);
  await local.stop();
  process.exitCode = 1;
}

async function runImport(args: readonly string[]): Promise<void> {
  const { values, positionals } = optionsIn(COMMANDS.importeer, args);
  const [file] = positionals;
  if (file === undefined) throw missing(COMMANDS.importeer);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw cannotOpen(file);
  const antwoorden = Object.fromEntries((values.kies ?? []).map((one) => one.split('=', 2)));
  const proef = values.akkoord !== true;
  const app = await createApp('add');
  try {
    const { exitCodeOf, printImportVerslag } = await import('./importeren/print-verslag.ts');
    const verslag = await app.importFile(bytes, basename(file), { proef, antwoorden });
    for (const line of printImportVerslag(verslag, proef)) say(line);
    process.exitCode = exitCodeOf(verslag, proef);
  } finally {
    await app.stop();
  }
}

function cannotOpen(file: string): Error {
  return new DomainError('not-found', `Ik kan het bestand "${file}" niet openen.`);
}

async function runRegio(args: readonly string[]): Promise<void> {
  const [file] = optionsIn(COMMANDS.regio, args).positionals;
  const text = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  if (file !== undefined && text === undefined) throw cannotOpen(file);
  const app = await createApp(file === undefined ? 'read' : 'add');
  try {
    const { regioCommand } = await import('./regio/regio-command.ts');
    if (!(await regioCommand(app.regioBeheer, text, say))) process.exitCode = 1;
  } finally {
    await app.stop();
  }
}

async function runLookAhead(args: readonly string[]): Promise<void> {
  const [{ printVooruitblik }, { readPeriodeOptions }] = await Promise.all([
    import('./vooruitblik/vooruitblik.ts'),
    import('./vooruitblik/vooruitblik-period.ts'),
  ]);
  const { values } = optionsIn(COMMANDS.vooruitblik, args);
  const periode = periodeOf(() => readPeriodeOptions(values, new Date().toISOString()));
  const app = await createApp('read');
  try {
    for (const line of printVooruitblik(periode, await app.lookAhead(periode))) say(line);
  } finally {
    await app.stop();
  }
}

/** A period that cannot be is a command that cannot be done as it was typed. */
function periodeOf<Periode>(read: () => Periode): Periode {
  try {
    return read();
  } catch (error) {
    if (!isDomainError(error, 'invalid-input')) throw error;
    throw notUnderstood(COMMANDS.vooruitblik, error.message);
  }
}

/** Stops once, in good order; a second signal or ten seconds end it at once. */
function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
}
