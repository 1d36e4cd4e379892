import { resolve } from 'node:path';
import * as z from 'zod/v4';
import {
  checkCosmos,
  checkCredentials,
  checkDebug,
  isLoopback,
  readSecurityContact,
  readWerkbord,
} from './config-checks.ts';

/** Everything that can be set from outside, checked and frozen. This file alone reads the environment. */
export type Config = {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Was that folder named? Then it has to be there, since a name can be mistyped; the usual one is made. */
  readonly dataDirIsGiven: boolean;
  readonly store: 'sqlite' | 'cosmos';
  /** The account, when the store is Cosmos; a key only for an emulator on this machine. */
  readonly cosmos: { readonly endpoint: string; readonly database: string; readonly key?: string };
  readonly sampleData: boolean;
  readonly logLevel: string;
  /** Entra object ids by role. */
  readonly coordinators: readonly string[];
  readonly boardMembers: readonly string[];
  readonly admins: readonly string[];
  /** Empty: no check, which only local mode may have. */
  readonly allowedTenants: readonly string[];
  /** May guests of the organisation use the bot? */
  readonly allowGuests: boolean;
  /** Does it post what is no answer also outside the hours of the office? */
  readonly postAnyTime: boolean;
  /** So many milliseconds a new post waits for what changes again. */
  readonly settleMs: number;
  readonly bot: BotCredentials;
  /** Which of Microsoft's SDKs carries the bot (docs/adr/0088). */
  readonly sdk: 'botbuilder' | 'agents';
  /** Where browsers reach the bot, for downloads; without a slash at the end. */
  readonly publicUrl?: string;
  /** The registration in Entra by which Teams says who opens the werkbord; absent: there is none, but on this machine. */
  readonly werkbordAppId?: string;
  /** The id of the app in Teams, for links to its tab; absent: no card has one. */
  readonly teamsAppId?: string;
  /** Signs the links of downloads; without it a key is made and kept in the data folder. */
  readonly downloadKey?: string;
  /** A Word document (.docx) of the organisation in whose style papers are printed; absent: in ours. */
  readonly huisstijlDocx?: string;
  /** A language model in Azure OpenAI that reads questions which the grammar is not sure of; absent: there is none. */
  readonly vraagModel?: { readonly endpoint: string; readonly deployment: string };
  /** Where to say that the bot is not safe, as a URI; absent: the bot does not say it. */
  readonly securityContact?: string;
  /** Where measurements go (a connection string of Azure Monitor); absent: none are made. */
  readonly telemetry?: string;
};

/** The names that Bot Framework gives them; no app id means local mode without authentication. */
type BotCredentials = {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMsi';
  readonly appTenantId: string;
};

/** All mistakes in the environment at once, each as a sentence. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`De instellingen kloppen niet:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Every setting. */
export const SETTINGS = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'STORE',
  'COSMOS_ENDPOINT',
  'COSMOS_DATABASE',
  'COSMOS_KEY',
  'SAMPLE_DATA',
  'LOG_LEVEL',
  'COORDINATORS',
  'BOARD_MEMBERS',
  'ADMINS',
  'ALLOWED_TENANTS',
  'ALLOW_GUESTS',
  'POST_ANY_TIME',
  'SETTLE_SECONDS',
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'BOT_SDK',
  'NODE_ENV',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
  'PUBLIC_URL',
  'DOWNLOAD_KEY',
  'WERKBORD_APP_ID',
  'TEAMS_APP_ID',
  'VRAAG_MODEL_ENDPOINT',
  'VRAAG_MODEL',
  'HUISSTIJL_DOCX',
  'SECURITY_CONTACT',
] as const;
type SettingName = (typeof SETTINGS)[number];

/** Short words that other programs may use in small letters for something else. */
const COMMON_WORDS: readonly SettingName[] = ['PORT', 'HOST', 'STORE'];

const guid = z.guid();
/** Long enough for what somebody does in one go, short enough to be there while people still talk about it. */
const SETTLE_SECONDS = 60;
const MAX_SETTLE_SECONDS = 600;
const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];

/**
 * Reads the environment.
 * @throws ConfigError that names every mistake
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = misspeltNames(environment);
  const text = (name: SettingName): string => {
    const given = (environment[name] ?? '').trim();
    const [, , quoted] = /^(["'])(.*)\1$/s.exec(given) ?? [];
    if (quoted === undefined) return given;
    // Docker and systemd keep the quotes that a shell would take away.
    const problem = `${name}: haal de aanhalingstekens om de waarde weg.`;
    if (!problems.includes(problem)) problems.push(problem);
    return quoted.trim();
  };

  const idList = (name: SettingName): readonly string[] => {
    const ids = text(name)
      .split(',')
      .map((id) => id.trim().toLowerCase())
      .filter((id) => id !== '');
    for (const id of ids) {
      if (!guid.safeParse(id).success) {
        problems.push(
          `${name}: "${id}" is geen object-id van Entra, zoals 00000000-0000-0000-0000-000000000000.`,
        );
      }
    }
    return Object.freeze([...new Set(ids)]);
  };

  const choice = <Value extends string>(
    name: SettingName,
    values: readonly Value[],
    fallback: Value,
  ): Value => {
    const given = text(name);
    if (given === '') return fallback;
    const found = values.find((value) => value.toLowerCase() === given.toLowerCase());
    if (found === undefined)
      problems.push(`${name}: "${given}" ken ik niet. Kies uit: ${values.join(', ')}.`);
    return found ?? fallback;
  };

  const port = text('PORT') === '' ? 3978 : Number(text('PORT'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    problems.push(`PORT: "${text('PORT')}" is geen poort. Kies een getal van 0 tot en met 65535.`);
  }

  const settleSeconds = text('SETTLE_SECONDS') === '' ? SETTLE_SECONDS : Number(text('SETTLE_SECONDS'));
  if (!Number.isInteger(settleSeconds) || settleSeconds < 0 || settleSeconds > MAX_SETTLE_SECONDS) {
    problems.push(
      `SETTLE_SECONDS: "${text('SETTLE_SECONDS')}" klopt niet. Kies een getal van 0 tot en met ${MAX_SETTLE_SECONDS}.`,
    );
  }

  const production = text('NODE_ENV').toLowerCase() === 'production';
  const bot: BotCredentials = Object.freeze({
    appId: text('MicrosoftAppId'),
    appPassword: text('MicrosoftAppPassword'),
    appType: choice('MicrosoftAppType', ['MultiTenant', 'SingleTenant', 'UserAssignedMsi'], 'SingleTenant'),
    appTenantId: text('MicrosoftAppTenantId'),
  });
  const host = text('HOST') === '' ? (bot.appId === '' ? '127.0.0.1' : '0.0.0.0') : text('HOST');

  const dataDir = resolve(text('DATA_DIR') === '' ? 'data' : text('DATA_DIR'));
  const config: Config = Object.freeze({
    production,
    host,
    port,
    dataDir,
    dataDirIsGiven: text('DATA_DIR') !== '',
    store: choice('STORE', ['sqlite', 'cosmos'], 'sqlite'),
    cosmos: Object.freeze({
      endpoint: text('COSMOS_ENDPOINT'),
      database: text('COSMOS_DATABASE'),
      key: text('COSMOS_KEY') || undefined,
    }),
    sampleData: choice('SAMPLE_DATA', ['true', 'false'], 'false') === 'true',
    logLevel: choice('LOG_LEVEL', LEVELS, 'info'),
    coordinators: idList('COORDINATORS'),
    boardMembers: idList('BOARD_MEMBERS'),
    admins: idList('ADMINS'),
    allowedTenants: idList('ALLOWED_TENANTS'),
    allowGuests: choice('ALLOW_GUESTS', ['true', 'false'], 'false') === 'true',
    postAnyTime: choice('POST_ANY_TIME', ['true', 'false'], 'false') === 'true',
    settleMs: settleSeconds * 1000,
    bot,
    sdk: choice('BOT_SDK', ['botbuilder', 'agents'], 'botbuilder'),
    ...readDownloads(text('PUBLIC_URL'), text('DOWNLOAD_KEY'), problems),
    ...readWerkbord(
      { werkbord: text('WERKBORD_APP_ID'), teams: text('TEAMS_APP_ID'), url: text('PUBLIC_URL') },
      bot,
      problems,
    ),
    ...readVraagModel(text('VRAAG_MODEL_ENDPOINT'), text('VRAAG_MODEL'), problems),
    ...readHuisstijl(text('HUISSTIJL_DOCX'), dataDir, problems),
    ...readSecurityContact(text('SECURITY_CONTACT'), problems),
    ...readTelemetry(text('APPLICATIONINSIGHTS_CONNECTION_STRING'), problems),
  });
  problems.push(
    ...checkCredentials(config),
    ...checkCosmos(config),
    ...checkDebug(config, environment.DEBUG),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Is there a werkbord: on this machine alone, or where Teams can say who opens it? */
export function hasWerkbord({ bot, werkbordAppId }: Config): boolean {
  return bot.appId === '' || werkbordAppId !== undefined;
}

/** A setting that has no effect because of its capitals is a mistake: the bot would run without its credentials. */
function misspeltNames(environment: Environment): string[] {
  return SETTINGS.filter((name) => !COMMON_WORDS.includes(name)).flatMap((name) => {
    if (environment[name] !== undefined) return [];
    const meant = Object.keys(environment).find((key) => key.toLowerCase() === name.toLowerCase());
    return meant === undefined ? [] : [`${meant}: bedoel je ${name}? Hoofdletters en kleine letters tellen.`];
  });
}

const KEY_LENGTH = 32;

function readDownloads(
  url: string,
  key: string,
  problems: string[],
): Pick<Config, 'publicUrl' | 'downloadKey'> {
  const parsed = url === '' ? undefined : URL.parse(url);
  const isSafe =
    parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLoopback(parsed.hostname));
  if (url !== '' && (!parsed || !isSafe))
    problems.push(`PUBLIC_URL: "${url}" is geen adres met https, zoals https://samenkracht.voorbeeld.nl.`);
  if (key !== '' && key.length < KEY_LENGTH)
    problems.push(`DOWNLOAD_KEY is te kort: kies minstens ${KEY_LENGTH} tekens die niemand kan raden.`);
  return {
    publicUrl: parsed ? `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, '') : undefined,
    downloadKey: key || undefined,
  };
}

/** An account of Azure OpenAI, and the name of a deployment in it: both or neither. */
function readVraagModel(endpoint: string, model: string, problems: string[]): Pick<Config, 'vraagModel'> {
  if (endpoint === '' && model === '') return {};
  const url = endpoint === '' ? undefined : URL.parse(endpoint);
  if (endpoint === '') problems.push('VRAAG_MODEL_ENDPOINT ontbreekt. Die is nodig bij VRAAG_MODEL.');
  else if (url?.protocol !== 'https:' || url.username !== '' || url.search !== '' || url.pathname !== '/')
    problems.push(
      `VRAAG_MODEL_ENDPOINT: "${endpoint}" is geen adres met https, zoals https://voorbeeld.openai.azure.com.`,
    );
  if (model === '') problems.push('VRAAG_MODEL ontbreekt. Die naam is nodig bij VRAAG_MODEL_ENDPOINT.');
  else if (!/^[\w.-]{1,64}$/.test(model))
    problems.push('VRAAG_MODEL: gebruik alleen letters, cijfers, -, _ en punten.');
  return { vraagModel: Object.freeze({ endpoint: url?.origin ?? '', deployment: model }) };
}

/** A file by its path; one without a folder lies among the data. */
function readHuisstijl(given: string, dataDir: string, problems: string[]): Pick<Config, 'huisstijlDocx'> {
  if (given === '') return {};
  if (!/\.do[ct]x$/i.test(given))
    problems.push(
      `HUISSTIJL_DOCX: "${given}" is geen Word-document. Kies een bestand dat eindigt op .docx of .dotx.`,
    );
  return { huisstijlDocx: resolve(dataDir, given) };
}

function readTelemetry(given: string, problems: string[]): Pick<Config, 'telemetry'> {
  if (given === '') return {};
  const parts = Object.fromEntries(given.split(';').map((part) => part.split('=', 2)));
  if (!guid.safeParse(parts.InstrumentationKey).success || !URL.canParse(parts.IngestionEndpoint ?? ''))
    problems.push(
      'APPLICATIONINSIGHTS_CONNECTION_STRING klopt niet: neem de hele tekst over uit Application Insights.',
    );
  return { telemetry: given };
}
