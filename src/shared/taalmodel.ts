/** How asking a language model ended: 'late' is no answer in time, 'busy' too many questions, 'refused' no right to ask. */
export type Uitkomst =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'late' | 'busy' | 'refused' | 'failed' };

/**
 * A language model of the organisation: gets instructions of ours and one text, and answers with a text that nobody may believe.
 * Never throws, and answers in time.
 */
export type Taalmodel = (asked: {
  readonly instructies: string;
  readonly tekst: string;
}) => Promise<Uitkomst>;

/** Asked and answered within so many milliseconds, or it is as if it was not asked. */
export const TAALMODEL_MS = 3_000;
