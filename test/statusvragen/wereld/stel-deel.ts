import { same } from '../../../src/shared/compare.ts';
import { numberOf } from '../generated-questions.ts';
import { type Gezien, UITKOMSTEN, type Uitkomst, uitkomst } from './lees.ts';
import { openWereld, type Wereld } from './stel.ts';
import { naamVan, SOORTEN, type Vraag } from './vraag.ts';

/** Asks questions in a seeded world, and tells what came of them. */

export type Antwoord = { readonly vraag: Vraag; readonly gezien: Gezien; readonly uitkomst: Uitkomst };

export async function stel(vragen: readonly Vraag[], wereld: Wereld): Promise<readonly Antwoord[]> {
  const antwoorden: Antwoord[] = [];
  for (const vraag of vragen) {
    const gezien = await wereld.vraag(vraag);
    antwoorden.push({ vraag, gezien, uitkomst: uitkomst(gezien, vraag.verwacht) });
  }
  return antwoorden;
}

/** What may point at the question before it: of those one in three is asked a second time, after another one than before. */
const POINTS =
  /\b(?:die|dat|daar\p{L}*|er|het|dit|deze|ze|zij|hij|hen|hem|haar|dan|welke van|projectleider|trekker)(?!\p{L})|^en /iu;
const ONE_IN = 3;
/** Of the others. */
const ONE_IN_OTHERS = 14;
/** How far on the question stands that is asked after it. */
const FURTHER = 101;

/** @returns those of which the answer is another one after another question, although they do not refer back */
export async function stelNogEens(
  antwoorden: readonly Antwoord[],
  wereld: Wereld,
): Promise<readonly Vraag[]> {
  const left = antwoorden.filter(
    ({ vraag: { vraag, na } }) =>
      na === undefined && numberOf(vraag) % (POINTS.test(vraag) ? ONE_IN : ONE_IN_OTHERS) === 0,
  );
  const inAnotherOrder = left
    .map((one, index) => ({ one, at: (index * FURTHER) % left.length }))
    .toSorted((one, other) => one.at - other.at);
  const veranderd: Vraag[] = [];
  for (const { one } of inAnotherOrder)
    if (!same(await wereld.vraag(one.vraag), one.gezien)) veranderd.push(one.vraag);
  return veranderd;
}

/** Where each part ends, as a part of all. The first is asked at every change of the product, so that one is short. */
const ENDS = [0, 0.1, 0.4, 0.7, 1] as const;

/** @param part 1 to 4 */
export function deelVan(vragen: readonly Vraag[], part: number): readonly Vraag[] {
  const end = (nr: number): number => Math.round(vragen.length * (ENDS[nr] ?? 1));
  return vragen.slice(end(part - 1), end(part));
}

/** Every question with what came of it, under a table of how many of each kind have which outcome. */
export function vertel(antwoorden: readonly Antwoord[]): string {
  return `${figures(antwoorden)}\n\n${antwoorden.map(tell).join('\n\n')}\n`;
}

/** @returns a world in which something was done, and that is closed again whatever came of it */
export async function inWereld<Result>(ask: (wereld: Wereld) => Promise<Result>): Promise<Result> {
  const wereld = await openWereld();
  try {
    return await ask(wereld);
  } finally {
    await wereld.stop();
  }
}

/** How many of each kind have which outcome. */
function figures(antwoorden: readonly Antwoord[]): string {
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
