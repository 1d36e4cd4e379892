import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = process.cwd();
const FILES = globSync('{src,adaptiveCards}/**/*', { cwd: ROOT }).toSorted();
const CODE = FILES.filter((file) => file.endsWith('.ts')).map((file) =>
  readFileSync(join(ROOT, file), 'utf8'),
);
const WORDS = new Set(CODE.flatMap((text) => text.match(/\w+/g) ?? []));

/** What the list says of where a word stands in the code: the names in its last column. */
const NAMES = readFileSync(join(ROOT, 'docs/woordenlijst.md'), 'utf8')
  .split('\n')
  .flatMap((line) => [...(line.split('|').at(3) ?? '').matchAll(/`([^`]+)`/g)])
  .map(([, name = '']) => name);

/** English words for what has a Dutch name in the list; comments may use them. */
const ENGLISH = /absence|stand-?in(?!g)|receiver|obligation|reminder|meeting|owner|municipalit|assignment/i;

/** Is it a file or folder, or a word in the code? The beginning of a name stands before an ellipsis. */
function isThere(name: string): boolean {
  const path = name.replace(/\/$/, '');
  const beginning = name.endsWith('…') ? name.slice(0, -1) : undefined;
  if (beginning !== undefined) return [...WORDS].some((word) => word.startsWith(beginning));
  if (/[/.-]/.test(name) && FILES.some((file) => file === path || file.includes(`/${path}`))) return true;
  return name.split('.').every((word) => WORDS.has(word));
}

describe('the woordenlijst', () => {
  test('names code that is there', () => {
    expect(NAMES.length).toBeGreaterThan(100);
    expect(NAMES.filter((name) => !isThere(name))).toEqual([]);
  });

  test('has the only name of a thing: what is exported has no English name for it', () => {
    const exported = CODE.flatMap((text) => [
      ...text.matchAll(/^export (?:async )?(?:function|const|type|interface) (\w+)/gm),
    ]).map(([, name = '']) => name);

    expect(exported.length).toBeGreaterThan(1000);
    expect(exported.filter((name) => ENGLISH.test(name))).toEqual([]);
    expect(FILES.filter((file) => ENGLISH.test(file))).toEqual([]);
  });
});
