/**
 * What every card with inputs carries back in the data of its buttons.
 * `nonce` makes a repeated submission recognisable (Teams sends an invoke again, with a new activity id);
 * `version` is the number of entries of the stream as the card showed it, so that a stale card is noticed.
 */
export type CardContext = { readonly nonce: string; readonly version: number };

/** A button whose verb and data are decided by the caller of a card function. */
export type CardButton = {
  readonly title: string;
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
};

/** One possibility of a choice input. */
export type CardChoice = { readonly value: string; readonly title: string };
