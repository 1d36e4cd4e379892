import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ImportTable } from '../../src/importeren/ground/tabel.ts';
import type { Actor } from '../../src/shared/actor.ts';
import { CARLA } from '../support/people.ts';
import { processorTime } from '../support/processor-time.ts';
import { importsOf, openSubjects, type Subjects } from '../support/subjects.ts';

/** A long table keeps nobody else waiting: measured in processor time, since a clock tells more about who else is busy. */

const COORDINATOR: Actor = { ...CARLA, rollen: ['coördinator'] };
const KOPPEN = 'Kenmerk;Onderwerp;Programma;Projectleider;Trekker;Gemeenten;Overleg;Datum;Opmerking';
const rows = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => from + at)
    .map(
      (n) =>
        `DOC-26${String(n).padStart(6, '0')};Project ${n} over zorg;Jeugd en Onderwijs;Eva Bos;Anna Vink en Karel Post;alle;DO;${1 + (n % 28)}-${1 + (n % 12)}-2027;opmerking ${n}`,
    )
    .join('\n');

let subjects: Subjects;
beforeAll(() => {
  subjects = openSubjects();
});
afterAll(() => subjects.close());

async function read(text: string, html?: string): Promise<ImportTable> {
  const table = await importsOf(subjects).readPasted(text, html);
  if (!table) throw new Error('no table');
  return table;
}

/** Shows a table and stores it. @returns milliseconds: all of it, and the longest during which nothing else could go on */
async function takeIn(
  text: string,
  html?: string,
): Promise<{ readonly all: number; readonly longest: number }> {
  let [longest, isOn] = [0, true];
  let last = process.threadCpuUsage();
  const look = (): void => {
    const { user, system } = process.threadCpuUsage(last);
    longest = Math.max(longest, (user + system) / 1000);
    last = process.threadCpuUsage();
    if (isOn) setImmediate(look);
  };
  setImmediate(look);
  const before = processorTime();
  const imports = importsOf(subjects);
  const table = await read(text, html);
  await imports.importTable(COORDINATOR, table, { proef: true });
  const { rows: done } = await imports.importTable(COORDINATOR, table);
  isOn = false;
  expect(done.every(({ outcome }) => outcome === 'toegevoegd')).toBe(true);
  return { all: processorTime() - before, longest };
}

test('a table of many rows costs as much a row as a short one, in short pieces', async () => {
  await takeIn(`${KOPPEN}\n${rows(0, 40)}`);
  const few = await takeIn(`${KOPPEN}\n${rows(1000, 40)}`);
  const many = await takeIn(`${KOPPEN}\n${rows(2000, 320)}`);

  // Eight times as many rows; twice that is left for what else a machine does.
  expect(many.all).toBeLessThan(16 * Math.max(few.all, 20));
  expect(many.longest).toBeLessThan(Math.max(100, many.all / 4));
});

test('a table that was pasted as HTML, as Word writes it, holds nobody up either', async () => {
  const cell = (text: string): string => `<td><p class=MsoNormal><span>${text}</span></p></td>`;
  const html = (text: string): string =>
    `<table>${text
      .split('\n')
      .map((line) => `<tr>${line.split(';').map(cell).join('')}</tr>`)
      .join('')}</table>`;
  const text = `${KOPPEN}\n${rows(5000, 270)}`;
  await takeIn('', html(`${KOPPEN}\n${rows(4000, 40)}`));

  const { all, longest } = await takeIn('', html(text));

  expect(longest).toBeLessThan(Math.max(100, all / 3));
});

test('a table of fifty thousand rows is refused before it is read', async () => {
  const before = processorTime();

  await expect(read(`${KOPPEN}\n${'a;b;c\n'.repeat(50_000)}`)).rejects.toThrow(
    'meer dan 5000 regels. Splits de tabel en probeer het opnieuw. Of vraag de beheerder om het bestand in te lezen met de opdrachtregel: daar gaan er 50000 tegelijk.',
  );

  expect(processorTime() - before).toBeLessThan(1000);
});

test('the command line reads more rows than the chat', async () => {
  const same = new TextEncoder().encode(`Onderwerp;Overleg\n${'Steeds dezelfde opdracht;DO\n'.repeat(5001)}`);

  const { rows: done } = await importsOf(subjects).importFile(same, 'lijst.csv', { proef: true });

  expect(done).toHaveLength(5001);
  await expect(importsOf(subjects).readTable(same, 'lijst.csv')).rejects.toThrow('meer dan 5000 regels');
});
