import { describeError } from '../shared/logger.ts';
import type { Execute, Incoming } from './activity.ts';
import { aboutOf } from './answer-about.ts';
import { meldingCard } from './bot-cards.ts';
import type { CardRenderer } from './card-renderer.ts';
import { cardActivity } from './connector.ts';
import type { Showing, Spot } from './dialogs.ts';
import type { TeamsTurn } from './ground/sdk.ts';
import type { AnswerAbout, Antwoorden, CardMessage, SendOutcome } from './ports.ts';
import { createRepeats } from './repeats.ts';
import type { Router } from './router.ts';
import { type Pause, sendOnce } from './send-once.ts';
import type { ShownCards } from './shown-cards.ts';
import { FAILED, type Turn } from './turn-outcome.ts';

/**
 * The answers of a turn in the chat. They are shown when what was asked is done: whatever Teams makes of a card, nobody hears that it failed.
 */
export interface Answers {
  /**
   * Sends each as a message of its own under the others, in order, up to one that did not surely arrive.
   * @param isKept it holds what was typed, which nobody else has
   * @returns whether all of them surely arrived
   */
  send(asked: Asked, messages: readonly CardMessage[], isKept?: boolean): Promise<boolean>;
  /**
   * The same while a button waits for its answer, which Teams does for some ten seconds: what takes long counts as one that did not surely
   * arrive.
   */
  sendBeside(asked: Asked, messages: readonly CardMessage[]): Promise<boolean>;
  /** The JSON of its card; of one that cannot be drawn a card that says the same in short. */
  draw(message: CardMessage, turn: Turn): Record<string, unknown>;
  /** That this stands in somebody's own chat from now on. @param activityId absent: in a dialog */
  note(asked: Asked, activityId: string | undefined, about: AnswerAbout, replaced: boolean): void;
  showing(spot: Spot, incoming: Incoming): Showing;
}

/** What is answered: what came in, and the button of it when it is one. */
export type Asked = {
  readonly context: TeamsTurn;
  readonly incoming: Incoming;
  readonly turn: Turn;
  readonly execute: Execute | undefined;
};

export type AnswersDependencies = {
  readonly router: Pick<Router, 'leadsTo'>;
  readonly renderer: CardRenderer;
  readonly shown: Pick<ShownCards, 'note'>;
  readonly antwoorden: Pick<Antwoorden, 'answered'>;
  readonly pause: Pause;
  /** Milliseconds since any moment. */
  readonly now: () => number;
};

const PATIENCE_MS = 5_000;

/** Somebody may be typing in it. */
export const A_FORM: AnswerAbout = { isForm: true };

export function createAnswers({
  router,
  renderer,
  shown,
  antwoorden,
  pause,
  now,
}: AnswersDependencies): Answers {
  /** Teams sends a button up to four times when its answer is late. */
  const besides = createRepeats<boolean>(now);

  const draw: Answers['draw'] = (message, { log, ended }) => {
    try {
      return renderer.render(message);
    } catch (error) {
      ended(FAILED);
      log.error('answer not drawn', describeError(error));
      return renderer.render(inShortCard(message));
    }
  };

  const note: Answers['note'] = ({ incoming, execute }, activityId, about, replaced) => {
    const { scope, sender, address } = incoming;
    if (scope !== 'personal' || !sender) return;
    const { verb, data } = execute ?? {};
    antwoorden.answered({ persoonId: sender.id, address, activityId, about, replaced, verb, data });
  };

  const showing: Answers['showing'] = (spot, { address }) => ({
    spot,
    serviceUrl: address.serviceUrl,
    leadsTo: router.leadsTo,
  });

  const sendOne = async (asked: Asked, message: CardMessage, isKept: boolean): Promise<SendOutcome> => {
    const { context, incoming, turn, execute } = asked;
    const drawing = { render: (one: CardMessage) => draw(one, turn) };
    const { card, activity } = cardActivity(drawing, message, showing('answer', incoming));
    const outcome = await sendOnce(context, activity, pause);
    if (outcome.kind !== 'sent' || outcome.activityId === '') return outcome;
    const { activityId } = outcome;
    shown.note(incoming.address.conversationId, activityId, activity.attachments);
    note(asked, activityId, isKept ? A_FORM : aboutOf(card, message, execute?.data), false);
    return outcome;
  };

  const send: Answers['send'] = async (asked, messages, isKept = false) => {
    const { turn } = asked;
    for (const message of messages) {
      let outcome = await sendOne(asked, message, isKept);
      if (outcome.kind === 'sent') continue;
      const { kind, reason } = outcome;
      turn.ended(FAILED);
      turn.log[kind === 'failed' ? 'error' : 'warn']('answer not sent', { outcome: kind, reason });
      // A card that Teams does not take is a mistake of ours: what it says is told without it.
      if (kind === 'failed') outcome = await sendOne(asked, inShortCard(message), false);
      if (outcome.kind !== 'sent') return false;
    }
    return true;
  };

  return {
    draw,
    note,
    showing,
    send,
    async sendBeside(asked, messages) {
      if (messages.length === 0) return true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(resolve, PATIENCE_MS, false);
      });
      const sending = besides.once(asked.incoming, () => send(asked, messages));
      return Promise.race([sending, late]).finally(() => clearTimeout(timer));
    },
  };
}

/** All messages of an answer, in the order in which they are shown. */
export function partsOf(message: CardMessage): readonly CardMessage[] {
  return [message, ...restOf(message)];
}

/** Those behind the first one. */
export function restOf({ followedBy = [] }: CardMessage): readonly CardMessage[] {
  return followedBy.flatMap(partsOf);
}

/** For where only a sentence can be shown. */
export function inShort({ summary }: CardMessage): string {
  return `Mijn antwoord kwam misschien niet aan. In het kort: ${summary}`;
}

/** The same without what is in the way of the card. */
function inShortCard({ summary }: CardMessage): CardMessage {
  const title = 'Ik kan dit antwoord niet laten zien';
  return { ...meldingCard({ title, text: `In het kort: ${summary}`, tone: 'let-op' }), summary };
}

const MISSING = 'Misschien kwam niet elk antwoord aan';
const ASK_AGAIN = 'Mist er iets? Vraag dat dan opnieuw.';

/** Stands under several answers of which one may be missing. */
export function missingCard(): CardMessage {
  return meldingCard({ title: MISSING, text: ASK_AGAIN, tone: 'let-op' });
}

/** The same card, which says at its end that what follows it may be missing. */
export function withMissing(card: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const said = { type: 'TextBlock', text: `${MISSING}. ${ASK_AGAIN}`, wrap: true, separator: true };
  return { ...card, body: [...(Array.isArray(card.body) ? card.body : []), said] };
}
