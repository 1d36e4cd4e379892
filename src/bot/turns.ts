import { isDomainError } from '../shared/errors.ts';
import { describeError } from '../shared/logger.ts';
import { type Execute, type Incoming, parseExecute, parseSubmit } from './activity.ts';
import { aboutOf } from './answer-about.ts';
import {
  A_FORM,
  type AnswersDependencies,
  type Asked,
  createAnswers,
  inShort,
  missingCard,
  partsOf,
  restOf,
  withMissing,
} from './answers.ts';
import { errorCard, typedTextCard } from './bot-cards.ts';
import { hasInputs } from './card-actions.ts';
import { dialogAnswer, dialogMessage, parseTask, withDialogs } from './dialogs.ts';
import type { TeamsTurn } from './ground/sdk.ts';
import { createHandling, type HandlingDependencies, TooOften, UNKNOWN_BUTTON } from './handling.ts';
import { isMessageAction } from './message-actions.ts';
import { answerSearch, nothingFound, searchedText, sentence } from './message-extension.ts';
import type { Antwoorden, CardMessage, SearchHandler } from './ports.ts';
import { explain } from './refusals.ts';
import type { ShownCards } from './shown-cards.ts';
import { outcomeOf, type Turn } from './turn-outcome.ts';

type Dependencies = HandlingDependencies &
  AnswersDependencies & {
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

const BELOW = 'Het staat hieronder.';

export function createTurns(dependencies: Dependencies): Turns {
  const { router, register, antwoorden, actorOf, remember, shown } = dependencies;
  const answers = createAnswers(dependencies);
  const { admit, admitAnywhere, press, pressAnywhere, act, type } = createHandling(dependencies);

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

  /** Nobody waits any more, and there is nowhere to say it now: who asked reads it later. */
  const noteMissed = async ({ incoming: { scope, sender }, turn: { log } }: Asked): Promise<void> => {
    if (scope !== 'personal' || !sender) return;
    await register
      .noteMissed(sender.id)
      .catch((error: unknown) => log.error('missed answer not noted', describeError(error)));
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
        answer = kept ?? errorCard(text, error);
      }
      if (!answer) return;
      const asked: Asked = { context, incoming, turn, execute: submit };
      const parts = partsOf(answer);
      if (await answers.send(asked, parts, isKept)) return;
      if (parts.length > 1 && (await answers.send(asked, [missingCard()]))) return;
      await noteMissed(asked);
    },
    execute(context, incoming, turn) {
      const execute = parseExecute(incoming.value);
      const { log } = turn;
      const own = {
        ...turn,
        log: execute && router.verb(execute.verb) ? log.child({ verb: execute.verb }) : log,
      };
      const asked: Asked = { context, incoming, turn: own, execute };
      const { replyTo } = incoming;
      if (replyTo !== undefined) antwoorden.pressed(replyTo);
      const cardOf = (message: CardMessage, isKept?: true) => {
        const showing = answers.showing(execute?.onPost ? 'post' : 'answer', incoming);
        const card = withDialogs(answers.draw(message, own), showing);
        const about = isKept ? A_FORM : aboutOf(card, message, execute?.data);
        if (replyTo !== undefined) answers.note(asked, replyTo, about, true);
        return card;
      };
      const handle = async (pressed: Execute) => {
        const message = await press(context, incoming, pressed);
        own.ended(outcomeOf(message));
        // A post stays what it is: on a card of before such a button stands as well.
        if (
          pressed.onPost &&
          (router.leadsTo(pressed.verb) !== 'change' || hasInputs(answers.draw(message, own)))
        )
          return messageAnswer(
            (await answers.sendBeside(asked, partsOf(message))) ? BELOW : inShort(message),
          );
        const card = cardOf(message);
        // The answer was given: that the bot does not know where to find them ended nothing for who pressed.
        await remember(incoming).catch((error: unknown) =>
          explain(error, { log: own.log, ended: () => undefined }),
        );
        shown.note(incoming.address.conversationId, replyTo, card);
        const isWhole = await answers.sendBeside(asked, restOf(message));
        return cardAnswer(isWhole ? card : withMissing(card));
      };
      const show = (message: CardMessage, isKept?: true) => cardAnswer(cardOf(message, isKept));
      return answerTo(incoming, execute, own, { handle, show, say: messageAnswer });
    },
    dialog(context, incoming, turn) {
      const execute = parseTask(incoming.value);
      const asked: Asked = { context, incoming, turn, execute };
      // Over a message of anybody: this is not the chat in which answers of the bot stand.
      const isAnywhere = isMessageAction(incoming.name);
      const cardOf = (message: CardMessage, isKept?: true) => {
        const card = answers.draw(message, turn);
        const about = isKept ? A_FORM : aboutOf(card, message, execute?.data);
        if (!isAnywhere) answers.note(asked, undefined, about, true);
        return card;
      };
      const pressed = isAnywhere ? pressAnywhere : press;
      const handle = async (task: Execute) => {
        const message = await pressed(context, incoming, task);
        turn.ended(outcomeOf(message));
        const card = cardOf(message);
        const rest = restOf(message);
        const isWhole = isAnywhere ? rest.length === 0 : await answers.sendBeside(asked, rest);
        return dialogAnswer(message.summary, isWhole ? card : withMissing(card));
      };
      const show = (message: CardMessage, isKept?: true) =>
        dialogAnswer(message.summary, cardOf(message, isKept));
      return answerTo(incoming, execute, turn, { handle, show, say: dialogMessage });
    },
    async messageAction(context, incoming, turn) {
      try {
        const message = await act(context, incoming);
        return dialogAnswer(message.summary, answers.draw(message, turn));
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
  return typedTextCard(text, { verb, data }, retry, error);
}

/** The card that takes the place of the one whose button was pressed. */
function cardAnswer(card: Record<string, unknown>): Answer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** A sentence beside the card, which stays as it is. */
function messageAnswer(text: string): Answer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}
