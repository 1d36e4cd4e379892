import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Logger } from '../shared/logger.ts';
import type { Incoming } from './activity.ts';
import { isDialog } from './dialogs.ts';
import { isMessageAction, opensMessageAction } from './message-actions.ts';
import { isSearch, nothingFound } from './message-extension.ts';
import type { Presence } from './presence.ts';
import { whoOf } from './refusals.ts';
import type { Repeats } from './repeats.ts';
import type { Turns } from './turns.ts';

/** Gives one activity to who handles it; others, such as a reaction to a message, are left alone. */
export type Dispatch = (context: TurnContext, incoming: Incoming) => Promise<void>;

export function createDispatch(
  turns: Turns,
  presence: Pick<Presence, 'changed'>,
  repeats: Repeats,
  { allowedTenants, logger }: { readonly allowedTenants: readonly string[]; readonly logger: Logger },
): Dispatch {
  return async (context, incoming) => {
    const { id, type } = context.activity;
    const log = logger.child({ turn: id, type, ...whoOf(incoming) });
    if (isForeign(incoming, allowedTenants)) {
      log.warn('refused', { code: 'foreign-tenant' });
      // Strangers hear nothing, also not what the bot is for; an invoke must have some answer.
      if (type === ActivityTypes.Invoke) await answerInvoke(context, isSearch(context) ? nothingFound() : {});
      return;
    }
    switch (type) {
      case ActivityTypes.Invoke:
        if (context.activity.name === 'adaptiveCard/action')
          await answerInvoke(context, await turns.execute(context, incoming, log));
        else if (opensMessageAction(context))
          await answerInvoke(context, await turns.messageAction(context, incoming, log));
        else if (isDialog(context) || isMessageAction(context))
          await answerInvoke(context, await turns.dialog(context, incoming, log));
        else if (isSearch(context)) await answerInvoke(context, await turns.search(context, incoming, log));
        return;
      case ActivityTypes.Message:
        return repeats.once(incoming, () => turns.message(context, incoming, log));
      // What somebody mends is asked anew; the same words again, such as when a link gets a preview, are a repeat.
      case ActivityTypes.MessageUpdate:
        if (incoming.eventType !== 'editMessage') return;
        return repeats.once(incoming, () => turns.message(context, incoming, log));
      case ActivityTypes.ConversationUpdate:
      case ActivityTypes.InstallationUpdate:
        return presence.changed(context, incoming, log);
    }
  };
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
