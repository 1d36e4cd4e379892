import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/v4';
import type { Command } from '../../src/opdrachtregel/commands.ts';
import { runScript } from '../../src/opdrachtregel/script.ts';
import { leaveOut, type Omission } from './omission.ts';
import { OMISSIONS } from './omissions.ts';

/**
 * `npm run huis`: forgets one thing at a time in a copy of the tree, and looks whether the compiler or a test names it. Takes
 * some minutes. `npm run huis -- limit right` tries only those with one of these words.
 */
const ROOT = process.cwd();
const NOT_COPIED = ['node_modules', '.git', 'data'];
const HUIS = {
  script: 'huis',
  doet: 'vergeet één ding tegelijk in een kopie van de broncode, en kijkt of de compiler of een test het noemt; duurt minuten',
  voorbeeld: 'limit right',
  woorden: [{ naam: '[WOORD ...]', uitleg: 'probeer alleen wat een van deze woorden heeft', meer: true }],
  options: {},
  codes: { 0: 'alles is gemerkt', 1: 'er is iets niet gemerkt' },
} as const satisfies Command;

/** What a tool said, when it found something. */
type Complaint = string | undefined;

const resultSchema = z.object({
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), failureMessages: z.array(z.string()) })),
    }),
  ),
});

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const copy = mkdtempSync(join(tmpdir(), 'huis-'));
try {
  await runScript(HUIS, process.argv.slice(2), ({ positionals: words }) => {
    cpSync(ROOT, copy, {
      recursive: true,
      filter: (from) => !NOT_COPIED.some((name) => from === join(ROOT, name)),
    });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
    process.exitCode = run(
      OMISSIONS.filter(({ what }) => words.length === 0 || words.some((word) => what.includes(word))),
    );
  });
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** @returns the exit code */
function run(omissions: readonly Omission[]): number {
  const ofSeed = Map.groupBy(omissions, ({ seed }) => seed);
  const before = [...ofSeed].reduce<Complaint>(
    (complaint, [seed, some]) =>
      complaint ?? test([...new Set(some.flatMap(({ test }) => test ?? []))], seed),
    compile(),
  );
  if (before !== undefined) {
    say(`Before anything is forgotten there is a complaint already:\n${before}`);
    return 1;
  }
  const missed = omissions.filter((omission) => !isCaught(omission));
  say(`${omissions.length - missed.length} of ${omissions.length} omissions are caught.`);
  return missed.length === 0 ? 0 : 1;
}

function isCaught(omission: Omission): boolean {
  const path = join(copy, omission.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, leaveOut(source, omission));
  const complaint = omission.test === undefined ? compile() : test([omission.test], omission.seed);
  writeFileSync(path, source);
  const by = omission.test ?? 'the compiler';
  if (complaint?.includes(omission.named)) {
    say(`✓ ${omission.what} (${by})`);
    return true;
  }
  const heard =
    complaint === undefined ? 'nobody notices' : `${by} does not name ${omission.named}:\n${complaint}`;
  say(`✗ ${omission.what}: ${heard}`);
  return false;
}

function compile(): Complaint {
  const { status, stdout } = node('node_modules/typescript/bin/tsc', [
    ...['--pretty', 'false', '--incremental', '--tsBuildInfoFile', join(copy, 'node.tsbuildinfo')],
  ]);
  return status === 0 ? undefined : stdout;
}

/** What the failing tests of these files say, without the lines of their code. */
function test(files: readonly string[], seed?: number): Complaint {
  if (files.length === 0) return undefined;
  const report = join(copy, 'jest-report.json');
  const { status, stderr } = node(
    'node_modules/jest/bin/jest.js',
    ['--selectProjects', 'test', '--json', '--outputFile', report, '--runTestsByPath', ...files],
    ['--experimental-vm-modules', '--no-warnings'],
    seed === undefined ? {} : { YEAR_SEED: String(seed) },
  );
  if (status === 0) return undefined;
  const { success, data } = resultSchema.safeParse(JSON.parse(readFileSync(report, 'utf8')));
  if (!success) return stderr;
  return data.testResults
    .flatMap(({ message, assertionResults }) => {
      const failed = assertionResults.filter(({ failureMessages }) => failureMessages.length > 0);
      if (assertionResults.length === 0) return [message];
      return failed.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`);
    })
    .join('\n');
}

function node(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) {
  return spawnSync(process.execPath, [...flags, script, ...args], {
    cwd: copy,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
