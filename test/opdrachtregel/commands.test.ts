import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { exitCodeOf } from '../../src/importeren/print-verslag.ts';
import { COMMANDS, type Command, type CommandName } from '../../src/opdrachtregel/commands.ts';
import { helpOf } from '../../src/opdrachtregel/help.ts';
import { optionsIn } from '../../src/opdrachtregel/options.ts';

const ROOT = process.cwd();
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** What runs a file of ours. The rest runs another program, such as npm or jest, which tells of itself. */
const OURS = Object.entries(scripts).flatMap(([name, line]) =>
  line.startsWith('node ') && !line.includes('node_modules/') ? [name] : [],
);

type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opdrachten-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the script of package.json runs, with parameters, in an environment without any setting. */
function run(script: string, ...args: readonly string[]): Promise<Ran> {
  const [program, ...words] = (scripts[script] ?? '').split(' ');
  expect(program).toBe('node');
  return node([...words, ...args]);
}

function node(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: join(folder, 'is-er-niet') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const written = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      written.stdout += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      written.stderr += chunk.toString('utf8');
    });
    child.once('close', (status) => resolve({ status, ...written }));
  });
}

describe.each(OURS)('npm run %s', (script) => {
  test('says with --help what it does, what can be given and what its exit codes mean, and does nothing', async () => {
    const { status, stdout, stderr } = await run(script, '--help');

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`npm run ${script}: `);
    for (const part of ['Erachter kan staan:', '  --help', 'De exit code zegt hoe het afliep:', '  2  '])
      expect(stdout).toContain(part);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('ends with 2 and one sentence at an option that it does not have, and does nothing', async () => {
    const { status, stdout, stderr } = await run(script, '--bestaat-niet');

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      new RegExp(String.raw`^“--bestaat-niet” ken ik niet\. .+ Meer uitleg: npm run ${script} -- --help\n$`),
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('every command of main.ts is a script of package.json, and every script of main.ts is a command', () => {
  const ofMain = Object.entries(scripts).flatMap(([name, line]) => {
    const found = /^node (?:--\S+ )*src\/main\.mjs(?: (\S+))?$/.exec(line);
    return found ? [[name, found[1] ?? 'bot']] : [];
  });

  expect(ofMain.toSorted()).toEqual(
    Object.entries(COMMANDS)
      .map(([name, { script }]) => [script, name])
      .toSorted(),
  );
});

test('an unknown command is answered with 2 and with what there is', async () => {
  const { status, stderr } = await run('bot', 'exporteren');

  expect(status).toBe(2);
  expect(stderr).toContain('De opdracht “exporteren” ken ik niet.');
});

test('--help of the bot names every command', async () => {
  const { stdout } = await run('bot', '--help');

  for (const { script } of Object.values(COMMANDS)) expect(stdout).toContain(`npm run ${script}`);
});

describe('what stands behind a command', () => {
  const NEEDS: Readonly<Record<string, readonly string[]>> = {
    importeer: [],
    reservekopie: [],
    terugzetten: [],
    exporteer: ['--naar='],
    archief: [],
    publiceer: [],
    verhuizen: ['--van', 'sqlite', '--naar', 'sqlite'],
  };

  test.each(Object.entries(NEEDS))('%s %j lacks something: 2, with an example', async (script, args) => {
    const { status, stderr } = await run(script, ...args);

    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(String.raw`^Noem .+: npm run ${script} -- .+\n$`));
  });

  test('every command that says what it needs is tried without it', () => {
    const needs = Object.values<Command>(COMMANDS).filter(({ nodig }) => nodig !== undefined);

    expect(needs.map(({ script }) => script).toSorted()).toEqual(Object.keys(NEEDS).toSorted());
  });

  test.each<[CommandName, readonly string[], string]>([
    ['exporteer', ['--naar'], 'Zet achter --naar wat je bedoelt: --naar MAP.'],
    ['verhuizen', ['--van', '--naar', 'cosmos'], 'Zet achter --van wat je bedoelt: --van OPSLAG.'],
    ['herbouw', ['--bot-staat-uit=ja'], 'Achter --bot-staat-uit hoort niets.'],
    ['herbouw', ['nu'], '“nu” ken ik niet.'],
    ['importeer', ['a.csv', 'b.csv'], '“b.csv” ken ik niet.'],
    ['controle', ['-m'], '“-m” ken ik niet.'],
  ])('%s %j is refused with a sentence', (name, args, sentence) => {
    expect(() => optionsIn(COMMANDS[name], args)).toThrow(sentence);
  });

  test('is read as it was meant', () => {
    const { values, positionals } = optionsIn(COMMANDS.importeer, [
      'a.csv',
      '--akkoord',
      '--kies',
      'a=b',
      '--kies=c=-d',
    ]);

    expect([positionals, { ...values }]).toEqual([['a.csv'], { akkoord: true, kies: ['a=b', 'c=-d'] }]);
  });

  test.each([
    ['vooruitblik', ['--van=morgen']],
    ['cosmos:aanmaken', ['--max-ru=5']],
    ['archief', ['--naar=archief', '--soort=iets']],
    ['archief', ['--naar=archief', '--soort=rapport', '--kenmerk=DOC-1']],
  ])('a value of %s that cannot be is a command not understood: %j', async (script, args) => {
    const { status, stderr } = await run(script, ...args);

    expect(status).toBe(2);
    expect(stderr).toContain(`npm run ${script} -- --help`);
  });
});

test('the help tells every exit code that an import can end with', () => {
  const verslag = { rows: [], notes: [], onbekend: { overleggen: [], gemeenten: [] } };
  const row = { rij: 1, titel: 'a', lines: [] };
  const codes = [
    exitCodeOf(verslag, false),
    exitCodeOf({ ...verslag, problem: 'a' }, false),
    exitCodeOf({ ...verslag, rows: [{ ...row, outcome: 'toegevoegd' }] }, true),
    exitCodeOf({ ...verslag, rows: [{ ...row, outcome: 'overgeslagen' }] }, false),
  ];

  expect(codes).toEqual([0, 1, 3, 4]);
  expect(Object.keys(COMMANDS.importeer.codes).map(Number)).toEqual(codes);
  expect(helpOf(COMMANDS.importeer).join('\n')).toMatch(/ {2}0 .+\n {2}1 .+\n {2}2 .+\n {2}3 .+\n {2}4 /);
});

test('a Node that cannot run TypeScript says in one line which one is needed', async () => {
  const older = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })`;
  const { status, stdout, stderr } = await node(['--import', older, join(ROOT, 'src', 'main.mjs')]);

  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Hiervoor is Node 24 of nieuwer nodig\. Dit is Node 20\.20\.2\. .+\n$/);
});

describe('the scripts of package.json', () => {
  test.each(Object.entries(scripts))('%s runs in every shell, that of Windows too: %s', (_name, line) => {
    // cmd.exe knows no assignment before a command, no single quotes, no $NAME, no glob and no ; between commands.
    expect(line).not.toMatch(/(^|&& )[A-Z_]+=|['$;`*]|\.sh\b|\bexport\b|\brm\b|\bcp\b|\bmkdir -p\b/);
  });

  test('name files that are there', () => {
    for (const line of Object.values(scripts))
      for (const file of line.match(/(?<=[ =])[\w./-]+\.(?:ts|mjs|js|cjs|env)\b/g) ?? [])
        expect(() => readFileSync(join(ROOT, file))).not.toThrow();
  });
});
