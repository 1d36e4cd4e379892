import type { Query } from '../ground/query.ts';

/** One line of an answer. All texts are plain. */
export type Row = {
  readonly titel: string;
  /** What is said under the title. */
  readonly regels: readonly string[];
  /** The opdracht or vergadering that it opens. */
  readonly opdracht?: string;
  readonly vergadering?: string;
  /** The card that it opens, when that is of neither. */
  readonly opent?: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
  /** The columns of an export, in order; a day as YYYY-MM-DD. */
  readonly velden: Readonly<Record<string, string | number>>;
};

export type Slice = { readonly naam: string; readonly aantal: number };

/** One page of an answer. */
export type Answer = {
  readonly query: Query;
  readonly total: number;
  readonly rows: readonly Row[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
  /** How the whole is divided, when that helps. */
  readonly verdeling?: { readonly naam: string; readonly delen: readonly Slice[] };
};

/** How many rows a page has. */
export const ROWS_A_PAGE = 25;

/** One page of rows that are all there; `from` counts from 0. */
export function pageOfRows(
  query: Query,
  rows: readonly Row[],
  from: string | undefined,
  limit: number,
): Answer {
  const start = Math.max(0, Number.parseInt(from ?? '0', 10) || 0);
  const end = start + limit;
  return {
    query,
    total: rows.length,
    rows: rows.slice(start, end),
    ...(end < rows.length ? { next: String(end) } : {}),
  };
}
