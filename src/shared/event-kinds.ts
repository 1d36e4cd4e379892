import type * as z from 'zod/v4';

/** What one event changed, for the history: '' is nothing. */
export type Detail = { readonly label: string; readonly was: string; readonly werd: string };

/** What somebody did whose name stands before it, and what changed by it. */
export type Telling = { readonly wat: string; readonly details?: readonly Detail[] };

/** What a history needs to know of other subjects: a meeting's id in words. */
export type HistoryWords = { readonly vergadering: (vergaderingId: string) => string };

/** One line of a history: who, when, what it was and what it became. Plain text. */
export type HistoryRow = Required<Telling> & {
  /** ISO instant. */
  readonly wanneer: string;
  readonly wie: string;
};

/** The events of a part, from its table. */
export type EventOf<Kinds extends Readonly<Record<string, { readonly schema: z.ZodObject }>>> = z.infer<
  Kinds[keyof Kinds]['schema']
>;
