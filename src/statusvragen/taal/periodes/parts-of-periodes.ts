import { Temporal } from 'temporal-polyfill';
import { dictionary } from '../../../shared/words.ts';
import type { Word } from '../../ground/words.ts';
import { type Days, monthsFrom, type Span } from './spans.ts';

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
    const half = Math.floor((days[0].until(days[1]).days + 1) / 2);
    const since = part === 'middle' ? days[0].add({ days: Math.max(0, half - 1) }) : van;
    return [
      {
        from: index,
        to: whole ? whole.to : to + 1,
        periode: { van: van.toString(), tot: tot.toString() },
        isDay: false,
        before: before.toString(),
        since: since.toString(),
        ...(part === 'middle' ? { middle: since.toString() } : {}),
      },
    ];
  });
}

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
