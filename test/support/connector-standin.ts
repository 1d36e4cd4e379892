import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A post as a Teams client shows it: its latest content. */
export type ShownPost = {
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** The activity that it answers; absent for what the bot posted by itself. */
  readonly replyTo?: string;
  /** How often it was changed in place. */
  readonly updates: number;
};

/** One request that the bot made. */
export type ConnectorRequest = {
  readonly method: string;
  readonly path: string;
  readonly conversationId: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** How the bot showed who it is. */
  readonly authorization?: string;
};

/** How the stand-in treats one post or update. 'reset before': nothing is posted; 'reset after': it is. */
export type ScriptedAnswer =
  | {
      readonly status: number;
      readonly code?: string;
      readonly retryAfter?: string;
      readonly posted?: boolean;
      /** Answers only after so many milliseconds. */
      readonly afterMs?: number;
    }
  | 'hang'
  | 'reset before'
  | 'reset after';

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly tenantId?: string;
  readonly userRole?: string;
};
export type Channel = { readonly id: string; readonly name?: string };

/** A real HTTP server that speaks as much of the Bot Framework connector as this bot uses. */
export interface ConnectorStandIn {
  readonly url: string;
  /** Posts and updates, in the order in which they came. */
  readonly requests: readonly ConnectorRequest[];
  /** All posts that stand in a conversation and its threads, the oldest first. */
  shownIn(conversationId: string): readonly ShownPost[];
  /** Everything that stands anywhere. */
  shown(): readonly ShownPost[];
  /** Somebody deletes what stands in this conversation with these words. */
  remove(conversationId: string, words: string): void;
  /** Treats the next posts and updates like this, one answer each; after those everything succeeds again. */
  script(...answers: readonly ScriptedAnswer[]): void;
  /** Decides per request; undefined: it succeeds. */
  answerBy(decide: ((request: ConnectorRequest) => ScriptedAnswer | undefined) | undefined): void;
  /** Who is in that conversation, or else in every conversation; 'unavailable': asking fails. */
  setMembers(members: readonly Member[] | 'unavailable', conversationId?: string): void;
  /** The next so many questions for somebody get this status. */
  failLookups(count: number, status: number): void;
  /** How often somebody was asked for. */
  readonly memberLookups: number;
  /** By which id somebody was last asked for. */
  readonly lastLookup: string;
  /** How many connections were made with it. */
  readonly connections: number;
  setChannels(channels: readonly Channel[]): void;
  close(): Promise<void>;
}

const CONVERSATION = /^\/v3\/conversations\/([^/]+)/;

export async function startConnectorStandIn(): Promise<ConnectorStandIn> {
  const requests: ConnectorRequest[] = [];
  const posts = new Map<string, ShownPost>();
  const scripted: ScriptedAnswer[] = [];
  let decide: ((request: ConnectorRequest) => ScriptedAnswer | undefined) | undefined;
  let everywhere: readonly Member[] | 'unavailable' = [];
  const membersOf = new Map<string, readonly Member[] | 'unavailable'>();
  let memberLookups = 0;
  let failing = { count: 0, status: 0 };
  let lastLookup = '';
  let connections = 0;
  let channels: readonly Channel[] = [];
  let counter = 0;

  const show = ({ method, path, conversationId, activity }: ConnectorRequest): string | undefined => {
    if (method === 'PUT') {
      const activityId = decodeURIComponent(path.split('/').at(-1) ?? '');
      const known = posts.get(activityId);
      if (!known) return undefined;
      posts.set(activityId, { ...known, activity, updates: known.updates + 1 });
      return activityId;
    }
    counter += 1;
    const activityId = `post-${counter}`;
    const replyTo = typeof activity.replyToId === 'string' ? { replyTo: activity.replyToId } : {};
    posts.set(activityId, { conversationId, activityId, activity, updates: 0, ...replyTo });
    return activityId;
  };

  const treat = async (request: ConnectorRequest, response: ServerResponse): Promise<void> => {
    const answer = scripted.shift() ?? decide?.(request);
    if (typeof answer === 'object' && answer.afterMs !== undefined) await sleep(answer.afterMs);
    if (answer === 'hang') return;
    if (answer === 'reset before') {
      response.destroy();
      return;
    }
    if (answer === 'reset after') {
      show(request);
      response.destroy();
      return;
    }
    if (answer && answer.status >= 300) {
      if (answer.posted) show(request);
      if (answer.retryAfter !== undefined) response.setHeader('retry-after', answer.retryAfter);
      send(response, answer.status, { error: { code: answer.code ?? 'ServiceError', message: 'scripted' } });
      return;
    }
    const id = show(request);
    if (id === undefined) send(response, 404, { error: { code: 'ActivityNotFoundInConversation' } });
    else send(response, answer?.status ?? 201, { id });
  };

  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const conversationId = decodeURIComponent(CONVERSATION.exec(path)?.[1] ?? '');
    const method = request.method ?? '';
    const body = await readJson(request);
    const members = membersOf.get(conversationId) ?? everywhere;
    if (path.includes('/members/')) memberLookups += 1;
    if (path.includes('/activities')) {
      const { authorization } = request.headers;
      const recorded = {
        method,
        path,
        conversationId,
        activity: body,
        ...(authorization ? { authorization } : {}),
      };
      requests.push(recorded);
      await treat(recorded, response);
    } else if (path.includes('/members/') && failing.count > 0) {
      failing = { ...failing, count: failing.count - 1 };
      send(response, failing.status, { error: { code: 'ServiceError' } });
    } else if (members === 'unavailable' && path.includes('members')) {
      send(response, 503, { error: { code: 'ServiceUnavailable' } });
    } else if (members === 'unavailable') send(response, 404, { error: { code: 'NotFound' } });
    else if (path.endsWith('/pagedmembers')) send(response, 200, { members });
    else if (path.includes('/members/')) {
      const id = decodeURIComponent(path.split('/').at(-1) ?? '');
      lastLookup = id;
      // Teams knows somebody by its own id and by the object id of Entra.
      const member = members.find((one) => [one.id, one.aadObjectId].includes(id));
      if (member) send(response, 200, member);
      else send(response, 404, { error: { code: 'MemberNotFoundInConversation' } });
    } else if (path.endsWith('/members')) send(response, 200, members);
    else if (path.startsWith('/v3/teams/')) send(response, 200, { conversations: channels });
    else if (path === '/v3/conversations') send(response, 201, { id: `a:new-${requests.length}` });
    else send(response, 404, { error: { code: 'NotFound' } });
  });
  // A connection that the server closes just when it is used again is a fault that nobody scripted.
  server.keepAliveTimeout = 0;
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const shown = (): readonly ShownPost[] => [...posts.values()];
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    shown,
    remove(id, words) {
      for (const [activityId, { conversationId, activity }] of posts)
        if (conversationId === id && JSON.stringify(activity).includes(words)) posts.delete(activityId);
    },
    shownIn: (id) => shown().filter((post) => post.conversationId.split(';')[0] === id),
    script(...answers) {
      scripted.push(...answers);
    },
    answerBy(decision) {
      decide = decision;
    },
    get connections() {
      return connections;
    },
    get lastLookup() {
      return lastLookup;
    },
    get memberLookups() {
      return memberLookups;
    },
    failLookups(count, status) {
      failing = { count, status };
    },
    setMembers(given, conversationId) {
      if (conversationId === undefined) everywhere = given;
      else membersOf.set(conversationId, given);
    },
    setChannels(given) {
      channels = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}
