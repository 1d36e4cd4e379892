import type { LogEntry } from '../logboek/ports.ts';
import { localDate } from '../shared/clock.ts';

/** The first and the last day on which something happened in it; that something was written anew is no part of its course. */
export function looptijd(entries: readonly LogEntry[]): { readonly van: string; readonly tot: string } {
  const dagen = entries
    .filter(({ at, rewrites, rewritten }) => at !== '' && rewrites === undefined && !rewritten)
    .map(({ at }) => localDate(at))
    .toSorted();
  return { van: dagen[0] ?? '', tot: dagen.at(-1) ?? '' };
}
