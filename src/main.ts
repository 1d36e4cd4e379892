import { readFile } from 'node:fs/promises';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StorePurpose } from './wiring/store.ts';

/**
 * Loading the SDKs is most of the start; compiled code is kept between starts. Only what is loaded after this line is
 * kept, which is why everything of ours is.
 */
enableCompileCache();
const { ConfigError, readConfig } = await import('./config.ts');
const { isDomainError } = await import('./shared/errors.ts');

const ROOT = join(import.meta.dirname, '..');
const STOP_WITHIN_MS = 10_000;
// Below the ports that systems give to outgoing connections: one of those could take it at the wrong moment.
const FIRST_CLIENT_PORT = 26_150;
const KEEP_COMPILED_AFTER_MS = 15_000;

const [command, ...parameters] = process.argv.slice(2);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  await run(command, parameters);
} catch (error) {
  process.stderr.write(`${await wordsOf(error)}\n`);
  process.exitCode = 1;
}

async function run(name: string | undefined, args: readonly string[]): Promise<void> {
  switch (name) {
    case undefined:
      return runBot();
    case 'lokaal':
      return runLocal();
    case 'importeer':
      return runImport(args);
    case 'herbouw':
      return (await import('./opdrachtregel/store-commands.ts')).rebuildCommand(args, process.env, say);
    case 'reservekopie':
      return (await import('./opdrachtregel/backup-commands.ts')).backupCommand(args, process.env, say);
    case 'terugzetten':
      return (await import('./opdrachtregel/backup-commands.ts')).restoreCommand(args, process.env, say);
    case 'verhuizen':
      return (await import('./opdrachtregel/store-commands.ts')).moveCommand(args, process.env, say);
    case 'exporteer':
      return (await import('./opdrachtregel/store-commands.ts')).exportCommand(args, process.env, say);
    case 'controle':
      return (await import('./opdrachtregel/check-command.ts')).checkCommand(args, process.env, say);
    case 'huisstijl':
      return (await import('./opdrachtregel/huisstijl-command.ts')).huisstijlCommand(args, process.env, say);
    case 'cosmos-aanmaken':
      return (await import('./opdrachtregel/store-commands.ts')).createCommand(args, process.env, say);
    case 'versie':
      return say((await import('./shared/versie.ts')).VERSIE);
    case 'regio':
      return runRegio(args);
    case 'vooruitblik':
      return runLookAhead(args);
    default:
      process.stderr.write(
        `Opdracht "${name}" ken ik niet. Kies: importeer, regio, herbouw, vooruitblik, reservekopie, terugzetten, verhuizen, exporteer, controle, huisstijl, cosmos-aanmaken, versie, lokaal, of niets om de bot te starten.\n`,
      );
      process.exitCode = 1;
  }
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
    mainFile: join(ROOT, 'src', 'main.ts'),
    say,
  });
  onStop(() => local.stop());
  say(await local.exited);
  await local.stop();
  process.exitCode = 1;
}

async function runImport(args: readonly string[]): Promise<void> {
  const { file, akkoord, antwoorden } = importOptionsIn(args);
  if (file === undefined) {
    process.stderr.write(
      'Noem het bestand: npm run importeer -- BESTAND (.csv of .xlsx), met --akkoord om het te bewaren.\n',
    );
    process.exitCode = 1;
    return;
  }
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    process.stderr.write(`Ik kan het bestand "${file}" niet openen.\n`);
    process.exitCode = 1;
    return;
  }
  const app = await createApp('add');
  try {
    const { exitCodeOf, printImportVerslag } = await import('./importeren/print-verslag.ts');
    const verslag = await app.importFile(bytes, basename(file), { proef: !akkoord, antwoorden });
    for (const line of printImportVerslag(verslag, !akkoord)) say(line);
    process.exitCode = exitCodeOf(verslag, !akkoord);
  } finally {
    await app.stop();
  }
}

/** `BESTAND [--akkoord] [--kies VRAAG=KEUZE …]`; without a file it was not understood. */
function importOptionsIn(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { akkoord: { type: 'boolean' }, kies: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    const antwoorden = Object.fromEntries((values.kies ?? []).map((one) => one.split('=', 2)));
    return { file: positionals[0], akkoord: values.akkoord === true, antwoorden };
  } catch {
    return { file: undefined, akkoord: false, antwoorden: {} };
  }
}

async function runRegio([file]: readonly string[]): Promise<void> {
  const text = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  if (file !== undefined && text === undefined) {
    process.stderr.write(`Ik kan het bestand "${file}" niet openen.\n`);
    process.exitCode = 1;
    return;
  }
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
  const periode = readPeriodeOptions(args, new Date().toISOString());
  const app = await createApp('read');
  try {
    for (const line of printVooruitblik(periode, await app.lookAhead(periode))) say(line);
  } finally {
    await app.stop();
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
