import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type BicepFile, createBicepParser } from '../support/bicep.ts';

// What docs/beheer.md tells people to type, against what infra makes and forbids.

const ROOT = process.cwd();
const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const PAGE = textOf('docs', 'beheer.md');
/** The begin of names that the page uses as its example. */
const BASE = 'skregio';

type Command = {
  /** The words before the options, such as 'az lock delete'. */
  readonly verb: string;
  readonly options: Readonly<Record<string, string>>;
};

/** The commands of each block of the page, in their order. */
function blocksOf(page: string): readonly (readonly Command[])[] {
  return page
    .split(/\n(?! {4})/)
    .map((block) => block.replaceAll(/ *\\\n */g, ' ').split('\n'))
    .map((lines) => lines.flatMap((line) => (/^ {4}(az|atk) /.test(line) ? [commandOf(line.trim())] : [])))
    .filter((commands) => commands.length > 0);
}

function commandOf(line: string): Command {
  const [verb = '', ...rest] = line.split(/ (?=--)/);
  const options = rest.map((option) => {
    const [name = '', ...value] = option.split(' ');
    return [name, value.join(' ')] as const;
  });
  return { verb, options: Object.fromEntries(options) };
}

let parse: (text: string) => BicepFile;
let locks: readonly { name: string; level: string }[];
beforeAll(async () => {
  parse = await createBicepParser();
  locks = parse(textOf('infra', 'modules', 'cosmos.bicep'))
    .resources.filter(({ type }) => type === 'Microsoft.Authorization/locks')
    .map((lock) => ({
      name: lock.name.replaceAll("'", ''),
      level: lock.values('properties', 'level')[0]?.replaceAll("'", '') ?? '',
    }));
});

const accountOf = ({ options }: Command): string => options['--name'] ?? '';
const isOfLock = (command: Command, verb: string, account: string): boolean =>
  command.verb === verb &&
  command.options['--resource'] === account &&
  locks.some(({ name }) => command.options['--name'] === name.replace('${accountName}', account));

/** What of an account a page tells to delete that its lock forbids: only the account itself goes, and its lock before it. */
function forbiddenIn(page: string): readonly string[] {
  return blocksOf(page).flatMap((commands) =>
    commands.flatMap((command, at) => {
      if (!/^az cosmosdb .*\bdelete$/.test(command.verb)) return [];
      const isUnlocked = commands
        .slice(0, at)
        .some((one) => isOfLock(one, 'az lock delete', accountOf(command)));
      return command.verb === 'az cosmosdb delete' && isUnlocked ? [] : [command.verb];
    }),
  );
}

/** What changes no setting of what infra makes: for a setting there is a parameter, which the next deployment keeps. */
const OPERATIONS: readonly string[] = [
  ...['provision', 'deploy', 'publish', 'auth login'].map((verb) => `atk ${verb}`),
  'az login',
  'az group create',
  'az deployment group create',
  'az deployment group what-if',
  'az webapp stop',
  'az webapp start',
  // A file, not a setting.
  'az webapp deploy',
  // Makes an account; which one is used is a parameter.
  'az cosmosdb restore',
  'az cosmosdb delete',
  'az lock delete',
  // In Entra, not in Azure.
  'az ad group create',
  'az ad group member add',
  'az ad group member remove',
];

describe('the commands of docs/beheer.md', () => {
  test('are read, with a lock that they meet', () => {
    expect(locks).toEqual([{ name: '${accountName}-blijft', level: 'CanNotDelete' }]);
    expect(blocksOf(PAGE).flat().length).toBeGreaterThan(12);
    expect(
      blocksOf(PAGE)
        .flat()
        .filter(({ verb }) => /^az cosmosdb .*delete$/.test(verb)),
    ).toHaveLength(1);
  });

  test('delete nothing that is locked, but an account as a whole after its lock', () => {
    expect(forbiddenIn(PAGE)).toEqual([]);
  });

  test.each([
    ['the account while its lock is there', PAGE.replaceAll(/^ {4}az lock delete.*\\\n.*\n/gm, '')],
    [
      'a right, which belongs to the account',
      `${PAGE}\n    az cosmosdb sql role assignment delete --account-name skregio-data --role-assignment-id X\n`,
    ],
  ])('are found wrong when they delete %s', (_what, page) => {
    expect(forbiddenIn(page)).not.toEqual([]);
  });

  test('set nothing by hand: they look, begin and stop, or do what no deployment can', () => {
    const unknown = blocksOf(PAGE)
      .flat()
      .filter(({ verb }) => !OPERATIONS.some((known) => verb.startsWith(known)));

    expect(unknown).toEqual([]);
  });

  test('stand in a block of their own when they delete something, so that they can be checked', () => {
    expect(PAGE).not.toMatch(/`az [^`]*delete/);
  });

  test('name only resources that infra makes, or that a command before them made', () => {
    const suffixes = ['main', 'modules/app', 'modules/cosmos', 'modules/vault', 'modules/bot'].flatMap(
      (file) => parse(textOf('infra', `${file}.bicep`)).resources.map(({ name }) => name.replaceAll("'", '')),
    );
    const account = `${BASE}-data`;
    const known = suffixes.flatMap((name) => [
      name.replace('${baseName}', BASE),
      name.replace('${accountName}', account),
      name === 'accountName' ? account : '',
    ]);
    for (const { options } of blocksOf(PAGE).flat()) {
      const named = Object.values(options).filter((value) => value.startsWith(`${BASE}-`));
      const made = options['--target-database-account-name'];
      if (made !== undefined) known.push(made);
      expect(named.filter((value) => !known.includes(value))).toEqual([]);
    }
  });
});

describe('a restored account', () => {
  const restore = blocksOf(PAGE)
    .flat()
    .find(({ verb }) => verb === 'az cosmosdb restore');
  const made = restore?.options['--target-database-account-name'] ?? '';

  test('is named in the file of the environment, so that the next deployment keeps it', () => {
    expect(PAGE).toContain(`\`DATA_ACCOUNT_NAME=${made}\``);
    for (const environment of ['test', 'productie']) {
      expect(textOf('env', `.env.${environment}`)).toMatch(/^DATA_ACCOUNT_NAME=$/m);
      const { parameters } = JSON.parse(textOf('infra', `azure.parameters.${environment}.json`));
      expect(parameters.dataAccountName).toEqual({ value: '${{DATA_ACCOUNT_NAME}}' });
    }
  });

  test('is the one that everything is made on: containers, rights, lock and logs', () => {
    const main = parse(textOf('infra', 'main.bicep'));
    const cosmos = parse(textOf('infra', 'modules', 'cosmos.bicep'));

    expect(main.values('params', 'accountName').slice(0, 2)).toEqual(['dataAccount', 'dataAccount']);
    expect(main.values('params', 'settings', 'COSMOS_ENDPOINT')).toEqual(['cosmos.outputs.endpoint']);
    expect(textOf('infra', 'modules', 'cosmos.bicep')).toMatch(
      /^output endpoint string = account\.properties\.documentEndpoint$/m,
    );
    expect(
      cosmos.resources
        .filter(({ type }) => type === 'Microsoft.DocumentDB/databaseAccounts')
        .map(({ name }) => name),
    ).toEqual(['accountName']);
  });

  test('is never undone by a name that is made from the begin of names', () => {
    const files = [
      'main',
      'modules/app',
      'modules/cosmos',
      'modules/vault',
      'modules/bot',
      'modules/observability',
    ];
    const uses = files.flatMap(
      (file) => textOf('infra', `${file}.bicep`).match(/\$\{baseName\}-data/g) ?? [],
    );

    // Only as what is taken when no account is named.
    expect(uses).toHaveLength(1);
    expect(textOf('infra', 'main.bicep')).toContain(
      "var dataAccount = dataAccountName == '' ? '${baseName}-data' : dataAccountName",
    );
  });

  test('needs nothing set by hand in the app, which a deployment would undo', () => {
    expect(PAGE).not.toMatch(/Zet daarna `COSMOS_ENDPOINT`/);
    expect(
      blocksOf(PAGE)
        .flat()
        .filter(({ verb }) => /appsettings|az resource update/.test(verb)),
    ).toEqual([]);
  });
});
