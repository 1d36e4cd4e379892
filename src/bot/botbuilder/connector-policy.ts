import { AsyncLocalStorage } from 'node:async_hooks';
import http from 'node:http';
import https from 'node:https';
import type { Middleware, TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';

/** What is known of the turn in which a request is made. */
type Signing = { wasSigned: boolean };
const SIGNING = Symbol('signing');
const turns = new AsyncLocalStorage<Signing>();

/** Did the request of this turn get the bot's own token? Until then nothing was sent. */
export function wasSigned({ turnState }: Pick<TurnContext, 'turnState'>): boolean {
  return turnState.get<Signing>(SIGNING)?.wasSigned === true;
}

/** Notes in each turn what its requests came to: a client serves several. */
export const noteSigning: Middleware = {
  onTurn(context, next) {
    const signing: Signing = { wasSigned: false };
    context.turnState.set(SIGNING, signing);
    return turns.run(signing, next);
  },
};

type Pipeline = {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(request: TimedRequest, next: (request: TimedRequest) => unknown): unknown;
  }): void;
};
type TimedRequest = {
  readonly method: string;
  readonly url: string;
  timeout: number;
  abortSignal?: AbortSignal;
  agent?: http.Agent;
};

const NEW_HTTP = new http.Agent({ keepAlive: false });
const NEW_HTTPS = new https.Agent({ keepAlive: false });

/**
 * The connector of botbuilder posts four times on a fault and never gives up waiting. Posting is not idempotent, so
 * this takes the retries out of a client, and sets a time limit. A post goes over a connection of its own: one
 * that was used before may be closed by the other side at the same moment, and then nobody knows whether the post arrived.
 * @param cutOff breaks off what is under way when the bot must end
 */
export function mendClient(
  client: ConnectorClient,
  cutOff: AbortSignal | undefined,
  timeoutMs: number,
): void {
  const pipeline = pipelineOf(client);
  if (!pipeline) throw new Error('the connector client has no pipeline to mend');
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'samenkrachtTimeout',
    // Added last, so it comes after the policy of the SDK that asks for a token.
    sendRequest(request, sendOn) {
      const signing = turns.getStore();
      if (signing) signing.wasSigned = true;
      request.timeout = timeoutMs;
      if (cutOff) request.abortSignal = cutOff;
      // A proxy has an agent of its own.
      if (request.method === 'POST')
        request.agent ??= request.url.startsWith('https:') ? NEW_HTTPS : NEW_HTTP;
      return sendOn(request);
    },
  });
}

/** The ConnectorClient wraps the client of the Azure SDK that holds the pipeline. */
function pipelineOf(connector: unknown): Pipeline | undefined {
  const client = isRecord(connector) ? connector.client : undefined;
  const pipeline = isRecord(client) ? client.pipeline : undefined;
  return isPipeline(pipeline) ? pipeline : undefined;
}

function isPipeline(value: unknown): value is Pipeline {
  return isRecord(value) && typeof value.removePolicy === 'function' && typeof value.addPolicy === 'function';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
