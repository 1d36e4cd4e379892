import { Temporal } from 'temporal-polyfill';
import { localDate } from '../shared/clock.ts';
import { addDays, isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import type { Periode } from './vooruitblik.ts';

const FOUR_WEEKS = 27;
const MAX_DAYS = 366;
const HOW_TO = 'Typ bijvoorbeeld ‘vooruitblik’, ‘vooruitblik volgende maand’ of ‘vooruitblik 1-1 tot 31-12’.';
const COMMAND_HOW_TO = 'Typ bijvoorbeeld: npm run vooruitblik -- --van 2026-01-01 --tot 2026-12-31';
/** What has been is not meant for next year: 'vorige week'. */
const BACK = /vorig|afgelopen|laatst|gisteren|geleden/;

/** The days that a text names, as questions do; a day that is not said is undefined. */
export type ReadDays = (
  text: string,
  today: string,
) => Promise<{ readonly van?: string | undefined; readonly tot?: string | undefined } | undefined>;

/**
 * The period that somebody asks for: nothing is the coming four weeks; 'deze week', 'volgende maand', the name of a month,
 * two dates, and what else names more than a day.
 * @throws DomainError 'invalid-input'
 */
export async function readPeriode(text: string, today: string, readDays: ReadDays): Promise<Periode> {
  const words = text.trim().toLowerCase();
  if (words === '') return { van: today, tot: addDays(today, FOUR_WEEKS) };
  const { van = today, tot } = (await readDays(words, today)) ?? {};
  if (tot === undefined || van === tot)
    throw new DomainError('invalid-input', `Ik lees daar geen periode in. ${HOW_TO}`);
  // A month or day without a year that has been is meant for the year after.
  const comes = tot < today && !BACK.test(words) && !/\d{4}/.test(words);
  return checkPeriode(comes ? { van: nextYear(van), tot: nextYear(tot) } : { van, tot }, today);
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
 * The period of the options of `npm run vooruitblik -- --van 2026-01-01 --tot 2026-12-31`. Without `--van` it begins
 * today, without `--tot` it takes four weeks.
 * @throws DomainError 'invalid-input'
 */
export function readPeriodeOptions(
  options: { readonly van?: string | undefined; readonly tot?: string | undefined },
  now: string,
): Periode {
  const today = localDate(now);
  const van = options.van ?? today;
  const tot = options.tot ?? addDays(isRealDate(van) && van > today ? van : today, FOUR_WEEKS);
  if (!isRealDate(van) || !isRealDate(tot)) throw new DomainError('invalid-input', COMMAND_HOW_TO);
  return checkPeriode({ van, tot }, today);
}

/** What somebody reads of a look ahead that took too long or too much. */
export function tooFar(cause: unknown): DomainError {
  return new DomainError(
    'not-possible',
    'Zo ver vooruitkijken lukt nu niet. Kies een kortere periode, of probeer het over een minuut opnieuw.',
    { cause },
  );
}

function nextYear(datum: string): string {
  return Temporal.PlainDate.from(datum).add({ years: 1 }).toString();
}
