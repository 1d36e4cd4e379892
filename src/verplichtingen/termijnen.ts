import { addDays } from '../shared/dates.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { Uiterlijk } from '../shared/uiterlijk.ts';
import type { Afstand } from '../shared/verplichting-soort.ts';
import type { WorkingDays } from '../shared/working-days.ts';

/** The last day (YYYY-MM-DD) of a term that is counted from this day. */
export function laatsteDag(vanaf: string, { aantal, eenheid }: Afstand, days: WorkingDays): string {
  return eenheid === 'werkdagen' ? days.add(vanaf, aantal) : addDays(vanaf, aantal);
}

/** Working days that somebody has at least for what was asked late, and for a plan that came back. */
const AT_LEAST = 3;
export const AFTER_A_QUESTION = 5;

/** What a last day follows from. All days are YYYY-MM-DD. */
export type Gevraagd = {
  /** The day from which its term is counted. */
  readonly vanaf: string;
  /** The first day on which who owes it could know of it and of its day. */
  readonly bekend: string;
  /** How many working days there are for it at least, from then. */
  readonly ruimte?: number;
  /** After this day it has no use any more: it is not due later. */
  readonly tot?: string;
  /** Its day was promised: nobody is given more as long as that day is still to come. */
  readonly eigenDag?: boolean;
};

/**
 * When something is due. The only place that knows it: a term never ends before somebody could know of it (domain:
 * Verplichtingen and their dates).
 */
export function uiterlijkOf(
  { vanaf, bekend, ruimte = AT_LEAST, tot, eigenDag = false }: Gevraagd,
  afstand: Afstand,
  days: WorkingDays,
): Uiterlijk {
  const term = laatsteDag(vanaf, afstand, days);
  if (eigenDag && term >= bekend) return { uiterlijk: term };
  const fair = days.add(bekend, ruimte);
  const isFair = term >= fair;
  const enough = isFair ? term : fair;
  const uiterlijk = tot !== undefined && tot < enough ? tot : enough;
  return uiterlijk > term ? { uiterlijk, eigenlijk: term } : { uiterlijk };
}

/** ', voor maandag 7 december 2026': the day that was promised, where it is not the last day, which stands beside it. */
export function beloofdeDag({ eigenlijk }: Uiterlijk): string {
  return eigenlijk === undefined ? '' : `, voor ${formatDutchDate(eigenlijk)}`;
}

/** 'vanaf maandag 7 december 2026'; 'op de laatste dag' when it is that day, which stands beside it. */
export function opDag(datum: string, { uiterlijk }: Uiterlijk, before: 'vanaf' | 'op' | 'uiterlijk'): string {
  return datum === uiterlijk ? 'op de laatste dag' : `${before} ${formatDutchDate(datum)}`;
}

/** '15 werkdagen ervoor', 'binnen 5 werkdagen erna' or 'op de dag zelf'. */
export function afstandWords({ aantal, eenheid }: Afstand): string {
  if (aantal === 0) return 'op de dag zelf';
  const count = Math.abs(aantal) === 1 ? `1 ${eenheid.slice(0, -2)}` : `${Math.abs(aantal)} ${eenheid}`;
  return aantal < 0 ? `${count} ervoor` : `binnen ${count} erna`;
}

/** The day (YYYY-MM-DD) from which the agenda of a meeting on `vergaderdatum` is shown. */
export function agendaVanaf(vergaderdatum: string, termijnen: Termijnen, days: WorkingDays): string {
  return laatsteDag(vergaderdatum, termijnen['agenda geplaatst'], days);
}
