import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod/v4';

/** A post or update that a bot made by itself, with when it came (milliseconds since 1970). */
export type Came = {
  readonly at: number;
  readonly conversationId: string;
  readonly isUpdate: boolean;
  readonly summary: string;
  /** The same for two that look the same. */
  readonly content: string;
};

/** Stands in for Teams: takes every post and update of a bot, gives it an id and counts it. */
export interface ConnectorStandIn {
  readonly serviceUrl: string;
  readonly posts: () => number;
  /** What came of itself, and is no answer to somebody. */
  readonly came: readonly Came[];
  close(): void;
}

const activitySchema = z.object({ summary: z.string().optional(), replyToId: z.string().optional() });
const CONVERSATION = /^\/v3\/conversations\/([^/]+)\/activities/;

export async function startConnector(): Promise<ConnectorStandIn> {
  let posts = 0;
  const came: Came[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posts += 1;
      const one = cameOf(request.url ?? '', request.method === 'PUT', Buffer.concat(chunks));
      if (one) came.push(one);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `activity-${posts}` }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the connector stand-in has no port');
  return {
    serviceUrl: `http://127.0.0.1:${address.port}`,
    posts: () => posts,
    came,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function cameOf(url: string, isUpdate: boolean, body: Buffer): Came | undefined {
  const conversation = CONVERSATION.exec(url)?.[1];
  if (conversation === undefined || body.length === 0) return undefined;
  const { summary = '', replyToId } = activitySchema.parse(JSON.parse(body.toString('utf8')));
  if (replyToId !== undefined) return undefined;
  return {
    at: Date.now(),
    conversationId: decodeURIComponent(conversation),
    isUpdate,
    summary,
    content: createHash('sha256').update(body).digest('hex'),
  };
}

/** The most that came within so many milliseconds, wherever those begin. @param moments milliseconds */
export function mostWithin(withinMs: number, moments: readonly number[]): number {
  const times = moments.toSorted((a, b) => a - b);
  let most = 0;
  for (let from = 0, to = 0; to < times.length; to += 1) {
    while ((times[to] ?? 0) - (times[from] ?? 0) >= withinMs) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
