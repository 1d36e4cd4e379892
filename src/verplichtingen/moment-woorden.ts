import { formatDutchDate } from '../shared/dutch-dates.ts';

/** A day (YYYY-MM-DD) on which something takes place, and whether that day is over. */
type Moment = { readonly datum: string; readonly isVoorbij: boolean };

/** 'De vergadering is op dinsdag 15 december 2026 (Directieoverleg).'; once that day is over it was. */
export function vergaderingWords({
  datum,
  isVoorbij,
  overlegNaam,
}: Moment & { readonly overlegNaam: string }): string {
  return `${momentWords('De vergadering', { datum, isVoorbij })} (${overlegNaam}).`;
}

/** 'De netwerkbijeenkomst is op dinsdag 15 december 2026', without a full stop. @param wat what takes place, one thing */
export function momentWords(wat: string, { datum, isVoorbij }: Moment): string {
  return `${wat} ${isVoorbij ? 'was' : 'is'} op ${formatDutchDate(datum)}`;
}
