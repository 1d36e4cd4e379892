import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DOSSIER_STATUSES } from '../../src/opdrachten/ground/dossier-status.ts';
import { OORDELEN } from '../../src/opdrachten/ground/inbreng.ts';
import { ONDERDELEN } from '../../src/opdrachten/ground/plan-field-kinds.ts';
import { PLAN } from '../../src/opdrachten/ground/plan-fields.ts';
import { UITKOMSTEN } from '../../src/shared/uitkomst.ts';
import { soortOf, VERPLICHTING_SOORTEN } from '../../src/shared/verplichting-soorten.ts';

/** The rows of every table of a page, as their cells. */
function rowsOf(page: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(process.cwd(), 'docs', page), 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('docs/domein.md', () => {
  const rows = rowsOf('domein.md');

  test.each(VERPLICHTING_SOORTEN)('says of ‘%s’ who owes it, and its term', (naam) => {
    const { plicht, termijn } = soortOf(naam);
    const [, who, before] = rows.find(([first, , term]) => first === naam && term !== undefined) ?? [];
    const days = termijn.eenheid === 'werkdagen' ? 'wd' : 'days';
    const term = `${termijn.aantal < 0 ? '−' : '+'} ${Math.abs(termijn.aantal)} ${days}`;

    expect([naam, before]).toEqual([
      naam,
      expect.stringContaining(termijn.aantal === 0 ? 'its own date' : term),
    ]);
    if (plicht !== 'eigenaar') expect([naam, who]).toEqual([naam, plicht]);
  });
});

describe('docs/woordenlijst.md', () => {
  const rows = rowsOf('woordenlijst.md');

  test.each<[string, readonly string[]]>([
    ['status', DOSSIER_STATUSES],
    ['onderdeel', ONDERDELEN],
    ['niveau', PLAN.niveau.choices.map(({ value }) => value)],
    ['oordeel', OORDELEN],
    ['uitkomst', UITKOMSTEN],
  ])('names every %s, and no other', (woord, values) => {
    const [, meaning = ''] = rows.find(([first]) => first === woord) ?? [];
    const named = (/: ([^;.]+)/.exec(meaning)?.[1] ?? meaning).split(/, | of /);

    expect({ woord, named }).toEqual({ woord, named: values });
  });
});
