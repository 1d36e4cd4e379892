import type { Actor } from '../shared/actor.ts';
import type { ReadColleagues } from '../shared/colleague-names.ts';
import { DomainError } from '../shared/errors.ts';
import type { Execute, Incoming } from './activity.ts';
import type { TeamsTurn } from './ground/sdk.ts';
import type { Limits } from './limits.ts';
import type { Membership } from './membership.ts';
import { parseMessageAction } from './message-actions.ts';
import type { CardMessage, Meet, Place, VerbHandler } from './ports.ts';
import type { Register } from './register.ts';
import type { Router } from './router.ts';
import { type Download, sentFile } from './sent-file.ts';
import type { ShownCards } from './shown-cards.ts';
import { isEmojiOnly, tooLong } from './typed-input.ts';

type Sender = NonNullable<Incoming['sender']>;

export type HandlingDependencies = {
  readonly router: Router;
  /** Absent: nobody is asked for, as on this machine alone. */
  readonly membership: Pick<Membership, 'check' | 'checkChat'> | undefined;
  readonly register: Pick<Register, 'findPersoon' | 'noteMissed'>;
  readonly limits: Limits;
  readonly actorOf: (sender: Sender) => Promise<Actor>;
  /** Meets colleagues on behalf of who presses a button; undefined: nobody can be asked for. */
  readonly meetIn: (context: TeamsTurn) => Meet | undefined;
  /** The colleagues whom the bot knows. */
  readonly readColleagues: ReadColleagues;
  readonly placeOf: (incoming: Incoming) => Place;
  /** The opdracht of the card that a message answers; undefined: of none. */
  readonly shown: Pick<ShownCards, 'aboutOf'>;
  /** Asks for a file that somebody sent. */
  readonly download: Download;
  /** Remembers who spoke and where they can be reached. */
  readonly remember: (incoming: Incoming) => Promise<void>;
  /** Reads once what is new, before much is asked; undefined: where asking costs nothing. */
  readonly follow: (() => Promise<void>) | undefined;
};

/** Brings what came in to who handles it, when it may. All of it throws DomainError. */
interface Handling {
  /**
   * What every text, button and search passes before anything is done for it.
   * @param typed every text of it that somebody may have typed
   */
  admit(incoming: Incoming, typed: readonly unknown[]): Sender;
  /** The same where the bot need not be: what Teams says of the sender's own chat with it must do. */
  admitAnywhere(context: TeamsTurn, incoming: Incoming, typed: readonly unknown[]): Promise<Sender>;
  press(context: TeamsTurn, incoming: Incoming, execute: Execute): Promise<CardMessage>;
  /** A button in the dialog that an action on a message opened. */
  pressAnywhere(context: TeamsTurn, incoming: Incoming, execute: Execute): Promise<CardMessage>;
  /** Opens the form for a message of anybody. */
  act(context: TeamsTurn, incoming: Incoming): Promise<CardMessage>;
  /** @returns undefined when nothing was asked */
  type(context: TeamsTurn, incoming: Incoming): Promise<CardMessage | undefined>;
}

const WHO_ARE_YOU =
  'Ik kan niet zien wie je bent. Log in bij Teams met je werkaccount en probeer het opnieuw.';
const OPEN_CHAT_FIRST =
  'Open eerst één keer de chat met mij. Dan weet ik wie je bent. Probeer het daarna opnieuw.';
const NO_TEXT =
  'In dit bericht staat geen tekst die ik kan lezen. Kies een bericht waarin iemand iets schreef, of typ in de chat met mij wat je wilt bewaren.';
const ONE_FILE = 'Stuur één bestand tegelijk. Er is nog niets ingelezen.';
const ONLY_TEXT =
  'Een afbeelding kan ik niet lezen. Typ wat je wilt vragen, of typ ‘help’ om te zien wat je kunt doen.';
const UNKNOWN_ACTION =
  'Deze actie ken ik niet. Werk de app Samenkracht! in Teams bij en probeer het opnieuw.';
export const UNKNOWN_BUTTON = 'Deze knop ken ik niet meer. Typ ‘help’ om te zien wat je kunt doen.';

export function createHandling(dependencies: HandlingDependencies): Handling {
  const { router, membership, register, limits, actorOf, placeOf, remember, shown } = dependencies;
  const { readColleagues } = dependencies;

  const admit: Handling['admit'] = (incoming, typed) => {
    const over = limits.take(incoming);
    if (over) throw new TooOften(over.sentence, over.isTold);
    if (!incoming.sender) throw new DomainError('not-allowed', WHO_ARE_YOU, { reason: 'no-identity' });
    const problem = tooLong(typed);
    if (problem !== undefined) throw new DomainError('invalid-input', problem, { reason: 'too-long' });
    return incoming.sender;
  };

  /** What is stored reads what it changes by itself, and that is less than all that came. */
  const followFor = async (execute: Execute): Promise<void> => {
    const isSubmission = execute.data.nonce !== undefined || router.leadsTo(execute.verb) === 'change';
    if (!isSubmission) await dependencies.follow?.();
  };

  const admitAnywhere: Handling['admitAnywhere'] = async (context, incoming, typed) => {
    const sender = admit(incoming, typed);
    const known = await register.findPersoon(sender.id);
    if (!known || (known.bereik === undefined && known.vertrokken === true))
      throw new DomainError('not-allowed', OPEN_CHAT_FIRST, { reason: 'not-a-colleague' });
    if (known.bereik) await membership?.checkChat(context, incoming, known.bereik);
    return sender;
  };

  const handlerOf = ({ automatic, verb }: Execute): VerbHandler => {
    const handler = automatic ? undefined : router.verb(verb);
    if (handler) return handler;
    throw new DomainError('not-found', UNKNOWN_BUTTON, { reason: 'unknown-button' });
  };

  return {
    admit,
    admitAnywhere,
    async press(context, incoming, execute) {
      const sender = admit(incoming, Object.values(execute.data));
      const handler = handlerOf(execute);
      await membership?.check(context, incoming);
      await followFor(execute);
      const actor = await actorOf(sender);
      const meet = dependencies.meetIn(context);
      return handler({ actor, place: placeOf(incoming), meet, readColleagues, data: execute.data });
    },
    async pressAnywhere(context, incoming, execute) {
      const sender = await admitAnywhere(context, incoming, Object.values(execute.data));
      const meet = dependencies.meetIn(context);
      // Nobody else sees the dialog.
      const place: Place = { kind: 'personal' };
      const actor = await actorOf(sender);
      return handlerOf(execute)({ actor, place, meet, readColleagues, data: execute.data });
    },
    async act(context, incoming) {
      const asked = parseMessageAction(incoming.value);
      const sender = await admitAnywhere(context, incoming, [asked?.message.tekst]);
      const action = asked && router.messageAction(asked.command);
      if (!action) throw new DomainError('not-found', UNKNOWN_ACTION, { reason: 'unknown-action' });
      const { message, quoted } = asked;
      if (message.tekst === '') throw new DomainError('invalid-input', NO_TEXT, { reason: 'no-text' });
      const about = await shown.aboutOf({ ...incoming, quoted });
      return action.open(await actorOf(sender), { ...message, about }, readColleagues);
    },
    async type(context, incoming) {
      const { text, html } = incoming;
      const sender = admit(incoming, [text]);
      await membership?.check(context, incoming);
      await dependencies.follow?.();
      await remember(incoming);
      if (asksNothing(incoming)) return undefined;
      if (incoming.files.length > 1)
        throw new DomainError('invalid-input', ONE_FILE, { reason: 'several-files' });
      if (text === '' && incoming.hasPicture)
        throw new DomainError('invalid-input', ONLY_TEXT, { reason: 'picture' });
      // Nothing is read again, unless something was remembered.
      await dependencies.follow?.();
      return router.command({
        actor: await actorOf(sender),
        place: placeOf(incoming),
        text,
        rest: text,
        html,
        about: await shown.aboutOf(incoming),
        file: incoming.files[0] && sentFile(incoming.files[0], dependencies.download),
      });
    },
  };
}

const ADDRESS = /https?:\/\/\S+/gi;

/** A thumb is thanks; and a card of ours that somebody shares, or that Teams made of a link, says enough. */
function asksNothing({ text, sharesCard }: Incoming): boolean {
  return isEmojiOnly(text) || (sharesCard && !/\p{L}/u.test(text.replace(ADDRESS, '')));
}

/** Somebody is over a limit. @param isTold they were told just before */
export class TooOften extends DomainError {
  readonly isTold: boolean;

  constructor(sentence: string, isTold: boolean) {
    super('too-often', sentence, { reason: 'rate-limit' });
    this.isTold = isTold;
  }
}
