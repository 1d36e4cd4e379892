/** Who owes something; an 'eigenaar' is named with it. */
export type Plicht = 'projectleider' | 'coördinator' | 'eigenaar';

/** How far a dossier is, as far as obligations care. */
export type Fase = 'bij projectleider' | 'bij coördinator' | 'afgestemd';

/** How far a last day lies from the day that it is counted from; negative: before it. */
export type Afstand = { readonly aantal: number; readonly eenheid: 'werkdagen' | 'dagen' };

/** What an obligation is about, for the button with which it is done. */
export type Over = { readonly opdracht: string; readonly over: string };

/** Who owes it; and where that is not who leads the opdracht: why it comes to them, in a sentence. */
type VanWie =
  | { readonly plicht: 'projectleider' }
  | { readonly plicht: Exclude<Plicht, 'projectleider'>; readonly aanJou: string };

/** One kind of obligation, with all that is said of it (domain: Verplichtingen and their dates). */
export type Soort = VanWie & {
  /**
   * What an obligation of this kind can name beside it: which one it is, or what is lacking now. The last is not said any more
   * of what is over.
   */
  readonly onderwerp: 'which one' | 'what is lacking';
  /** The phase of the plan in which somebody can settle it; absent: it follows from what was recorded. */
  readonly fase?: Fase;
  /** The term as it is until the beheerder changes it; `vanaf`: from what it is counted, as the beheerder reads it; `groep`: with what it is set, when not with the others. */
  readonly termijn: Afstand & { readonly vanaf: string; readonly groep?: 'adviesraden' };
  /** What is asked, as the start of a sentence. */
  readonly vraag: string;
  /** The same after 'moet'. */
  readonly nog: string;
  /** What is late, for the coördinator. */
  readonly teLaat: string;
  /** How long it takes, as a sentence (domain: Tone). */
  readonly duur: string;
  /** Settled only by recording it: saying that it is done is not enough. */
  readonly alleenVastgelegd: boolean;
  /** Its last day was promised: nobody is given more as long as that day is still to come. */
  readonly eigenDag?: true;
  /** Where the term comes from, for 'waarom krijg ik dit?'. */
  readonly bron: string;
  /** The card on which it is done. */
  readonly doen: (over: Over) => {
    readonly verb: string;
    readonly data: Readonly<Record<string, string | number>>;
  };
  /** Of which several are one thing to do: what they are called together, and the card on which that is done. */
  readonly samen?: {
    readonly meer: string;
    readonly doen: { readonly verb: string; readonly data: Readonly<Record<string, string | number>> };
  };
  /** The words of a question that mean this kind, as the language of questions knows them. */
  readonly woorden: readonly string[];
};

/** The document that fixed it is a setting of the region. */
export const WERKWIJZE = 'de werkwijze Samenkracht!';
