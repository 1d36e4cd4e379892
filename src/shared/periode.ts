/** The first and the last day (YYYY-MM-DD) of something; absent: from the beginning, and until it is said. */
export type Periode = { readonly van?: string | undefined; readonly tot?: string | undefined };

/** Is this day (YYYY-MM-DD) one of it? */
export function isOp({ van, tot }: Periode, dag: string): boolean {
  return (van ?? dag) <= dag && dag <= (tot ?? dag);
}
