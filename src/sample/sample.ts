import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { ImportTable } from '../importeren/ground/tabel.ts';
import type { TableImports } from '../importeren/table-imports.ts';
import type { Log } from '../logboek/ports.ts';
import { type Actor, BOT_ACTOR } from '../shared/actor.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import type { WorkingDays } from '../shared/working-days.ts';

/** The DO in the sample; every date moves by as many days as this one. */
const SAMPLE_DO = '2024-11-21';
/** With 20 working days to go, the plans are due in five (DO − 15 wd): soon, and asked in time. */
const WORKING_DAYS_AHEAD = 20;

const SAMPLE_ACTOR: Actor = { ...BOT_ACTOR, rollen: ['coördinator'] };

/** Fills an empty log with the sample. @returns how many rows; 0 when there was something already */
export async function fillWithSample(
  file: string,
  {
    log,
    imports,
    workingDays,
    today,
  }: {
    readonly log: Pick<Log, 'readAll'>;
    readonly imports: Pick<TableImports, 'readTable' | 'importTable'>;
    readonly workingDays: WorkingDays;
    /** Dutch local date, YYYY-MM-DD. */
    readonly today: string;
  },
): Promise<number> {
  if ((await log.readAll('', 1)).entries.length > 0) return 0;
  const table = await readSample(file, imports.readTable, workingDays, today);
  return (await imports.importTable(SAMPLE_ACTOR, table, { bron: 'voorbeeld' })).rows.length;
}

/**
 * The sample agenda, with its DO 20 working days after today.
 * @param readTable reads a spreadsheet from its bytes
 * @param today Dutch local date, YYYY-MM-DD
 */
async function readSample(
  file: string,
  readTable: (bytes: Uint8Array, fileName: string) => Promise<ImportTable>,
  workingDays: WorkingDays,
  today: string,
): Promise<ImportTable> {
  const table = await readTable(await readFile(file), 'voorbeeld.csv');
  const shift = Temporal.PlainDate.from(SAMPLE_DO).until(workingDays.add(today, WORKING_DAYS_AHEAD), {
    largestUnit: 'days',
  });
  const shifted = async (cell: string): Promise<string> => {
    const date = await parseDutchDate(cell);
    if (!date?.certain) return cell;
    let moved = Temporal.PlainDate.from(date.datum).add(shift);
    while (!workingDays.isWorkingDay(moved.toString())) moved = moved.add({ days: 1 });
    return moved.toString();
  };
  const rows = table.rows.map(async ({ number, cells }) => ({
    number,
    cells: await Promise.all(cells.map(shifted)),
  }));
  return { headings: table.headings, rows: await Promise.all(rows) };
}
