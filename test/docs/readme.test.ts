import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SETTINGS } from '../../src/config.ts';

const README = readFileSync(join(process.cwd(), 'README.md'), 'utf8');

test('the README says of every setting what it means, and of no other', () => {
  const start = README.indexOf('## Settings');
  const cells = README.slice(start, README.indexOf('\nA projectleider', start)).matchAll(/^\| (`.+?`) +\|/gm);
  const named = [...cells].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));

  expect(named.toSorted()).toEqual(SETTINGS.toSorted());
});
