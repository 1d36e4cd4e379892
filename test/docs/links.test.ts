import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = process.cwd();
const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).toSorted();
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The anchor that GitHub gives a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
const anchorsIn = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => anchorOf(title));

const links = PAGES.flatMap((page) =>
  [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^(https?|mailto):/.test(link))
    .map((link) => {
      const [path = '', anchor] = link.split('#');
      return { page, link, file: path === '' ? page : normalize(join(dirname(page), path)), anchor };
    }),
);

test('every page links to files that are there', () => {
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('every link to a heading finds it', () => {
  expect(
    links.filter(
      ({ file, anchor }) => anchor !== undefined && file.endsWith('.md') && !anchorsIn(file).includes(anchor),
    ),
  ).toEqual([]);
});
