import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const DOCS = join(process.cwd(), 'docs');
const TEXT = readFileSync(join(DOCS, 'handleiding.md'), 'utf8');
/** It stands above everything else and needs no line of its own. */
const INTRODUCTION = 'Waar het over gaat';

const headings = [...TEXT.matchAll(/^(##|###) (.+)$/gm)]
  .map(([, level = '', title = '']) => ({ indent: level === '##' ? '' : '  ', title }))
  .filter(({ title }) => title !== INTRODUCTION);

/** The anchor that GitHub gives a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

describe('the handleiding', () => {
  test('has a table of contents with every heading, in order', () => {
    const contents = headings.map(({ indent, title }) => `${indent}- [${title}](#${anchorOf(title)})`);

    expect(TEXT.split('\n').filter((line) => /^ *- \[.+\]\(#.+\)$/.test(line))).toEqual(contents);
  });

  test('has no two headings with one anchor', () => {
    const anchors = headings.map(({ title }) => anchorOf(title));

    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('shows pictures that are there, each with words for who cannot see it', () => {
    const pictures = [...TEXT.matchAll(/<img src="([^"]+)" width="\d+" alt="([^"]*)">/g)];

    expect(pictures.length).toBeGreaterThan(0);
    for (const [, file = '', alt = ''] of pictures)
      expect({ file, exists: existsSync(join(DOCS, file)), words: alt !== '' }).toEqual({
        file,
        exists: true,
        words: true,
      });
  });
});
