import { join } from 'node:path';
import { picturesShown } from '../../support/pictures.ts';

/** Pictures cost much of a story, so only `npm run pictures` takes them; those that a text shows go into the documentation. */
const { PICTURES_DIR } = process.env;
export const TAKES_PICTURES = PICTURES_DIR !== undefined;
/** Where the pictures are that no text shows. */
export const PICTURES = join(process.cwd(), 'test-output', 'pictures');
const SHOWN = PICTURES_DIR === undefined ? [] : picturesShown();

/** Where a picture of this name is kept. */
export function pictureFile(name: string): string {
  return join(PICTURES_DIR !== undefined && SHOWN.includes(name) ? PICTURES_DIR : PICTURES, `${name}.png`);
}
