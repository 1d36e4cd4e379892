import { comparable } from '../shared/compare.ts';
import type { Overleg, Overleggen } from '../shared/overleg.ts';

/** Which meetings somebody asks for: of one overleg, of one month (YYYY-MM), both, or simply the next ones. */
export type AgendaQuestion = { readonly overleg?: Overleg; readonly maand?: string };

const MONTHS = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/**
 * 'PFHO maart', 'maart', 'december 2026', 'DO'. A month without a year is the one that comes next, this month included.
 * @param today Dutch local date, YYYY-MM-DD
 * @returns undefined when the words name something that is not known, or one day: what is on the agenda of that day is a question
 */
export function readAgendaQuestion(
  text: string,
  today: string,
  overleggen: Pick<Overleggen, 'find'>,
): AgendaQuestion | undefined {
  const words = comparable(text)
    .split(' ')
    .filter((word) => word !== '' && !['van', 'het', 'de', 'in'].includes(word));
  const month = words.findIndex((word) => monthNumber(word) > 0);
  if (month < 0) {
    if (words.length === 0) return {};
    const overleg = overleggen.find(text);
    return overleg?.certain ? { overleg: overleg.overleg } : undefined;
  }
  const after = words[month + 1] ?? '';
  const year = /^20\d\d$/.test(after) ? Number(after) : undefined;
  const rest = words.filter((_, index) => index !== month && !(year !== undefined && index === month + 1));
  const maand = nextMonth(monthNumber(words[month] ?? ''), year, today);
  if (rest.length === 0) return { maand };
  const overleg = overleggen.find(rest.join(' '));
  return overleg?.certain ? { overleg: overleg.overleg, maand } : undefined;
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((names) => names.some((name) => name === word)) + 1;
}

function nextMonth(month: number, year: number | undefined, today: string): string {
  const thisYear = Number(today.slice(0, 4));
  const chosen = year ?? (month >= Number(today.slice(5, 7)) ? thisYear : thisYear + 1);
  return `${chosen}-${String(month).padStart(2, '0')}`;
}
