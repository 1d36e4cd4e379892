import { casual } from 'chrono-node/nl';
import { Temporal } from 'temporal-polyfill';
import type { Schoolvakantie } from '../../../shared/regio-gegevens.ts';
import type { Periode } from '../../ground/query.ts';
import type { Word } from '../../ground/words.ts';
import { boundedDays, isEndedBefore, isOfDone } from './bounds.ts';
import { calendarSpans } from './calendar-periodes.ts';
import { elapsedPeriode } from './elapsed.ts';
import { partsOfSpans } from './parts-of-periodes.ts';
import { between, daysOfOneMonth, joins, nextDay, untilToday } from './ranges.ts';
import { relativeSpans } from './relative-periodes.ts';
import { seasonSpans } from './season-periodes.ts';
import { AHEAD, BACK, type FoundPeriode, monthOf, nearest, type Span } from './spans.ts';

/**
 * The days that a question speaks of, or undefined. A month without a year is the nearest one, a week is from Monday to
 * Sunday, 'voor de zomer' is up to 30 June. Claims the words that it read.
 * @param tidied the text of which `words` are the words
 * @param today Dutch local date, YYYY-MM-DD
 * @param vakanties when schools of the region are closed; none: not filled in
 */
export function findPeriode(
  tidied: string,
  words: readonly Word[],
  today: string,
  vakanties: readonly Schoolvakantie[] = [],
): FoundPeriode | undefined {
  const now = Temporal.PlainDate.from(today);
  const elapsed = elapsedPeriode(words, now);
  if (elapsed) return elapsed;
  const whole = [
    ...relativeSpans(words, now),
    ...seasonSpans(words, now, vakanties),
    ...calendarSpans(words, now),
    ...libraryDates(tidied, words, now),
  ];
  // Of two that start with one word the first kind knows more; what starts earlier reads more.
  const spans = [...partsOfSpans(words, whole, now), ...whole].sort((a, b) => a.from - b.from);
  const distinct: Span[] = [];
  for (const span of spans) if (span.from >= (distinct.at(-1)?.to ?? 0)) distinct.push(span);
  const [first, second] = asOneStretch(words, distinct);
  if (!first) return untilOrFromNow(words, today);
  const found =
    second && joins(words, first, second)
      ? between(words, first, second)
      : (untilToday(words, first, now) ?? daysOfOneMonth(words, first) ?? around(words, first, now));
  for (const word of words.slice(...found.words)) word.used = true;
  return found;
}

/** 'Juni, juli of augustus': months that follow on each other and are named in one breath. Others are no stretch. */
function asOneStretch(words: readonly Word[], spans: readonly Span[]): readonly Span[] {
  const stretches: Span[] = [];
  for (const span of spans) {
    const before = stretches.at(-1);
    const gap = before && words.slice(before.to, span.from).map(({ text }) => text);
    const isListed = gap !== undefined && !span.isDay && ['', 'en', 'of'].includes(gap.join(' '));
    const van = before && isListed && !before.isDay ? startBefore(before.periode, span.periode) : undefined;
    if (before && van !== undefined)
      stretches[stretches.length - 1] = { ...before, to: span.to, periode: { van, tot: span.periode.tot } };
    else stretches.push(span);
  }
  return stretches;
}

/** The first day when the one ends where the other begins; the year of the last holds for all: 'juni, juli of augustus'. */
function startBefore({ van, tot }: Required<Periode>, next: Required<Periode>): string | undefined {
  const years = [0, -1, 1].find((one) => nextDay(later(tot, one)) === next.van);
  return years === undefined ? undefined : later(van, years);
}

function later(datum: string, years: number): string {
  return Temporal.PlainDate.from(datum).add({ years }).toString();
}

const IN_DAYS = new Set([
  'in',
  'sinds',
  'sedert',
  'vanaf',
  'tot',
  'na',
  'tm',
  'm',
  'tussen',
  'eind',
  'begin',
  'half',
]);

/** Stands for what was read already: more spaces than one make the library read another date, or none. */
const CLAIMED = '|';

/** Days and months as the library reads them. A month or day without a year is the nearest one. */
function libraryDates(tidied: string, words: readonly Word[], now: Temporal.PlainDate): Span[] {
  // What is a name already is no part of a date: the DO is no Thursday.
  const free = words.reduce(
    (text, { used, start, end }) =>
      used ? text.slice(0, start) + CLAIMED.repeat(end - start) + text.slice(end) : text,
    tidied,
  );
  const found = casual.parse(free, new Date(`${now.toString()}T12:00:00`));
  return found.flatMap(({ text, index, start, end }): Span[] => {
    const from = words.findIndex((word) => word.end > index);
    // The library reads the space of a name behind a month as well.
    const next = words.findIndex((word) => word.start >= index + text.trimEnd().length);
    const to = next < 0 ? words.length : next;
    if (from < 0 || to <= from || words.slice(from, to).some(({ used }) => used)) return [];
    // 'Nu' is how somebody asks, and Jan is a colleague unless a date stands around him.
    if (text.trim() === 'nu') return [];
    // 'Mar' is 'maar' with a letter left out as well, and 'zo' is said of anything.
    const before = words[from - 1]?.text ?? '';
    if (/^(?:jan|mar)$/.test(text.trim()) && !IN_DAYS.has(before)) return [];
    if (SHORT_DAY.test(text.trim()) && !BEFORE_DAY.has(before)) return [];
    // Weeks, months and years around today are read by `calendarSpans`.
    if (/(week|weken|maand|jaar)/.test(text) && !/(over|geleden)/.test(text)) return [];
    const has = (part: 'day' | 'month' | 'year'): boolean => start.isCertain(part);
    const month = start.get('month');
    const day = start.get('day');
    const year = start.get('year');
    if (month === null || day === null || year === null) return [];
    if (has('month') && !has('day')) {
      const named = Temporal.PlainDate.from({ year: has('year') ? year : now.year, month, day: 1 });
      // 'Afgelopen juni', 'komende maart'.
      const side = has('year') ? undefined : BACK.has(before) ? -1 : AHEAD.has(before) ? 1 : undefined;
      const meant = side === undefined ? nearest(named, now) : onSide(named, now, side);
      const [first, last] = monthOf(has('year') ? named : meant);
      return [
        {
          from: side === undefined ? from : from - 1,
          to,
          periode: { van: first.toString(), tot: last.toString() },
          isDay: false,
        },
      ];
    }
    if (!has('day') || !has('month')) return [];
    const written = Temporal.PlainDate.from({ year, month, day });
    const first = has('year') ? written : nearest(written, now);
    const last = end ? lastDay(first, end) : first;
    return [{ from, to, periode: { van: first.toString(), tot: last.toString() }, isDay: !end }];
  });
}

const WEEKDAY = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag$/;

/** The month of that name before this one, or behind it. */
function onSide(named: Temporal.PlainDate, now: Temporal.PlainDate, side: -1 | 1): Temporal.PlainDate {
  const first = now.with({ day: 1 });
  const isThere = Temporal.PlainDate.compare(named, first) === side;
  return isThere ? named : named.add({ years: side });
}

const SHORT_DAY = /^(?:ma|di|wo|do|vr|za|zo)$/;
const BEFORE_DAY = new Set(
  'op deze volgende vorige aanstaande komende afgelopen tot voor na sinds vanaf en of tm m'.split(' '),
);

/** Of a range that the library read itself: '1-9-2026 tot 1-11-2026', '1 - 15 december'. */
function lastDay(
  first: Temporal.PlainDate,
  end: { get(part: 'day' | 'month' | 'year'): number | null },
): Temporal.PlainDate {
  const [year, month, day] = [end.get('year'), end.get('month'), end.get('day')];
  const last = first.with({ month: month ?? first.month, day: day ?? first.day });
  const named = year !== null && year > last.year ? last.with({ year }) : last;
  return Temporal.PlainDate.compare(named, first) < 0 ? named.add({ years: 1 }) : named;
}

/** 'Tot nu toe', 'vanaf nu'. */
function untilOrFromNow(words: readonly Word[], today: string): FoundPeriode | undefined {
  const at = words.findIndex(
    ({ text }, index) => text === 'nu' && /^(?:tot|vanaf)$/.test(words[index - 1]?.text ?? ''),
  );
  if (at < 0) return undefined;
  const to = words[at + 1]?.text === 'toe' ? at + 2 : at + 1;
  for (const word of words.slice(at - 1, to)) word.used = true;
  const periode = words[at - 1]?.text === 'tot' ? { tot: today } : { van: today };
  return { periode, words: [at - 1, to] };
}

const ROUND = new Set(['rond', 'rondom', 'omstreeks']);
/** A week, as long as the chip of the answer shows it. */
const DAYS_ROUND = 7;
const MOST_DAYS_ROUND = 20;
/** 'Ingediend voor december', in November, is everything up to now. */
const MOST_DAYS_AHEAD = 62;

/** One span with the word before it: 'voor 1 december', 'sinds 1 september'. */
function around(words: readonly Word[], span: Span, now: Temporal.PlainDate): FoundPeriode {
  const { van, tot } = span.periode;
  // 'In de maand december', 'voor de zomer'.
  const from = span.from - (['maand', 'jaar', 'week'].includes(words[span.from - 1]?.text ?? '') ? 1 : 0);
  const start = from - (['de', 'het'].includes(words[from - 1]?.text ?? '') ? 1 : 0);
  const before = words.slice(Math.max(0, start - 3), start).map(({ text }) => text);
  const last = before.at(-1) ?? '';
  // 'In de week van 7 december': from Monday to Sunday.
  if (span.isDay && (before.join(' ').endsWith('week van') || words[span.from - 1]?.text === 'week')) {
    const named = Temporal.PlainDate.from(van);
    const monday = named.subtract({ days: named.dayOfWeek - 1 });
    const days = { van: monday.toString(), tot: monday.add({ days: 6 }).toString() };
    return { periode: days, words: [last === 'van' ? start - 2 : start, span.to] };
  }
  const day = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
  const taken: readonly [number, number] = [Math.max(0, start - 1), span.to];
  if (/\bnu (?:en|tot|tot en met)$/.test(before.join(' ')))
    return {
      periode: { van: now.toString(), tot },
      words: [words.findIndex(({ text }) => text === 'nu') - 1, span.to],
    };
  const bounded = boundedDays(before, span);
  // 'Van voor de zomer': of a plan nobody says which of its days that is.
  if (bounded)
    return {
      periode: bounded.periode,
      words: [start - bounded.length, span.to],
      ...(before.join(' ').endsWith('van voor') && !span.periode.van.endsWith('-01-01')
        ? { isElapsed: true as const }
        : {}),
    };
  // 'voor volgende week' is meant for that week; only before a day or an end it means earlier.
  // 'Voor morgen' is what tomorrow needs.
  if (last === 'voor' && ['vandaag', 'morgen', 'overmorgen'].includes(words[span.from]?.text ?? ''))
    return { periode: { van, tot }, dag: van, isLimit: true, words: taken };
  // 'Voor 1 maart ingediend', in November: that of this year is the last one before which something can be done.
  if (last === 'voor' && isOfDone(words) && now.until(van).days > MOST_DAYS_AHEAD)
    return { periode: { tot: later(day(van, -1), -1) }, words: taken };
  // 'Wat loopt voor januari af': what ends has a day before it; 'vergaderingen voor januari' are those of that month.
  // 'Hoe vaak vergadert het DO nog voor februari'.
  const isCounted = /^(?:hoe vaak|hoeveel)\b/.test(words.map(({ text }) => text).join(' '));
  if (before.join(' ').endsWith('nog voor') && isCounted)
    return { periode: { tot: day(van, -1) }, words: taken };
  if (last === 'voor' && isEndedBefore(words, span)) return { periode: { tot: day(van, -1) }, words: taken };
  if (last === 'tot' || (last === 'voor' && (span.isDay || span.before !== undefined)))
    return { periode: { tot: span.before ?? day(van, -1) }, words: taken };
  // What is asked 'since' has begun: 'sinds vrijdag' is the last one.
  const isWeekday = WEEKDAY.test(words[span.from]?.text ?? '');
  if (['sinds', 'sedert'].includes(last) && isWeekday && van > now.toString())
    return { periode: { van: day(van, -7) }, words: taken };
  if (['sinds', 'sedert'].includes(last) && van > now.toString())
    return { periode: { van: Temporal.PlainDate.from(van).subtract({ years: 1 }).toString() }, words: taken };
  if (['sinds', 'sedert', 'vanaf'].includes(last))
    return { periode: { van: span.since ?? van }, words: taken };
  // 'Rond de kerst': some days before it and behind it as well; of a month that says nothing more.
  if (ROUND.has(last) && Temporal.PlainDate.from(van).until(tot).days < MOST_DAYS_ROUND)
    return { periode: { van: day(van, -DAYS_ROUND), tot: day(tot, DAYS_ROUND) }, words: taken };
  if (last === 'na') return { periode: { van: day(tot, 1) }, words: taken };
  return {
    periode: { van, tot },
    dag: span.isDay ? van : undefined,
    isLimit: span.isLimit,
    ...(span.isWithin ? { isWithin: true } : {}),
    words: [from, span.to],
  };
}
