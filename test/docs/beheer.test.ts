import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = process.cwd();
const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const beheer = textOf('docs', 'beheer.md');

/** The cells of the rows of the table of which the head begins with these cells. */
function table(...head: readonly string[]): string[][] {
  const lines = beheer.split('\n');
  const start = lines.findIndex((line) => line.replace(/ +/g, ' ').startsWith(`| ${head.join(' | ')} |`));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codes = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
/** A number as it is written in Dutch: '5 184 000', '€ 1,65', '**6,1 miljoen**'. */
const numberIn = (cell = ''): number => {
  const number = Number(
    /[\d ]+(,\d+)?/.exec(cell.replace(/[*€]/g, '').trim())?.[0].replaceAll(' ', '').replace(',', '.'),
  );
  return cell.includes('miljoen') ? number * 1e6 : number;
};

describe('docs/beheer.md', () => {
  test('names every measurement that is made, and no other', () => {
    const made = [...textOf('src', 'telemetry', 'azure-monitor.ts').matchAll(/'(samenkracht\.[\w.]+)'/g)];

    expect(
      table('meting')
        .flatMap(([name]) => codes(name))
        .toSorted(),
    ).toEqual(made.map(([, name]) => name).toSorted());
  });

  test('names every problem that /gereed can have', () => {
    const known = /type Problem = ([^;]+);/.exec(textOf('src', 'http', 'readiness.ts'))?.[1]?.split(' | ');

    expect(table('`problems`').flatMap(([name]) => codes(name).map((code) => `'${code}'`))).toEqual(known);
  });

  test('names every parameter of what is made in Azure, and what it is called in the file of the environment', () => {
    const made = [...textOf('infra', 'main.bicep').matchAll(/^param (\w+) /gm)].map(([, name]) => name);
    const rows = table('parameter').map(([name, variable]) => [codes(name)[0], codes(variable)[0]]);

    expect(rows.map(([name]) => name).toSorted()).toEqual(made.toSorted());
    for (const environment of ['test', 'productie']) {
      const given = [
        ...textOf('infra', `azure.parameters.${environment}.json`).matchAll(
          /"(\w+)": \{ "value": "\$\{\{(\w+)\}\}" \}/g,
        ),
      ].map(([, name, variable]) => [name, variable]);
      expect(rows.filter(([, variable]) => variable !== undefined).toSorted()).toEqual(given.toSorted());
    }
  });

  test('adds the request units up as they are listed', () => {
    const rows = table('werk');
    const total = rows.slice(0, -1).reduce((sum, [, , , perMonth]) => sum + numberIn(perMonth), 0);

    for (const [work, often, each, perMonth] of rows.slice(0, -1)) {
      const times = numberIn(often?.split('=').at(-1));
      expect([work, times * numberIn(each)]).toEqual([work, numberIn(perMonth)]);
    }
    expect(Math.round(total / 1e5) * 1e5).toBe(numberIn(rows.at(-1)?.[3]));
  });

  test('adds the prices up as they are listed', () => {
    const rows = table('onderdeel', 'hoe gerekend');

    for (const column of [2, 3]) {
      const sum = rows.slice(0, -1).reduce((total, cells) => total + numberIn(cells[column]), 0);
      expect(Math.round(sum)).toBe(numberIn(rows.at(-1)?.[column]));
    }
  });

  test('links only to files that are there', () => {
    const links = [...beheer.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? '');

    for (const link of links.filter((one) => !one.startsWith('https://')))
      expect(() => readFileSync(join(ROOT, 'docs', link))).not.toThrow(/ENOENT/);
  });
});
