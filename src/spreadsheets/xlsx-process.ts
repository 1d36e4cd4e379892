import readSheets from 'read-excel-file/universal';
import { answerInOwnProcess } from '../shared/own-process.ts';
import { TOO_MANY_ROWS } from './table.ts';
import { readMarks, type SheetMarks } from './xlsx-marks.ts';
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
  readonly marks: SheetMarks | undefined;
};

async function readAsText(
  bytes: Uint8Array,
  mostRows: number,
): Promise<SheetAsText[] | typeof TOO_MANY_ROWS | false> {
  try {
    const marks = readMarks(bytes);
    if ([...marks.values()].some(({ filled }) => filled > mostRows)) return TOO_MANY_ROWS;
    const sheets = await readSheets(Uint8Array.from(bytes).buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(toText)),
      marks: marks.get(sheet),
    }));
  } catch {
    // Whatever is wrong inside, the advice to the user is the same: save it again.
    return false;
  }
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateToText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

/** Excel knows no time zones; the library gives its dates as UTC. A time is a fraction of a day, so it is rounded. */
function dateToText(value: Date): string {
  const minutes = new Date(Math.round(value.valueOf() / MINUTE) * MINUTE);
  if (Number.isNaN(minutes.valueOf())) return '';
  const [date = '', time = ''] = minutes.toISOString().split('T');
  return time.startsWith('00:00') ? date : `${date} ${time.slice(0, 5)}`;
}
