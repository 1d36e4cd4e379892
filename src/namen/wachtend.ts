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
  /** Of the opdracht, the topic or the jaaragenda. */
  readonly titel: string;
  readonly als:
    | 'projectleider'
    | 'bestuurlijk trekker'
    | 'toezegging'
    | 'projectleider van een onderwerp'
    | 'trekker van een onderwerp'
    | 'contact';
  /** Who has the other role there: nobody has both. */
  readonly tegenover?: Tegenover;
};
export type Tegenover = {
  readonly als: 'projectleider' | 'bestuurlijk trekker';
  readonly collegas: readonly { readonly naam: string; readonly persoonId?: string | undefined }[];
};

/** A name without an account, and the accounts that show it now. */
export type Wachtend = {
  readonly key: string;
  readonly naam: string;
  readonly plekken: readonly Plek[];
  readonly kandidaten: readonly Account[];
};
