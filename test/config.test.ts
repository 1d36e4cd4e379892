import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../src/config.ts';

const ID = '7e570000-0000-4000-8000-000000000001';
const CREDENTIALS = {
  MicrosoftAppId: ID,
  MicrosoftAppPassword: 'geheim',
  MicrosoftAppTenantId: ID,
  ALLOWED_TENANTS: ID,
  COORDINATORS: ID,
};

/** The mistakes that the start names. */
function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  test('have a default for everything on a machine of one’s own', () => {
    const config = readConfig({});

    expect(config).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3978,
      store: 'sqlite',
      sampleData: false,
      coordinators: [],
      allowedTenants: [],
    });
    expect(config.dataDir).toBe(`${process.cwd()}/data`);
  });

  test('for downloads: an address with https and a key that cannot be guessed', () => {
    expect(
      readConfig({ PUBLIC_URL: 'https://samenkracht.voorbeeld.nl/bot/', DOWNLOAD_KEY: 'k'.repeat(32) }),
    ).toMatchObject({
      publicUrl: 'https://samenkracht.voorbeeld.nl/bot',
      downloadKey: 'k'.repeat(32),
    });
    expect(readConfig({ PUBLIC_URL: 'http://127.0.0.1:8080' }).publicUrl).toBe('http://127.0.0.1:8080');
    for (const wrong of ['http://samenkracht.voorbeeld.nl', 'ftp://x.nl', 'samenkracht'])
      expect(problemsOf({ PUBLIC_URL: wrong })).toEqual([expect.stringContaining('PUBLIC_URL')]);
    expect(problemsOf({ DOWNLOAD_KEY: 'kort' })).toEqual([expect.stringContaining('DOWNLOAD_KEY')]);
  });

  test('do not work in other capitals, and say so', () => {
    const { MicrosoftAppId, ...others } = CREDENTIALS;

    expect(problemsOf({ ...others, MICROSOFTAPPID: MicrosoftAppId, Data_Dir: 'x' })).toEqual([
      expect.stringContaining('DATA_DIR'),
      expect.stringContaining('MicrosoftAppId'),
    ]);
    expect(problemsOf({ host: 'laptop', store: 'winkel', Port: 'x' })).toEqual([]);
  });

  test.each(['Production', ' PRODUCTION '])('NODE_ENV ‘%s’ is production too', (value) => {
    expect(readConfig({ ...CREDENTIALS, NODE_ENV: value }).production).toBe(true);
    expect(problemsOf({ NODE_ENV: value })).toContainEqual(expect.stringContaining('MicrosoftAppId'));
  });

  test('with quotes that somebody left round a value are named, once each', () => {
    const problems = problemsOf({ PORT: '"3978"', DATA_DIR: "'data'", NODE_ENV: '"production"' });

    for (const name of ['PORT', 'DATA_DIR', 'NODE_ENV'])
      expect(problems.filter((problem) => problem.startsWith(name))).toEqual([
        `${name}: haal de aanhalingstekens om de waarde weg.`,
      ]);
    expect(problems).toContainEqual(expect.stringContaining('MicrosoftAppId ontbreekt'));
  });

  test('that are empty or hold only spaces are as if they were not there', () => {
    const names = ['PORT', 'HOST', 'DATA_DIR', 'STORE', 'SAMPLE_DATA', 'LOG_LEVEL', 'COORDINATORS'];
    const blank = [...names, 'ALLOWED_TENANTS', 'MicrosoftAppId', 'NODE_ENV', 'PUBLIC_URL'];

    expect(readConfig(Object.fromEntries(blank.map((name, at) => [name, ' '.repeat(at % 3)])))).toEqual(
      readConfig({}),
    );
  });

  test('name every mistake at once', () => {
    const problems = problemsOf({
      PORT: '70000',
      HOST: '0.0.0.0',
      STORE: 'papier',
      SAMPLE_DATA: 'misschien',
      LOG_LEVEL: 'hard',
      COORDINATORS: `${ID},carla`,
      BOARD_MEMBERS: 'diana',
      ADMINS: 'bas',
      ALLOWED_TENANTS: 'regio',
      MicrosoftAppType: 'Iets',
    });

    for (const name of [
      'PORT',
      'HOST',
      'STORE',
      'SAMPLE_DATA',
      'LOG_LEVEL',
      'COORDINATORS',
      'BOARD_MEMBERS',
      'ADMINS',
      'ALLOWED_TENANTS',
      'MicrosoftAppType',
    ]) {
      expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1);
    }
    expect(problems).toHaveLength(10);
  });

  test('read lists of ids without regard to case, spaces and doubles', () => {
    const { coordinators } = readConfig({ COORDINATORS: ` ${ID.toUpperCase()} ,, ${ID},` });

    expect(coordinators).toEqual([ID]);
  });

  test.each(['-1', '1.5', 'poort', '65536', '0x'])('refuse ‘%s’ as a port', (port) => {
    expect(problemsOf({ PORT: port })).toEqual([expect.stringContaining(`"${port}" is geen poort`)]);
  });

  test('cannot be changed afterwards', () => {
    const config = readConfig({});

    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.bot)).toBe(true);
    expect(Object.isFrozen(config.coordinators)).toBe(true);
  });
});

describe('without an app id', () => {
  test.each(['0.0.0.0', '::', '192.168.1.10', 'bot.voorbeeld.nl', '127.example.nl'])(
    'the bot does not listen on %s',
    (host) => {
      expect(problemsOf({ HOST: host })).toEqual([expect.stringContaining('alleen op deze machine')]);
    },
  );

  test.each(['127.0.0.1', '127.0.0.2', 'localhost', '::1'])('the bot listens on %s', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  test('production refuses to start and says all that is missing', () => {
    const problems = problemsOf({ NODE_ENV: 'production' });

    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain('MicrosoftAppId ontbreekt');
    expect(problems[1]).toContain('ALLOWED_TENANTS ontbreekt');
    expect(problems[2]).toContain('COORDINATORS ontbreekt');
  });
});

describe('with an app id', () => {
  test('the bot listens to the outside, also in production', () => {
    const config = readConfig({ NODE_ENV: 'production', ...CREDENTIALS });

    expect(config).toMatchObject({
      production: true,
      host: '0.0.0.0',
      bot: { appId: ID, appType: 'SingleTenant' },
    });
  });

  test.each([
    ['MicrosoftAppPassword', 'MicrosoftAppPassword ontbreekt'],
    ['MicrosoftAppTenantId', 'MicrosoftAppTenantId ontbreekt'],
    ['ALLOWED_TENANTS', 'ALLOWED_TENANTS ontbreekt'],
    ['COORDINATORS', 'COORDINATORS ontbreekt'],
  ])('%s is needed', (name, problem) => {
    expect(problemsOf({ ...CREDENTIALS, [name]: '' })).toEqual([expect.stringContaining(problem)]);
  });

  test('a managed identity needs no password, and an app for many tenants no tenant of its own', () => {
    expect(
      problemsOf({ ...CREDENTIALS, MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '' }),
    ).toEqual([]);
    expect(problemsOf({ ...CREDENTIALS, MicrosoftAppType: 'multitenant', MicrosoftAppTenantId: '' })).toEqual(
      [],
    );
  });

  test('a managed identity with a password is a mistake', () => {
    expect(problemsOf({ ...CREDENTIALS, MicrosoftAppType: 'UserAssignedMsi' })).toEqual([
      expect.stringContaining('een beheerde identiteit heeft er geen'),
    ]);
  });

  test('production takes no sample data', () => {
    expect(problemsOf({ ...CREDENTIALS, NODE_ENV: 'production', SAMPLE_DATA: 'true' })).toEqual([
      expect.stringContaining('SAMPLE_DATA'),
    ]);
  });

  test('botbuilder carries the bot, unless the successor is asked for by its name', () => {
    expect(readConfig(CREDENTIALS).sdk).toBe('botbuilder');
    expect(readConfig({ ...CREDENTIALS, BOT_SDK: 'agents' }).sdk).toBe('agents');
    expect(problemsOf({ ...CREDENTIALS, BOT_SDK: 'teams' })).toEqual([
      'BOT_SDK: "teams" ken ik niet. Kies uit: botbuilder, agents.',
    ]);
  });

  test('the successor is not told in production to write what it sends', () => {
    const asked = { ...CREDENTIALS, NODE_ENV: 'production', BOT_SDK: 'agents' };

    expect(problemsOf({ ...asked, DEBUG: 'agents:*' })).toEqual([expect.stringContaining('DEBUG')]);
    expect(problemsOf({ ...asked, DEBUG: ' ' })).toEqual([]);
    expect(problemsOf({ ...asked, BOT_SDK: '', DEBUG: 'express' })).toEqual([]);
  });

  test('guests come in only when that is set', () => {
    expect(readConfig(CREDENTIALS).allowGuests).toBe(false);
    expect(readConfig({ ...CREDENTIALS, ALLOW_GUESTS: 'true' }).allowGuests).toBe(true);
  });

  test('measurements go where the connection string says, which must be whole', () => {
    const whole = `InstrumentationKey=${ID};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/`;

    expect(readConfig({ APPLICATIONINSIGHTS_CONNECTION_STRING: whole }).telemetry).toBe(whole);
    expect(readConfig({})).not.toHaveProperty('telemetry');
    for (const wrong of [ID, `InstrumentationKey=${ID}`, 'IngestionEndpoint=https://x.example/', 'a;b=c'])
      expect(problemsOf({ APPLICATIONINSIGHTS_CONNECTION_STRING: wrong })).toEqual([
        expect.stringContaining('APPLICATIONINSIGHTS_CONNECTION_STRING'),
      ]);
  });

  test('a house style is a Word document among the data, or at its own path', () => {
    expect(readConfig({})).not.toHaveProperty('huisstijlDocx');
    expect(readConfig({ DATA_DIR: '/var/bot', HUISSTIJL_DOCX: 'regio.docx' }).huisstijlDocx).toBe(
      '/var/bot/regio.docx',
    );
    expect(readConfig({ HUISSTIJL_DOCX: '/home/regio.dotx' }).huisstijlDocx).toBe('/home/regio.dotx');
    expect(problemsOf({ HUISSTIJL_DOCX: 'regio.doc' })).toEqual([
      expect.stringContaining('is geen Word-document'),
    ]);
  });

  test('a language model has an address with https and a name, or is not there', () => {
    const whole = { VRAAG_MODEL_ENDPOINT: 'https://regio.openai.azure.com/', VRAAG_MODEL: 'vragen' };

    expect(readConfig(whole).vraagModel).toEqual({
      endpoint: 'https://regio.openai.azure.com',
      deployment: 'vragen',
    });
    expect(readConfig({})).not.toHaveProperty('vraagModel');
    expect(problemsOf({ VRAAG_MODEL: 'vragen' })).toEqual([
      expect.stringMatching(/^VRAAG_MODEL_ENDPOINT ontbreekt/),
    ]);
    expect(problemsOf({ ...whole, VRAAG_MODEL: '' })).toEqual([
      expect.stringMatching(/^VRAAG_MODEL ontbreekt/),
    ]);
    expect(problemsOf({ ...whole, VRAAG_MODEL: 'een/ander' })).toEqual([
      expect.stringMatching(/^VRAAG_MODEL: /),
    ]);
    for (const wrong of [
      'http://regio.openai.azure.com',
      'http://127.0.0.1:8080',
      'regio.openai.azure.com',
      'https://wie:geheim@regio.openai.azure.com',
      'https://regio.openai.azure.com/openai?sleutel=1',
    ])
      expect(problemsOf({ ...whole, VRAAG_MODEL_ENDPOINT: wrong })).toEqual([
        expect.stringContaining('is geen adres met https'),
      ]);
  });

  test('no setting changes whose tokens are believed', () => {
    const elsewhere = 'https://elders.voorbeeld.nl';
    const names = [
      'BotOpenIdMetadata',
      'ToBotFromChannelOpenIdMetadataUrl',
      'ToBotFromEmulatorOpenIdMetadataUrl',
      'ToBotFromChannelTokenIssuer',
      'ChannelService',
      'ValidateAuthority',
    ];
    const given = Object.fromEntries(names.map((name) => [name, elsewhere]));

    expect(readConfig({ ...CREDENTIALS, ...given })).toEqual(readConfig(CREDENTIALS));
  });

  test('the password is in no message', () => {
    const problems = problemsOf({
      ...CREDENTIALS,
      MicrosoftAppId: 'geen-guid',
      MicrosoftAppPassword: 'S3cr3t!',
    });

    expect(problems).not.toEqual([]);
    expect(problems.join('\n')).not.toContain('S3cr3t!');
  });
});

describe('a store in Cosmos', () => {
  const ACCOUNT = 'https://samenkracht.documents.azure.com:443/';

  test('needs an account and a database, and says so at once', () => {
    expect(problemsOf({ STORE: 'cosmos' })).toEqual([
      expect.stringContaining('COSMOS_ENDPOINT ontbreekt'),
      expect.stringContaining('COSMOS_DATABASE ontbreekt'),
    ]);
  });

  test('is entered with the identity of the bot', () => {
    const { store, cosmos } = readConfig({
      STORE: 'cosmos',
      COSMOS_ENDPOINT: ACCOUNT,
      COSMOS_DATABASE: 'samenkracht',
    });

    expect({ store, cosmos }).toEqual({
      store: 'cosmos',
      cosmos: { endpoint: ACCOUNT, database: 'samenkracht' },
    });
  });

  test.each(['http://127.0.0.1:8081', 'https://localhost:8081', 'http://[::1]:8081'])(
    'may have a key when it is an emulator at %s',
    (endpoint) => {
      const { cosmos } = readConfig({
        STORE: 'cosmos',
        COSMOS_ENDPOINT: endpoint,
        COSMOS_DATABASE: 'test',
        COSMOS_KEY: 'sleutel',
      });

      expect(cosmos.key).toBe('sleutel');
    },
  );

  test.each([ACCOUNT, 'https://localhost.documents.azure.com', 'https://127.0.0.1.evil.nl'])(
    'refuses a key for %s',
    (endpoint) => {
      const problems = problemsOf({
        STORE: 'cosmos',
        COSMOS_ENDPOINT: endpoint,
        COSMOS_DATABASE: 'samenkracht',
        COSMOS_KEY: 'geheim',
      });

      expect(problems).toEqual([expect.stringContaining('COSMOS_KEY is alleen voor een emulator')]);
      expect(problems.join()).not.toContain('geheim');
    },
  );

  test('asks for the key of an emulator without https', () => {
    const environment = {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: 'http://127.0.0.1:8081',
      COSMOS_DATABASE: 'test',
    };

    expect(problemsOf(environment)).toEqual([expect.stringContaining('COSMOS_KEY ontbreekt')]);
  });

  test.each(['samenkracht', 'http://samenkracht.documents.azure.com', 'ftp://127.0.0.1'])(
    'refuses ‘%s’ as an account',
    (endpoint) => {
      const environment = { STORE: 'cosmos', COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: 'samenkracht' };

      expect(problemsOf(environment)).toEqual([expect.stringContaining('COSMOS_ENDPOINT')]);
    },
  );
});
