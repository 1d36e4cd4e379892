import { Temporal } from 'temporal-polyfill';
import { localDate } from '../shared/clock.ts';
import { addDays, isRealDate } from '../shared/dates.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import type { Periode } from './vooruitblik.ts';

const FOUR_WEEKS = 27;
const MAX_DAYS = 366;
const HOW_TO = 'Typ bijvoorbeeld ‘vooruitblik’, ‘vooruitblik volgende maand’ of ‘vooruitblik 1-1 tot 31-12’.';
const COMMAND_HOW_TO = 'Typ bijvoorbeeld: npm run vooruitblik -- --van 2026-01-01 --tot 2026-12-31';
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const FROM_TO = /^(?:van(?:af)?\s+)?(.{1,60}?)\s+(?:tot(?:\s+en\s+met|\s*&\s*met)?|t\/m|-|–)\s+(.{1,60})$/iu;

/**
 * The period that somebody asks for: nothing is the coming four weeks; 'deze week', 'volgende week', 'deze maand', 'volgende
 * maand', the name of a month, or two dates.
 * @throws DomainError 'invalid-input'
 */
export async function readPeriode(text: string, today: string): Promise<Periode> {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const now = Temporal.PlainDate.from(today);
  if (words === '') return { van: today, tot: addDays(today, FOUR_WEEKS) };
  if (words === 'deze week') return { van: today, tot: addDays(today, 7 - now.dayOfWeek) };
  if (words === 'volgende week') {
    const monday = addDays(today, 8 - now.dayOfWeek);
    return { van: monday, tot: addDays(monday, 6) };
  }
  if (words === 'deze maand') return { ...monthOf(now), van: today };
  if (words === 'volgende maand') return monthOf(now.add({ months: 1 }));
  const month = MONTHS.indexOf(words) + 1;
  if (month > 0) {
    if (month === now.month) return { ...monthOf(now), van: today };
    return monthOf(now.with({ day: 1, month }).add({ years: month < now.month ? 1 : 0 }));
  }
  return checkPeriode(await readDates(words, today), today);
}

/** @throws DomainError 'invalid-input' when it has passed, ends before it begins or is too long */
export function checkPeriode({ van, tot }: Periode, today: string): Periode {
  if (!isRealDate(van) || !isRealDate(tot)) throw new DomainError('invalid-input', HOW_TO);
  if (tot < van) throw new DomainError('invalid-input', 'De laatste dag ligt voor de eerste. Draai ze om.');
  if (tot < today)
    throw new DomainError('invalid-input', 'Die dagen zijn al voorbij. Ik kan alleen vooruitkijken.');
  if (tot > addDays(van < today ? today : van, MAX_DAYS - 1))
    throw new DomainError('invalid-input', 'Dat is te lang. Kies hooguit een jaar.');
  return { van: van < today ? today : van, tot };
}

/**
 * The period in the parameters of `npm run vooruitblik -- --van 2026-01-01 --tot 2026-12-31`. Without `--van` it begins
 * today, without `--tot` it takes four weeks.
 * @throws DomainError 'invalid-input'
 */
export function readPeriodeOptions(args: readonly string[], now: string): Periode {
  const today = localDate(now);
  const options: Record<string, string> = {};
  for (let index = 0; index < args.length; index += 1) {
    const [, name, given] = /^--(van|tot)(?:=(.*))?$/.exec(args[index] ?? '') ?? [];
    if (name === undefined) throw new DomainError('invalid-input', COMMAND_HOW_TO);
    if (given === undefined) index += 1;
    options[name] = given ?? args[index] ?? '';
  }
  const van = options.van ?? today;
  const tot = options.tot ?? addDays(isRealDate(van) && van > today ? van : today, FOUR_WEEKS);
  if (!isRealDate(van) || !isRealDate(tot)) throw new DomainError('invalid-input', COMMAND_HOW_TO);
  return checkPeriode({ van, tot }, today);
}

async function readDates(words: string, today: string): Promise<Periode> {
  const [, first = '', last = ''] = FROM_TO.exec(words) ?? [];
  const van = await parseDutchDate(first, { reference: today });
  const tot = van && (await parseDutchDate(last, { reference: van.datum }));
  if (!van || !tot) throw new DomainError('invalid-input', `Ik lees daar geen periode in. ${HOW_TO}`);
  // Without a year the first day is one that comes, and the last day is the one that follows it.
  const hasYear = (text: string): boolean => /\d{4}/.test(text);
  const begin = !hasYear(first) && !hasYear(last) && van.datum < today ? nextYear(van.datum) : van.datum;
  let end = tot.datum;
  while (!hasYear(last) && end < begin) end = nextYear(end);
  return { van: begin, tot: end };
}

function monthOf(date: Temporal.PlainDate): Periode {
  const first = date.with({ day: 1 });
  return { van: first.toString(), tot: first.add({ months: 1 }).subtract({ days: 1 }).toString() };
}

function nextYear(datum: string): string {
  return Temporal.PlainDate.from(datum).add({ years: 1 }).toString();
}
