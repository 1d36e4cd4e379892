import readSheets from 'read-excel-file/universal';
import { readMarks, type SheetMarks } from './xlsx-marks.ts';

/**
 * The main file of the process that `xlsx.ts` starts; like main.ts it acts when it is loaded. It is sent the bytes of
 * an .xlsx and sends back the sheets as texts, or `false` when the library cannot read it.
 */
process.once('message', async (message: unknown) => {
  process.send?.(message instanceof Uint8Array ? await readAsText(message) : false);
});

/** Milliseconds. */
const MINUTE = 60_000;

type SheetAsText = {
  readonly name: string;
  readonly rows: string[][];
  readonly marks: SheetMarks | undefined;
};

async function readAsText(bytes: Uint8Array): Promise<SheetAsText[] | false> {
  try {
    const sheets = await readSheets(Uint8Array.from(bytes).buffer);
    const marks = readMarks(bytes);
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
