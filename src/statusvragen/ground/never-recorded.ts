/** A kind of thing that nobody records here. */
export type NeverRecorded = {
  /** What is not recorded: 'Wat we niet vastleggen: …'. */
  readonly niet: string;
  /** What is recorded nearest to it, in a sentence. */
  readonly wel: string;
  /** A question that is answered. */
  readonly vraag: string;
};
