import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

// The real command, as a platform gives it.

const ID = '7e570000-0000-4000-8000-000000000001';
const WHOLE = {
  NODE_ENV: 'production',
  MicrosoftAppType: 'UserAssignedMsi',
  MicrosoftAppId: ID,
  MicrosoftAppTenantId: ID,
  ALLOWED_TENANTS: ID,
  COORDINATORS: ID,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenkracht-productie-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, Record<string, string>, string]>([
  ['an app id', { MicrosoftAppId: '' }, 'MicrosoftAppId ontbreekt'],
  ['the tenant of the app', { MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId ontbreekt'],
  [
    'a password, where there is no identity',
    { MicrosoftAppType: 'SingleTenant' },
    'MicrosoftAppPassword ontbreekt',
  ],
  ['tenants', { ALLOWED_TENANTS: '' }, 'ALLOWED_TENANTS ontbreekt'],
  ['coördinatoren', { COORDINATORS: '' }, 'COORDINATORS ontbreekt'],
])(
  'production does not start without %s: it says so in Dutch and touches nothing',
  (_what, lacking, sentence) => {
    const dataDir = join(folder, 'data');
    const { status, stderr, stdout } = spawnSync(process.execPath, [join(process.cwd(), 'src', 'main.mjs')], {
      env: { PATH: process.env.PATH ?? '', PORT: '0', DATA_DIR: dataDir, ...WHOLE, ...lacking },
      encoding: 'utf8',
      timeout: 20_000,
    });

    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/at .+\(|node:/);
    expect(existsSync(dataDir)).toBe(false);
  },
);
