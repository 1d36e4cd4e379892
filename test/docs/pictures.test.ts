import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { picturesShown } from '../support/pictures.ts';

test('the documentation has the pictures that a text shows, and no others', () => {
  const files = readdirSync(join(process.cwd(), 'docs', 'pictures'));

  expect(files.map((file) => file.replace(/\.png$/, '')).toSorted()).toEqual(picturesShown());
});
