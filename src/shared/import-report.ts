/** What became of one row, in sentences. */
export type ImportRowReport = {
  /** As the user sees it in the file, from 1. */
  readonly rij: number;
  readonly titel: string;
  readonly outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'overgeslagen';
  readonly lines: readonly string[];
};

export type ImportReport = {
  /** Why the table as a whole could not be read; then there are no rows. */
  readonly problem?: string;
  /** What was noticed about the table as a whole. */
  readonly notes: readonly string[];
  readonly rows: readonly ImportRowReport[];
};
