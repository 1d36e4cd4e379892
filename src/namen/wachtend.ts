/** An account that may be meant by a name. */
export type Account = {
  readonly id: string;
  readonly naam: string;
  readonly bereikbaar: boolean;
  /** When the bot first saw it (ISO instant). */
  readonly sinds?: string;
};

/** Where a name stands of which it is not known who it is, as it was written there. */
export type Plek = {
  readonly naam: string;
  readonly opdrachtId: string;
  readonly titel: string;
  readonly als: 'projectleider' | 'bestuurlijk trekker' | 'toezegging';
};

/** A name without an account, and the accounts that show it now. */
export type Wachtend = {
  readonly key: string;
  readonly naam: string;
  readonly plekken: readonly Plek[];
  readonly kandidaten: readonly Account[];
};
