import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { ImportTable } from '../opdrachten/opdracht-import.ts';
import type { WorkingDays } from '../shared/working-days.ts';

/** The DO in the sample; every date moves by as many days as this one. */
const SAMPLE_DO = '2024-11-21';
/** With 16 working days to go, the plans are due tomorrow (DO − 15 wd): the demonstration begins at the right moment. */
const WORKING_DAYS_AHEAD = 16;

const DUTCH_DATE = /^(\d{1,2})[- ](\d{2}|[a-z]+)[- ](\d{4})$/;
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * The sample agenda, with its DO 16 working days after today.
 * @param readTable reads a spreadsheet from its bytes
 * @param today Dutch local date, YYYY-MM-DD
 */
export async function readSample(
  file: string,
  readTable: (bytes: Uint8Array, fileName: string) => Promise<ImportTable>,
  workingDays: WorkingDays,
  today: string,
): Promise<ImportTable> {
  const table = await readTable(await readFile(file), 'voorbeeld.csv');
  const shift = Temporal.PlainDate.from(SAMPLE_DO).until(workingDays.add(today, WORKING_DAYS_AHEAD), {
    largestUnit: 'days',
  });
  const shifted = (cell: string): string => {
    const date = sampleDate(cell.trim());
    if (!date) return cell;
    let moved = date.add(shift);
    while (!workingDays.isWorkingDay(moved.toString())) moved = moved.add({ days: 1 });
    return moved.toString();
  };
  return {
    headings: table.headings,
    rows: table.rows.map(({ number, cells }) => ({ number, cells: cells.map(shifted) })),
  };
}

/** The sample's own two spellings of a date; other files are read by `parseDutchDate`. */
function sampleDate(text: string): Temporal.PlainDate | undefined {
  const match = DUTCH_DATE.exec(text);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const number = MONTHS.indexOf(month) + 1 || Number(month);
  return Temporal.PlainDate.from({ year: Number(year), month: number, day: Number(day) });
}
