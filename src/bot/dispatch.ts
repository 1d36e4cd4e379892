import type { Logger } from '../shared/logger.ts';
import type { Incoming } from './activity.ts';
import { isDialog } from './dialogs.ts';
import type { Turn } from './ground/sdk.ts';
import { isMessageAction, opensMessageAction } from './message-actions.ts';
import { isSearch, nothingFound } from './message-extension.ts';
import type { Presence } from './presence.ts';
import { whoOf } from './refusals.ts';
import type { Repeats } from './repeats.ts';
import type { Turns } from './turns.ts';

/** Gives one activity to who handles it; others, such as a reaction to a message, are left alone. */
export type Dispatch = (turn: Turn, incoming: Incoming) => Promise<void>;

export function createDispatch(
  turns: Turns,
  presence: Pick<Presence, 'changed'>,
  repeats: Repeats,
  { allowedTenants, logger }: { readonly allowedTenants: readonly string[]; readonly logger: Logger },
): Dispatch {
  return async (turn, incoming) => {
    const { id, type, name } = incoming;
    const log = logger.child({ turn: id, type, ...whoOf(incoming) });
    if (isForeign(incoming, allowedTenants)) {
      log.warn('refused', { code: 'foreign-tenant' });
      // Strangers hear nothing, also not what the bot is for; an invoke must have some answer.
      if (type === 'invoke') await turn.answerInvoke(isSearch(name) ? nothingFound() : {});
      return;
    }
    switch (type) {
      case 'invoke':
        if (name === 'adaptiveCard/action') await turn.answerInvoke(await turns.execute(turn, incoming, log));
        else if (opensMessageAction(name))
          await turn.answerInvoke(await turns.messageAction(turn, incoming, log));
        else if (isDialog(name) || isMessageAction(name))
          await turn.answerInvoke(await turns.dialog(turn, incoming, log));
        else if (isSearch(name)) await turn.answerInvoke(await turns.search(turn, incoming, log));
        return;
      case 'message':
        return repeats.once(incoming, () => turns.message(turn, incoming, log));
      // What somebody mends is asked anew; the same words again, such as when a link gets a preview, are a repeat.
      case 'messageUpdate':
        if (incoming.eventType !== 'editMessage') return;
        return repeats.once(incoming, () => turns.message(turn, incoming, log));
      case 'conversationUpdate':
      case 'installationUpdate':
        return presence.changed(turn, incoming, log);
    }
  };
}

/** Is it of another organisation, or of nobody knows which? */
function isForeign({ tenants }: Incoming, allowed: readonly string[]): boolean {
  const isKnown = tenants.length > 0 && tenants.every((id) => allowed.includes(id));
  return allowed.length > 0 && !isKnown;
}
