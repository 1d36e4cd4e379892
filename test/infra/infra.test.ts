import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { readConfig, SETTINGS } from '../../src/config.ts';
import { CONTAINERS, definitionOf } from '../../src/logboek/cosmos/containers.ts';
import { type BicepFile, createBicepParser } from '../support/bicep.ts';

const ROOT = process.cwd();
const INFRA = join(ROOT, 'infra');
const ENVIRONMENTS = ['test', 'productie'];
const textOf = (...path: string[]): string => readFileSync(join(INFRA, ...path), 'utf8');
const bicepFiles = readdirSync(INFRA, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.bicep'),
);

let parse: (text: string) => BicepFile;
beforeAll(async () => {
  parse = await createBicepParser();
});

describe('the Bicep', () => {
  test.each(bicepFiles)('of %s has no mistake in its syntax', (name) => {
    expect(parse(textOf(name)).mistakes).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['without a closing brace', "name: '${baseName}-plan'\n", "name: '${baseName}-plan\n"],
    ['with a word too much', 'resource plan ', 'resource plan plan '],
    ['with an unclosed list', 'logs: [', 'logs: '],
    ['with a value forgotten', 'alwaysOn: true', 'alwaysOn:'],
    ['with another language', 'param baseName string\n', 'var x = () => { return 1; };\n'],
  ])('%s is found wrong', (_what, right, wrong) => {
    const text = textOf('modules', 'app.bicep');
    expect(text).toContain(right);

    expect(parse(text.replace(right, wrong)).mistakes).not.toEqual([]);
  });

  test.each(bicepFiles)('of %s gives each module that it uses all that it needs and nothing else', (name) => {
    for (const { path, given } of parse(textOf(name)).modules) {
      const file = resolve(INFRA, dirname(name), path);
      expect([path, existsSync(file)]).toEqual([path, true]);
      const { parameters } = parse(readFileSync(file, 'utf8'));
      const known = parameters.map((one) => one.name);
      const needed = parameters.filter((one) => one.required).map((one) => one.name);
      expect(given.filter((one) => !known.includes(one))).toEqual([]);
      expect(needed.filter((one) => !given.includes(one))).toEqual([]);
    }
  });

  test('uses every file', () => {
    const used = bicepFiles.flatMap((name) =>
      parse(textOf(name)).modules.map(({ path }) => join(dirname(name), path)),
    );

    expect([...new Set(['main.bicep', ...used])].toSorted()).toEqual(bicepFiles.toSorted());
  });
});

describe('what is made in Azure', () => {
  test('has the containers of the store, as the store itself makes them', () => {
    expect(JSON.parse(textOf('containers.json'))).toEqual(
      JSON.parse(JSON.stringify(CONTAINERS.map(definitionOf))),
    );
  });

  test('lets nobody into the data with a key, and can be restored to any second', () => {
    const cosmos = parse(textOf('modules', 'cosmos.bicep'));

    expect(cosmos.values('properties', 'disableLocalAuth')).toEqual(['true']);
    expect(cosmos.values('properties', 'backupPolicy', 'type')).toEqual(["'Continuous'"]);
    expect(new Set(cosmos.values('properties', 'scope'))).toEqual(
      new Set(["'${account.id}/dbs/${database.name}'"]),
    );
  });

  test('keeps the bot on, asks whether it is ready, and runs Node 24', () => {
    const app = parse(textOf('modules', 'app.bicep'));

    expect(app.values('siteConfig', 'alwaysOn')).toEqual(['true']);
    expect(app.values('siteConfig', 'healthCheckPath')).toEqual(["'/gereed'"]);
    expect(app.values('siteConfig', 'linuxFxVersion')).toEqual(["'NODE|24-lts'"]);
    expect(app.values('properties', 'httpsOnly')).toEqual(['true']);
    expect(app.values('siteConfig', 'minTlsVersion')).toEqual(["'1.2'"]);
  });

  test('lets nobody put another bot there with a password', () => {
    const app = parse(textOf('modules', 'app.bicep'));

    expect(app.values('siteConfig', 'ftpsState')).toEqual(["'Disabled'"]);
    expect(app.values('properties', 'allow')).toEqual(['false', 'false']);
  });

  test.each(['cosmos', 'app', 'vault'])('tells the logs what is done to %s', (name) => {
    const { values } = parse(textOf('modules', `${name}.bicep`));

    expect(values('properties', 'workspaceId')).toEqual(['workspaceId']);
  });

  test('stays in Europe: the data, the bot and its registration', () => {
    const main = textOf('main.bicep');
    const regionsOf = (parameter: string): readonly string[] => {
      const before = main.slice(0, main.indexOf(`param ${parameter} `));
      const allowed = before.slice(before.lastIndexOf('@allowed(['));
      return [...allowed.matchAll(/^ {2}'(\w+)'$/gm)].map(([, region = '']) => region);
    };

    expect(regionsOf('location')).toEqual([
      'westeurope',
      'northeurope',
      'swedencentral',
      'germanywestcentral',
      'francecentral',
    ]);
    expect(regionsOf('botRegion')).toContain('westeurope');
    expect(main).toMatch(/^param location string = 'westeurope'$/m);
    expect(main).toMatch(/^param botRegion string = 'westeurope'$/m);
  });

  test('closes the network around the data and the key when that is asked, and only then', () => {
    const main = parse(textOf('main.bicep'));
    const cosmos = parse(textOf('modules', 'cosmos.bicep'));
    const vault = parse(textOf('modules', 'vault.bicep'));
    const app = parse(textOf('modules', 'app.bicep'));

    expect(main.values('params', 'isClosed')).toEqual(['closedNetwork', 'closedNetwork']);
    expect(cosmos.values('properties', 'publicNetworkAccess')).toEqual([
      "isClosed && empty(dataAddresses) ? 'Disabled' : 'Enabled'",
    ]);
    expect(vault.values('properties', 'publicNetworkAccess')).toEqual(["isClosed ? 'Disabled' : 'Enabled'"]);
    expect(vault.values('networkAcls', 'defaultAction')).toEqual(["isClosed ? 'Deny' : 'Allow'"]);
    // Addresses alone never close it: the bot itself would stand outside.
    expect(textOf('main.bicep')).toMatch(/^var dataAddressList = closedNetwork && dataAddresses != '' \? /m);
    expect(app.values('outboundVnetRouting', 'allTraffic')).toEqual(['true']);
    expect(main.values('params', 'subnetId')).toEqual(["closedNetwork ? network!.outputs.appSubnetId : ''"]);
  });

  test('has an endpoint for each of the two, and a zone that says where it is', () => {
    const network = parse(textOf('modules', 'network.bicep'));

    expect(network.values('params', 'groupId')).toEqual(["'Sql'", "'vault'"]);
    expect(network.values('params', 'targetId')).toEqual(['accountId', 'vaultId']);
    expect(network.values('params', 'zoneId')).toEqual([
      "makeZones ? zones[0].id : ''",
      "makeZones ? zones[1].id : ''",
    ]);
    expect(textOf('modules', 'network.bicep').match(/'privatelink\.[\w.]+'/g)).toEqual([
      "'privatelink.documents.azure.com'",
      "'privatelink.vaultcore.azure.net'",
    ]);
  });

  test('is reached at the address of the organisation everywhere, when there is one', () => {
    const app = textOf('modules', 'app.bicep');

    expect(app).toMatch(/^var host = domain == '' \? site\.properties\.defaultHostName : domain$/m);
    expect(app).toContain("PUBLIC_URL: 'https://${host}'");
    expect(app).toMatch(/^output hostName string = host$/m);
    expect(parse(textOf('main.bicep')).values('params', 'endpoint')).toEqual([
      "'https://${app.outputs.hostName}/api/messages'",
    ]);
    expect(textOf('main.bicep')).toMatch(/^output BOT_DOMAIN string = app\.outputs\.hostName$/m);
    expect(parse(textOf('modules', 'domain-certificate.bicep')).values('properties', 'sslState')).toEqual([
      "'SniEnabled'",
    ]);
  });

  test('lets people into the data only as members of one group', () => {
    const cosmos = parse(textOf('modules', 'cosmos.bicep'));

    expect(cosmos.values('properties', 'principalId')).toEqual(['principalId', 'dataGroup']);
    expect(textOf('modules', 'cosmos.bicep')).toMatch(
      /^resource groupAccess .* = if \(dataGroup != ''\) \{$/m,
    );
  });

  test('takes the log cap and the budget from parameters', () => {
    const budget = parse(textOf('modules', 'budget.bicep'));

    expect(
      parse(textOf('modules', 'observability.bicep')).values('workspaceCapping', 'dailyQuotaGb'),
    ).toEqual(['logCapGb']);
    expect(budget.values('properties', 'amount')).toEqual(['amount']);
    expect(budget.values('notifications', 'bijna', 'threshold')).toEqual(['80']);
    expect(textOf('modules', 'alerts.bicep')).toMatch(/^module budget .* = if \(monthlyBudget > 0\) \{$/m);
  });

  test('registers the bot for one tenant, with a managed identity', () => {
    const bot = parse(textOf('modules', 'bot.bicep'));

    expect(bot.values('properties', 'msaAppType')).toEqual(["'UserAssignedMSI'"]);
    expect(bot.values('properties', 'msaAppTenantId')).toEqual(['tenant().tenantId']);
  });

  test('gives the bot settings with which it starts in production', () => {
    const ID = '7e570000-0000-4000-8000-000000000001';
    const main = parse(textOf('main.bicep'));
    const names = main.keys('params', 'settings');
    const fixed: Record<string, string> = {
      NODE_ENV: 'production',
      MicrosoftAppType: 'UserAssignedMsi',
      STORE: 'cosmos',
      COSMOS_ENDPOINT: 'https://regio-data.documents.azure.com:443/',
      COSMOS_DATABASE: 'samenkracht',
      ALLOW_GUESTS: 'false',
      BOT_SDK: 'botbuilder',
      BOARD_MEMBERS: '',
      ADMINS: '',
      VRAAG_MODEL_ENDPOINT: '',
      VRAAG_MODEL: '',
      HUISSTIJL_DOCX: '',
      SECURITY_CONTACT: 'veilig@regio.example',
      WERKBORD_APP_ID: '',
      TEAMS_APP_ID: '',
      DOWNLOAD_KEY: ID,
      PUBLIC_URL: 'https://regio-app.azurewebsites.net',
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${ID};IngestionEndpoint=https://westeurope.example/`,
    };

    const config = readConfig(Object.fromEntries(names.map((name) => [name, fixed[name] ?? ID])));

    expect(config).toMatchObject({ production: true, store: 'cosmos', host: '0.0.0.0', coordinators: [ID] });
    for (const [name, value] of Object.entries({ NODE_ENV: 'production', STORE: 'cosmos' }))
      expect(main.values('params', 'settings', name)).toEqual([`'${value}'`]);
  });

  test('is given no setting that the bot does not know', () => {
    for (const name of parse(textOf('main.bicep')).keys('params', 'settings'))
      expect(SETTINGS).toContain(name);
  });

  test('can be given every setting, but for those that are none on Azure', () => {
    const elsewhere: Readonly<Partial<Record<(typeof SETTINGS)[number], string>>> = {
      PORT: 'App Service says on which port',
      HOST: 'follows from App Service',
      DATA_DIR: 'is for SQLite, and has a folder that stays of itself',
      COSMOS_KEY: 'is for an emulator: on Azure the identity of the bot opens the data',
      SAMPLE_DATA: 'is for who tries the bot',
      LOG_LEVEL: 'is set by hand while somebody looks for something',
      POST_ANY_TIME: 'is for who tries the bot',
      SETTLE_SECONDS: 'is for who tries the bot',
      MicrosoftAppPassword: 'is not made: the bot is a managed identity',
    };
    const given = [
      ...parse(textOf('main.bicep')).keys('params', 'settings'),
      // Follows from the address of the app.
      'PUBLIC_URL',
    ];

    expect(textOf('modules', 'app.bicep')).toContain('PUBLIC_URL:');
    expect(SETTINGS.filter((name) => !given.includes(name)).toSorted()).toEqual(
      Object.keys(elsewhere).toSorted(),
    );
  });
});

describe.each(ENVIRONMENTS)('the parameters of %s', (environment) => {
  const { parameters } = z
    .object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) })
    .parse(JSON.parse(textOf(`azure.parameters.${environment}.json`)));

  test('are those that the Bicep asks for', () => {
    const declared = parse(textOf('main.bicep')).parameters;
    const names = declared.map(({ name }) => name);
    const needed = declared.filter(({ required }) => required).map(({ name }) => name);

    expect(Object.keys(parameters).filter((name) => !names.includes(name))).toEqual([]);
    expect(needed.filter((name) => !(name in parameters))).toEqual([]);
  });

  test('ask for nothing that the file of the environment does not have', () => {
    const asked = [...JSON.stringify(parameters).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name);
    const there = readFileSync(join(ROOT, 'env', `.env.${environment}`), 'utf8');

    expect(asked).not.toEqual([]);
    expect(asked.filter((name) => !new RegExp(`^${name}=`, 'm').test(there))).toEqual([]);
  });
});
