import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Around } from '../../src/taalmodel/azure-openai.ts';

/** One request as it came over the wire. */
export type ModelRequest = {
  readonly path: string;
  readonly apiVersion: string | null;
  readonly authorization: string | undefined;
  readonly body: {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
};

/** How the model answers: with a text, with a status, after some milliseconds, never, or by breaking the connection. */
export type ModelAnswer =
  | { readonly text: string; readonly afterMs?: number }
  | { readonly status: number }
  | { readonly raw: string }
  | 'never'
  | 'reset';

/** A real HTTP server that speaks as much of Azure OpenAI (chat completions) as this bot uses. */
export type AzureOpenAiStandIn = {
  readonly requests: readonly ModelRequest[];
  /** What the bot is given instead of the network and Entra. */
  readonly around: Around;
  /** Answers by what is asked. */
  answerBy(decide: (vraag: string) => ModelAnswer): void;
  /** Entra gives no token from now on, or does again. */
  refuseToken(refused: boolean): void;
  close(): Promise<void>;
};

export const MODEL_ENDPOINT = 'https://regio.openai.azure.test';
const TOKEN = 'the-token-for-the-model';
const COMPLETIONS = /^\/openai\/deployments\/[\w.-]+\/chat\/completions$/;

export async function startAzureOpenAi(): Promise<AzureOpenAiStandIn> {
  const requests: ModelRequest[] = [];
  let decide: (vraag: string) => ModelAnswer = () => ({ text: '{}' });
  let refused = false;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', MODEL_ENDPOINT);
    const asked: ModelRequest = {
      path: url.pathname,
      apiVersion: url.searchParams.get('api-version'),
      authorization: request.headers.authorization,
      body: await readJson(request),
    };
    requests.push(asked);
    if (!COMPLETIONS.test(asked.path) || asked.apiVersion === null) return fail(response, 404);
    if (asked.authorization !== `Bearer ${TOKEN}`) return fail(response, 401);
    const answer = decide(asked.body.messages.at(-1)?.content ?? '');
    if (answer === 'never') return undefined;
    if (answer === 'reset') return void response.destroy();
    if ('status' in answer) return fail(response, answer.status);
    if ('raw' in answer) return void response.end(answer.raw);
    await sleep(answer.afterMs ?? 0);
    response.writeHead(200, { 'content-type': 'application/json' });
    const message = { role: 'assistant', content: answer.text };
    response.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        choices: [{ index: 0, message, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
    return undefined;
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    requests,
    around: {
      fetch: (url, init) => fetch(String(url).replace(MODEL_ENDPOINT, here), init),
      token: async () => {
        if (refused) throw new Error('CredentialUnavailableError');
        return TOKEN;
      },
    },
    answerBy(decision) {
      decide = decision;
    },
    refuseToken(given) {
      refused = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fail(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { code: String(status), message: 'scripted' } }));
}

async function readJson(request: IncomingMessage): Promise<ModelRequest['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
