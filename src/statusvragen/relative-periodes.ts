import { Temporal } from 'temporal-polyfill';
import { dictionary } from '../shared/words.ts';
import type { Span } from './own-periodes.ts';
import type { Word } from './words.ts';

/** Periods that are counted from today or named without a date: 'afgelopen drie maanden', 'week 48', 'eind 2026'. */

const BACK = new Set(['afgelopen', 'voorbije', 'laatste', 'vorige', 'vorig']);
const AHEAD = new Set(['komende', 'komend', 'volgende', 'volgend', 'aanstaande', 'eerstvolgende']);
const NUMBERS = dictionary<number>(
  Object.fromEntries(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf'
      .split(' ')
      .map((word, index) => [word, index + 1]),
  ),
);
const MOST = 120;
type Unit = 'days' | 'weeks' | 'months' | 'years';
const UNITS = dictionary<Unit>({
  dag: 'days',
  dagen: 'days',
  week: 'weeks',
  weken: 'weeks',
  maand: 'months',
  maanden: 'months',
  jaar: 'years',
  jaren: 'years',
});
/** Month and day on which a season starts, and how many months it has. */
const SEASONS = dictionary<{ readonly month: number; readonly months: number }>({
  voorjaar: { month: 3, months: 3 },
  lente: { month: 3, months: 3 },
  zomer: { month: 7, months: 2 },
  najaar: { month: 9, months: 3 },
  herfst: { month: 9, months: 3 },
  winter: { month: 12, months: 3 },
});
const HALVES = dictionary<number>({ eerste: 0, '1e': 0, tweede: 1, '2e': 1, laatste: 1 });
/** What has ended longer ago than this is meant for the next year, unless a year is named. */
const MONTHS_BACK = 5;

/** All periods of these kinds in a question. */
export function relativeSpans(words: readonly Word[], now: Temporal.PlainDate): Span[] {
  const at = (index: number): string => words[index]?.text ?? '';
  const spans: Span[] = [];
  const add = (from: number, to: number, [van, tot]: Days): void => {
    if (words.slice(from, to).every(({ used }) => !used))
      spans.push({ from, to, periode: { van: van.toString(), tot: tot.toString() }, isDay: false });
  };
  words.forEach(({ text }, index) => {
    const length = readLength(words, index + 1);
    if (length && BACK.has(text)) add(index, length.to, [now.subtract(length.duration), now]);
    const within = text === 'binnen' && at(index + 1) === 'nu' ? readLength(words, index + 3) : length;
    if (within && (AHEAD.has(text) || text === 'binnen'))
      add(index, within.to, [now, now.add(within.duration)]);
    const half = HALVES[text];
    const isHalf = at(index + 1) === 'helft' || at(index + 1) === 'halfjaar';
    const twoWords = at(index + 1) === 'half' && at(index + 2) === 'jaar';
    if (half !== undefined && (isHalf || twoWords)) {
      const named = readYear(words, index + (twoWords ? 3 : 2), now);
      add(
        index,
        named.to,
        inYear(named.year, now, (year) => monthsFrom(year, half * 6 + 1, 6)),
      );
    }
    if (/^(week|weeknummer|wk)$/.test(text) && /^\d{1,2}$/.test(at(index + 1))) {
      const week = Number(at(index + 1));
      const named = readYear(words, index + 2, now);
      if (week >= 1 && week <= 53)
        add(
          index,
          named.to,
          inYear(named.year, now, (year) => isoWeek(year, week)),
        );
    }
    const season = SEASONS[text];
    if (season) {
      const before = at(index - 1);
      const named = readYear(words, index + 1, now);
      const wanted = (days: Days): boolean =>
        BACK.has(before) ? isBefore(days[1], now) : !AHEAD.has(before) || isBefore(now, days[0]);
      const from = BACK.has(before) || AHEAD.has(before) ? index - 1 : index;
      const seasons = [-1, 0, 1].map((shift) => monthsFrom(now.year + shift, season.month, season.months));
      const fitting = seasons.filter(wanted);
      const nearest = BACK.has(before)
        ? fitting.at(-1)
        : fitting.find(([, end]) => isBefore(now.subtract({ months: MONTHS_BACK }), end));
      if (named.year !== undefined) add(from, named.to, monthsFrom(named.year, season.month, season.months));
      else if (nearest) add(from, index + 1, nearest);
    }
  });
  return spans;
}

/**
 * 'Begin januari', 'eind volgend jaar', 'het einde van de maand': a part of a month or year that is named behind it or,
 * without one, of the present one.
 * @param spans the periods that were found in the question
 */
export function partsOfSpans(
  words: readonly Word[],
  spans: readonly Span[],
  now: Temporal.PlainDate,
): Span[] {
  return words.flatMap(({ text, used }, index): Span[] => {
    const next = words[index + 1]?.text ?? '';
    const named = next === 'week' ? WEEKS[text] : next === 'helft' ? MONTH_HALVES[text] : undefined;
    const isWeek = named !== undefined;
    const part = named ?? PARTS[text];
    if (part === undefined || used) return [];
    let to = index + (isWeek ? 2 : 1);
    const most = to + 2;
    while (['van', 'in', 'de', 'het'].includes(words[to]?.text ?? '') && to < most) to += 1;
    const whole = spans.find((span) => span.from === to && !span.isDay);
    const present = whole || isWeek ? undefined : presentUnit(words[to]?.text ?? '', now);
    const days: Days | undefined = whole
      ? [Temporal.PlainDate.from(whole.periode.van), Temporal.PlainDate.from(whole.periode.tot)]
      : present;
    if (!days) return [];
    const [van, tot] = partOf(days, part);
    const before = part === 'end' ? tot : van.subtract({ days: 1 });
    return [
      {
        from: index,
        to: whole ? whole.to : to + 1,
        periode: { van: van.toString(), tot: tot.toString() },
        isDay: false,
        before: before.toString(),
      },
    ];
  });
}

type Days = readonly [Temporal.PlainDate, Temporal.PlainDate];
/** A part of a period, or the how manieth week of it; the last one is -1. */
type Part = 'start' | 'middle' | 'end' | 'first half' | 'second half' | number;

const MONTH_HALVES = dictionary<Part>({ eerste: 'first half', tweede: 'second half' });
const WEEKS = dictionary<number>({ eerste: 0, tweede: 1, derde: 2, vierde: 3, laatste: -1 });

const PARTS = dictionary<Part>({
  begin: 'start',
  half: 'middle',
  halverwege: 'middle',
  medio: 'middle',
  eind: 'end',
  einde: 'end',
});

/** Of a month ten days, of a year the first or last three months or the four in the middle; of a week two days. */
function partOf([first, last]: Days, part: Part): Days {
  if (part === -1) return [last.subtract({ days: 6 }), last];
  if (typeof part === 'number') return [first.add({ days: 7 * part }), first.add({ days: 7 * part + 6 })];
  const days = first.until(last).days + 1;
  if (part === 'first half' || part === 'second half') {
    const middle = days > 300 ? first.add({ months: 6 }) : first.add({ days: Math.floor(days / 2) });
    return part === 'first half' ? [first, middle.subtract({ days: 1 })] : [middle, last];
  }
  if (days > 300) {
    if (part === 'start') return monthsFrom(first.year, 1, 3);
    return part === 'end' ? monthsFrom(first.year, 10, 3) : monthsFrom(first.year, 5, 4);
  }
  const third = Math.floor(days / 3);
  if (part === 'start') return [first, first.add({ days: third - 1 })];
  if (part === 'middle') return [first.add({ days: third }), first.add({ days: 2 * third - 1 })];
  return [first.add({ days: 2 * third }), last];
}

function presentUnit(unit: string, now: Temporal.PlainDate): Days | undefined {
  if (unit === 'jaar') return monthsFrom(now.year, 1, 12);
  if (unit === 'maand') return monthsFrom(now.year, now.month, 1);
  if (unit === 'kwartaal') return monthsFrom(now.year, Math.ceil(now.month / 3) * 3 - 2, 3);
  if (unit !== 'week') return undefined;
  const monday = now.subtract({ days: now.dayOfWeek - 1 });
  return [monday, monday.add({ days: 6 })];
}

/** 'Drie maanden', '10 dagen', 'half jaar', 'anderhalf jaar', 'halfjaar'. */
function readLength(
  words: readonly Word[],
  from: number,
): { readonly duration: Temporal.DurationLike; readonly to: number } | undefined {
  const first = words[from]?.text ?? '';
  const second = words[from + 1]?.text ?? '';
  if (first === 'halfjaar') return { duration: { months: 6 }, to: from + 1 };
  if (second === 'jaar' && first === 'half') return { duration: { months: 6 }, to: from + 2 };
  if (second === 'jaar' && first === 'anderhalf') return { duration: { months: 18 }, to: from + 2 };
  const number = NUMBERS[first] ?? (/^\d{1,3}$/.test(first) ? Number(first) : undefined);
  if (number === undefined || number < 1 || number > MOST) return undefined;
  if (second === 'kwartalen' || second === 'kwartaal')
    return { duration: { months: number * 3 }, to: from + 2 };
  const unit = UNITS[second];
  return unit && { duration: { [unit]: number }, to: from + 2 };
}

/** 'Van 2027', '2027', 'van volgend jaar'; without one, where the reading went on from. */
export function readYear(
  words: readonly Word[],
  from: number,
  now: Temporal.PlainDate,
): { readonly year?: number; readonly to: number } {
  const at = (index: number): string => words[index]?.text ?? '';
  const start = ['van', 'in'].includes(at(from)) ? from + 1 : from;
  if (/^20\d\d$/.test(at(start))) return { year: Number(at(start)), to: start + 1 };
  if (at(start + 1) !== 'jaar') return { to: from };
  if (['dit', 'het', 'lopende'].includes(at(start))) return { year: now.year, to: start + 2 };
  if (AHEAD.has(at(start))) return { year: now.year + 1, to: start + 2 };
  return BACK.has(at(start)) ? { year: now.year - 1, to: start + 2 } : { to: from };
}

/** In the year that is named, or else in the nearest in which it has not ended long ago. */
function inYear(year: number | undefined, now: Temporal.PlainDate, of: (year: number) => Days): Days {
  if (year !== undefined) return of(year);
  const [, end] = of(now.year);
  return of(isBefore(end, now.subtract({ months: MONTHS_BACK })) ? now.year + 1 : now.year);
}

function monthsFrom(year: number, month: number, months: number): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return [first, first.add({ months }).subtract({ days: 1 })];
}

function isoWeek(year: number, week: number): Days {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return [monday, monday.add({ days: 6 })];
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
