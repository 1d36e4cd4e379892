import type { Middleware, TurnContext } from 'botbuilder';

/** A post that was not answered in this time counts as uncertain. */
export const REQUEST_TIMEOUT_MS = 10_000;

type Pipeline = {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(request: TimedRequest, next: (request: TimedRequest) => unknown): unknown;
  }): void;
};
type TimedRequest = { timeout: number };

/**
 * The connector of botbuilder posts four times on a fault and never gives up waiting. Posting is not idempotent, so
 * this takes the retries out of the client of every turn, and sets a time limit.
 */
export const connectorPolicy: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const client: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
    if (!hasPipeline(client)) throw new Error('the connector client has no pipeline to mend');
    client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    client.pipeline.addPolicy({
      name: 'samenkrachtTimeout',
      sendRequest(request, sendOn) {
        request.timeout = REQUEST_TIMEOUT_MS;
        return sendOn(request);
      },
    });
    await next();
  },
};

function hasPipeline(client: unknown): client is { pipeline: Pipeline } {
  return (
    typeof client === 'object' &&
    client !== null &&
    'pipeline' in client &&
    typeof client.pipeline === 'object' &&
    client.pipeline !== null &&
    'removePolicy' in client.pipeline &&
    'addPolicy' in client.pipeline
  );
}
