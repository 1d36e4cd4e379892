import { easter } from 'date-easter';
import { Temporal } from 'temporal-polyfill';
import { comparable } from '../../../shared/compare.ts';
import type { Schoolvakantie } from '../../../shared/regio-gegevens.ts';
import { dictionary } from '../../../shared/words.ts';
import type { Word } from '../../ground/words.ts';
import { AHEAD, BACK, type Days, isBefore, MONTHS_BACK, monthsFrom, readYear, type Span } from './spans.ts';

/** When it starts, each year; a season has months, of what has neither months nor days only what comes before is read. */
type Season = ({ readonly month: number; readonly day?: number } | { readonly afterEaster: number }) & {
  readonly months?: number;
  /** How many days it takes. */
  readonly days?: number;
};

const SEASONS = dictionary<Season>({
  voorjaar: { month: 3, months: 3 },
  lente: { month: 3, months: 3 },
  zomer: { month: 7, months: 2 },
  najaar: { month: 9, months: 3 },
  herfst: { month: 9, months: 3 },
  winter: { month: 12, months: 3 },
  zomervakantie: { month: 7 },
  kerstvakantie: { month: 12, day: 19, days: 16 },
  kerst: { month: 12, day: 25, days: 2 },
  kerstmis: { month: 12, day: 25, days: 2 },
  kerstdagen: { month: 12, day: 25, days: 2 },
  feestdagen: { month: 12, day: 24, days: 9 },
  jaarwisseling: { month: 1, days: 1 },
  nieuwjaar: { month: 1, days: 1 },
  sinterklaas: { month: 12, day: 5, days: 1 },
  koningsdag: { month: 4, day: 27, days: 1 },
  bevrijdingsdag: { month: 5, day: 5, days: 1 },
  pasen: { afterEaster: 0, days: 2 },
  hemelvaart: { afterEaster: 39, days: 1 },
  pinksteren: { afterEaster: 49, days: 2 },
});

/** As it is set for each year, or by when it starts. */
type Known = Season | readonly Days[];

function isSet(season: Known): season is readonly Days[] {
  return Array.isArray(season);
}

function firstDay(season: Season, year: number): Temporal.PlainDate {
  if (!('afterEaster' in season))
    return Temporal.PlainDate.from({ year, month: season.month, day: season.day ?? 1 });
  const { month, day } = easter(year);
  return Temporal.PlainDate.from({ year, month, day }).add({ days: season.afterEaster });
}

/**
 * 'Voor de zomer', 'afgelopen voorjaar', 'najaar 2027', 'in de herfstvakantie'.
 * @param vakanties as they are set of the region: of what is not set only the usual days of the two longest are known
 */
export function seasonSpans(
  words: readonly Word[],
  now: Temporal.PlainDate,
  vakanties: readonly Schoolvakantie[],
): Span[] {
  return words.flatMap(({ text }, index): Span[] => {
    const own = vakanties
      .filter(({ naam }) => comparable(naam) === text)
      .map(({ van, tot }): Days => [Temporal.PlainDate.from(van), Temporal.PlainDate.from(tot)])
      .toSorted(([a], [b]) => Temporal.PlainDate.compare(a, b));
    const season = own.length > 0 ? own : SEASONS[text];
    if (!season) return [];
    const span = beforeIt(words, index, season, now) ?? ofItself(words, index, season, now);
    return span && words.slice(span.from, span.to).every(({ used }) => !used) ? [span] : [];
  });
}

/** 'Voor de kerst': from today up to the day before it starts. */
function beforeIt(
  words: readonly Word[],
  index: number,
  season: Known,
  now: Temporal.PlainDate,
): Span | undefined {
  const article = ['de', 'het'].includes(words[index - 1]?.text ?? '') ? 1 : 0;
  const from = index - article - 1;
  // 'Van voor de zomer' has been: the summer itself is read, and what stands before it.
  if (words[from]?.text !== 'voor' || words[from - 1]?.text === 'van') return undefined;
  const starts = isSet(season)
    ? season.map(([first]) => first)
    : [now.year, now.year + 1].map((year) => firstDay(season, year));
  const ends = starts.map((start) => start.subtract({ days: 1 }));
  const end = ends.find((one) => !isBefore(one, now)) ?? now;
  const periode = { van: now.toString(), tot: end.toString() };
  return { from, to: index + 1, periode, isDay: false, isLimit: true };
}

/** Its days in a year; undefined: they are not known. */
function daysIn(season: Known, year: number): Days | undefined {
  if (isSet(season)) return season.find(([first]) => first.year === year);
  const { months, days } = season;
  if (months === undefined && days === undefined) return undefined;
  const first = firstDay(season, year);
  return months === undefined
    ? [first, first.add({ days: (days ?? 1) - 1 })]
    : monthsFrom(year, first.month, months);
}

/** The season of the year that is named, the one that has been or comes, or else the nearest. */
function ofItself(
  words: readonly Word[],
  index: number,
  season: Known,
  now: Temporal.PlainDate,
): Span | undefined {
  const inYear = (year: number): Days | undefined => daysIn(season, year);
  const before = words[index - 1]?.text ?? '';
  const isBack = BACK.has(before);
  const from = isBack || AHEAD.has(before) ? index - 1 : index;
  const named = readYear(words, index + 1, now);
  const all = [-1, 0, 1].flatMap((shift) => {
    const one = inYear(now.year + shift);
    return one ? [one] : [];
  });
  const wanted = (days: Days): boolean =>
    isBack
      ? isBefore(days[1], now)
      : isBefore(now.subtract({ months: MONTHS_BACK }), days[1]) &&
        (!AHEAD.has(before) || isBefore(now, days[0]));
  const fitting = all.filter(wanted);
  const days = named.year === undefined ? fitting.at(isBack ? -1 : 0) : inYear(named.year);
  if (!days) return undefined;
  const [van, tot] = days;
  const to = named.year === undefined ? index + 1 : named.to;
  return { from, to, periode: { van: van.toString(), tot: tot.toString() }, isDay: false };
}
