import { casual } from 'chrono-node/nl';
import { Temporal } from 'temporal-polyfill';
import { monthOf, nearest, ownSpans, type Span } from './own-periodes.ts';
import type { Periode } from './query.ts';
import { partsOfSpans, relativeSpans } from './relative-periodes.ts';
import type { Word } from './words.ts';

/** What a question says about days: a period to filter on, and the single day when it is one. */
export type FoundPeriode = {
  readonly periode: Periode;
  readonly dag?: string;
  /** Its start is only today: what should have been done before belongs to it as well. */
  readonly isLimit?: true;
  readonly words: readonly [number, number];
};

/**
 * The days that a question speaks of, or undefined. A month without a year is the nearest one, a week is from Monday to
 * Sunday, 'voor de zomer' is up to 30 June. Claims the words that it read.
 * @param tidied the text of which `words` are the words
 * @param today Dutch local date, YYYY-MM-DD
 */
export function findPeriode(tidied: string, words: readonly Word[], today: string): FoundPeriode | undefined {
  const now = Temporal.PlainDate.from(today);
  const whole = [...relativeSpans(words, now), ...ownSpans(words, now), ...libraryDates(tidied, words, now)];
  // Of two that start with one word the first kind knows more; what starts earlier reads more.
  const spans = [...partsOfSpans(words, whole, now), ...whole].sort((a, b) => a.from - b.from);
  const distinct: Span[] = [];
  for (const span of spans) if (span.from >= (distinct.at(-1)?.to ?? 0)) distinct.push(span);
  const [first, second] = distinct;
  if (!first) return undefined;
  const found = second && joins(words, first, second) ? between(first, second) : around(words, first);
  for (const word of words.slice(...found.words)) word.used = true;
  return found;
}

const IN_DAYS = new Set(['in', 'sinds', 'vanaf', 'tot', 'na', 'tm', 'm', 'tussen', 'eind', 'begin', 'half']);

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
    // 'Nu' is how somebody asks, and Jan is a colleague unless a date stands around him.
    if (text === 'nu') return [];
    if (text === 'jan' && !IN_DAYS.has(words[from - 1]?.text ?? '')) return [];
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
  const article = ['de', 'het'].includes(words[span.from - 1]?.text ?? '') ? 1 : 0;
  const start = span.from - article;
  const before = words.slice(Math.max(0, start - 3), start).map(({ text }) => text);
  const last = before.at(-1) ?? '';
  const day = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
  const taken: readonly [number, number] = [Math.max(0, start - 1), span.to];
  if (before.join(' ').endsWith('tot en met')) return { periode: { tot }, words: [start - 3, span.to] };
  if (last === 'uiterlijk') return { periode: { tot }, words: taken };
  // 'voor volgende week' is meant for that week; only before a day or an end it means earlier.
  if (last === 'tot' || (last === 'voor' && (span.isDay || span.before !== undefined)))
    return { periode: { tot: span.before ?? day(van, -1) }, words: taken };
  if (last === 'sinds' || last === 'vanaf') return { periode: { van }, words: taken };
  if (last === 'na') return { periode: { van: day(tot, 1) }, words: taken };
  return {
    periode: { van, tot },
    ...(span.isDay ? { dag: van } : {}),
    ...(span.isLimit ? { isLimit: true } : {}),
    words: [span.from, span.to],
  };
}
