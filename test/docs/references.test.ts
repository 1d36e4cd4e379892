import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = process.cwd();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const headings = (file: string): ReadonlySet<string> =>
  new Set([...read(file).matchAll(/^#{1,3} (.+)$/gm)].map(([, heading = '']) => heading));
const PAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  domain: headings('docs/domein.md'),
  platform: headings('docs/platform.md'),
};
const RULES = new Set([...read('CONTRIBUTING.md').matchAll(/^(\d+)\. /gm)].map(([, number]) => number));

/** Comments of TypeScript and Bicep; what stands in strings is no reference. */
const FILES = globSync('{src,test,bench,infra,appPackage,release}/**/*.{ts,bicep}', { cwd: ROOT }).toSorted();
const COMMENT = /^\s*(?:\/\*\*?|\*|\/\/)(.*)$/gm;

type Reference = { readonly file: string; readonly text: string };

function referencesTo(pattern: RegExp): readonly Reference[] {
  return FILES.flatMap((file) => {
    const comments = [...read(file).matchAll(COMMENT)].map(([, words = '']) => words).join('\n');
    return [...comments.matchAll(pattern)].map(([, text = '']) => ({
      file,
      text: text.replace(/\n\s*/g, ' '),
    }));
  });
}

test('the list of decisions names each of them once, in their order', () => {
  const made = globSync('docs/adr/[0-9]*.md', { cwd: ROOT }).map((file) => file.slice('docs/adr/'.length));
  const listed = [...read('docs/adr/README.md').matchAll(/^(\d+)\. \[.+\]\((\d{4}-.+\.md)\)/gm)];

  expect(listed.map(([, , file]) => file)).toEqual(made.toSorted());
  expect(listed.map(([, number]) => Number(number))).toEqual(listed.map((_, index) => index + 1));
});

describe('a reference in a comment', () => {
  test.each(['domain', 'platform'])('to the page about the %s names one of its headings', (page) => {
    const found = referencesTo(new RegExp(String.raw`\(${page}: ([^)]+)\)`, 'g'));

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ text }) => !PAGES[page]?.has(text))).toEqual([]);
  });

  test('to a page always says which part of it', () => {
    expect(referencesTo(/(\((?:domain|platform)\)|(?:platform|layout|domain) page)/g)).toEqual([]);
  });

  test('to a rule is to one of the house rules', () => {
    const found = referencesTo(/\(rule (\d+)\)/g);

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ text }) => !RULES.has(text))).toEqual([]);
  });

  test('to a file is to one that is there', () => {
    const found = referencesTo(
      /\b((?:docs|src|test|infra|bench|appPackage)\/[\w./-]+\.(?:md|ts|json|bicep))\b/g,
    );
    const there = new Set(globSync('{docs,src,test,infra,bench,appPackage}/**/*', { cwd: ROOT }));

    expect(found.filter(({ text }) => !there.has(text))).toEqual([]);
  });

  test('to a decision is to one that was made', () => {
    const made = new Set(globSync('docs/adr/[0-9]*.md', { cwd: ROOT }).map((file) => file.slice(9, 13)));

    expect(referencesTo(/docs\/adr\/(\d{4})/g).filter(({ text }) => !made.has(text))).toEqual([]);
  });
});
