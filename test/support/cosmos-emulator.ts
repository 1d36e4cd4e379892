import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import type { CosmosSettings } from '../../src/logboek/cosmos/cosmos-client.ts';
import { createContainers } from '../../src/logboek/cosmos/cosmos-create.ts';
import { hastenQuestions } from './cosmos-emulator-speed.ts';

/** One request of the real client, as it passed. */
export type CosmosRequest = {
  readonly operation:
    | 'read'
    | 'create'
    | 'replace'
    | 'patch'
    | 'delete'
    | 'query'
    | 'changes'
    | 'plan'
    | 'other';
  /** The container, or '' for anything above one. */
  readonly container: string;
  /** Which document, or what was asked: for a profile. */
  readonly about: string;
  readonly sentBytes: number;
};
export type CosmosExchange = CosmosRequest & {
  readonly status: number;
  readonly receivedBytes: number;
  /** How many documents a question or the change feed gave. */
  readonly documents: number;
};

/** What goes wrong with one request. 'after': it was carried out, and only the answer is lost or another. */
export type CosmosFault =
  | { readonly status: number; readonly retryAfterMs?: number; readonly after?: boolean }
  | 'hang'
  | 'reset before'
  | 'reset after';

export type Decide = (request: CosmosRequest) => CosmosFault | undefined | Promise<CosmosFault | undefined>;

/** How long the emulator may take: on a busy machine far longer than a person would wait. */
export const EMULATOR_PATIENCE_MS = 60_000;

/** The emulator with an HTTP server in front of it that counts, fails on command, and continues the change feed. */
export interface CosmosEmulator {
  readonly endpoint: string;
  /** Settings of an empty database of its own, with all containers. */
  makeDatabase(): Promise<CosmosSettings>;
  /** Everything that passed, in order. */
  readonly exchanges: readonly CosmosExchange[];
  /** Decides per request what goes wrong, maybe after a while; undefined: nothing does. */
  failBy(decide: Decide | undefined): void;
  close(): Promise<void>;
}

/** The key that Microsoft publishes for every emulator. */
export const EMULATOR_KEY =
  'C2y6jDf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';

export async function startCosmosEmulator(): Promise<CosmosEmulator> {
  hastenQuestions();
  const emulator = createHttpServer({ keepAlive: true });
  // Otherwise it closes a connection just when the next request goes over it.
  emulator.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => emulator.listen(0, '127.0.0.1', () => resolve()));
  const port = (emulator.address() as AddressInfo).port;
  const agent = new Agent({ keepAlive: true });
  const exchanges: CosmosExchange[] = [];
  const feeds = new Map<string, unknown[]>();
  let decide: Decide | undefined;
  let databases = 0;

  const forward = (
    method: string,
    path: string,
    headers: IncomingHttpHeaders,
    body: Buffer,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const passed = httpRequest(
        { host: '127.0.0.1', port, agent, method, path, headers },
        async (response) => {
          resolve({
            status: response.statusCode ?? 500,
            headers: response.headers,
            body: await readAll(response),
          });
        },
      );
      passed.on('error', reject);
      passed.end(body);
    });

  const treat = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request);
    const { method = 'GET', url = '/', headers } = request;
    const described = describe(method, url, headers, body);
    const fault = await decide?.(described);
    if (fault === 'hang') return;
    if (fault === 'reset before') {
      request.socket.destroy();
      return;
    }
    const isRefused = typeof fault === 'object' && !fault.after;
    if (described.operation === 'plan' && fault === undefined) {
      response.writeHead(NO_PLAN.status, NO_PLAN.headers);
      response.end(NO_PLAN.body);
      return;
    }
    const feed = feedOf(feeds, url);
    const answer = isRefused
      ? refusal(fault)
      : described.operation === 'changes'
        ? changesAfter(headers, feed)
        : await forward(method, url, ...asItUnderstands(described, headers, body));
    if (described.operation === 'create' && answer.status === CREATED)
      feed.push(JSON.parse(answer.body.toString('utf8')));
    // What is changed stands in the feed where it was changed last, after what came later.
    if ((described.operation === 'replace' || described.operation === 'patch') && answer.status === REPLACED)
      moveToEnd(feed, answer.body);
    if (fault === 'reset after') {
      request.socket.destroy();
      return;
    }
    const shown = typeof fault === 'object' ? refusal(fault) : answer;
    exchanges.push({
      ...described,
      status: shown.status,
      receivedBytes: shown.body.length,
      documents: Number(shown.headers['x-ms-item-count'] ?? 0),
    });
    response.writeHead(shown.status, shown.headers);
    response.end(shown.body);
  };
  const server = createServer((request, response) => {
    // A process that ends leaves its requests unfinished.
    treat(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    endpoint,
    exchanges,
    async makeDatabase() {
      databases += 1;
      const settings: CosmosSettings = {
        endpoint,
        key: EMULATOR_KEY,
        database: `samenkracht-${databases}`,
        requestTimeoutMs: EMULATOR_PATIENCE_MS,
      };
      await createContainers(settings);
      return settings;
    },
    failBy(decision) {
      decide = decision;
    },
    async close() {
      agent.destroy();
      for (const one of [server, emulator]) {
        const closed = new Promise((resolve) => one.close(resolve));
        one.closeAllConnections();
        await closed;
      }
    },
  };
}

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/**
 * The client asks for a plan beside every question, and does not look at it when the question is about one partition.
 * The emulator would answer the whole question once more.
 */
const NO_PLAN: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from('{}'),
};

function describe(method: string, url: string, headers: IncomingHttpHeaders, body: Buffer): CosmosRequest {
  const [, container = '', document] = /\/colls\/([^/]+)\/docs(?:\/([^/]+))?/.exec(url) ?? [];
  const base = { container, about: aboutOf(headers, document, body), sentBytes: body.length };
  if (!/\/docs\b/.test(url)) return { ...base, operation: 'other' };
  if (headers['a-im'] !== undefined) return { ...base, operation: 'changes' };
  if (headers['x-ms-cosmos-is-query-plan-request'] !== undefined) return { ...base, operation: 'plan' };
  if (headers['x-ms-documentdb-isquery'] !== undefined) return { ...base, operation: 'query' };
  if (document === undefined) return { ...base, operation: method === 'POST' ? 'create' : 'other' };
  const known = { GET: 'read', PUT: 'replace', PATCH: 'patch', DELETE: 'delete' } as const;
  return { ...base, operation: known[method as keyof typeof known] ?? 'other' };
}

/** The question with what was filled in, or the names of partition and document. */
function aboutOf(headers: IncomingHttpHeaders, document: string | undefined, body: Buffer): string {
  if (headers['x-ms-documentdb-isquery'] === undefined) {
    const created = document ?? /"id":"([^"]*)"/.exec(body.toString('utf8'))?.[1] ?? '';
    return `${headers['x-ms-documentdb-partitionkey'] ?? ''} ${decodeURIComponent(created)}`;
  }
  const asked = JSON.parse(body.toString('utf8')) as {
    readonly query: string;
    readonly parameters?: readonly { readonly name: string; readonly value: unknown }[];
  };
  return (asked.parameters ?? []).reduce(
    (text, { name, value }) => text.replaceAll(name, JSON.stringify(value)),
    asked.query.replace(/^SELECT (.*) FROM c WHERE c\.\w+ = @partition AND /, '$1: '),
  );
}

const CREATED = 201;
const REPLACED = 200;

/**
 * The emulator reads a condition in small letters, unless there is more than a space before its WHERE. A question that
 * says that it may be of all partitions is not parsed twice; which one it is of stands in its WHERE.
 */
function asItUnderstands(
  { operation }: CosmosRequest,
  headers: IncomingHttpHeaders,
  body: Buffer,
): [IncomingHttpHeaders, Buffer] {
  if (operation === 'query')
    return [{ ...headers, 'x-ms-documentdb-query-enablecrosspartition': 'true' }, body];
  if (operation !== 'patch') return [headers, body];
  const changed = Buffer.from(body.toString('utf8').replace('"FROM c WHERE ', '"FROM c  WHERE '));
  return [{ ...headers, 'content-length': String(changed.length) }, changed];
}

/**
 * Everything that was made in a container, in the order in which it was changed last. The emulator's own change feed ends after its first
 * page.
 */
function feedOf(feeds: Map<string, unknown[]>, url: string): unknown[] {
  const container = url.split('/docs')[0] ?? '';
  const known = feeds.get(container);
  if (known) return known;
  const made: unknown[] = [];
  feeds.set(container, made);
  return made;
}

function moveToEnd(feed: unknown[], body: Buffer): void {
  const changed = JSON.parse(body.toString('utf8')) as { readonly _rid: string };
  const at = feed.findIndex((one) => (one as typeof changed | undefined)?._rid === changed._rid);
  // Its place stays empty, so that cursors count on as they did.
  if (at >= 0) feed[at] = undefined;
  feed.push(changed);
}

function changesAfter(headers: IncomingHttpHeaders, feed: readonly unknown[]): Answer {
  const asked = String(headers['if-none-match'] ?? '0').replaceAll('"', '');
  const after = asked === '*' ? feed.length : Number(asked);
  const passed = feed.slice(after, after + Number(headers['x-ms-max-item-count'] ?? 100));
  const page = passed.filter((document) => document !== undefined);
  if (page.length === 0 && passed.length > 0)
    return changesAfter({ ...headers, 'if-none-match': `"${after + passed.length}"` }, feed);
  const answered = {
    'content-type': 'application/json',
    'x-ms-request-charge': '1',
    'x-ms-item-count': String(page.length),
    etag: `"${after + passed.length}"`,
  };
  return page.length === 0
    ? { status: 304, headers: answered, body: Buffer.alloc(0) }
    : {
        status: 200,
        headers: answered,
        body: Buffer.from(JSON.stringify({ Documents: page, _count: page.length })),
      };
}

function refusal({ status, retryAfterMs }: { status: number; retryAfterMs?: number }): Answer {
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'x-ms-request-charge': '0.38',
      ...(retryAfterMs === undefined ? {} : { 'x-ms-retry-after-ms': String(retryAfterMs) }),
    },
    body: Buffer.from(JSON.stringify({ code: String(status), message: 'scripted' })),
  };
}

async function readAll(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
