/**
 * The ports of the log, its read models and the deliveries, shaped for a store in which one document is the
 * commit: no call changes two documents, and every change of a known document names the version it expects.
 */

/** Who made an entry: Entra object id and display name at that moment. */
export type ActorStamp = { readonly id: string; readonly naam: string };

/** One appended entry: everything that one submission changed. Entries of a stream count up from 1. */
export type LogEntry<Event = unknown> = {
  readonly stream: string;
  readonly number: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly actor: ActorStamp;
  /** The key of the submission; the same submission sent again carries the same nonce. */
  readonly nonce?: string;
  /** The inputs of which somebody said that what seems to be a resident's is not; what that was is not kept (domain: Privacy). */
  readonly confirmed?: readonly string[] | undefined;
  readonly events: readonly Event[];
  /** The hash of all that stands before it in its stream; absent: it was written before entries had one. */
  readonly previous?: string;
  /** It was written anew (docs/adr/0086): the hash of its stream up to and with what stood here first. */
  readonly original?: string;
  /** Which entries before it in its stream are written anew, each with a hash of what will stand there. */
  readonly rewrites?: readonly Rewrite[];
  /** They are: what somebody folded of the stream before does not hold any more. */
  readonly rewritten?: true;
  /** What the store holds there, as text, when that is no entry. It has no events then; `at` is '' when it is lost. */
  readonly raw?: string;
};

export type Rewrite = { readonly number: number; readonly hash: string };

/** Why an event says nothing to this version: a later one wrote it, or it is damaged. */
export type UnknownReason = 'nieuw' | 'onleesbaar';

/** Stands for an event that this version cannot read. The state is made without it; a history shows that it is there. */
export type UnknownEvent = { readonly soort: 'onbekend'; readonly waarom: UnknownReason };

/** An entry for who reads back what happened. */
export type HistoryEntry<Event> = LogEntry<Event | UnknownEvent>;

export interface Log {
  /** So many streams are best looked after at the same moment; absent: a few, each of which this store answers after some milliseconds. */
  readonly atOnce?: number;
  /**
   * Appends one entry; when the promise resolves, it is stored for good.
   * @throws DomainError 'conflict' when the stream has an entry of that number already
   * @throws DomainError 'store-unavailable' when the store does not answer
   */
  append(entry: LogEntry): Promise<void>;
  /** The entries of one stream with a number above `after`, in order. */
  read(stream: string, after?: number): Promise<readonly LogEntry[]>;
  /**
   * Entries of all streams after an opaque cursor ('' is the beginning), those of one stream in order; one that was written anew may come
   * again, or later. A cursor of another store begins again. An empty page means that there is nothing new.
   */
  readAll(
    cursor: string,
    limit: number,
  ): Promise<{ readonly entries: readonly LogEntry[]; readonly cursor: string }>;
  /**
   * Puts another entry in the place of one, for good. Only what the law asks to take away is written anew, and only by `rewriteStream`,
   * which leaves word of it.
   * @param was as it was read @returns false when that does not stand there (any more)
   */
  replace(was: LogEntry, entry: LogEntry): Promise<boolean>;
}

/** What is kept of a stream to answer questions fast. Can be thrown away and made again from the log. */
export type ReadModel = {
  readonly kind: string;
  readonly id: string;
  /** The number of the last entry that is folded into it. */
  readonly version: number;
  /** Of one in a list it may be read when it is asked for; undefined: another version is there by then. Name what you copy: it is no plain object. */
  readonly body: unknown;
  /** The few values that questions filter on; a name can have several values. */
  readonly keys: ReadModelKeys;
  /** ISO instant at which a post may be due for it; absent: nothing is due. */
  readonly dueAt?: string;
};
/** When something of it is due, and of which version that was said. */
export type Due = Pick<ReadModel, 'kind' | 'id' | 'version' | 'dueAt'>;
export type ReadModelKeys = Readonly<Record<string, readonly string[]>>;
/** One of a list. What it is found by is not given: a store that charges by the size would charge more for that than for the rest. */
export type FoundModel = Omit<ReadModel, 'keys'>;

export interface ReadModels {
  get(kind: string, id: string): Promise<ReadModel | undefined>;
  /** Of which version it is and when something of it is due, for who looks at it again and again and needs no more. */
  dueOf(kind: string, id: string): Promise<Due | undefined>;
  /**
   * Saves it, unless a model of a higher version is there already. An equal version is replaced. Without a due moment it
   * keeps the one that is there.
   */
  save(model: ReadModel): Promise<void>;
  /**
   * The same, for who need not wait for it: whoever asks for something of its kind here does. Absent: saving takes no time that somebody would
   * wait for. A store that does not answer is no trouble, as the log is the truth; anything else is thrown at the next question.
   */
  readonly saveSoon?: (model: ReadModel) => void;
  /** Sets only the moment at which it is due, when its version is still `version`. @returns whether it was. */
  setDue(kind: string, id: string, version: number, dueAt: string | undefined): Promise<boolean>;
  /**
   * Sets when it is due next, for who has done what was due: only when its version and its due moment are still as they
   * were read. A moment that somebody else set meanwhile stays. @returns whether it was set
   */
  moveDue(read: Due, dueAt: string | undefined): Promise<boolean>;
  /** All models of a kind with that value for that key, or with one of these, by id; `after` is the last id of the page before. */
  findBy(
    kind: string,
    key: string,
    value: string | readonly string[],
    page: Page,
  ): Promise<readonly FoundModel[]>;
  /** All models of a kind, by id. */
  list(kind: string, page: Page): Promise<readonly FoundModel[]>;
  /** One page of the models that meet all conditions, and how many they are in all. */
  select(kind: string, where: Selection, page: OrderedPage): Promise<SelectedModels>;
  count(kind: string, where: Selection): Promise<number>;
  /** How many of the models that meet all conditions have each of these values of a key. */
  countBy(
    kind: string,
    where: Selection,
    key: string,
    values: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
  /** Every value that each of these keys has in some model of the kind, in order. */
  values(kind: string, keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Models of which the due moment is at or before `now`, the oldest first. */
  due(now: string, limit: number): Promise<readonly Due[]>;
  /**
   * Reads what was saved or taken away since the last time, by whoever it was: one request in the place of many questions.
   * @returns for a kind a number that is another one as soon as a question about it may have another answer; it counts at once what is saved
   * here. Absent: asking again costs no more than this
   */
  readonly changed?: () => Promise<(kind: string) => number>;
  /** Each question is charged, also by how much it has to look at: what can be told by what is known is not asked. Absent: it is not. */
  readonly isCharged?: true;
  /** Takes one away, for good or until it is saved again: its stream was destroyed. */
  remove(kind: string, id: string): Promise<void>;
  /**
   * Throws all read models away and takes in what is saved here while `fill` goes on; only the rebuild calls this. A store that can lets
   * others find what was there before until all of it is new, also when `fill` fails.
   * @returns what `fill` does
   */
  anew<Result>(fill: () => Promise<Result>): Promise<Result>;
}
export type Page = { readonly limit: number; readonly after?: string };

/**
 * Conditions that must all hold: that the key has at least one of these values, or none of them. No conditions: every model
 * of the kind.
 */
export type Selection = readonly (
  | { readonly key: string; readonly anyOf: readonly string[] }
  | { readonly key: string; readonly noneOf: readonly string[] }
)[];

/** The keys by which models can be read in order. */
export const ORDER_KEYS = ['titel', 'naam'] as const;

/** By a key of which every model of the kind has one value, then by id; `after` is where the page before ended. */
export type OrderedPage = {
  readonly by: (typeof ORDER_KEYS)[number];
  readonly limit: number;
  readonly after?: { readonly value: string; readonly id: string };
  /** How many there are in all, for who knows: then it need not be counted. */
  readonly total?: number;
};
export type SelectedModels = { readonly total: number; readonly models: readonly FoundModel[] };

/** How far a delivery is; what each state means stands in docs/adr/0003-delivery.md. */
export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'later', 'failed', 'uncertain'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What is known of one post. Its id follows from its meaning, so that the same post cannot be planned twice. */
export type Delivery = {
  readonly id: string;
  /** The read model it was computed from: '<kind>:<id>'. */
  readonly source: string;
  /** To whom or where: 'persoon:<id>' or 'kanaal:<id>'; of what was given up 'geen:…'. */
  readonly target: string;
  readonly state: DeliveryState;
  /** Counts every attempt; a later claim always has a higher number (fencing). */
  readonly attempt: number;
  /** While sending: until when the claim holds. */
  readonly leaseUntil?: string;
  /** The activity that shows it and the hash of what that activity shows; both once it was posted. */
  readonly activityId?: string;
  readonly contentHash?: string;
  /** The conversation in which the activity stands. */
  readonly conversationId?: string;
  /** For 'later': not before this moment. */
  readonly retryAt?: string;
  /** A code for 'failed', 'uncertain', 'waiting' and 'later'; never a text that somebody wrote. */
  readonly reason?: string;
  readonly changedAt: string;
  /** Of a post that stands nowhere by itself: it is a line in the message about several posts with this id. */
  readonly verzamelbericht?: string;
  /** The record of a chat, which is no post: the answers that stand there, the oldest first. */
  readonly antwoorden?: readonly KeptAnswer[];
};

/** An answer in a chat; of one that cannot fold, or that is folded, only that it is an answer. */
export type KeptAnswer = {
  readonly activityId: string;
  /** ISO instant. */
  readonly at: string;
  /** '<kind>:<id>' of what it is about. */
  readonly over?: string | undefined;
  /** The same, once it is a line. */
  readonly was?: string;
  /** Of a list: its heading, in the words of the bot. */
  readonly naam?: string;
  /** The verb of the button that it answered. */
  readonly verb?: string | undefined;
};

export interface Deliveries {
  get(id: string): Promise<{ readonly delivery: Delivery; readonly etag: string } | undefined>;
  /** @returns false when a delivery of that id exists already; nothing is changed then. */
  create(delivery: Delivery): Promise<boolean>;
  /** @returns the new etag, or undefined when somebody changed it since it was read with `etag`. */
  replace(delivery: Delivery, etag: string): Promise<string | undefined>;
  bySource(source: string): Promise<readonly Delivery[]>;
  /** Those of all these sources, in one question. */
  bySources(sources: readonly string[]): Promise<readonly Delivery[]>;
  /** Deliveries for one target in one state. */
  byTarget(target: string, state: DeliveryState): Promise<readonly Delivery[]>;
  byState(state: DeliveryState, page: Page): Promise<readonly Delivery[]>;
  /** How many are in a state that only a later version knows: none of these questions finds them by it. */
  countLater(): Promise<number>;
}

/** A stream as it is now. */
export type Versioned<State> = {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  /** The entry number of each recent submission, by nonce. */
  readonly nonces: Readonly<Record<string, number>>;
  /** The hash of all its entries: the next one carries it. */
  readonly chain: string;
};

/** Who submits what, when. */
export type Submission = Pick<LogEntry, 'actor' | 'at' | 'nonce' | 'confirmed'>;

/** What became of a submission; 'repeated' gives the stream as it was right after the first time. */
export type Outcome<State> = {
  readonly outcome: 'changed' | 'unchanged' | 'repeated';
  readonly now: Versioned<State> | undefined;
};

/** The streams of one subject: reading one is folding it, changing one is appending to it. */
export interface Streams<State, Event> {
  find(id: string): Promise<Versioned<State> | undefined>;
  /** The same for who read in the log that it has an entry of that number: what is known with that entry in it is not asked for again. */
  findWith(id: string, number: number): Promise<Versioned<State> | undefined>;
  /** The stream as it was right after the entry of that number. */
  findAt(id: string, version: number): Promise<Versioned<State> | undefined>;
  /** All entries, the oldest first; what cannot be read stands among them as an unknown event. */
  history(id: string): Promise<readonly HistoryEntry<Event>[]>;
  /**
   * Reads, decides, appends one entry and saves the read model. When somebody was first it decides again on what is
   * there then, so `decide` must be pure; what it throws is thrown on. No events: nothing is stored.
   * @param newest what the caller just read as the newest, which saves reading it again
   */
  change(
    id: string,
    submission: Submission,
    decide: (current: Versioned<State> | undefined) => readonly Event[],
    newest?: Versioned<State>,
  ): Promise<Outcome<State>>;
  /** By id; without a page all of them. */
  findBy(key: string, value: string | readonly string[], page?: Page): Promise<readonly Versioned<State>[]>;
  list(page?: Page): Promise<readonly Versioned<State>[]>;
  /** All of them when that takes no question (docs/adr/0135); undefined: `list` asks. */
  known(): Promise<readonly Versioned<State>[] | undefined>;
  /** One page of what meets all conditions, in the order of a key, and how many there are in all. */
  select(
    where: Selection,
    page: OrderedPage,
  ): Promise<{ readonly total: number; readonly found: readonly Versioned<State>[] }>;
  count(where: Selection): Promise<number>;
  countBy(where: Selection, key: string, values: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Every value that a key has somewhere. */
  values(key: string): Promise<readonly string[]>;
  /** The same of several keys, in one question. */
  valuesOf<Key extends string>(keys: readonly Key[]): Promise<(key: Key) => readonly string[]>;
  /** All of them, so many at a time: none of a page is kept for who goes on to the next. */
  pages(): AsyncIterable<readonly Versioned<State>[]>;
  /** The same of those with that value for a key. A page may be shorter than the others: some of it was destroyed. */
  pagesBy(key: string, value: string): AsyncIterable<readonly Versioned<State>[]>;
  /** Marks that posts may be due, without changing the stream. */
  touch(id: string, at: string): Promise<void>;
}

/**
 * Small documents in which the instances of the bot on one store say who does what. None of it is of the log: all of it can be thrown
 * away at any moment.
 */
export interface Notes {
  get(id: string): Promise<{ readonly note: unknown; readonly etag: string } | undefined>;
  /**
   * @param etag of the note as it was read; undefined: there was none
   * @returns the new etag, or undefined when somebody else was first
   */
  put(
    id: string,
    note: Readonly<Record<string, unknown>>,
    etag: string | undefined,
  ): Promise<string | undefined>;
}

/** A whole store; the composition root hands its parts to whoever needs them. */
export interface Store {
  readonly log: Log;
  readonly readModels: ReadModels;
  readonly deliveries: Deliveries;
  /** undefined: only one process at a time runs the bot on it, which has nothing to divide. */
  readonly notes: Notes | undefined;
  /**
   * Writes something for good and reads it back.
   * @throws DomainError 'store-unavailable' when that does not succeed: then nothing else would be stored either
   */
  check(): Promise<void>;
  close(): Promise<void>;
}
