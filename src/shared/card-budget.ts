/** The most a card message may measure: below every limit that Teams publishes (platform: Message budget). */
export const CARD_BUDGET_BYTES = 38 * 1024;

/** Bytes of a value as JSON in UTF-16, which is how Teams counts a message. */
export function jsonBytes(value: unknown): number {
  return (JSON.stringify(value) ?? '').length * 2;
}

/**
 * The first of a row of ever shorter builds that fits; the last one when none does.
 * @param limits what `build` gets, from the most generous to the tightest (characters of a text, or rows)
 * @param bytes the room for what is built; what the template adds is not in it
 */
export function fitting<Limit, Built>(
  limits: readonly Limit[],
  bytes: number,
  build: (limit: Limit) => Built,
): Built {
  let built: Built | undefined;
  for (const limit of limits) {
    built = build(limit);
    if (jsonBytes(built) <= bytes) break;
  }
  if (built === undefined) throw new Error('At least one limit is needed');
  return built;
}
