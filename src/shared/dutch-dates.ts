import { Temporal } from 'temporal-polyfill';
import { isRealDate } from './dates.ts';

/** A date as somebody wrote it. When not certain, `why` is a Dutch sentence that says what was guessed. */
export type ParsedDate = { datum: string; certain: boolean; why?: string };

/** What the library found in a text; a part that was not written is absent. */
type FoundDate = {
  text: string;
  index: number;
  day?: number | undefined;
  month?: number | undefined;
  year?: number | undefined;
  /** 0 is Sunday. */
  weekday?: number | undefined;
  hasTime: boolean;
  isRange: boolean;
};

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

/** Day and month the other way round, as American programs write them: 11-21-2024. */
const MONTH_FIRST = /(?<!\d)\d{1,2}[-/.](?:1[3-9]|2\d|3[01])[-/.]\d{2,4}(?!\d)/;

/** The day number that Excel shows when a date cell lost its format; 36526 is 1 January 2000, 73050 is 2099. */
const EXCEL_DAY = /^(?:3[6-9]|[4-6]\d|7[0-2])\d{3}$/;

/** Longer texts hold no date that somebody meant as a date; the library need not search them. */
const MAX_LENGTH = 200;

/**
 * Reads a date as Dutch people write it: '21-11-2024', '21/11/24', '5 december 2024', 'do 21 nov. 2024',
 * '2024-11-21'. Gives YYYY-MM-DD, or undefined when there is no date or an impossible one.
 * Not certain: no year, a weekday that does not fit, or a text that says more than the date.
 * `reference` (YYYY-MM-DD) tells which year is meant when none is written: the date nearest to it. Without
 * a reference such a date cannot be known and the answer is undefined, since nothing here asks a clock.
 */
export async function parseDutchDate(
  text: string,
  options: { reference?: string } = {},
): Promise<ParsedDate | undefined> {
  if (text.length > MAX_LENGTH) return undefined;
  const tidy = tidyUp(text);
  if (tidy === '') return undefined;
  if (EXCEL_DAY.test(tidy)) return fromExcelDay(Number(tidy));

  const found = (await findDates(tidy, options.reference)).filter(({ day }) => day !== undefined);
  const [first] = found;
  if (first?.day === undefined || first.month === undefined) return undefined;
  if (touchesDigits(tidy, first)) return undefined;

  const datum = toDate(first.year, first.month, first.day, options.reference);
  if (!datum || datum.year < 1900 || datum.year > 2200) return undefined;
  const why = doubts(tidy, found, first, datum);
  return why === ''
    ? { datum: datum.toString(), certain: true }
    : { datum: datum.toString(), certain: false, why };
}

const FORMATS = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;

/** A format loads the words of the language, some 15 ms each: they are made when they are first used. */
const made = new Map<keyof typeof FORMATS, Intl.DateTimeFormat>();

/** The same few days come back over and over, and the library takes some microseconds for each. */
const MOST_WRITTEN = 4_000;
const written = new Map<string, string>();

function formatted(name: keyof typeof FORMATS, datum: string): string {
  const key = `${name} ${datum}`;
  const known = written.get(key) ?? write(name, datum);
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(key, known);
  return known;
}

function write(name: keyof typeof FORMATS, datum: string): string {
  const format = made.get(name) ?? new Intl.DateTimeFormat('nl-NL', { ...FORMATS[name], timeZone: 'UTC' });
  made.set(name, format);
  return format.format(atUtcMidnight(datum));
}

/** '2024-11-21' → 'donderdag 21 november 2024'. Throws a RangeError when it is no YYYY-MM-DD. */
export function formatDutchDate(datum: string): string {
  return formatted('long', datum);
}

/** '2024-11-21' → '21 nov 2024'. Throws a RangeError when it is no YYYY-MM-DD. */
export function formatShortDutchDate(datum: string): string {
  return formatted('short', datum);
}

/** What is read by people, with the days that a program wrote (2026-12-08) as people write them (8 dec 2026). */
export function withDutchDays(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => (isRealDate(day) ? formatShortDutchDate(day) : day));
}

/** '2024-11' → 'november 2024'. Throws a RangeError when it is no YYYY-MM. */
export function formatMonth(maand: string): string {
  return formatted('month', `${maand}-01`);
}

/** Spellings that the library reads as a time or not at all: long dashes, spaces round dashes, 'dec '24'. */
function tidyUp(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d) ?([-/.]) ?(?=\d{1,2} ?[-/.] ?\d|\d{2,4}\b(?! ?[-/.:]))/g, '$1')
    .replace(/(?<=\d[ -]?\p{L}{3,9}\.?[ -])['\u2018\u2019]?(\d\d)(?=$| ?[,;(])/gu, '20$1')
    .replace(/^(\d{1,2})-(\d{1,2})$/, '$1/$2')
    .trim();
}

async function findDates(text: string, reference: string | undefined): Promise<FoundDate[]> {
  const { strict } = await import('chrono-node/nl');
  // The library fills in what is not written from this moment; only what was written is used below.
  const moment = reference === undefined ? new Date(0) : atUtcMidnight(reference);
  return strict.parse(text, moment).map(({ text, index, start, end }) => {
    const written = (part: 'day' | 'month' | 'year' | 'weekday') =>
      start.isCertain(part) ? (start.get(part) ?? undefined) : undefined;
    return {
      text,
      index,
      day: written('day'),
      month: written('month'),
      year: written('year'),
      weekday: written('weekday'),
      hasTime: start.isCertain('hour') && !/^\d{4}-\d\d-\d\dT00:00(?::00)?/.test(text),
      isRange: end !== null && end !== undefined,
    };
  });
}

/** '131-02-2024' is no 31-02-2024: a date that is cut out of a longer number is not what was meant. */
function touchesDigits(text: string, found: FoundDate): boolean {
  if (/\d[-/.]?$/.test(text.slice(0, found.index))) return true;
  return !found.hasTime && /^[-/.]?\d/.test(text.slice(found.index + found.text.length));
}

function toDate(
  year: number | undefined,
  month: number,
  day: number,
  reference: string | undefined,
): Temporal.PlainDate | undefined {
  if (year !== undefined) return existing(year, month, day);
  if (reference === undefined) return undefined;
  const around = Temporal.PlainDate.from(reference);
  const distance = (date: Temporal.PlainDate) => Math.abs(around.until(date, { largestUnit: 'day' }).days);
  return [around.year - 1, around.year, around.year + 1]
    .map((candidate) => existing(candidate, month, day))
    .filter((date) => date !== undefined)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** Every reason for doubt as Dutch sentences, or an empty text. */
function doubts(text: string, found: FoundDate[], first: FoundDate, datum: Temporal.PlainDate): string {
  const sentences: string[] = [];
  const readable = formatDutchDate(datum.toString());
  if (first.year === undefined) sentences.push(`Het jaar staat er niet bij; gelezen als ${readable}.`);
  if (MONTH_FIRST.test(first.text)) sentences.push(`Dag en maand zijn omgedraaid; gelezen als ${readable}.`);
  if (first.weekday !== undefined && first.weekday !== datum.dayOfWeek % 7) {
    sentences.push(
      `De weekdag klopt niet: ${readable} is geen ${WEEKDAYS[first.weekday] ?? 'bestaande dag'}.`,
    );
  }
  if (datum.year < 2000 || datum.year > 2100) sentences.push(`Het jaar ${datum.year} is ongewoon.`);
  if (first.hasTime) sentences.push('Er staat ook een tijd; alleen de datum is overgenomen.');
  if (found.length > 1 || first.isRange) {
    sentences.push('Er staan meer datums; de eerste is overgenomen.');
  } else if (text.replace(first.text, '').trim() !== '') {
    sentences.push('Er staat meer dan een datum; alleen de datum is overgenomen.');
  }
  return sentences.join(' ');
}

function fromExcelDay(day: number): ParsedDate {
  // Excel counts 1900 as a leap year, so that day 1 March 1900 is 61 and the count starts on 30-12-1899.
  const datum = new Temporal.PlainDate(1899, 12, 30).add({ days: day }).toString();
  return {
    datum,
    certain: false,
    why: `Er staat een getal; gelezen als Excel-datum ${formatDutchDate(datum)}.`,
  };
}

function atUtcMidnight(datum: string): Date {
  return new Date(`${datum}T00:00:00Z`);
}
