import { Temporal } from 'temporal-polyfill';
import type { Word } from '../../ground/words.ts';
import type { FoundPeriode, Span } from './spans.ts';

/** From one day, month or stretch up to another: 'tussen 1 en 15 december', 'sinds 1 oktober tot nu', 'na de zomer maar voor oktober'. */

export function nextDay(datum: string): string {
  return Temporal.PlainDate.from(datum).add({ days: 1 }).toString();
}

const UNTIL: readonly string[] = ['tot', 'tot en met', 'tot aan', 'tm', 't m'];

/** 'In januari of februari' are two that join as well. */
const AND: ReadonlySet<string> = new Set(['en', 'of', 'of in', 'en in', 'en ook']);

export function joins(words: readonly Word[], first: Span, second: Span): boolean {
  const gap = words.slice(first.to, second.from).map(({ text }) => text);
  if (beforeSpan(words, first) === 'tussen') return /^en(?: (?:de|het))?$/.test(gap.join(' '));
  // 'November en december', '2025 en 2026': without a day between them one stretch.
  const isNext = nextDay(first.periode.tot) === second.periode.van;
  if (isFromUpTo(words, first, second)) return true;
  return UNTIL.includes(gap.join(' ')) || (AND.has(gap.join(' ')) && isNext);
}

/** 'Tussen 1 en 15 december', '1 t/m 15 december': the month stands once. */
export function daysOfOneMonth(words: readonly Word[], span: Span): FoundPeriode | undefined {
  if (!span.isDay) return undefined;
  const numberAt = words
    .slice(0, span.from)
    .findLastIndex(({ text, used }) => !used && /^[1-9]\d?$/.test(text));
  const gap = words
    .slice(numberAt + 1, span.from)
    .map(({ text }) => text)
    .join(' ');
  const before = words[numberAt - 1]?.text ?? '';
  if (numberAt < 0 || !(UNTIL.includes(gap) || (gap === 'en' && before === 'tussen'))) return undefined;
  const last = Temporal.PlainDate.from(span.periode.van);
  const day = Number(words[numberAt]?.text);
  const month = day > last.day ? last.subtract({ months: 1 }) : last;
  return {
    periode: { van: month.with({ day }).toString(), tot: last.toString() },
    words: [startsRange(words, numberAt) ? numberAt - 1 : numberAt, span.to],
  };
}

function startsRange(words: readonly Word[], at: number, ...more: readonly string[]): boolean {
  return ['van', 'vanaf', 'tussen', ...more].includes(words[at - 1]?.text ?? '');
}

const FROM = new Set(['na', 'sinds', 'sedert', 'vanaf']);
const UP_TO = /^(?:maar |en |,)?(?:wel |nog )?(?:voor|tot|tot en met|uiterlijk)(?: de| het)?$/;

/** 'Na de zomer maar voor oktober', 'sinds 1 oktober en tot 1 november': from the one, up to the other. */
function isFromUpTo(words: readonly Word[], first: Span, second: Span): boolean {
  const gap = words.slice(first.to, second.from).map(({ text }) => text);
  return FROM.has(beforeSpan(words, first)) && UP_TO.test(gap.join(' '));
}

/** The word before a span and its article. */
function beforeSpan(words: readonly Word[], { from }: Span): string {
  const start = ['de', 'het'].includes(words[from - 1]?.text ?? '') ? from - 1 : from;
  return words[start - 1]?.text ?? '';
}

/** What is named first begins it, or ends before it; 'voor' and 'tot' what is named last are without it. */
function fromUpTo(words: readonly Word[], first: Span, second: Span): FoundPeriode | undefined {
  const gap = words.slice(first.to, second.from).map(({ text }) => text);
  const day = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
  const start = beforeSpan(words, first);
  const van = start === 'na' ? day(first.periode.tot, 1) : (first.since ?? first.periode.van);
  const isWith = gap.includes('uiterlijk') || gap.includes('met');
  const tot = isWith ? second.periode.tot : (second.before ?? day(second.periode.van, -1));
  const from = words.findLastIndex(({ text }, at) => at < first.from && text === start);
  return van <= tot ? { periode: { van, tot }, words: [from, second.to] } : undefined;
}

export function between(words: readonly Word[], first: Span, second: Span): FoundPeriode {
  const bounds = isFromUpTo(words, first, second) ? fromUpTo(words, first, second) : undefined;
  if (bounds) return bounds;
  let van = Temporal.PlainDate.from(first.middle ?? first.periode.van);
  const tot = Temporal.PlainDate.from(second.middle ?? second.periode.tot);
  // 'van 1 december tot en met 31 december 2026': the year stands once.
  if (Temporal.PlainDate.compare(van, tot) > 0) van = van.with({ year: tot.year });
  if (Temporal.PlainDate.compare(van, tot) > 0) van = van.subtract({ years: 1 });
  return {
    periode: { van: van.toString(), tot: tot.toString() },
    words: [startsRange(words, first.from) ? first.from - 1 : first.from, second.to],
  };
}

const TODAY = new Set(['nu', 'heden', 'vandaag']);

/** 'Tussen 1 oktober en nu', 'van 1 september tot op heden': what has begun. */
export function untilToday(
  words: readonly Word[],
  span: Span,
  now: Temporal.PlainDate,
): FoundPeriode | undefined {
  const at = words.findIndex(({ text, used }, index) => index >= span.to && !used && TODAY.has(text));
  if (at < 0) return undefined;
  const gap = words
    .slice(span.to, at)
    .map(({ text }) => text)
    .join(' ');
  const isBetween = gap === 'en' && beforeSpan(words, span) === 'tussen';
  if (!isBetween && !UNTIL.includes(gap) && gap !== 'tot op') return undefined;
  const first = Temporal.PlainDate.from(span.periode.van);
  const van = Temporal.PlainDate.compare(first, now) > 0 ? first.subtract({ years: 1 }) : first;
  const to = words[at + 1]?.text === 'toe' ? at + 2 : at + 1;
  return {
    periode: { van: van.toString(), tot: now.toString() },
    words: [startsRange(words, span.from, ...BEGINS) ? span.from - 1 : span.from, to],
  };
}
const BEGINS = ['sinds', 'sedert', 'na'];
