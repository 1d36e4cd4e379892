import { localDate, localTime } from './clock.ts';
import { formatShortDutchDate } from './dutch-dates.ts';

/** How a history tells of a moment, and of what this version of the bot cannot read (Dutch, B1). */

/** An instant as '12 nov 2026, 10:30', in Dutch local time; '' stands for one that is lost. */
export function momentWords(instant: string): string {
  return instant === '' ? 'Wanneer is niet bekend' : `${dayWords(instant)}, ${localTime(instant)}`;
}

/** The same without the time. */
export function dayWords(instant: string): string {
  return instant === '' ? 'Wanneer is niet bekend' : formatShortDutchDate(localDate(instant));
}

/** What somebody did whose name stands before it. */
export function unknownWords({ waarom }: { readonly waarom: 'nieuw' | 'onleesbaar' }): string {
  return waarom === 'nieuw'
    ? 'heeft iets nieuws vastgelegd. Deze versie van de bot kent dat nog niet.'
    : 'heeft iets vastgelegd dat ik niet meer kan lezen.';
}
