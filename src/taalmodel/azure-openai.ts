import { setTimeout as sleep } from 'node:timers/promises';
import { ManagedIdentityCredential } from '@azure/identity';
import { MemoryFork } from '@microsoft/teams-ai/lib/MemoryFork.js';
import { type BaseOpenAIModelOptions, OpenAIModel } from '@microsoft/teams-ai/lib/models/OpenAIModel.js';
import { BotAdapter, TurnContext } from 'botbuilder';
import * as z from 'zod/v4';
import { TAALMODEL_MS, type Taalmodel, type Uitkomst } from '../shared/taalmodel.ts';

/** Where the model is: an account of Azure OpenAI and the name of a deployment in it. */
type AzureOpenAi = {
  readonly endpoint: string;
  readonly deployment: string;
  /** The client id of the managed identity that may ask it; undefined: that of the machine itself. */
  readonly identityId: string | undefined;
};

/** What a test plays: the network, and Entra. */
export type Around = {
  readonly fetch: typeof fetch;
  readonly token: (signal: AbortSignal) => Promise<string>;
};

const API_VERSION = '2024-10-21';
const SCOPE = 'https://cognitiveservices.azure.com/.default';
/** A query is far shorter. */
const MAX_TOKENS = 500;
const MAX_CHARACTERS = 8_000;
const MAX_BYTES = 64 * 1024;
/** What the model class reads as an answer without a text: a failure is told by the outcome, and never printed. */
const NOTHING = JSON.stringify({ choices: [{ message: { role: 'assistant', content: '' } }] });

/**
 * The model behind the class of teams-ai. Asked once, without repeats; loaded only when a question needs it (docs/adr/0058). What the
 * class would print to the console, errors among them, never comes that far.
 */
export function createAzureModel(settings: AzureOpenAi, around: Around = realAround(settings)): Taalmodel {
  return async (asked) => {
    const signal = AbortSignal.timeout(TAALMODEL_MS);
    const late = sleep(TAALMODEL_MS, { kind: 'late' } as const, { ref: false });
    const answer = ask(settings, around, asked, signal).catch((): Uitkomst => ({ kind: 'failed' }));
    const first = await Promise.race([answer, late]);
    return first.kind === 'failed' && signal.aborted ? { kind: 'late' } : first;
  };
}

async function ask(
  { endpoint, deployment }: AzureOpenAi,
  around: Around,
  { instructies, tekst }: Parameters<Taalmodel>[0],
  signal: AbortSignal,
): Promise<Uitkomst> {
  const token = await around.token(signal);
  let problem: Uitkomst | undefined;
  /** Never fails: what went wrong is in `problem`. */
  const send: unknown = async (url: string, init: RequestInit) => {
    try {
      const response = await around.fetch(url, { ...init, redirect: 'manual', signal });
      const body = await readBody(response);
      if (response.ok && isCompletion(body)) return new Response(body, { headers: JSON_TYPE });
      problem = { kind: kindOf(response.status) };
    } catch {
      problem = { kind: signal.aborted ? 'late' : 'failed' };
    }
    return new Response(NOTHING, { headers: JSON_TYPE });
  };
  const model = new OpenAIModel({
    azureEndpoint: endpoint,
    azureDefaultDeployment: deployment,
    azureApiVersion: API_VERSION,
    azureADTokenProvider: async () => token,
    useSystemMessages: true,
    responseFormat: { type: 'json_object' },
    clientOptions: { maxRetries: 0, ...(isFetch(send) ? { fetch: send } : {}) },
  });
  const messages = [
    { role: 'system', content: instructies },
    { role: 'user', content: tekst },
  ];
  const rendered = <Output>(output: Output) => Promise.resolve({ output, length: 0, tooLong: false });
  const { message } = await model.completePrompt(NO_TURN, NO_MEMORY, NO_FUNCTIONS, NO_TOKENS, {
    name: 'vraag',
    prompt: {
      required: true,
      tokens: -1,
      renderAsText: () => rendered(tekst),
      renderAsMessages: () => rendered(messages),
    },
    config: { schema: 1.1, type: 'completion', completion: COMPLETION },
  });
  if (problem) return problem;
  const text = message?.content ?? '';
  return text === '' || text.length > MAX_CHARACTERS ? { kind: 'failed' } : { kind: 'answered', text };
}

/** @throws Error when it is longer than any answer of a model of ours */
async function readBody({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > MAX_BYTES) throw new Error('a body of this size is no completion');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

type Fetch = NonNullable<NonNullable<BaseOpenAIModelOptions['clientOptions']>['fetch']>;

/** The package has the types of another fetch, of which it uses what ours has as well. */
function isFetch(given: unknown): given is Fetch {
  return typeof given === 'function';
}

const JSON_TYPE = { 'content-type': 'application/json' };
const COMPLETION = {
  frequency_penalty: 0,
  presence_penalty: 0,
  temperature: 0,
  top_p: 1,
  max_tokens: MAX_TOKENS,
  max_input_tokens: 10_000,
  include_history: false,
  include_input: false,
  include_images: false,
};

/** Is it what the model class can read? It would print what it stumbles over. */
function isCompletion(body: string): boolean {
  try {
    return completionSchema.safeParse(JSON.parse(body)).success;
  } catch {
    return false;
  }
}
const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
});

function kindOf(status: number): 'busy' | 'refused' | 'failed' {
  if (status === 429) return 'busy';
  return status === 401 || status === 403 ? 'refused' : 'failed';
}

function realAround({ identityId }: AzureOpenAi): Around {
  const credential = new ManagedIdentityCredential(identityId === undefined ? {} : { clientId: identityId });
  return {
    fetch,
    token: async (abortSignal) => (await credential.getToken(SCOPE, { abortSignal })).token,
  };
}

/** The class asks for a turn of the bot and for what a prompt may use; this prompt is two texts. */
class NoAdapter extends BotAdapter {
  sendActivities = async () => [];
  updateActivity = async () => undefined;
  deleteActivity = async () => undefined;
  continueConversation = async () => undefined;
}
const NO_TURN = new TurnContext(new NoAdapter(), {});
const nothing = (): never => {
  throw new Error('a prompt of two texts asks for nothing');
};
const NO_MEMORY = new MemoryFork({
  deleteValue: nothing,
  hasValue: nothing,
  getValue: nothing,
  setValue: nothing,
});
// Whatever the answer is, the class looks for who streams it.
NO_MEMORY.setValue('temp.streamer', undefined);
const NO_FUNCTIONS = { hasFunction: nothing, getFunction: nothing, invokeFunction: nothing };
const NO_TOKENS = { decode: nothing, encode: nothing };
