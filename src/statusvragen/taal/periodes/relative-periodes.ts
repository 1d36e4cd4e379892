import { Temporal } from 'temporal-polyfill';
import { dictionary } from '../../../shared/words.ts';
import { numberIn } from '../../ground/numbers.ts';
import type { Word } from '../../ground/words.ts';
import {
  AHEAD,
  BACK,
  type Days,
  isBefore,
  MONTHS_BACK,
  monthsFrom,
  readYear,
  type Span,
  UNITS,
} from './spans.ts';

/** Periods that are counted from today or named without a date: 'afgelopen drie maanden', 'week 48', 'eind 2026'. */

const MOST = 120;
const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const HALVES = dictionary<number>({ eerste: 0, '1e': 0, tweede: 1, '2e': 1, laatste: 1 });
/** All periods of these kinds in a question. */
export function relativeSpans(words: readonly Word[], now: Temporal.PlainDate): Span[] {
  const at = (index: number): string => words[index]?.text ?? '';
  const spans: Span[] = [];
  const add = (from: number, to: number, [van, tot]: Days, isWithin?: true): void => {
    if (words.slice(from, to).every(({ used }) => !used))
      spans.push({
        from,
        to,
        periode: { van: van.toString(), tot: tot.toString() },
        isDay: false,
        ...(isWithin ? { isWithin } : {}),
      });
  };
  words.forEach(({ text, used }, index) => {
    // The library knows 'morgen' alone.
    const after = now.add({ days: 2 }).toString();
    if (text === 'overmorgen' && !used)
      spans.push({ from: index, to: index + 1, periode: { van: after, tot: after }, isDay: true });
    // 'Donderdag over een week': so many weeks behind the one that comes first.
    const weekday = WEEKDAYS.indexOf(text) + 1;
    const later = weekday > 0 && at(index + 1) === 'over' ? numberIn(at(index + 2)) : undefined;
    if (later !== undefined && /^we(?:ek|ken)$/.test(at(index + 3)) && later <= MOST && !used) {
      const first = now.add({ days: (weekday - now.dayOfWeek + 7) % 7 || 7 });
      const day = first.add({ weeks: later }).toString();
      spans.push({ from: index, to: index + 4, periode: { van: day, tot: day }, isDay: true });
    }
    const length = readLength(words, index + 1);
    if (length && BACK.has(text)) add(index, length.to, [now.subtract(length.duration), now]);
    const within = text === 'binnen' && at(index + 1) === 'nu' ? readLength(words, index + 3) : length;
    if (within && (AHEAD.has(text) || text === 'binnen'))
      add(index, within.to, [now, now.add(within.duration)], text === 'binnen' || undefined);
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
  });
  return spans;
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
  const number = numberIn(first);
  if (number === undefined || number < 1 || number > MOST) return undefined;
  if (second === 'kwartalen' || second === 'kwartaal')
    return { duration: { months: number * 3 }, to: from + 2 };
  const unit = UNITS[second];
  return unit && { duration: { [unit]: number }, to: from + 2 };
}

/** In the year that is named, or else in the nearest in which it has not ended long ago. */
function inYear(year: number | undefined, now: Temporal.PlainDate, of: (year: number) => Days): Days {
  if (year !== undefined) return of(year);
  const [, end] = of(now.year);
  return of(isBefore(end, now.subtract({ months: MONTHS_BACK })) ? now.year + 1 : now.year);
}

function isoWeek(year: number, week: number): Days {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return [monday, monday.add({ days: 6 })];
}
