import type { TurnContext } from 'botbuilder';
import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Execute, Incoming } from './activity.ts';
import type { Limits } from './limits.ts';
import type { Membership } from './membership.ts';
import type { CardMessage, Meet, Place } from './ports.ts';
import type { Router } from './router.ts';
import { type Download, sentFile } from './sent-file.ts';
import type { ShownCards } from './shown-cards.ts';
import { isEmojiOnly, tooLong } from './typed-input.ts';

type Sender = NonNullable<Incoming['sender']>;

export type HandlingDependencies = {
  readonly router: Router;
  /** Absent: nobody is asked for, as on this machine alone. */
  readonly membership: Pick<Membership, 'check'> | undefined;
  readonly limits: Limits;
  readonly actorOf: (sender: Sender) => Promise<Actor>;
  /** Meets colleagues on behalf of who presses a button; undefined: nobody can be asked for. */
  readonly meetIn: (context: TurnContext) => Meet | undefined;
  readonly placeOf: (incoming: Incoming) => Place;
  /** The opdracht of the card that a message answers; undefined: of none. */
  readonly shown: Pick<ShownCards, 'aboutOf'>;
  /** Asks for a file that somebody sent. */
  readonly download: Download;
  /** Remembers who spoke and where they can be reached. */
  readonly remember: (incoming: Incoming) => Promise<void>;
};

/** Brings what came in to who handles it, when it may. All of it throws DomainError. */
export interface Handling {
  /**
   * What every text, button and search passes before anything is done for it.
   * @param typed every text of it that somebody may have typed
   */
  admit(incoming: Incoming, typed: readonly unknown[]): Sender;
  press(context: TurnContext, incoming: Incoming, execute: Execute): Promise<CardMessage>;
  /** @returns undefined when nothing was asked */
  type(context: TurnContext, incoming: Incoming): Promise<CardMessage | undefined>;
}

const WHO_ARE_YOU =
  'Ik kan niet zien wie je bent. Log in bij Teams met je werkaccount en probeer het opnieuw.';
const ONE_FILE = 'Stuur één bestand tegelijk. Er is nog niets ingelezen.';
const ONLY_TEXT =
  'Een afbeelding kan ik niet lezen. Typ wat je wilt vragen, of typ ‘help’ om te zien wat je kunt doen.';
export const UNKNOWN_BUTTON = 'Deze knop ken ik niet meer. Typ ‘help’ om te zien wat je kunt doen.';

export function createHandling(dependencies: HandlingDependencies): Handling {
  const { router, membership, limits, actorOf, placeOf, remember, shown } = dependencies;

  const admit: Handling['admit'] = (incoming, typed) => {
    const over = limits.take(incoming);
    if (over) throw new TooOften(over.sentence, over.isTold);
    if (!incoming.sender) throw new DomainError('not-allowed', WHO_ARE_YOU, { reason: 'no-identity' });
    const problem = tooLong(typed);
    if (problem !== undefined) throw new DomainError('invalid-input', problem, { reason: 'too-long' });
    return incoming.sender;
  };

  return {
    admit,
    async press(context, incoming, execute) {
      const sender = admit(incoming, Object.values(execute.data));
      const handler = execute.automatic ? undefined : router.verb(execute.verb);
      if (!handler) throw new DomainError('not-found', UNKNOWN_BUTTON, { reason: 'unknown-button' });
      await membership?.check(context, incoming);
      const actor = await actorOf(sender);
      const meet = dependencies.meetIn(context);
      return handler({ actor, place: placeOf(incoming), meet, data: execute.data });
    },
    async type(context, incoming) {
      const { text, html } = incoming;
      const sender = admit(incoming, [text]);
      await membership?.check(context, incoming);
      await remember(incoming);
      if (asksNothing(incoming)) return undefined;
      if (incoming.files.length > 1)
        throw new DomainError('invalid-input', ONE_FILE, { reason: 'several-files' });
      if (text === '' && incoming.hasPicture)
        throw new DomainError('invalid-input', ONLY_TEXT, { reason: 'picture' });
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
