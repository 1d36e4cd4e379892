import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import satisfies from 'spdx-satisfies';
import * as z from 'zod/v4';

const ROOT = process.cwd();

/** With these a package may be delivered as a part of a work under the EUPL-1.2. */
const DELIVERED = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense'],
];
/** With these as well a package may check and test: it is not delivered. */
const USED = [...DELIVERED, 'CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0'];

/** What package.json of the package does not say in a way that a program can read, with where it was read instead. */
const READ_ELSEWHERE: Readonly<Record<string, { readonly licence: string; readonly where: string }>> = {
  cldrjs: { licence: 'MIT', where: 'licenses in its package.json, an older form' },
  'escape-regexp-component': { licence: 'MIT', where: 'its Readme.md' },
  'get-closest': { licence: 'MIT', where: 'licenses in its package.json, an older form' },
  jspath: { licence: 'MIT', where: 'its LICENSE' },
  limiter: { licence: 'MIT', where: 'its LICENSE.txt' },
  semaphore: { licence: 'MIT', where: 'its README.md' },
  'turf-jsts': {
    licence: 'BSD-3-Clause OR EPL-1.0',
    where: 'its package.json; the Eclipse Distribution License that it names is BSD-3-Clause to SPDX',
  },
};

/** Builds for another machine of a package that is here, which says its own licence. */
const ALSO_FOR_OTHER_MACHINES = ['@biomejs/cli-', '@swc/core-', '@unrs/resolver-binding-'];

/** Not open: why it is here all the same. */
const NOT_OPEN: Readonly<Record<string, string>> = {
  '@microsoft/m365agentsplayground':
    'the local client of `npm start`; its terms allow development and tests, and it is not delivered',
};

const packageSchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
});
const { packages } = z
  .object({ packages: z.record(z.string(), packageSchema) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));

const all = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { license, dev }]) => ({
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    license,
    isDelivered: dev !== true,
  }));

const licenceOf = (name: string, license: string | undefined) => READ_ELSEWHERE[name]?.licence ?? license;

function fits(licence: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(licence, [...allowed]);
  } catch {
    return false;
  }
}

describe('the licence of every package', () => {
  test('that is delivered may be a part of a work under the EUPL', () => {
    const delivered = all.filter(({ isDelivered }) => isDelivered);

    expect(delivered.length).toBeGreaterThan(300);
    expect(
      delivered
        .map(({ name, license }) => [name, licenceOf(name, license) ?? 'unknown'])
        .filter(([, licence = '']) => !fits(licence, DELIVERED)),
    ).toEqual([]);
  });

  test('that only checks and tests is open, or is named with the reason', () => {
    const other = all.filter(
      ({ path, name, isDelivered }) =>
        !isDelivered &&
        NOT_OPEN[name] === undefined &&
        // Their licence stands in no lock file, and they are not on this machine.
        !(ALSO_FOR_OTHER_MACHINES.some((start) => name.startsWith(start)) && !existsSync(join(ROOT, path))),
    );

    expect(
      other
        .map(({ name, license }) => [name, licenceOf(name, license) ?? 'unknown'])
        .filter(([, licence = '']) => !fits(licence, USED)),
    ).toEqual([]);
  });

  test('that was read elsewhere, or is not open, is of a package that is still here', () => {
    const names = all.map(({ name }) => name);

    for (const name of [...Object.keys(READ_ELSEWHERE), ...Object.keys(NOT_OPEN)])
      expect(names).toContain(name);
    expect(
      all.filter(({ name }) => NOT_OPEN[name] !== undefined).every(({ isDelivered }) => !isDelivered),
    ).toBe(true);
  });

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'SEE LICENSE IN LICENSE',
    'unknown',
    'MIT AND GPL-2.0-only',
  ])('%s would be named', (licence) => {
    expect([fits(licence, DELIVERED), fits(licence, USED)]).toEqual([false, false]);
  });
});
