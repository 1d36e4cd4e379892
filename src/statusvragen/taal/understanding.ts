import type { Filters, Query } from '../ground/query.ts';

/** How a question was understood. Nothing here is guessed in silence. */
export type Understanding =
  | {
      readonly kind: 'query';
      readonly query: Query;
      /** Words that were not understood, as typed; shown with the answer. */
      readonly notUnderstood: readonly string[];
      /** Typing errors: what was typed and how it was read. */
      readonly corrected: readonly (readonly [string, string])[];
      /** The construction that read it; undefined for what goes on from the question before. */
      readonly construction: string | undefined;
    }
  /** Several readings fit the same words: the asker says which. */
  | { readonly kind: 'either'; readonly queries: readonly Query[] }
  /**
   * Words that turn or bound the meaning were not understood: the query is what was asked without them, and no answer until the
   * asker says so.
   */
  | {
      readonly kind: 'unsure';
      readonly query: Query;
      readonly words: readonly string[];
      /** Names and places that nobody knows. */
      readonly unknown: readonly string[];
      readonly near: readonly Query[];
      readonly named?: Named;
    }
  /** Several opdrachten fit: the query holds for whichever the asker chooses. */
  | { readonly kind: 'choose'; readonly query: Query; readonly opdrachten: readonly string[] }
  /** Too much of it was not understood for an answer: what it may ask all the same, the likeliest first, and the words left over. */
  | {
      readonly kind: 'unknown';
      readonly near: readonly Query[];
      readonly words: readonly string[];
      readonly named?: Named;
    };

/** Who, what, where and when the text names, whatever it asks of that. */
type Named = Filters;

export const NOTHING: Understanding = { kind: 'unknown', near: [], words: [] };
