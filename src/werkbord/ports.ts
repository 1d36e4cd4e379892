import type { CardMessage } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardButton } from '../shared/card-context.ts';
import type { Markup } from '../shared/html.ts';

/** What stands behind the question mark of a page, each name once. */
export type Params = Readonly<Record<string, string>>;

/** Somebody looks at a page. What they may see is asked anew each time. */
export type PageTurn = {
  readonly actor: Actor;
  readonly params: Params;
  /** The address of a page, for `href`; what is empty is left out. */
  readonly href: (pad: string, params?: Params) => string;
  /** Buttons of the chat, each in the way of where it leads: a link to what can be looked at, or a button that sends its verb. */
  readonly knoppen: (buttons: readonly CardButton[]) => Markup;
  /** Where such a button leads; undefined: it sends its verb. */
  readonly naar: (button: Pick<CardButton, 'verb' | 'data'>) => string | undefined;
  /** The line in which somebody types a question, as in the chat. */
  readonly vraagbalk: () => Markup;
  /** A card of the chat, with everything that can be done on it. */
  readonly kaart: (message: CardMessage) => Markup;
};

export type PageBody = {
  /** Stands on top of it, and in the title of the window. */
  readonly titel: string;
  readonly inhoud: Markup;
  /** What to ask in the chat for the same; absent: nothing. */
  readonly vraag?: string;
};

/** A file that stands beside the pages, such as the dates for a calendar. */
export type PageFile = { readonly naam: string; readonly type: string; readonly bytes: Uint8Array | string };

/** A page of the werkbord. It holds no rule: it shows what a subject or an answer gives this reader. */
export type Page = {
  /** Its address behind '/werkbord/'. */
  readonly pad: string;
  /** In the menu; absent: it is reached from other pages. */
  readonly menu?: { readonly naam: string; readonly voor: (actor: Actor) => boolean };
  /** @throws DomainError with a Dutch sentence: not for this reader, gone, or not understood */
  readonly show: (turn: PageTurn) => Promise<PageBody | PageFile>;
  /** The buttons of cards that lead here instead of to their card: what stands behind the question mark then. */
  readonly vervangt?: (verb: string, data: Readonly<Record<string, unknown>>) => Params | undefined;
};

/** Everybody who may come in. */
export const voorIedereen = (): boolean => true;
