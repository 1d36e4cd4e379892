import type { CardRenderer } from './card-renderer.ts';
import { type Showing, withDialogs } from './dialogs.ts';
import { type CardActivity, type Sdk, TeamsError } from './ground/sdk.ts';
import type { Address, CardMessage, Connector, SendOutcome } from './ports.ts';
import { outcomeOfError } from './send-outcome.ts';
import type { ShownCards } from './shown-cards.ts';

type Dependencies = {
  readonly sdk: Pick<Sdk, 'post' | 'update'>;
  readonly renderer: CardRenderer;
  readonly leadsTo: Showing['leadsTo'];
  readonly shown: Pick<ShownCards, 'note'>;
  /** May the bot send its token to this address? */
  readonly isAllowedServiceUrl: (serviceUrl: string) => boolean;
};

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** The message that shows a card, and that card. */
export function cardActivity(
  renderer: CardRenderer,
  message: CardMessage,
  showing: Showing,
): { readonly activity: CardActivity; readonly card: Record<string, unknown> } {
  const card = withDialogs(renderer.render(message), showing);
  const attachments = [{ contentType: ADAPTIVE_CARD, content: card }];
  return { card, activity: { type: 'message', summary: message.summary, attachments } };
}

/** Sends through the Bot Framework connector, one request per call. */
export function createConnector({
  sdk,
  renderer,
  leadsTo,
  shown,
  isAllowedServiceUrl,
}: Dependencies): Connector {
  const sent = async (
    { serviceUrl }: Address,
    how: 'post' | 'update',
    send: () => Promise<string | undefined>,
  ): Promise<SendOutcome> => {
    if (!isAllowedServiceUrl(serviceUrl)) return { kind: 'failed', reason: 'serviceUrl not allowed' };
    try {
      const activityId = await send();
      return activityId
        ? { kind: 'sent', activityId }
        : { kind: 'uncertain', afterMs: 0, reason: 'no activity id' };
    } catch (error) {
      if (error instanceof TeamsError) return outcomeOfError(error, how, Date.now());
      // It failed here, before anything was asked of Teams.
      return { kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' };
    }
  };

  const activityOf = (message: CardMessage, { serviceUrl }: Address): CardActivity =>
    cardActivity(renderer, message, { spot: 'post', serviceUrl, leadsTo }).activity;

  return {
    post: (address, message) =>
      sent(address, 'post', async () => {
        const activity = activityOf(message, address);
        const activityId = await sdk.post(address, activity);
        shown.note(address.conversationId, activityId, activity.attachments);
        return activityId;
      }),
    update: (address, activityId, message) =>
      sent(address, 'update', async () => {
        await sdk.update(address, activityId, activityOf(message, address));
        return activityId;
      }),
  };
}
