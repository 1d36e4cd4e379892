import type { Logger } from '../shared/logger.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import type { Incoming } from './activity.ts';
import { isDialog } from './dialogs.ts';
import type { TeamsTurn } from './ground/sdk.ts';
import { isMessageAction, opensMessageAction } from './message-actions.ts';
import { isSearch, nothingFound } from './message-extension.ts';
import type { Presence } from './presence.ts';
import { whoOf } from './refusals.ts';
import type { Repeats } from './repeats.ts';
import { measureTurn, type Turn, type TurnKind } from './turn-outcome.ts';
import type { Turns } from './turns.ts';

/** Gives one activity to who handles it; others, such as a reaction to a message, are left alone. */
type Dispatch = (context: TeamsTurn, incoming: Incoming) => Promise<void>;

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
    context: TeamsTurn,
    incoming: Incoming,
    turn: Turn,
  ): Promise<void> => {
    switch (kind) {
      case 'button':
        return context.answerInvoke(await turns.execute(context, incoming, turn));
      case 'message-action':
        return context.answerInvoke(await turns.messageAction(context, incoming, turn));
      case 'dialog':
        return context.answerInvoke(await turns.dialog(context, incoming, turn));
      case 'search':
        return context.answerInvoke(await turns.search(context, incoming, turn));
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
    const { id, type, name } = incoming;
    const log = logger.child({ turn: id, type, ...whoOf(incoming) });
    if (isForeign(incoming, allowedTenants)) {
      log.warn('refused', { code: 'foreign-tenant' });
      // Strangers hear nothing, also not what the bot is for; an invoke must have some answer.
      if (type === 'invoke') await context.answerInvoke(isSearch(name) ? nothingFound() : {});
      return;
    }
    const kind = kindOf(incoming);
    await measureTurn(telemetry, kind, (ended) => handle(kind, context, incoming, { log, ended }));
  };
}

/** What came in; undefined: something that the bot leaves alone. */
function kindOf({ type, name, eventType }: Incoming): TurnKind | undefined {
  switch (type) {
    case 'invoke':
      if (name === 'adaptiveCard/action') return 'button';
      if (opensMessageAction(name)) return 'message-action';
      if (isDialog(name) || isMessageAction(name)) return 'dialog';
      return isSearch(name) ? 'search' : undefined;
    case 'message':
      return 'message';
    // What somebody mends is asked anew; the same words again, such as when a link gets a preview, are a repeat.
    case 'messageUpdate':
      return eventType === 'editMessage' ? 'message' : undefined;
    case 'conversationUpdate':
    case 'installationUpdate':
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
