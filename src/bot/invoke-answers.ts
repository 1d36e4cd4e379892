import { ActivityTypes, type TurnContext } from 'botbuilder';

/** Answers an invoke: always 200, what it means stands in the body (platform: Teams). */
export async function answerInvoke(context: TurnContext, body: Record<string, unknown>): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** The card that takes the place of the one whose button was pressed. */
export function cardAnswer(card: Record<string, unknown>): Record<string, unknown> {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** A sentence beside the card, which stays as it is. */
export function messageAnswer(text: string): Record<string, unknown> {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}
