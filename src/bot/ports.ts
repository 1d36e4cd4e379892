import type { Actor } from '../shared/actor.ts';
import type { BordPlek } from '../shared/bord.ts';
import type { CardButton } from '../shared/card-context.ts';
import type { ReadColleagues } from '../shared/colleague-names.ts';
import type { PostId } from '../shared/post-soorten.ts';
import type { Address } from './ground/sdk.ts';

export type { Address, BotResponse } from './ground/sdk.ts';

/**
 * A card to show: the template `adaptiveCards/<card>.json`, its data, and `summary`, the sentence that stands in
 * notifications and is read aloud.
 */
export type CardMessage = {
  readonly card: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly summary: string;
  /** The same with shorter texts, or fewer rows: shown when this one is too large for a message. */
  readonly shorter?: () => CardMessage;
  /** Set where the answer is no answer; absent: it is one. Only measured, never shown. */
  readonly outcome?: 'not-understood';
  /** What answers the rest of the same message: each a message of its own, since a button replaces the one in which it stands. */
  readonly followedBy?: readonly CardMessage[];
  /** Where the same stands on the werkbord; absent: nowhere. */
  readonly bord?: BordPlek;
};

/** An HTTP request as this bot needs it, and what to answer. */
export type BotRequest = {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
};

/** Where a turn takes place. */
export type Place =
  | { readonly kind: 'personal' }
  | ({ readonly kind: 'channel'; readonly kanaalId: string } & Shared)
  | ({ readonly kind: 'group' } & Shared);
/** Others read along. `eigenChat`: a link to the own chat, with what was typed ready to send; absent: this client has none. */
type Shared = { readonly eigenChat?: string | undefined };

/** A file that somebody sent; its name is theirs. */
export type SentFile = {
  readonly naam: string;
  /** @throws DomainError 'invalid-file', or 'not-possible' when it cannot be had now */
  read(): Promise<Uint8Array>;
};

/** What somebody typed to the bot. */
export type CommandTurn = {
  readonly actor: Actor;
  readonly place: Place;
  /** The text without the mention of the bot, trimmed. */
  readonly text: string;
  /** The part of the text behind the phrase that matched, trimmed. */
  readonly rest: string;
  /** The HTML of the same message, when Teams sends it (a pasted table). */
  readonly html?: string;
  /** Sent with the message, in somebody's own chat. */
  readonly file?: SentFile | undefined;
  /** The id of the opdracht of the card that this message answers, when it quotes one of ours. */
  readonly about?: string | undefined;
};

/**
 * Remembers colleagues whom the bot did not know, as far as they are in a team of the bot and may take part.
 * @param accounts Entra object ids
 * @returns those of whom Teams tells nothing
 * @throws DomainError 'teams-unavailable' when Teams does not answer now
 */
export type Meet = (accounts: readonly string[]) => Promise<readonly string[]>;

/** A button that somebody pressed on a card (Action.Execute). */
export type VerbTurn = {
  readonly actor: Actor;
  readonly place: Place;
  /** Absent: nobody can be asked for, as on this machine alone. */
  readonly meet?: Meet | undefined;
  /** Absent: nobody is known to be a colleague. */
  readonly readColleagues?: ReadColleagues | undefined;
  /** The action's own data and the card's inputs, not yet parsed. */
  readonly data: Readonly<Record<string, unknown>>;
};

/** Where a form opens when a button on an answer asks for it: in the place of that answer, or in a dialog since it is long. */
export type OpensIn = 'chat' | 'dialog';
/** A form; or a change, which is seen on the card itself; undefined: something to look at. */
export type LeadsTo = OpensIn | 'change' | undefined;

export type VerbHandler = ((turn: VerbTurn) => Promise<CardMessage>) & {
  readonly leadsTo?: LeadsTo;
};

/** Says of a handler what it leads to, such as where the form opens that it opens. */
export function leadsTo(leads: LeadsTo, handle: (turn: VerbTurn) => Promise<CardMessage>): VerbHandler {
  return Object.assign((turn: VerbTurn) => handle(turn), { leadsTo: leads });
}
export type CommandHandler = (turn: CommandTurn) => Promise<CardMessage>;

/** Of commands with these phrases: which one a text asks for without being its name; undefined: none. */
export type ReadCommand = (phrases: readonly string[]) => (text: string) => Promise<string | undefined>;

export type CommandRoute = {
  /** Each phrase matches the start of a text, up to a space or the end, without regard to case. */
  readonly phrases: readonly string[];
  /**
   * Is it this command with these words behind the phrase? If not, the text is a question: no command answers words that it does not
   * read. Absent: it stands alone.
   */
  readonly takes?: (rest: string) => boolean | Promise<boolean>;
  /** More than a question may stand behind the phrase, such as a pasted table. */
  readonly takesLong?: true;
  readonly handle: CommandHandler;
};

/** A search in the compose box of any chat. */
type SearchTurn = {
  readonly actor: Actor;
  readonly text: string;
  /** How many results were shown before, and how many more are asked for. */
  readonly skip: number;
  readonly count: number;
};

/** One result: how it stands in the list (plain text), and the card that is shared. */
type SearchResult = { readonly titel: string; readonly tekst: string; readonly message: CardMessage };
export type SearchHandler = (turn: SearchTurn) => Promise<readonly SearchResult[]>;

/** A message of anybody in Teams of which somebody makes something; nothing of who wrote it. */
export type Message = {
  readonly tekst: string;
  /** Leads back to it; empty: there is no link that may be kept. */
  readonly link: string;
  /** The day on which it was written (YYYY-MM-DD), where that is known. */
  readonly datum?: string | undefined;
  /** The id of the opdracht of the card that it answers, when it quotes one of ours. */
  readonly about?: string | undefined;
};

/** What somebody can do with a message, in any chat. */
export type MessageAction = {
  /** As they stand in the manifest of the app. */
  readonly id: string;
  readonly title: string;
  /** The form, filled in. @throws DomainError */
  readonly open: (actor: Actor, message: Message, readColleagues?: ReadColleagues) => Promise<CardMessage>;
};

/** Phrases and verbs of one subject. */
export type Routes = {
  readonly commands: readonly CommandRoute[];
  readonly verbs: Readonly<Record<string, VerbHandler>>;
  readonly messageActions?: readonly MessageAction[];
  /** Asked, in order, for a text that starts with no known phrase and is short enough for a question; undefined: not mine. */
  readonly otherText?: (turn: CommandTurn) => Promise<CardMessage | undefined>;
  /** The same for a longer one: a pasted table, or a story. */
  readonly longText?: (turn: CommandTurn) => Promise<CardMessage | undefined>;
};

export type Team = { readonly id: string; readonly naam: string | undefined };

/** How a channel came to be known, when Teams says so. Also kept in the log. */
export type SeenHow = 'gemaakt' | 'hernoemd' | 'hersteld' | 'bot toegevoegd';

/** A channel that shows in this turn that it is there. `naam` is absent where Teams leaves it out. */
export type SeenChannel = {
  readonly conversationId: string;
  readonly naam: string | undefined;
  readonly how?: SeenHow;
};

/** What became of a whole team; 'left': the bot was taken out. */
export type TeamWide = {
  readonly what:
    | 'team deleted'
    | 'team left'
    | 'team archived'
    | 'team unarchived'
    | 'team renamed'
    | 'team restored';
  readonly team: Team;
};
/** What became of a channel or of a team. */
export type TeamNews =
  | { readonly what: 'channel deleted' | 'channel left'; readonly conversationId: string }
  | TeamWide;

/** A post that should stand somewhere, as computed from state. */
export type Post = {
  /** Follows from its meaning, so that the same post is never made twice. */
  readonly id: string;
  /** 'persoon:<Entra object id>' or 'kanaal:<id>'. */
  readonly target: string;
  readonly message: CardMessage;
  /** Why it is made, for who looks ahead: a Dutch sentence. Without it the summary of the message says enough. */
  readonly waarom?: string;
  /** It bundles all that is due by itself: it does not wait for what may follow within a minute. */
  readonly isBundle?: true;
  /** It points to that post of the same source, and is shown once that one stands. */
  readonly after?: string;
  /** It asks and tells nothing any more: where it stands it is kept true, and whoever never got it does not get it now. */
  readonly isOver?: boolean;
  /** Where what it is about can be seen or done; undefined: whoever gets it has no more to see. */
  readonly opent?: CardButton | undefined;
};
/** A post that a subject makes of its own accord: of a known kind, and said where it leads. */
export type DesiredPost = Post & { readonly id: PostId; readonly opent: CardButton | undefined };

/** How one attempt to show a card ended. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string }
  /**
   * Surely not posted; may be tried again after that many milliseconds. `about` says that it was not about this post but
   * about the bot: it sends too much (429), or Teams does not accept who it says it is (401).
   */
  | {
      readonly kind: 'later';
      readonly afterMs: number;
      readonly reason: string;
      readonly about?: 'speed' | 'credentials';
    }
  /**
   * The conversation is gone until the bot is installed there again: whoever is there took the bot out or blocked it, or Teams does
   * not know it any more.
   */
  | { readonly kind: 'gone'; readonly why: 'geblokkeerd' | 'onvindbaar'; readonly reason: string }
  /** The post that should be updated was deleted by somebody. */
  | { readonly kind: 'deleted'; readonly reason: string }
  /** Surely not posted, and trying again will not help. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Nobody knows whether it was posted; its conversation wants that many milliseconds of rest. */
  | { readonly kind: 'uncertain'; readonly afterMs: number; readonly reason: string };

/** Sends cards outside a turn: one HTTP request per call, no retries of its own. */
export interface Connector {
  post(address: Address, message: CardMessage): Promise<SendOutcome>;
  update(address: Address, activityId: string, message: CardMessage): Promise<SendOutcome>;
}

/** What a card that answered somebody is about. */
export type AnswerAbout =
  /** Somebody may be typing in it. `vult`: the button that sends it; `over` as below. */
  | { readonly isForm: true; readonly vult?: Pressed & { readonly over: string } }
  | {
      readonly isForm: false;
      /** '<kind>:<id>', such as 'opdracht:…'; of a list 'lijst:<hash of what it lists>'. Absent: nothing that another card can replace. */
      readonly over?: string;
      /** Of a list: the heading of the card. */
      readonly titel?: string;
      /** The same, where it is words of the bot: it may be kept. */
      readonly naam?: string;
    };

/** A card that somebody got in their own chat, in answer to what they typed or pressed. */
export type Answered = {
  readonly persoonId: string;
  readonly address: Address;
  /** The message that shows it; absent: it stands in a dialog. */
  readonly activityId: string | undefined;
  /** It took the place of the card whose button was pressed. */
  readonly replaced: boolean;
  /** The verb of that button. */
  readonly verb: string | undefined;
  /** What came with it. */
  readonly data?: Pressed['data'] | undefined;
  readonly about: AnswerAbout;
};

/** A button as it stands on a card. */
export type Pressed = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

/** Keeps a chat short: what a newer answer or post says anew, folds. Nobody waits for it, and it never fails. */
export interface Antwoorden {
  /** A button of this message was pressed: what is being folded leaves it alone. */
  pressed(activityId: string): void;
  answered(answer: Answered): void;
}
