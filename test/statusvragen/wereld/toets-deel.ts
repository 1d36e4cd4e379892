import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { numberIn, UITKOMSTEN } from './lees.ts';
import { NOG_NIET, VERANDERT } from './nog-niet.ts';
import { type Antwoord, deelVan, inWereld, stel, stelNogEens, vertel } from './stel-deel.ts';
import { naamVan, type Vraag } from './vraag.ts';
import { VRAGEN } from './vragen.ts';

const OUTPUT = join(process.cwd(), 'test-output');
/** On a machine that does other work as well. */
const LONGEST = 20 * 60_000;

/**
 * The tests of one part of the questions, since together they take longer than all other tests: each is asked in the seeded world, and what stands in the chat is compared with the tables.
 * @param part 1 to 4
 */
export function toetsDeel(part: number): void {
  const vragen = deelVan(VRAGEN, part);
  const namen = new Set(vragen.map(naamVan));
  let antwoorden: readonly Antwoord[] = [];
  let veranderd: readonly Vraag[] = [];

  beforeAll(async () => {
    await inWereld(async (wereld) => {
      antwoorden = await stel(vragen, wereld);
      veranderd = await stelNogEens(antwoorden, wereld);
    });
  }, LONGEST);

  afterAll(async () => {
    await mkdir(OUTPUT, { recursive: true });
    await writeFile(join(OUTPUT, `vragen-in-de-wereld-${part}.txt`), vertel(antwoorden));
    const left = { ...nogNiet(antwoorden), veranderd: veranderd.map(naamVan).toSorted() };
    await writeFile(join(OUTPUT, `nog-niet-${part}.json`), `${JSON.stringify(left, undefined, 2)}\n`);
  });

  test('each question shows what the tables say, or stands on the list of those that do not yet', () => {
    const listed = Object.entries(NOG_NIET).map(([uitkomst, names]) => [
      uitkomst,
      names.filter((name) => namen.has(name)).toSorted(),
    ]);
    expect(nogNiet(antwoorden)).toEqual(Object.fromEntries(listed));
  });

  test('a question that does not refer back is answered the same after any other, or stands on the list', () => {
    // Which are asked again depends on which there are.
    expect(veranderd.map(naamVan).filter((name) => !VERANDERT.includes(name))).toEqual([]);
  });

  test('a number that is asked for stands in the notification too', () => {
    const counted = antwoorden.filter(
      ({ vraag, uitkomst }) => vraag.verwacht.aantal !== undefined && uitkomst === 'goed',
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
    expect(answered.length).toBeGreaterThan(100);
    expect(others.map(({ vraag }) => naamVan(vraag))).toEqual([]);
  });
}

/** The names of those that are not right, under what they gave. */
function nogNiet(antwoorden: readonly Antwoord[]): Readonly<Record<string, readonly string[]>> {
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
