import { Temporal } from 'temporal-polyfill';
import { dictionary } from '../../../shared/words.ts';
import type { Word } from '../../ground/words.ts';
import { isOfDone } from './bounds.ts';
import { type Days, MONTHS_BACK, monthOf, readYear, type Span } from './spans.ts';

const SHIFTS = dictionary<number>({
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
});
const QUARTERS = dictionary<number>({
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
  kw1: 1,
  kw2: 2,
  kw3: 3,
  kw4: 4,
});
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
/** 'Tweede' and '2e' are 2; 0 for what is none. */
function ordinal(word: string): number {
  return /^[1-4](?:e|ste|de)$/.test(word) ? Number(word.charAt(0)) : ORDINALS.indexOf(word) + 1;
}

/** Weeks, months, quarters and years, which the library does not know or reads as one day. */
export function calendarSpans(words: readonly Word[], now: Temporal.PlainDate): Span[] {
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
    // 'Het laatste kwartaal van dit jaar' is its fourth, and not the one before this.
    const last = text === 'laatste' && unit === 'kwartaal' && at(index + 2) === 'van' ? 4 : 0;
    if (shift !== undefined && unit === 'kwartaal' && last === 0)
      add(
        index,
        2,
        ...quarterOf(
          now.add({ months: 3 * shift }).year,
          Math.ceil(now.add({ months: 3 * shift }).month / 3),
        ),
      );
    // 'Deze en volgende week': one stretch.
    const other = SHIFTS[at(index + 2)];
    const both = spanOfBoth[at(index + 3)];
    if (shift !== undefined && unit === 'en' && other !== undefined && both)
      add(index, 4, ...both(now, shift, other));
    const quarter = QUARTERS[text] ?? (unit === 'kwartaal' ? last || ordinal(text) : 0);
    if (last > 0) {
      const named = readYear(words, index + 2, now);
      add(index, named.to - index, ...quarterOf(named.year ?? now.year, 4));
    } else if (quarter > 0) {
      const length = QUARTERS[text] === undefined ? 2 : 1;
      const named = readYear(words, index + length, now);
      add(index, named.to - index, ...quarterOf(named.year ?? nearestYear(quarter, now), quarter));
    }
    const day = dayOfMonth(words, index, now);
    if (day) add(index, 1, day, day);
    if (text === 'eergisteren') add(index, 1, now.subtract({ days: 2 }), now.subtract({ days: 2 }));
    const weekday = WEEKDAYS.indexOf(text);
    // 'donderdag' alone is the coming one, today included; behind it a date decides.
    if (weekday >= 0 && !/^\d/.test(at(index + 1)) && unit !== 'week') {
      const shift = SHIFTS[at(index - 1)] ?? 0;
      const ahead = (weekday + 1 - now.dayOfWeek + 7) % 7;
      // 'Aanstaande maandag' is not today, and 'afgelopen vrijdag' has been.
      const days = shift < 0 || (shift > 0 && ahead === 0) ? ahead + 7 * shift : ahead;
      const next = now.add({ days });
      const named = SHIFTS[at(index - 1)] === undefined || at(index - 1) === 'week' ? 0 : 1;
      if (at(index - 1) !== 'week') add(index - named, 1 + named, next, next);
    }
    const year = yearIn(text);
    if (year !== undefined && !isPartOfDate(words, index)) add(index, 1, ...yearOf(year));
  });
  return spans;
}

/** 'De 24e', 'op de 3de': of this month or, when that was some time ago, of the next. */
function dayOfMonth(
  words: readonly Word[],
  index: number,
  now: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const at = (place: number): string => words[place]?.text ?? '';
  const number = /^(\d{1,2})(?:e|de|ste)$/.exec(at(index))?.[1];
  if (number === undefined || !['de', 'den'].includes(at(index - 1)) || NO_DAY.test(at(index + 1)))
    return undefined;
  const day = Number(number);
  if (day < 1 || day > now.daysInMonth) return undefined;
  const here = now.with({ day });
  if (Temporal.PlainDate.compare(here, now) >= 0) return here;
  const speaksOf = (verbs: RegExp): boolean => words.some(({ text }) => verbs.test(text));
  if (isOfDone(words) || speaksOf(WAS)) return here;
  if (speaksOf(COMES)) return here.add({ months: 1 });
  // Of one that has just been nobody can say which is meant.
  return here.until(now).days > now.daysInMonth / 2 ? here.add({ months: 1 }) : undefined;
}
const WAS = /^(?:was|waren|werd|werden|kwam|kwamen|ging|gingen|had|hadden|vond|vonden|stond|stonden)$/;
const COMES = /^(?:staat|staan|komt|komen|gaat|gaan|krijg|krijgt|krijgen|wordt|worden|zal|zullen)$/;
/** The first of something is no day. */
const NO_DAY =
  /^(?:week|maand|kwartaal|helft|halfjaar|half|jaar|keer|plaats|jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/;

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MONTH_NAME = /^(jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/;

function isPartOfDate(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? '';
  // '2026-12-01'.
  const isIso = [1, 2].every((ahead) => /^\d\d$/.test(words[index + ahead]?.text ?? ''));
  return isIso || MONTH_NAME.test(before) || /^\d{1,2}$/.test(before);
}

function yearIn(word: string): number | undefined {
  return /^20\d\d$/.test(word) ? Number(word) : undefined;
}

const spanOfBoth = dictionary<(now: Temporal.PlainDate, first: number, second: number) => Days>({
  week: (now, first, second) => {
    const monday = now.subtract({ days: now.dayOfWeek - 1 });
    return [monday.add({ weeks: first }), monday.add({ weeks: second, days: 6 })];
  },
  maand: (now, first, second) => [
    monthOf(now.add({ months: first }))[0],
    monthOf(now.add({ months: second }))[1],
  ],
  jaar: (now, first, second) => [yearOf(now.year + first)[0], yearOf(now.year + second)[1]],
});

/** The quarter that has not ended long ago. */
function nearestYear(quarter: number, now: Temporal.PlainDate): number {
  const [, end] = quarterOf(now.year, quarter);
  const ended = Temporal.PlainDate.compare(end, now.subtract({ months: MONTHS_BACK })) < 0;
  return ended ? now.year + 1 : now.year;
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
