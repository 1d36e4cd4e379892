import { casual } from 'chrono-node/nl';
import { Temporal } from 'temporal-polyfill';
import type { Periode } from './query.ts';
import type { Word } from './words.ts';

/** A piece of a question that names days: from which up to which word (not included), and the days. */
type Span = {
  readonly from: number;
  readonly to: number;
  readonly periode: Required<Periode>;
  readonly isDay: boolean;
};

/** What a question says about days: a period to filter on, and the single day when it is one. */
export type FoundPeriode = {
  readonly periode: Periode;
  readonly dag?: string;
  readonly words: readonly [number, number];
};

const SHIFTS: Readonly<Record<string, number>> = {
  deze: 0,
  dit: 0,
  huidige: 0,
  lopende: 0,
  volgende: 1,
  volgend: 1,
  komende: 1,
  komend: 1,
  aanstaande: 1,
  eerstvolgende: 1,
  vorige: -1,
  vorig: -1,
  afgelopen: -1,
  laatste: -1,
};
const QUARTERS: Readonly<Record<string, number>> = {
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
  kw1: 1,
  kw2: 2,
  kw3: 3,
  kw4: 4,
};
/** The last day before it. */
const SEASONS: Readonly<Record<string, { month: number; day: number }>> = {
  zomer: { month: 6, day: 30 },
  zomervakantie: { month: 6, day: 30 },
  kerst: { month: 12, day: 24 },
  kerstvakantie: { month: 12, day: 18 },
  jaarwisseling: { month: 12, day: 31 },
};
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const MONTHS_BACK = 5;

/**
 * The days that a question speaks of, or undefined. A month without a year is the nearest one, a week is from Monday to
 * Sunday, 'voor de zomer' is up to 30 June. Claims the words that it read.
 * @param tidied the text of which `words` are the words
 * @param today Dutch local date, YYYY-MM-DD
 */
export function findPeriode(tidied: string, words: readonly Word[], today: string): FoundPeriode | undefined {
  const now = Temporal.PlainDate.from(today);
  const spans = [...ownSpans(words, now), ...libraryDates(tidied, words, now)].sort(
    (a, b) => a.from - b.from,
  );
  const distinct: Span[] = [];
  for (const span of spans) if (span.from >= (distinct.at(-1)?.to ?? 0)) distinct.push(span);
  const [first, second] = distinct;
  if (!first) return undefined;
  const found = second && joins(words, first, second) ? between(first, second) : around(words, first);
  for (const word of words.slice(...found.words)) word.used = true;
  return found;
}

/** Weeks, months, quarters, years and seasons, which the library does not know or reads as one day. */
function ownSpans(words: readonly Word[], now: Temporal.PlainDate): Span[] {
  const spans: Span[] = [];
  const at = (index: number): string => words[index]?.text ?? '';
  const add = (from: number, length: number, start: Temporal.PlainDate, end: Temporal.PlainDate): void => {
    if (words.slice(from, from + length).some(({ used }) => used)) return;
    spans.push({
      from,
      to: from + length,
      periode: { van: start.toString(), tot: end.toString() },
      isDay: start.equals(end),
    });
  };
  words.forEach(({ text }, index) => {
    const shift = SHIFTS[text];
    const unit = at(index + 1);
    if (shift !== undefined && unit === 'week') {
      const monday = now.subtract({ days: now.dayOfWeek - 1 }).add({ weeks: shift });
      const weekday = WEEKDAYS.indexOf(at(index + 2));
      if (weekday < 0) add(index, 2, monday, monday.add({ days: 6 }));
      else add(index, 3, monday.add({ days: weekday }), monday.add({ days: weekday }));
    }
    if (shift !== undefined && unit === 'maand') add(index, 2, ...monthOf(now.add({ months: shift })));
    if (shift !== undefined && unit === 'jaar') add(index, 2, ...yearOf(now.year + shift));
    if (shift !== undefined && unit === 'kwartaal')
      add(
        index,
        2,
        ...quarterOf(
          now.add({ months: 3 * shift }).year,
          Math.ceil(now.add({ months: 3 * shift }).month / 3),
        ),
      );
    const quarter = QUARTERS[text] ?? (unit === 'kwartaal' ? ORDINALS.indexOf(text) + 1 : 0);
    if (quarter > 0) {
      const length = QUARTERS[text] === undefined ? 2 : 1;
      const year = yearIn(at(index + length)) ?? yearIn(at(index + length + 1));
      const extra = year === undefined ? 0 : yearIn(at(index + length)) === undefined ? 2 : 1;
      add(index, length + extra, ...quarterOf(year ?? now.year, quarter));
    }
    if (text === 'eergisteren') add(index, 1, now.subtract({ days: 2 }), now.subtract({ days: 2 }));
    const weekday = WEEKDAYS.indexOf(text);
    // 'donderdag' alone is the coming one, today included; behind it a date decides.
    if (weekday >= 0 && !/^\d/.test(at(index + 1)) && unit !== 'week') {
      const next = now.add({ days: (weekday + 1 - now.dayOfWeek + 7) % 7 });
      const named = SHIFTS[at(index - 1)] === undefined || at(index - 1) === 'week' ? 0 : 1;
      if (at(index - 1) !== 'week') add(index - named, 1 + named, next, next);
    }
    // 'Voor de zomer', 'voor de kerst': from today up to the day before it starts.
    const ends = SEASONS[text];
    const length = at(index - 1) === 'de' && at(index - 2) === 'voor' ? 3 : at(index - 1) === 'voor' ? 2 : 0;
    if (ends && length > 0) {
      const end = now.with(ends);
      const coming = Temporal.PlainDate.compare(end, now) < 0 ? end.add({ years: 1 }) : end;
      add(index - length + 1, length, now, coming);
    }
    const year = yearIn(text);
    if (year !== undefined && !isPartOfDate(words, index)) add(index, 1, ...yearOf(year));
  });
  return spans;
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MONTH_NAME = /^(jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/;

function isPartOfDate(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? '';
  return MONTH_NAME.test(before) || /^\d{1,2}$/.test(before);
}

function yearIn(word: string): number | undefined {
  return /^20\d\d$/.test(word) ? Number(word) : undefined;
}

/** Days and months as the library reads them. A month or day without a year is the nearest one. */
function libraryDates(tidied: string, words: readonly Word[], now: Temporal.PlainDate): Span[] {
  // What is a name already is no part of a date: the DO is no Thursday.
  const free = words.reduce(
    (text, { used, start, end }) =>
      used ? text.slice(0, start) + ' '.repeat(end - start) + text.slice(end) : text,
    tidied,
  );
  const found = casual.parse(free, new Date(`${now.toString()}T12:00:00`));
  return found.flatMap(({ text, index, start, end }): Span[] => {
    const from = words.findIndex((word) => word.end > index);
    const next = words.findIndex((word) => word.start >= index + text.length);
    const to = next < 0 ? words.length : next;
    if (from < 0 || to <= from || words.slice(from, to).some(({ used }) => used)) return [];
    // Weeks, months and years around today are read by `ownSpans`.
    if (/(week|weken|maand|jaar)/.test(text) && !/(over|geleden)/.test(text)) return [];
    const has = (part: 'day' | 'month' | 'year'): boolean => start.isCertain(part);
    const month = start.get('month');
    const day = start.get('day');
    const year = start.get('year');
    if (month === null || day === null || year === null) return [];
    if (has('month') && !has('day')) {
      const named = Temporal.PlainDate.from({ year: has('year') ? year : now.year, month, day: 1 });
      const [first, last] = monthOf(has('year') ? named : nearest(named, now));
      return [{ from, to, periode: { van: first.toString(), tot: last.toString() }, isDay: false }];
    }
    if (!has('day') || !has('month')) return [];
    const written = Temporal.PlainDate.from({ year, month, day });
    const first = has('year') ? written : nearest(written, now);
    const last = end?.get('day') ? first.with({ day: end.get('day') ?? first.day }) : first;
    return [{ from, to, periode: { van: first.toString(), tot: last.toString() }, isDay: !end }];
  });
}

/** The same day or month of the year that lies nearest: at most five months back, else ahead. */
function nearest(date: Temporal.PlainDate, now: Temporal.PlainDate): Temporal.PlainDate {
  const earliest = now.subtract({ months: MONTHS_BACK });
  const candidates = [now.year - 1, now.year, now.year + 1].map((year) => date.with({ year }));
  return candidates.find((candidate) => Temporal.PlainDate.compare(candidate, earliest) >= 0) ?? date;
}

function joins(words: readonly Word[], first: Span, second: Span): boolean {
  const gap = words.slice(first.to, second.from).map(({ text }) => text);
  const before = words[first.from - 1]?.text ?? '';
  if (before === 'tussen') return gap.join(' ') === 'en';
  return ['tot', 'tot en met', 'tot aan', 'tm', 't m'].includes(gap.join(' '));
}

function between(first: Span, second: Span): FoundPeriode {
  let van = Temporal.PlainDate.from(first.periode.van);
  const tot = Temporal.PlainDate.from(second.periode.tot);
  // 'van 1 december tot en met 31 december 2026': the year stands once.
  if (Temporal.PlainDate.compare(van, tot) > 0) van = van.with({ year: tot.year });
  if (Temporal.PlainDate.compare(van, tot) > 0) van = van.subtract({ years: 1 });
  return {
    periode: { van: van.toString(), tot: tot.toString() },
    words: [Math.max(first.from - 1, 0), second.to],
  };
}

/** One span with the word before it: 'voor 1 december', 'sinds 1 september'. */
function around(words: readonly Word[], span: Span): FoundPeriode {
  const { van, tot } = span.periode;
  const before = words.slice(Math.max(0, span.from - 3), span.from).map(({ text }) => text);
  const last = before.at(-1) ?? '';
  const day = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
  const taken: readonly [number, number] = [Math.max(0, span.from - 1), span.to];
  if (before.join(' ').endsWith('tot en met')) return { periode: { tot }, words: [span.from - 3, span.to] };
  if (last === 'uiterlijk') return { periode: { tot }, words: taken };
  // 'voor volgende week' is meant for that week; only before a day it means earlier.
  if (last === 'tot' || (last === 'voor' && span.isDay))
    return { periode: { tot: day(van, -1) }, words: taken };
  if (last === 'sinds' || last === 'vanaf') return { periode: { van }, words: taken };
  if (last === 'na') return { periode: { van: day(tot, 1) }, words: taken };
  return {
    periode: { van, tot },
    ...(span.isDay ? { dag: van } : {}),
    words: [span.from, span.to],
  };
}

type Days = readonly [Temporal.PlainDate, Temporal.PlainDate];

function monthOf(date: Temporal.PlainDate): Days {
  return [date.with({ day: 1 }), date.with({ day: date.daysInMonth })];
}
function quarterOf(year: number, quarter: number): Days {
  const first = Temporal.PlainDate.from({ year, month: quarter * 3 - 2, day: 1 });
  return [first, first.add({ months: 3 }).subtract({ days: 1 })];
}
function yearOf(year: number): Days {
  return [
    Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    Temporal.PlainDate.from({ year, month: 12, day: 31 }),
  ];
}
