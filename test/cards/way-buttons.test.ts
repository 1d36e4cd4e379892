import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SRC = join(import.meta.dirname, '..', '..', 'src');
/** A button that is written out: what it is called, and the verb that it sends. */
const WRITTEN_OUT = /title: '([^']+)',\s*verb: '([^']+)'/g;
/** Beside each other in one part of the product the same button may stand in its list, its form and its posts. */
const MOST = 3;

const written = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(WRITTEN_OUT)].map(([, title, verb]) => ({
      button: `${title} (${verb})`,
      file,
    })),
  );

describe('what leads to one place is called in one place', () => {
  test('the source is read', () => {
    expect(written.length).toBeGreaterThan(300);
  });

  test('no button is written out in more than three files: what many cards show stands in a file of its own', () => {
    const files = Map.groupBy(written, ({ button }) => button);
    const often = [...files]
      .map(([button, all]) => ({ button, files: [...new Set(all.map(({ file }) => file))].toSorted() }))
      .filter((one) => one.files.length > MOST);
    expect(often).toEqual([]);
  });

  test('what stands in that file is written out nowhere else', () => {
    const there = new Set(
      written.filter(({ file }) => file === join('shared', 'way-buttons.ts')).map(({ button }) => button),
    );
    expect(there.size).toBeGreaterThan(8);
    const again = written.filter(
      ({ button, file }) => there.has(button) && file !== join('shared', 'way-buttons.ts'),
    );
    expect(again).toEqual([]);
  });
});
