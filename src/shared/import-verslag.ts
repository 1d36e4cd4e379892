import { createBreather } from './breather.ts';
import { isDomainError } from './errors.ts';
import { compactName } from './overleg-naam.ts';
import { seemsPersonal } from './text-checks.ts';
import { listWords } from './words.ts';

/** What became of one row, in sentences. */
export type ImportRowVerslag = {
  /** As the user sees it in the file, from 1. */
  readonly rij: number;
  readonly titel: string;
  readonly outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'wacht op een overleg' | 'overgeslagen';
  readonly lines: readonly string[];
};

/** What a table names and the region does not have, each once, as it is written. */
export type Onbekend = { readonly overleggen: readonly string[]; readonly gemeenten: readonly string[] };
export const NIETS_ONBEKEND: Onbekend = { overleggen: [], gemeenten: [] };

export type ImportVerslag = {
  /** Why the table as a whole could not be read; then there are no rows. */
  readonly problem?: string;
  /** It is about one opdracht, and does not say which. */
  readonly vanWelke?: true;
  /** What was noticed about the table as a whole. */
  readonly notes: readonly string[];
  readonly rows: readonly ImportRowVerslag[];
  readonly onbekend: Onbekend;
  /** Why it ended before the last row; the rows are those before that. */
  readonly stopped?: string;
};

/**
 * Imports the rows in order. When the store gives no answer, it ends there and says what is known of the rest.
 * @param atOnce so many at a time: a store writes what comes together in one go
 */
export async function importRows<Row>(
  rows: readonly Row[],
  numberOf: (row: Row) => number,
  importRow: (row: Row) => Promise<ImportRowVerslag>,
  atOnce = 1,
): Promise<Pick<ImportVerslag, 'rows' | 'stopped'>> {
  const done: ImportRowVerslag[] = [];
  const breathe = createBreather();
  for (let at = 0; at < rows.length; at += atOnce) {
    await breathe();
    const group = rows.slice(at, at + atOnce);
    const results = await Promise.allSettled(group.map(importRow));
    const unsure: number[] = [];
    for (const [index, row] of group.entries()) {
      const result = results[index];
      if (result?.status === 'fulfilled') done.push(result.value);
      else if (isDomainError(result?.reason, 'store-unavailable')) unsure.push(numberOf(row));
      else throw result?.reason;
    }
    const last = group.at(-1);
    if (unsure.length > 0 && last !== undefined)
      return { rows: done, stopped: stoppedAt(unsure, numberOf(last)) };
  }
  return { rows: done };
}

/** An answer that stays out may have been lost on the way: what it was about may be stored. */
function stoppedAt(unsure: readonly number[], last: number): string {
  const [first = last] = unsure;
  const whether =
    unsure.length === 1
      ? `Of rij ${first} is bewaard, is niet zeker.`
      : `Of de rijen ${listWords(unsure.map(String))} zijn bewaard, is niet zeker.`;
  return `Gestopt bij rij ${first}: de opslag gaf geen antwoord. ${whether} De rijen na rij ${last} zijn niet ingelezen. Lees de tabel later nog een keer in: wat er al is, komt er niet dubbel in.`;
}

/** Longer is no name of an overleg or a gemeente. */
export const MAX_OVERLEG = 80;
export const MAX_GEMEENTE = 60;

/** Each name once, whatever its spelling, without what is no name or holds the data of one person. */
export function onbekendIn(overleggen: readonly string[], gemeenten: readonly string[]): Onbekend {
  return { overleggen: namesOf(overleggen, MAX_OVERLEG), gemeenten: namesOf(gemeenten, MAX_GEMEENTE) };
}

function namesOf(all: readonly string[], max: number): readonly string[] {
  const names = new Map<string, string>();
  for (const naam of all) {
    const key = compactName(naam);
    if (key !== '' && naam.length <= max && !names.has(key) && !seemsPersonal(naam)) names.set(key, naam);
  }
  return [...names.values()];
}

/** Of how many it is said which they are; the rest is counted. */
export const MOST_ONBEKEND = 5;

/** 'Nog niet bekend: het overleg ‘Tafel Wonen’ en de gemeente ‘Larum’.' Undefined when everything is known. */
export function onbekendWords({ overleggen, gemeenten }: Onbekend): string | undefined {
  const all = [
    ...overleggen.map((naam) => `het overleg ‘${naam}’`),
    ...gemeenten.map((naam) => `de gemeente ‘${naam}’`),
  ];
  const more = all.length - MOST_ONBEKEND;
  if (all.length === 0) return undefined;
  return `Nog niet bekend: ${listWords([...all.slice(0, MOST_ONBEKEND), ...(more > 0 ? [`nog ${more}`] : [])])}.`;
}
