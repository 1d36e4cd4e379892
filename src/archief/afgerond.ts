import type { LogEntry } from '../logboek/ports.ts';
import type { Bewaartermijn, DossierSoort } from '../shared/bewaartermijnen.ts';
import { localDate } from '../shared/clock.ts';
import { addYears } from '../shared/dates.ts';

/** A dossier that is finished, as its subject knows it: an archive can take it, and it may be destroyed once it was kept long enough. */
export type Afgerond = {
  readonly soort: DossierSoort;
  readonly id: string;
  readonly titel: string;
  readonly kenmerk?: string | undefined;
  /** How it ended, where that is more than that it is over. */
  readonly einde?: string | undefined;
  /** The year (YYYY) in whose figures it is counted. */
  readonly jaar?: string | undefined;
  readonly programma?: string | undefined;
  /** The day on which it was over (YYYY-MM-DD), where that may lie after the last thing that was recorded. */
  readonly voorbij?: string | undefined;
  /** Does something of another dossier that is still here follow from it? Then it is not destroyed yet. */
  readonly isNodig?: boolean | undefined;
};

/** The name of its stream. */
export function sleutelVan({ soort, id }: Pick<Afgerond, 'soort' | 'id'>): string {
  return `${soort}:${id}`;
}

/**
 * The first day on which something happened in it, and the day on which it was over (YYYY-MM-DD); empty: nothing did. That something was
 * written anew is no part of its course.
 */
export function looptijdVan(
  { voorbij = '' }: Pick<Afgerond, 'voorbij'>,
  entries: readonly LogEntry[],
): { readonly van: string; readonly tot: string } {
  const dagen = entries
    .filter(({ at, rewrites, rewritten }) => at !== '' && rewrites === undefined && !rewritten)
    .map(({ at }) => localDate(at))
    .toSorted();
  const [van] = dagen;
  const laatst = dagen.at(-1);
  if (van === undefined || laatst === undefined) return { van: '', tot: '' };
  return { van, tot: voorbij > laatst ? voorbij : laatst };
}

/** The last day on which it is kept (YYYY-MM-DD); undefined: there is none. @param einde the day on which it was finished */
export function bewaardTot(termijn: Bewaartermijn, einde: string): string | undefined {
  return typeof termijn === 'string' ? undefined : addYears(einde, termijn.jaren);
}
