import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fillWithSample } from '../../src/sample/sample.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { foldersIn } from '../../src/wiring/folders.ts';
import { importsOf, openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
beforeEach(() => {
  subjects = openSubjects();
});
afterEach(() => subjects.close());

const importCsv = (...lines: readonly string[]) =>
  importsOf(subjects).importFile(new TextEncoder().encode(lines.join('\n')), 'lijst.csv');

describe('a table', () => {
  test('with titles is about opdrachten, by who gave the command', async () => {
    await importCsv('Onderwerp;Projectleider', 'Vervoer;Samira El Amrani');

    const [opdracht] = await subjects.core.opdrachten.list();
    expect(opdracht?.state.titel).toBe('Vervoer');
    const [entry] = await subjects.core.opdrachten.history(opdracht?.id ?? '');
    expect(entry?.actor).toEqual({ id: 'opdrachtregel', naam: 'Import via de opdrachtregel' });
  });

  test('with meetings and no titles is about vergaderingen', async () => {
    const report = await importCsv('Overleg;Datum;Tijd', 'DO;15 december 2026;09:30');

    expect(report.rows).toHaveLength(1);
    expect(await subjects.core.opdrachten.list()).toEqual([]);
    expect((await subjects.core.vergaderingen.inMonth('2026-12')).map(({ datum }) => datum)).toEqual([
      '2026-12-15',
    ]);
  });

  test('that was pasted is read by the same headings, and a text is no table', async () => {
    const { readPasted } = importsOf(subjects);

    expect((await readPasted('Onderwerp\tProjectleider\nVervoer\tSamira'))?.headings).toEqual([
      'Onderwerp',
      'Projectleider',
    ]);
    expect(await readPasted('Hoe staat het met vervoer?')).toBeUndefined();
  });
});

test('the sample fills an empty log, and nothing else', async () => {
  const fill = () =>
    fillWithSample(foldersIn(process.cwd()).sample, {
      log: subjects.store.log,
      imports: importsOf(subjects),
      workingDays: createWorkingDays(),
      today: '2026-11-16',
    });

  expect(await fill()).toBe((await subjects.core.opdrachten.list()).length);
  expect(await fill()).toBe(0);
});
