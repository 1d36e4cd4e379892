import { addDays } from './dates.ts';
import { formatDutchDate, formatShortDutchDate } from './dutch-dates.ts';

/** When something is due. Days are YYYY-MM-DD. */
export type Uiterlijk = {
  /** The last day on which it is on time. */
  readonly uiterlijk: string;
  /** The last day by its term, when nobody could know of it by then: it was asked late. */
  readonly eigenlijk?: string | undefined;
};

/** 'uiterlijk dinsdag 24 november 2026'; of what was asked late also that it is, and when it should have been. */
export function uiterlijkWords(due: Uiterlijk): string {
  return words(due, formatDutchDate);
}

/** The same for a line in a list: 'uiterlijk 24 nov 2026'. */
export function shortUiterlijkWords(due: Uiterlijk): string {
  return words(due, formatShortDutchDate);
}

function words({ uiterlijk, eigenlijk }: Uiterlijk, dayWords: (date: string) => string): string {
  const last = `uiterlijk ${dayWords(uiterlijk)}`;
  if (eigenlijk === undefined) return last;
  return `zo snel mogelijk, ${last}; eigenlijk vóór ${dayWords(addDays(eigenlijk, 1))}`;
}
