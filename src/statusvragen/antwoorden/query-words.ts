import { Temporal } from 'temporal-polyfill';
import { perPlanFilter } from '../../opdrachten/ground/plan-filters.ts';
import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { BRON_TITLES } from '../../signalen/signaal-words.ts';
import {
  type Filter,
  type Filters,
  filtersSchema,
  type Onderwerp,
  type Periode,
  type Query,
} from '../ground/query.ts';
import { ANSWERS } from './answers.ts';

/** How a query is said back to the asker (Dutch, B1). Plain text. */

/** What names are known by. */
export interface Namen {
  persoon(id: string): Promise<string>;
  opdracht(id: string): Promise<string>;
  overleg(id: string): Promise<string>;
}

/** One part of what was understood, which the asker can take away. */
export type Chip = { readonly filter: Filter; readonly words: string };

/** How each filter is said, in the order in which they are taken away. What is not asked has no words. */
const WORDS: {
  readonly [One in Filter]: (
    filters: Filters,
    namen: Namen,
    over: Onderwerp,
  ) => string | undefined | Promise<string>;
} = {
  opdracht: ({ opdracht }, namen) => opdracht && namen.opdracht(opdracht),
  programma: ({ programma }) => programma,
  gemeente: ({ gemeente }) => gemeente,
  ...perPlanFilter(({ filter, answers }) => (filters: Filters) => {
    const value = filters[filter];
    return answers.find((one) => one.value === value)?.woorden[0] ?? value;
  }),
  doelgroep: ({ doelgroep }) => doelgroep,
  persoon: ({ persoon, rol }, namen) => persoon && personWords(namen, persoon, rol),
  // Said with the person.
  rol: () => undefined,
  overleg: ({ overleg }, namen) => overleg && namen.overleg(overleg),
  vergadering: ({ vergadering }) => vergadering && dagWords(vergadering),
  periode: ({ periode }, _namen, over) => {
    const of = ANSWERS[over].chips?.periode;
    return periode && [of, periodeWords(periode)].filter((part) => part !== undefined).join(': ');
  },
  stand: ({ stand }) => stand,
  nietStand: ({ nietStand }) => nietStand && `nog niet ${nietStand}`,
  met: ({ met }) => met && `met ${met}`,
  zonder: ({ zonder }) => zonder && `zonder ${zonder}`,
  soort({ soort }, _namen, over) {
    const said = ANSWERS[over].chips?.soort ?? soort;
    return soort && (typeof said === 'function' ? said(soort) : said);
  },
  laat: ({ laat }) => laat && 'te laat',
  oordeel: ({ oordeel }) => oordeel && OORDEEL[oordeel],
  bron: ({ bron }) => bron && BRON_TITLES[bron].toLowerCase(),
};
const FILTERS = filtersSchema.keyof().options;

/** Every filter of the query in words. */
export async function chipsOf({ over, filters }: Query, namen: Namen): Promise<readonly Chip[]> {
  const chips: Chip[] = [];
  for (const filter of FILTERS) {
    const words = await WORDS[filter](filters, namen, over);
    if (words !== undefined) chips.push({ filter, words });
  }
  return chips;
}

const OORDEEL: Readonly<Record<NonNullable<Filters['oordeel']>, string>> = {
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  niet: 'niet overgenomen',
  'nog open': 'nog niet beoordeeld',
};

async function personWords(namen: Namen, persoon: string, rol: Filters['rol']): Promise<string> {
  const naam = await namen.persoon(persoon);
  if (rol === undefined) return naam;
  return `${naam} als ${rol === 'trekker' ? 'bestuurlijk trekker' : 'projectleider'}`;
}

function dagWords(vergadering: string): string {
  if (vergadering === 'volgende') return 'de eerstvolgende';
  return vergadering === 'vorige' ? 'de vorige' : `op ${formatShortDutchDate(vergadering)}`;
}

/** 'december 2026', '2026', 'vanaf 1 sep 2026', '16 nov 2026 tot en met 22 nov 2026' */
export function periodeWords({ van, tot }: Periode): string {
  if (van === undefined && tot === undefined) return 'altijd';
  if (van === undefined) return `tot en met ${formatShortDutchDate(tot ?? '')}`;
  if (tot === undefined) return `vanaf ${formatShortDutchDate(van)}`;
  if (van === tot) return formatShortDutchDate(van);
  const week = weekWords(van, tot);
  if (week !== undefined) return week;
  const year = van.slice(0, 4);
  if (van === `${year}-01-01` && tot === `${year}-12-31`) return year;
  if (van.slice(0, 7) === tot.slice(0, 7) && van.endsWith('-01') && isLastDay(tot))
    return formatMonth(van.slice(0, 7));
  const start = formatShortDutchDate(van);
  return `${year === tot.slice(0, 4) ? start.slice(0, -5) : start} tot en met ${formatShortDutchDate(tot)}`;
}

/** 'week 47: 16 tot en met 22 nov 2026'; undefined when it is no week from Monday to Sunday. */
function weekWords(van: string, tot: string): string | undefined {
  const monday = Temporal.PlainDate.from(van);
  if (monday.dayOfWeek !== 1 || monday.add({ days: 6 }).toString() !== tot) return undefined;
  const [day = '', month = '', year = ''] = formatShortDutchDate(van).split(' ');
  const end = formatShortDutchDate(tot);
  const start = [day, end.includes(month) ? '' : month, end.includes(year) ? '' : year];
  return `week ${monday.weekOfYear}: ${start.filter((part) => part !== '').join(' ')} tot en met ${end}`;
}

function isLastDay(datum: string): boolean {
  const next = new Date(`${datum}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** The query without one of its filters. */
export function without(query: Query, filter: Filter): Query {
  // A role without its person means something else than was asked.
  const gone: readonly Filter[] =
    filter === 'persoon' && query.vorm !== 'wie' ? ['persoon', 'rol'] : [filter];
  const kept = Object.entries(query.filters).filter(([key]) => !gone.some((one) => one === key));
  return { ...query, filters: Object.fromEntries(kept) };
}
