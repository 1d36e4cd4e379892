import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { same } from '../../../src/shared/compare.ts';
import { type Gezien, numberIn, UITKOMSTEN, type Uitkomst, uitkomst } from './lees.ts';
import { NOG_NIET, VERANDERT } from './nog-niet.ts';
import { openWereld } from './stel.ts';
import { naamVan, SOORTEN, type Soort, type Vraag } from './vraag.ts';
import { VRAGEN } from './vragen.ts';

/**
 * Every question is asked in the seeded world, and what stands in the chat is compared with the tables. WERELD_VRAGEN names a
 * module with other questions (`VRAGEN`), which are only measured.
 */

const OTHERS = process.env.WERELD_VRAGEN;
const OUTPUT = join(process.cwd(), 'test-output');
const MINUTE = 60_000;
/** For all of them on a machine that does other work as well: about as many as there are take three minutes alone. */
const LONGEST = 20 * MINUTE;

type Antwoord = { readonly vraag: Vraag; readonly gezien: Gezien; readonly uitkomst: Uitkomst };
const antwoorden: Antwoord[] = [];
/** Kinds of which each question is asked a second time, right after another one; of the other kinds one in seven, after any. */
const NOG_EENS: readonly Soort[] = ['vergelijken', 'afwezig', 'spreektaal', 'twee vragen'];
const ANDERE = 'toezeggingen van Noor';
const ONE_IN = 7;
/** How far on the question stands that is asked before it. */
const FURTHER = 101;
const veranderd: string[] = [];

beforeAll(async () => {
  const { VRAGEN: asked } = OTHERS ? ((await import(OTHERS)) as { VRAGEN: readonly Vraag[] }) : { VRAGEN };
  const wereld = await openWereld();
  try {
    for (const vraag of asked) {
      const gezien = await wereld.vraag(vraag);
      antwoorden.push({ vraag, gezien, uitkomst: uitkomst(gezien, vraag.verwacht) });
    }
    for (const [index, { vraag, gezien }] of antwoorden.entries()) {
      const isListed = NOG_EENS.includes(vraag.soort);
      if (OTHERS || vraag.na !== undefined || !(isListed || index % ONE_IN === 0)) continue;
      const any = antwoorden[(index + FURTHER) % antwoorden.length]?.vraag.vraag ?? ANDERE;
      const again = await wereld.vraag({ ...vraag, na: isListed ? ANDERE : any });
      if (!same(again, gezien)) veranderd.push(naamVan(vraag));
    }
  } finally {
    await wereld.stop();
  }
}, LONGEST);

afterAll(async () => {
  await mkdir(OUTPUT, { recursive: true });
  const name = OTHERS ? 'vragen-in-de-wereld-andere' : 'vragen-in-de-wereld';
  await writeFile(join(OUTPUT, `${name}.txt`), `${figures()}\n\n${antwoorden.map(tell).join('\n\n')}\n`);
  if (!OTHERS)
    await writeFile(
      join(OUTPUT, 'nog-niet.json'),
      `${JSON.stringify({ ...nogNiet(), veranderd }, undefined, 2)}\n`,
    );
});

test('each question shows what the tables say, or stands on the list of those that do not yet', () => {
  if (OTHERS) return;
  const sorted = Object.entries(NOG_NIET).map(([uitkomst, names]) => [uitkomst, names.toSorted()]);
  expect(nogNiet()).toEqual(Object.fromEntries(sorted));
});

test('a question that does not refer back is answered the same after any other, or stands on the list', () => {
  if (OTHERS) return;
  expect(veranderd.toSorted()).toEqual(VERANDERT.toSorted());
});

test('a number that is asked for stands in the notification too', () => {
  if (OTHERS) return;
  const counted = antwoorden.filter(
    ({ vraag, uitkomst: gaf }) => vraag.verwacht.aantal !== undefined && gaf === 'goed',
  );
  expect(counted.length).toBeGreaterThan(5);
  for (const { vraag, gezien } of counted)
    expect([naamVan(vraag), numberIn(gezien.melding)]).toEqual([naamVan(vraag), vraag.verwacht.aantal]);
});

test('the sentence that answers stands first on the card, and begins its notification', () => {
  const answered = antwoorden.filter(({ gezien }) =>
    /^Samenkracht! · Antwoord op je vraag/.test(gezien.alles),
  );
  const others = answered.filter(({ gezien: { kop, melding } }) => {
    const [, line = ''] = kop.split('\n');
    const [sentence = ''] = line.split('. ');
    return sentence === '' || !melding.startsWith(sentence.slice(0, 80));
  });
  // Other questions may be few.
  expect(answered.length).toBeGreaterThan(OTHERS ? 0 : 100);
  expect(others.map(({ vraag }) => naamVan(vraag))).toEqual([]);
});

test('there are at least 300 questions, ten of each kind, each asked once', () => {
  const names = VRAGEN.map(naamVan);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(300);
  for (const soort of SOORTEN)
    expect([soort, VRAGEN.filter((vraag) => vraag.soort === soort).length >= 10]).toEqual([soort, true]);
});

/** The names of those that are not right, under what they gave. */
function nogNiet(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    UITKOMSTEN.filter((one) => one !== 'goed').map((one) => [
      one,
      antwoorden
        .filter(({ uitkomst }) => uitkomst === one)
        .map(({ vraag }) => naamVan(vraag))
        .toSorted(),
    ]),
  );
}

/** How many of each kind have which outcome. */
function figures(): string {
  const counted = (name: string, some: readonly Antwoord[]) =>
    [
      name.padEnd(14),
      ...UITKOMSTEN.map((one) => `${some.filter((each) => each.uitkomst === one).length}`.padStart(14)),
    ].join('');
  return [
    ['soort'.padEnd(14), ...UITKOMSTEN.map((one) => one.padStart(14))].join(''),
    ...SOORTEN.map((soort) =>
      counted(
        soort,
        antwoorden.filter(({ vraag }) => vraag.soort === soort),
      ),
    ),
    counted('samen', antwoorden),
  ].join('\n');
}

function tell({ vraag, gezien, uitkomst: gaf }: Antwoord): string {
  const { kop, rijen } = gezien;
  return [
    `${gaf} · ${vraag.soort} · ${naamVan(vraag)}`,
    ...(gaf === 'goed'
      ? []
      : [
          `  verwacht: ${JSON.stringify(vraag.verwacht)}`,
          `  rijen: ${rijen.join(', ')}`,
          `  kop: ${kop.replaceAll('\n', ' | ')}`,
        ]),
  ].join('\n');
}
