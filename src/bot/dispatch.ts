import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Logger } from '../shared/logger.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import type { Incoming } from './activity.ts';
import { isDialog } from './dialogs.ts';
import { isMessageAction, opensMessageAction } from './message-actions.ts';
import { isSearch, nothingFound } from './message-extension.ts';
import type { Presence } from './presence.ts';
import { whoOf } from './refusals.ts';
import type { Repeats } from './repeats.ts';
import { measureTurn, type Turn, type TurnKind } from './turn-outcome.ts';
import type { Turns } from './turns.ts';

/** Gives one activity to who handles it; others, such as a reaction to a message, are left alone. */
export type Dispatch = (context: TurnContext, incoming: Incoming) => Promise<void>;

type Surroundings = {
  readonly allowedTenants: readonly string[];
  readonly logger: Logger;
  readonly telemetry?: Telemetry | undefined;
};

export function createDispatch(
  turns: Turns,
  presence: Pick<Presence, 'changed'>,
  repeats: Repeats,
  { allowedTenants, logger, telemetry }: Surroundings,
): Dispatch {
  const handle = async (
    kind: TurnKind | undefined,
    context: TurnContext,
    incoming: Incoming,
    turn: Turn,
  ): Promise<void> => {
    switch (kind) {
      case 'button':
        return answerInvoke(context, await turns.execute(context, incoming, turn));
      case 'message-action':
        return answerInvoke(context, await turns.messageAction(context, incoming, turn));
      case 'dialog':
        return answerInvoke(context, await turns.dialog(context, incoming, turn));
      case 'search':
        return answerInvoke(context, await turns.search(context, incoming, turn));
      case 'message':
        // So it ended for one that Teams sends again: whoever handles it says how else.
        turn.ended('repeat');
        return repeats.once(incoming, () => turns.message(context, incoming, turn));
      case 'presence':
        return presence.changed(context, incoming, turn);
      case undefined:
        return undefined;
    }
  };

  return async (context, incoming) => {
    const { id, type } = context.activity;
    const log = logger.child({ turn: id, type, ...whoOf(incoming) });
    if (isForeign(incoming, allowedTenants)) {
      log.warn('refused', { code: 'foreign-tenant' });
      // Strangers hear nothing, also not what the bot is for; an invoke must have some answer.
      if (type === ActivityTypes.Invoke) await answerInvoke(context, isSearch(context) ? nothingFound() : {});
      return;
    }
    const kind = kindOf(context, incoming);
    await measureTurn(telemetry, kind, (ended) => handle(kind, context, incoming, { log, ended }));
  };
}

/** What came in; undefined: something that the bot leaves alone. */
function kindOf(context: TurnContext, { eventType }: Incoming): TurnKind | undefined {
  const { type, name } = context.activity;
  switch (type) {
    case ActivityTypes.Invoke:
      if (name === 'adaptiveCard/action') return 'button';
      if (opensMessageAction(context)) return 'message-action';
      if (isDialog(context) || isMessageAction(context)) return 'dialog';
      return isSearch(context) ? 'search' : undefined;
    case ActivityTypes.Message:
      return 'message';
    // What somebody mends is asked anew; the same words again, such as when a link gets a preview, are a repeat.
    case ActivityTypes.MessageUpdate:
      return eventType === 'editMessage' ? 'message' : undefined;
    case ActivityTypes.ConversationUpdate:
    case ActivityTypes.InstallationUpdate:
      return 'presence';
    default:
      return undefined;
  }
}

/** Is it of another organisation, or of nobody knows which? */
function isForeign({ tenants }: Incoming, allowed: readonly string[]): boolean {
  const isKnown = tenants.length > 0 && tenants.every((id) => allowed.includes(id));
  return allowed.length > 0 && !isKnown;
}

/** Answers an invoke: always 200, what it means stands in the body (platform: Teams). */
async function answerInvoke(context: TurnContext, body: Record<string, unknown>): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
