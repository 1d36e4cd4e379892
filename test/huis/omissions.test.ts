import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { leaveOut } from './omission.ts';
import { OMISSIONS } from './omissions.ts';

/** `npm run huis` leaves these out and looks who notices; here only that they can still be left out. */
describe('what `npm run huis` forgets', () => {
  test.each(OMISSIONS)('is there: $what', (omission) => {
    const source = readFileSync(join(process.cwd(), omission.file), 'utf8');

    expect(leaveOut(source, omission)).not.toBe(source);
    if (omission.test !== undefined) expect(existsSync(join(process.cwd(), omission.test))).toBe(true);
  });

  test('is called by different names', () => {
    const names = OMISSIONS.map(({ what }) => what);

    expect(names.filter((what, at) => names.indexOf(what) !== at)).toEqual([]);
  });
});
