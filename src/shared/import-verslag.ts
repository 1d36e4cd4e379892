import { isDomainError } from './errors.ts';

/** What became of one row, in sentences. */
export type ImportRowVerslag = {
  /** As the user sees it in the file, from 1. */
  readonly rij: number;
  readonly titel: string;
  readonly outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'overgeslagen';
  readonly lines: readonly string[];
};

export type ImportVerslag = {
  /** Why the table as a whole could not be read; then there are no rows. */
  readonly problem?: string;
  /** What was noticed about the table as a whole. */
  readonly notes: readonly string[];
  readonly rows: readonly ImportRowVerslag[];
  /** Why it ended before the last row; the rows are those before that. */
  readonly stopped?: string;
};

/** Imports row after row. When the store gives no answer, it ends there and says what is known of the rest. */
export async function importRows<Row>(
  rows: readonly Row[],
  numberOf: (row: Row) => number,
  importRow: (row: Row) => Promise<ImportRowVerslag>,
): Promise<Pick<ImportVerslag, 'rows' | 'stopped'>> {
  const done: ImportRowVerslag[] = [];
  for (const row of rows) {
    try {
      done.push(await importRow(row));
    } catch (error) {
      if (!isDomainError(error, 'store-unavailable')) throw error;
      return { rows: done, stopped: stoppedAt(numberOf(row)) };
    }
  }
  return { rows: done };
}

/** An answer that stays out may have been lost on the way: what it was about may be stored. */
function stoppedAt(rij: number): string {
  return `Gestopt bij rij ${rij}: de opslag gaf geen antwoord. Of rij ${rij} is bewaard, is niet zeker. De rijen daarna zijn niet ingelezen. Lees de tabel later nog een keer in: wat er al is, komt er niet dubbel in.`;
}
