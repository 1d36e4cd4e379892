/** The most a card message may measure: below every limit that Teams publishes (platform: Teams). */
export const CARD_BUDGET_BYTES = 38 * 1024;

/** Bytes of a value as JSON in UTF-16, which is how Teams counts a message. */
export function jsonBytes(value: unknown): number {
  return (JSON.stringify(value) ?? '').length * 2;
}

/**
 * One card, ever shorter: whoever renders it takes the first that fits in a message. What it measures is the card as it is
 * sent, so that no card function needs to guess what its template takes.
 * @param limits what `build` gets, from the most generous to the tightest (characters of a text, or rows)
 */
export function everShorter<Limit, Card extends object>(
  [limit, ...tighter]: readonly [Limit, ...Limit[]],
  build: (limit: Limit) => Card,
): Card & { readonly shorter?: () => Card } {
  const [next, ...rest] = tighter;
  const card = build(limit);
  return next === undefined ? card : { ...card, shorter: () => everShorter([next, ...rest], build) };
}
