import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The page says of each practice in the region's papers where it is and what shows it: a row that claims more than there is fails here. */

const ROOT = process.cwd();
const PAGE = readFileSync(join(ROOT, 'docs/praktijken.md'), 'utf8');
/** The papers have so many practices, numbered from 1. */
const PRAKTIJKEN = 138;

type Getoond = { readonly file: string; readonly title: string };
type Rij = {
  readonly nr: string;
  readonly praktijk: string;
  readonly bron: string;
  readonly stand: string;
  readonly waar: string;
  readonly getoond: readonly Getoond[];
};

const rijen: readonly Rij[] = PAGE.split('\n')
  .filter((line) => /^\| +\d/.test(line))
  .map((line) => {
    const [, nr = '', praktijk = '', bron = '', stand = '', waar = '', toont = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      nr,
      praktijk,
      bron,
      stand,
      waar,
      getoond: [...toont.matchAll(/`(test\/[^`]+)` `([^`]+)`/g)].map(([, file = '', title = '']) => ({
        file,
        title,
      })),
    };
  });
const withStand = (stand: string): readonly Rij[] => rijen.filter((rij) => rij.stand === stand);

/** Is there a test, or a table of tests, with exactly this title in the file? */
function isTested({ file, title }: Getoond): boolean {
  if (!existsSync(join(ROOT, file))) return false;
  const calls = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\(\s+/g, '(');
  return ["'", '"', '`'].some((sign) => calls.includes(`(${sign}${title}${sign},`));
}

describe('the page with what the region asks', () => {
  test('has each practice once, in order, with where it comes from', () => {
    expect(rijen.map(({ nr }) => nr)).toEqual(
      Array.from({ length: PRAKTIJKEN }, (_, index) => String(index + 1)),
    );
    expect(rijen.filter(({ praktijk, bron }) => praktijk === '' || bron === '')).toEqual([]);
  });

  test('says in its heading how many are carried', () => {
    expect(PAGE.split('\n')[0]).toBe(
      `# Wat de regio vraagt: ${withStand('ja').length} van ${PRAKTIJKEN} rijen`,
    );
  });

  test('names for each that is carried where it is and a test that is there', () => {
    const carried = withStand('ja');

    expect(carried.filter(({ waar, getoond }) => waar === '' || getoond.length === 0)).toEqual([]);
    expect(carried.flatMap(({ getoond }) => getoond).filter((one) => !isTested(one))).toEqual([]);
  });

  test('says of each other one what is missing, or why it is left out, and claims no test', () => {
    const others = rijen.filter(({ stand }) => stand !== 'ja');

    expect(others.filter(({ stand }) => stand !== 'nee' && stand !== 'nog niet')).toEqual([]);
    expect(others.filter(({ waar, getoond }) => waar.length < 10 || getoond.length > 0)).toEqual([]);
  });
});
