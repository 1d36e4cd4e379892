import readSheets from 'read-excel-file/universal';
import { answerInOwnProcess } from '../shared/own-process.ts';
import { TOO_MANY_ROWS } from './table.ts';
import { lettersOf, NO_MARKS, readMarks, type SheetMarks } from './xlsx-marks.ts';
import { questionSchema } from './xlsx-question.ts';

/**
 * The main file of the process that `xlsx.ts` starts; like main.ts it acts when it is loaded. It is sent the bytes of
 * an .xlsx and sends back the sheets as texts, that it has too many rows, or `false` when the library cannot read it.
 */
answerInOwnProcess(async (question) => {
  const { bytes, rows } = questionSchema.parse(question);
  return readAsText(bytes, rows * FOUND_OUT);
});

/** A sheet with so many times the rows is not read: it would take too long to find out more. */
const FOUND_OUT = 2;
/** Milliseconds. */
const MINUTE = 60_000;

type SheetAsText = {
  readonly name: string;
  readonly rows: string[][];
  readonly marks: Omit<SheetMarks, 'percents'>;
};

async function readAsText(
  bytes: Uint8Array,
  mostRows: number,
): Promise<SheetAsText[] | typeof TOO_MANY_ROWS | false> {
  try {
    const marks = readMarks(bytes);
    if ([...marks.values()].some(({ filled }) => filled > mostRows)) return TOO_MANY_ROWS;
    const sheets = await readSheets(Uint8Array.from(bytes).buffer);
    return sheets.map(({ sheet, data }) => {
      const { percents, ...seen } = marks.get(sheet) ?? NO_MARKS;
      const isPercent = (row: number, column: number): boolean =>
        percents.size > 0 && percents.has(`${lettersOf(column + 1)}${row + 1}`);
      return {
        name: sheet,
        rows: data.map((row, at) => row.map((value, column) => toText(value, isPercent(at, column)))),
        marks: seen,
      };
    });
  } catch {
    // Whatever is wrong inside, the advice to the user is the same: save it again.
    return false;
  }
}

function toText(value: unknown, isPercent: boolean): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateToText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value !== 'number') return String(value);
  return isPercent ? `${digits(value * 100)}%` : digits(value);
}

/** Excel shows no more digits than these: what is behind them comes from counting in twos. */
function digits(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The days with which Excel begins to count, in its two ways: what has no other day is a time alone. */
const FIRST_DAYS = ['1899-12-30', '1904-01-01'];

/** Excel knows no time zones; the library gives its dates as UTC. A time is a fraction of a day, so it is rounded. */
function dateToText(value: Date): string {
  const minutes = new Date(Math.round(value.valueOf() / MINUTE) * MINUTE);
  if (Number.isNaN(minutes.valueOf())) return '';
  const [date = '', time = ''] = minutes.toISOString().split('T');
  if (FIRST_DAYS.includes(date)) return time.slice(0, 5);
  return time.startsWith('00:00') ? date : `${date} ${time.slice(0, 5)}`;
}
