import type { BicepFile, BicepResource } from '../support/bicep.ts';
import type { PortalRule } from '../support/portal-rule.ts';

/** The Bicep by file, such as 'main' or 'cosmos', and how it is read. */
export type Templates = {
  readonly texts: Readonly<Record<string, string>>;
  readonly parse: (text: string) => BicepFile;
};

const NAMES_PAGE =
  'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/resource-name-rules';
const SERVERLESS_PAGE = 'https://learn.microsoft.com/azure/cosmos-db/serverless';
const ALERTS_PAGE = 'https://learn.microsoft.com/azure/azure-monitor/alerts/resource-manager-alerts-metric';

/** The shortest and the longest begin of names that main.bicep takes. */
const BASE_NAMES = ['abc', 'a234567890123456'];

function resourcesOf({ texts, parse }: Templates, type?: string): readonly BicepResource[] {
  return Object.values(texts)
    .flatMap((text) => parse(text).resources)
    .filter((one) => type === undefined || one.type === type);
}

/** @throws Error when the text to spoil is not there: then the rule guards nothing */
function edited({ texts, parse }: Templates, file: string, from: string, to: string): Templates {
  const text = texts[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { parse, texts: { ...texts, [file]: text.replace(from, to) } };
}

/** What a name becomes; undefined for one that is computed in another way. */
function namesFor(name: string, { texts }: Templates): readonly string[] {
  const account = /^var dataAccount = dataAccountName == '' \? '([^']+)'/m.exec(texts.main ?? '')?.[1] ?? '';
  const template = name.replace(/^accountName$/, `'${account}'`).replace('${accountName}', account);
  const literal = /^'([^']*)'$/.exec(template)?.[1];
  if (literal === undefined) return [];
  return BASE_NAMES.map((base) => literal.replaceAll('${baseName}', base));
}

type Naming = {
  readonly type: string;
  readonly words: string;
  readonly fits: RegExp;
  readonly file: string;
  readonly name: string;
};

const naming = ({ type, words, fits, file, name }: Naming): PortalRule<Templates> => ({
  rule: `the name of ${type} has ${words}`,
  source: NAMES_PAGE,
  problems: (templates) => {
    const names = resourcesOf(templates, type).flatMap((one) => namesFor(one.name, templates));
    return names.length === 0 ? [`no ${type} with a name`] : names.filter((one) => !fits.test(one));
  },
  spoiled: (templates) => edited(templates, file, name, name.replace(/'$/, `_${'x'.repeat(300)}'`)),
});

const NAMINGS: readonly Naming[] = [
  {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    words: '3 to 44 small letters, digits and hyphens',
    fits: /^[a-z0-9][a-z0-9-]{2,43}$/,
    file: 'main',
    name: "'${baseName}-data'",
  },
  {
    type: 'Microsoft.KeyVault/vaults',
    words: '3 to 24 letters, digits and single hyphens, and begins with a letter',
    fits: /^(?=.{3,24}$)[a-z](-?[a-z0-9])+$/i,
    file: 'vault',
    name: "'${baseName}-kluis'",
  },
  {
    type: 'Microsoft.Web/sites',
    words: '2 to 60 letters, digits and hyphens',
    fits: /^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/i,
    file: 'app',
    name: "'${baseName}-app'",
  },
  {
    type: 'Microsoft.Web/serverfarms',
    words: '1 to 60 letters, digits and hyphens',
    fits: /^[a-z0-9-]{1,60}$/i,
    file: 'app',
    name: "'${baseName}-plan'",
  },
  {
    type: 'Microsoft.OperationalInsights/workspaces',
    words: '4 to 63 letters, digits and hyphens',
    fits: /^[a-z0-9][a-z0-9-]{2,61}[a-z0-9]$/i,
    file: 'observability',
    name: "'${baseName}-logs'",
  },
  {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    words: '3 to 128 letters, digits, hyphens and underscores',
    fits: /^[a-z0-9][\w-]{2,127}$/i,
    file: 'main',
    name: "'${baseName}-bot'",
  },
  {
    type: 'Microsoft.BotService/botServices',
    words: '2 to 64 letters, digits, hyphens, underscores and points',
    fits: /^[a-z0-9][\w.-]{1,63}$/i,
    file: 'bot',
    name: "'${baseName}-bot'",
  },
  {
    type: 'Microsoft.Authorization/locks',
    words: '1 to 90 letters, digits, points, hyphens, underscores and parentheses, and no point at the end',
    fits: /^[\w().-]{0,89}[\w()-]$/,
    file: 'cosmos',
    name: "'${accountName}-blijft'",
  },
];

/** A property of a type of resource that has one of these values, as Bicep writes them. */
const valueRule = (
  rule: string,
  source: string,
  [type, ...path]: readonly [string, ...string[]],
  allowed: RegExp,
  spoil: readonly [file: string, from: string, to: string],
): PortalRule<Templates> => ({
  rule,
  source,
  problems: (templates) => {
    const values = resourcesOf(templates, type).flatMap((one) => one.values(...path));
    return values.length === 0
      ? [`${type} has no ${path.join('.')}`]
      : values.filter((one) => !allowed.test(one));
  },
  spoiled: (templates) => edited(templates, ...spoil),
});

/** What Azure Resource Manager says only during a deployment: no schema or parser knows it. */
export const ARM_RULES: readonly PortalRule<Templates>[] = [
  ...NAMINGS.map(naming),
  {
    rule: 'a name that is unique in all of Azure begins with what the organisation chose',
    source: NAMES_PAGE,
    problems: (templates) =>
      ['Microsoft.DocumentDB/databaseAccounts', 'Microsoft.KeyVault/vaults', 'Microsoft.Web/sites'].flatMap(
        (type) =>
          resourcesOf(templates, type)
            .flatMap((one) => namesFor(one.name, templates))
            .filter((name) => !BASE_NAMES.some((base) => name.startsWith(base))),
      ),
    spoiled: (templates) => edited(templates, 'vault', "'${baseName}-kluis'", "'samenkracht-kluis'"),
  },
  valueRule(
    'a serverless account is given no throughput',
    SERVERLESS_PAGE,
    ['Microsoft.DocumentDB/databaseAccounts/sqlDatabases', 'properties', 'options'],
    /^throughput == 'serverless'\s*\? \{\}/,
    ['cosmos', '? {}', '? { throughput: 400 }'],
  ),
  {
    rule: 'a serverless account has one region',
    source: SERVERLESS_PAGE,
    problems: (templates) =>
      resourcesOf(templates, 'Microsoft.DocumentDB/databaseAccounts')
        .flatMap((one) => one.values('locations', 'locationName'))
        .slice(1),
    spoiled: (templates) =>
      edited(
        templates,
        'cosmos',
        '    locations: [\n',
        "    locations: [\n      {\n        locationName: 'northeurope'\n      }\n",
      ),
  },
  {
    rule: 'an account that can be restored to any second is written in one region',
    source: 'https://learn.microsoft.com/azure/cosmos-db/continuous-backup-restore-introduction',
    problems: (templates) =>
      resourcesOf(templates, 'Microsoft.DocumentDB/databaseAccounts')
        .flatMap((one) => one.values('properties', 'enableMultipleWriteLocations'))
        .filter((value) => value !== 'false'),
    spoiled: (templates) =>
      edited(
        templates,
        'cosmos',
        '    disableLocalAuth: true',
        '    enableMultipleWriteLocations: true\n    disableLocalAuth: true',
      ),
  },
  valueRule(
    'protection against removal is on or not mentioned; false is refused',
    'https://github.com/Azure/bicep/issues/5223',
    ['Microsoft.KeyVault/vaults', 'properties', 'enablePurgeProtection'],
    /^(true|protectData \? true : null)$/,
    ['vault', 'protectData ? true : null', 'protectData'],
  ),
  valueRule(
    'the short name of an action group has at most 12 characters',
    'https://github.com/Azure/bellhop/pull/73',
    ['Microsoft.Insights/actionGroups', 'properties', 'groupShortName'],
    /^'.{1,12}'$/,
    ['alerts', "groupShortName: 'samenkracht'", "groupShortName: 'samenkracht-beheer'"],
  ),
  valueRule(
    'an alert on a measurement belongs to no region',
    ALERTS_PAGE,
    ['Microsoft.Insights/metricAlerts', 'location'],
    /^'global'$/,
    ['alerts', "niet-gereed'\n  location: 'global'", "niet-gereed'\n  location: location"],
  ),
  ...[
    'Microsoft.Authorization/roleAssignments',
    'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments',
  ].map(
    (type, at): PortalRule<Templates> => ({
      rule: `the name of ${type} is a GUID`,
      source:
        at === 0
          ? NAMES_PAGE
          : 'https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-sql-role-assignment',
      problems: (templates) =>
        resourcesOf(templates, type)
          .map(({ name }) => name)
          .filter((name) => !name.startsWith('guid(')),
      spoiled: (templates) =>
        edited(templates, at === 0 ? 'vault' : 'cosmos', '  name: guid(', "  name: concat('recht', "),
    }),
  ),
  valueRule(
    'a new registration of a bot is for one tenant or a managed identity',
    'https://learn.microsoft.com/en-us/bot-framework/portal-register-bot',
    ['Microsoft.BotService/botServices', 'properties', 'msaAppType'],
    /^'(UserAssignedMSI|SingleTenant)'$/,
    ['bot', "msaAppType: 'UserAssignedMSI'", "msaAppType: 'MultiTenant'"],
  ),
  {
    rule: 'a registration of a bot stands anywhere or in a region that keeps its data',
    source: 'https://microsoft.github.io/Agents/HowTo/azurebot-create-single-secret.html',
    problems: ({ texts }) => {
      const allowed = /@allowed\(\[([^\]]*)\]\)\s*param botRegion/.exec(texts.main ?? '')?.[1] ?? 'none';
      return allowed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => !["'westeurope'", "'global'", ''].includes(line));
    },
    spoiled: (templates) => edited(templates, 'main', "  'global'\n", "  'northeurope'\n"),
  },
  valueRule(
    'a plan for Linux says that it is reserved',
    'https://learn.microsoft.com/azure/templates/microsoft.web/serverfarms',
    ['Microsoft.Web/serverfarms', 'properties', 'reserved'],
    /^true$/,
    ['app', 'reserved: true', 'reserved: false'],
  ),
  {
    rule: 'a bot that is always on has no plan that is free or shared',
    source: 'https://learn.microsoft.com/azure/app-service/configure-common',
    problems: ({ texts }) => {
      const allowed = /@allowed\(\[([^\]]*)\]\)\s*param planSku/.exec(texts.main ?? '')?.[1] ?? 'none';
      return allowed.match(/none|'[FD]\d'/g) ?? [];
    },
    spoiled: (templates) => edited(templates, 'main', "  'B1'\n", "  'F1'\n"),
  },
];
