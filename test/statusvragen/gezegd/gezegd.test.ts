import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { inWereld } from '../wereld/stel-deel.ts';
import { MINSTENS_GOED, NOG_FOUT } from './nog-fout.ts';
import { type Gesteld, matrix, stelGezegd } from './stel.ts';

/** Each wish is said in many ways, and the truth of each is computed from the tables (docs/adr/0179). */

const START = 1;
const LONGEST = 20 * 60_000;
let gesteld: readonly Gesteld[] = [];

beforeAll(async () => {
  gesteld = await inWereld((wereld) => stelGezegd(wereld, START));
  const output = join(process.cwd(), 'test-output');
  await mkdir(output, { recursive: true });
  await writeFile(join(output, 'gezegd.txt'), matrix(gesteld));
}, LONGEST);

test('what a machine composes is never answered wrong in silence, but for what is on the list', () => {
  const wrong = gesteld.filter(({ uitkomst }) => uitkomst === 'fout').map(({ vraag }) => vraag);
  expect(wrong.toSorted()).toEqual(NOG_FOUT.map(([vraag]) => vraag).toSorted());
});

test('at least as many of a hundred are right as before', () => {
  const right = gesteld.filter(({ uitkomst }) => uitkomst === 'goed').length;
  expect((100 * right) / gesteld.length).toBeGreaterThanOrEqual(MINSTENS_GOED);
});
