import { isDomainError } from '../shared/errors.ts';
import { type Execute, type Incoming, parseExecute, parseSubmit } from './activity.ts';
import { aboutOf } from './answer-about.ts';
import { errorCard, typedTextCard } from './bot-cards.ts';
import { hasInputs } from './card-actions.ts';
import type { CardRenderer } from './card-renderer.ts';
import { cardActivity } from './connector.ts';
import { dialogAnswer, dialogMessage, parseTask, type Showing, type Spot, withDialogs } from './dialogs.ts';
import type { TeamsTurn } from './ground/sdk.ts';
import { createHandling, type HandlingDependencies, TooOften, UNKNOWN_BUTTON } from './handling.ts';
import { isMessageAction } from './message-actions.ts';
import { answerSearch, nothingFound, searchedText, sentence } from './message-extension.ts';
import type { AnswerAbout, Antwoorden, CardMessage, SearchHandler } from './ports.ts';
import { explain } from './refusals.ts';
import type { ShownCards } from './shown-cards.ts';
import { outcomeOf, type Turn } from './turn-outcome.ts';

type Dependencies = HandlingDependencies & {
  readonly renderer: CardRenderer;
  readonly shown: ShownCards;
  readonly search: SearchHandler;
  readonly antwoorden: Antwoorden;
};

type Answer = Record<string, unknown>;
/** Where a button stands: how it is handled there, and how a card or a sentence is shown. */
type Surface = {
  readonly handle: (execute: Execute) => Promise<Answer>;
  /** @param isKept it holds what was typed, which nobody else has */
  readonly show: (message: CardMessage, isKept?: true) => Answer;
  readonly say: (text: string) => Answer;
};

/** What somebody of this organisation typed, pressed or looked for. */
export interface Turns {
  /** Answers in the chat with a card. */
  message(context: TeamsTurn, incoming: Incoming, turn: Turn): Promise<void>;
  /** Answers an Action.Execute: always 200; a message leaves the card as it is, but its inputs are emptied by Teams. */
  execute(context: TeamsTurn, incoming: Incoming, turn: Turn): Promise<Answer>;
  /** Opens a dialog, or answers a button that was pressed in one: with the next card, in the same dialog. */
  dialog(context: TeamsTurn, incoming: Incoming, turn: Turn): Promise<Answer>;
  /** Opens the dialog for a message of anybody. */
  messageAction(context: TeamsTurn, incoming: Incoming, turn: Turn): Promise<Answer>;
  search(context: TeamsTurn, incoming: Incoming, turn: Turn): Promise<Answer>;
}

const A_FORM: AnswerAbout = { isForm: true };
const BELOW = 'Het staat hieronder.';

export function createTurns(dependencies: Dependencies): Turns {
  const { router, renderer, antwoorden, actorOf, remember, shown } = dependencies;
  const { admit, admitAnywhere, press, pressAnywhere, act, type } = createHandling(dependencies);

  /** What stands in somebody's own chat from now on. */
  const noteAnswer = (
    { scope, sender, address }: Incoming,
    activityId: string | undefined,
    about: AnswerAbout,
    execute: Execute | undefined,
    replaced: boolean,
  ): void => {
    if (scope !== 'personal' || !sender) return;
    antwoorden.answered({ persoonId: sender.id, address, activityId, about, replaced, verb: execute?.verb });
  };

  const showing = (spot: Spot, { address }: Incoming): Showing => ({
    spot,
    serviceUrl: address.serviceUrl,
    leadsTo: router.leadsTo,
  });

  /** A message of its own under the others, and each that follows it. */
  const send = async (
    context: TeamsTurn,
    incoming: Incoming,
    answer: CardMessage,
    execute: Execute | undefined,
    isKept = false,
  ): Promise<void> => {
    const { card, activity } = cardActivity(renderer, answer, showing('answer', incoming));
    const sentId = await context.send(activity);
    shown.note(incoming.address.conversationId, sentId, activity.attachments);
    const about = isKept ? A_FORM : aboutOf(card, answer, execute?.data);
    if (sentId) noteAnswer(incoming, sentId, about, execute, false);
    await sendRest(context, incoming, answer, execute);
  };

  const sendRest = async (
    context: TeamsTurn,
    incoming: Incoming,
    { followedBy = [] }: CardMessage,
    execute: Execute | undefined,
  ): Promise<void> => {
    for (const one of followedBy) await send(context, incoming, one, execute);
  };

  /** Answers a button in the way of where it was pressed. */
  const answerTo = async (
    incoming: Incoming,
    execute: Execute | undefined,
    turn: Turn,
    { handle, show, say }: Surface,
  ): Promise<Answer> => {
    try {
      if (execute) return await handle(execute);
      admit(incoming, []);
      turn.ended('not-found');
      return say(UNKNOWN_BUTTON);
    } catch (error) {
      if (isToldBefore(error, turn)) return say(error.message);
      const text = explain(error, turn);
      const kept = execute && givenBack(error, text, execute);
      return kept ? show(kept, true) : say(text);
    }
  };

  return {
    async message(context, incoming, turn) {
      const submit = parseSubmit(incoming);
      let answer: CardMessage | undefined;
      let isKept = false;
      try {
        answer = submit ? await press(context, incoming, submit) : await type(context, incoming);
        turn.ended(outcomeOf(answer));
      } catch (error) {
        // Told once: a card for every message would fill the chat.
        if (isToldBefore(error, turn)) return;
        const text = explain(error, turn);
        const kept = submit && givenBack(error, text, submit);
        isKept = kept !== undefined;
        answer = kept ?? errorCard(text);
      }
      if (!answer) return;
      await send(context, incoming, answer, submit, isKept);
    },
    execute(context, incoming, turn) {
      const execute = parseExecute(incoming.value);
      const { log } = turn;
      const verbLog = execute && router.verb(execute.verb) ? log.child({ verb: execute.verb }) : log;
      const { replyTo } = incoming;
      if (replyTo !== undefined) antwoorden.pressed(replyTo);
      const show = (message: CardMessage, isKept?: true) => {
        const spot = execute?.onPost ? 'post' : 'answer';
        const card = withDialogs(renderer.render(message), showing(spot, incoming));
        const about = isKept ? A_FORM : aboutOf(card, message, execute?.data);
        if (replyTo !== undefined) noteAnswer(incoming, replyTo, about, execute, true);
        return cardAnswer(card);
      };
      const handle = async (asked: Execute) => {
        const message = await press(context, incoming, asked);
        turn.ended(outcomeOf(message));
        // A post stays what it is: on a card of before such a button stands as well.
        if (
          asked.onPost &&
          (router.leadsTo(asked.verb) !== 'change' || hasInputs(renderer.render(message)))
        ) {
          await send(context, incoming, message, asked);
          return messageAnswer(BELOW);
        }
        const answer = show(message);
        // The answer was given: that the bot does not know where to find them ended nothing for who pressed.
        await remember(incoming).catch((error: unknown) =>
          explain(error, { log: verbLog, ended: () => undefined }),
        );
        shown.note(incoming.address.conversationId, replyTo, answer);
        await sendRest(context, incoming, message, asked);
        return answer;
      };
      return answerTo(incoming, execute, { ...turn, log: verbLog }, { handle, show, say: messageAnswer });
    },
    dialog(context, incoming, turn) {
      const task = parseTask(incoming.value);
      // Over a message of anybody: this is not the chat in which answers of the bot stand.
      const isAnywhere = isMessageAction(incoming.name);
      const show = (message: CardMessage, isKept?: true) => {
        const card = renderer.render(message);
        const about = isKept ? A_FORM : aboutOf(card, message, task?.data);
        if (!isAnywhere) noteAnswer(incoming, undefined, about, task, true);
        return dialogAnswer(message.summary, card);
      };
      const pressed = isAnywhere ? pressAnywhere : press;
      const handle = async (asked: Execute) => {
        const message = await pressed(context, incoming, asked);
        turn.ended(outcomeOf(message));
        return show(message);
      };
      return answerTo(incoming, task, turn, { handle, show, say: dialogMessage });
    },
    async messageAction(context, incoming, turn) {
      try {
        const message = await act(context, incoming);
        return dialogAnswer(message.summary, renderer.render(message));
      } catch (error) {
        return dialogMessage(explain(error, turn));
      }
    },
    async search(context, incoming, turn) {
      try {
        const sender = await admitAnywhere(context, incoming, [searchedText(incoming.value)]);
        return await answerSearch(incoming.value, await actorOf(sender), dependencies);
      } catch (error) {
        if (isToldBefore(error, turn)) return nothingFound();
        return sentence(explain(error, turn));
      }
    },
  };
}

/** Is somebody over a limit who was told so a moment ago? */
function isToldBefore(error: unknown, { ended }: Turn): error is TooOften {
  if (!(error instanceof TooOften && error.isTold)) return false;
  ended(error.code);
  return true;
}

/** The card with what was typed when a button could not be handled; undefined: the sentence is enough. */
function givenBack(error: unknown, text: string, { verb, data }: Execute): CardMessage | undefined {
  const retry = !isDomainError(error) || error.code.endsWith('-unavailable') || error.code === 'too-often';
  return typedTextCard(text, { verb, data }, retry);
}

/** The card that takes the place of the one whose button was pressed. */
function cardAnswer(card: Record<string, unknown>): Answer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** A sentence beside the card, which stays as it is. */
function messageAnswer(text: string): Answer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}
