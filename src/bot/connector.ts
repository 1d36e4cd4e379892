import { type Activity, ActivityTypes, CardFactory, type CloudAdapter, type TurnContext } from 'botbuilder';
import type { CardRenderer } from './card-renderer.ts';
import { wasSigned } from './connector-policy.ts';
import { type Showing, withDialogs } from './dialogs.ts';
import type { Address, CardMessage, Connector, SendOutcome } from './ports.ts';
import { outcomeOfError } from './send-outcome.ts';
import type { ShownCards } from './shown-cards.ts';

type Dependencies = {
  readonly adapter: CloudAdapter;
  readonly appId: string;
  readonly renderer: CardRenderer;
  readonly leadsTo: Showing['leadsTo'];
  readonly shown: Pick<ShownCards, 'note'>;
  /** May the bot send its token to this address? */
  readonly isAllowedServiceUrl: (serviceUrl: string) => boolean;
};

/** The activity that shows a card, and that card; never text and card in one (platform: Teams). */
export function cardActivity(
  renderer: CardRenderer,
  message: CardMessage,
  showing: Showing,
): { readonly activity: Partial<Activity>; readonly card: Record<string, unknown> } {
  const card = withDialogs(renderer.render(message), showing);
  const attachments = [CardFactory.adaptiveCard(card)];
  return { card, activity: { type: ActivityTypes.Message, summary: message.summary, attachments } };
}

/** Sends through the Bot Framework connector, one request per call. */
export function createConnector({
  adapter,
  appId,
  renderer,
  leadsTo,
  shown,
  isAllowedServiceUrl,
}: Dependencies): Connector {
  const within = async (
    address: Address,
    how: 'post' | 'update',
    send: (context: TurnContext) => Promise<string | undefined>,
  ): Promise<SendOutcome> => {
    if (!isAllowedServiceUrl(address.serviceUrl)) return { kind: 'failed', reason: 'serviceUrl not allowed' };
    let outcome: SendOutcome | undefined;
    const reference = {
      channelId: 'msteams',
      serviceUrl: address.serviceUrl,
      bot: { id: address.botId, name: '' },
      conversation: {
        id: address.conversationId,
        isGroup: false,
        conversationType: typeOf(address),
        name: '',
        tenantId: address.tenantId,
      },
    };
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      // The SDK would make it a reply to an activity that does not exist.
      context.onSendActivities((_context, activities, next) => {
        for (const activity of activities) delete activity.replyToId;
        return next();
      });
      try {
        const activityId = await send(context);
        outcome = activityId
          ? { kind: 'sent', activityId }
          : { kind: 'uncertain', afterMs: 0, reason: 'no activity id' };
      } catch (error) {
        outcome = outcomeOfError(error, how, Date.now(), wasSigned(context));
      }
    });
    return outcome ?? { kind: 'failed', reason: 'no turn' };
  };

  const activityOf = (message: CardMessage, { serviceUrl }: Address) =>
    cardActivity(renderer, message, { spot: 'post', serviceUrl, leadsTo }).activity;

  return {
    post: (address, message) =>
      within(address, 'post', async (context) => {
        const activity = activityOf(message, address);
        const sent = await context.sendActivity(activity);
        shown.note(address.conversationId, sent?.id, activity.attachments);
        return sent?.id;
      }),
    update: (address, activityId, message) =>
      within(address, 'update', async (context) => {
        await context.updateActivity({ ...activityOf(message, address), id: activityId });
        return activityId;
      }),
  };
}

/** Conversations of more than one person have ids that begin with '19:'. */
function typeOf({ conversationId }: Address): string {
  return conversationId.startsWith('19:') ? 'channel' : 'personal';
}
