import { Temporal } from 'temporal-polyfill';
import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { capital } from '../../shared/words.ts';
import type { Filter, Filters, Onderwerp, Periode, Query } from '../ground/query.ts';

/** How a query is said back to the asker (Dutch, B1). Plain text. */

/** What names are known by. */
export interface Namen {
  persoon(id: string): Promise<string>;
  opdracht(id: string): Promise<string>;
  overleg(id: string): string;
}

/** One part of what was understood, which the asker can take away. */
export type Chip = { readonly filter: Filter; readonly words: string };

const ONE_AND_MANY: Readonly<Record<Onderwerp, readonly [string, string]>> = {
  opdrachten: ['opdracht', 'opdrachten'],
  verplichtingen: ['ding dat nog moet gebeuren', 'dingen die nog moeten gebeuren'],
  inbreng: ['punt dat inwoners inbrachten', 'punten die inwoners inbrachten'],
  activiteiten: ['activiteit met inwoners', 'activiteiten met inwoners'],
  vergaderingen: ['vergadering', 'vergaderingen'],
  agendapunten: ['agendapunt', 'agendapunten'],
  toezeggingen: ['toezegging', 'toezeggingen'],
  signalen: ['signaal', 'signalen'],
  jaaragenda: ['onderwerp op de jaaragenda', 'onderwerpen op de jaaragenda'],
  cijfers: ['cijfer', 'cijfers'],
};

/** '3 opdrachten.', 'Er is niets te laat.' */
export function totalOf({ over, filters }: Query, total: number): string {
  const [one, many] = ONE_AND_MANY[over];
  if (total === 0 && over === 'verplichtingen')
    return filters.laat ? 'Er is niets te laat.' : 'Er hoeft niets te gebeuren.';
  return total === 1 ? `1 ${one}.` : `${total === 0 ? 'Geen' : total} ${many}.`;
}

/** What is asked, as the title of the answer: 'Opdrachten', 'Wie moet nog iets doen'. */
export function titleOf({ over, vorm, filters }: Query): string {
  if (over === 'verplichtingen') {
    if (vorm === 'wie') return filters.laat ? 'Wie is er te laat' : 'Wie moet nog iets doen';
    return filters.laat ? 'Wat is er te laat' : 'Wat moet er nog gebeuren';
  }
  if (over === 'inbreng') return 'Wat inwoners zeiden, en wat ermee is gedaan';
  if (over === 'opdrachten' && vorm === 'wie')
    return filters.rol === 'trekker' ? 'Bestuurlijk trekkers' : 'Projectleiders';
  const [, many] = ONE_AND_MANY[over];
  return capital(many);
}

/** Every filter in words, in the order in which they are taken away. */
export async function chipsOf({ over, filters }: Query, namen: Namen): Promise<readonly Chip[]> {
  const chips: Chip[] = [];
  const add = (filter: Filter, words: string | undefined): void => {
    if (words !== undefined) chips.push({ filter, words });
  };
  const { persoon, rol, opdracht, overleg, vergadering } = filters;
  add('opdracht', opdracht === undefined ? undefined : await namen.opdracht(opdracht));
  add('programma', filters.programma);
  add('gemeente', filters.gemeente);
  add('methode', filters.methode);
  add('doelgroep', filters.doelgroep);
  add('persoon', persoon === undefined ? undefined : personWords(await namen.persoon(persoon), rol));
  add('overleg', overleg === undefined ? undefined : namen.overleg(overleg));
  add('vergadering', vergadering === undefined ? undefined : meetingWords(vergadering));
  // The days of an opdracht are those of its overleg, also of one that was closed: the chip says so.
  const days = filters.periode && periodeWords(filters.periode);
  add('periode', days && (over === 'opdrachten' ? `overleg: ${days}` : days));
  add('stand', filters.stand);
  add('nietStand', filters.nietStand && `nog niet ${filters.nietStand}`);
  add('met', filters.met && `met ${filters.met}`);
  add('zonder', filters.zonder && `zonder ${filters.zonder}`);
  add('soort', filters.soort && (NOT_YET[over] ?? filters.soort));
  add('laat', filters.laat && 'te laat');
  add('oordeel', filters.oordeel && OORDEEL[filters.oordeel]);
  return chips;
}

/** Of these it says that it still has to happen. */
const NOT_YET: Readonly<Partial<Record<Onderwerp, string>>> = {
  toezeggingen: 'nog niet nagekomen',
  signalen: 'nog niet beantwoord',
};

const OORDEEL: Readonly<Record<NonNullable<Filters['oordeel']>, string>> = {
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  niet: 'niet overgenomen',
  'nog open': 'nog niet beoordeeld',
};

function personWords(naam: string, rol: Filters['rol']): string {
  if (rol === undefined) return naam;
  return `${naam} als ${rol === 'trekker' ? 'bestuurlijk trekker' : 'projectleider'}`;
}

function meetingWords(vergadering: string): string {
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
