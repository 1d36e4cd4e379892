import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** npm compares with this what each package needs. */
const OLDER_NODE = `--import "data:text/javascript,Object.defineProperty(process,'version',{value:'v20.20.2'})"`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npm-ci-'));
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(process.cwd(), file), join(folder, file));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function warningsOf(...args: readonly string[]): Promise<readonly string[]> {
  const env = { ...process.env, NODE_OPTIONS: OLDER_NODE };
  const { stderr } = await promisify(execFile)('npm', ['ci', '--dry-run', ...args], { cwd: folder, env });
  return stderr.split('\n').filter((line) => line !== '');
}

test('npm ci by Node 20 prints no page of warnings about a Node that nothing runs on', async () => {
  expect(await warningsOf()).toEqual([]);
  // Without what .npmrc says it does: this Node is taken for an older one indeed.
  expect((await warningsOf('--loglevel=warn')).filter((line) => line.includes('EBADENGINE'))).not.toEqual([]);
});
