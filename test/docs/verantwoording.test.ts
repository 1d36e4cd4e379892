import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { SETTINGS } from '../../src/config.ts';
import { GEGEVENS_SOORTEN } from '../../src/gegevens/gegevens-soorten.ts';
import { entryBodySchema } from '../../src/logboek/stored-schemas.ts';
import { persoonSchema } from '../../src/mensen/persoon.ts';
import { BEWAREN } from '../../src/shared/bewaartermijnen.ts';

const ROOT = process.cwd();
const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const page = (name: string): string => textOf('docs', 'verantwoording', `${name}.md`);
const PAGES = globSync('docs/verantwoording/*.md', { cwd: ROOT })
  .map((file) => basename(file, '.md'))
  .filter((name) => name !== 'README')
  .toSorted();

/** The rows of the table under this heading, each its cells. */
function tableUnder(text: string, heading: string): string[][] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
const firstCells = (rows: readonly string[][]): string[] =>
  rows.map(([first = '']) => first.replaceAll('`', ''));

describe('the register of what is processed', () => {
  const register = page('verwerkingsregister');

  test('names every kind that a colleague can stand in, with the purpose that the bot gives who asks', () => {
    expect(tableUnder(register, 'Waar een collega verder in kan staan')).toEqual(
      Object.values(GEGEVENS_SOORTEN).map(({ naam, waarvoor }) => [naam, waarvoor]),
    );
  });

  test('names everything that is kept of a colleague', () => {
    expect(firstCells(tableUnder(register, 'Van een collega')).toSorted()).toEqual(
      Object.keys(persoonSchema.shape).toSorted(),
    );
  });

  test('names every field of an entry of the log', () => {
    expect(firstCells(tableUnder(register, 'Van wie iets deed')).toSorted()).toEqual(
      Object.keys(entryBodySchema.shape).toSorted(),
    );
  });

  test('says of every kind how long it is kept, or why it has no term', () => {
    expect(tableUnder(register, 'Bewaartermijnen en rechten')).toEqual(
      Object.values(BEWAREN).map((one) => [
        one.naam,
        one.soort === 'dossier' ? '[in te vullen: termijn]' : one.waarom,
      ]),
    );
  });

  test('gives the periods that Azure gets by itself', () => {
    const bicep = textOf('infra', 'main.bicep');

    expect(register).toContain(`standaard ${/param logDays int = (\d+)/.exec(bicep)?.[1]} dagen`);
    for (const name of ['verwerkingsregister', 'exitplan'])
      expect(page(name)).toContain(`\`${/param backupTier string = '(\w+)'/.exec(bicep)?.[1]}\``);
  });
});

describe.each(PAGES)('docs/verantwoording/%s.md', (name) => {
  const text = page(name);

  test('says that it is a draft, and has places to fill in', () => {
    expect(text.split('\n')[2]).toMatch(/^\*\*Concept om in te vullen\.\*\*/);
    expect(text.match(/\[in te vullen/g)?.length).toBeGreaterThan(2);
  });

  test('stands in the list', () => {
    expect(textOf('docs', 'verantwoording', 'README.md')).toContain(`](${name}.md)`);
  });

  test('invents no address and no person', () => {
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w+|\b0\d{9}\b/);
  });

  test('names only settings, parameters and commands that are there', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(textOf('package.json')));
    const parameters = [...textOf('infra', 'main.bicep').matchAll(/^param (\w+)/gm)].map(
      ([, one = '']) => one,
    );
    const fields = [...Object.keys(persoonSchema.shape), ...Object.keys(entryBodySchema.shape)];

    for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(scripts).toHaveProperty(script);
    for (const [, setting = ''] of text.matchAll(/`([A-Z][A-Z_]{3,})`/g)) expect(SETTINGS).toContain(setting);
    for (const [, camel = ''] of text.matchAll(/`([a-z]+[A-Z]\w*)`/g))
      expect([...parameters, ...fields]).toContain(camel);
  });

  test('names only folders and files that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|infra)\/?[\w/.-]*)`/g)].map(([, path = '']) => path);
    for (const path of named) expect([path, globSync(path, { cwd: ROOT })]).toEqual([path, [path]]);
  });
});

test('the self-check names a measure once, says who does it, and what the organisation fills in when it is not the bot alone', () => {
  const rows = [...page('bio2').matchAll(/^\| (\d\.\d+) +\| (.+?) +\| (\w+) +\| (.+?) +\| (.*?) +\|$/gm)];

  expect(rows.length).toBeGreaterThan(25);
  expect(new Set(rows.map(([, number]) => number)).size).toBe(rows.length);
  for (const [, number, , who, what, organisation] of rows) {
    expect([number, ['bot', 'samen', 'organisatie'].includes(who ?? '')]).toEqual([number, true]);
    expect([number, what !== '']).toEqual([number, true]);
    expect([number, organisation?.includes('[in te vullen') === true]).toEqual([number, who !== 'bot']);
  }
});
