import type { AddressInfo } from 'node:net';
import restify from 'restify';
import type { Bot } from '../bot/bot.ts';
import type { BotResponse } from '../bot/ports.ts';
import { parseCleanJson } from '../shared/clean-text.ts';
import { DomainError } from '../shared/errors.ts';
import type { Logger } from '../shared/logger.ts';
import { type DownloadDesk, serveDownloads } from './downloads.ts';
import type { Readiness } from './readiness.ts';

/** The largest request that is read; Teams stays far below it. */
const MAX_BODY_BYTES = 256 * 1024;
/** How much of a larger one is read only to answer in good order. */
const MAX_DISCARDED_BYTES = 8 * 1024 * 1024;
const CLOSE_IDLE_EVERY_MS = 100;
/** A request that takes longer to arrive than this only keeps a connection from others. */
const REQUEST_WITHIN_MS = 30_000;

/**
 * A connection that nobody uses stays open longer than those who call keep it (a gateway a minute, a program a few seconds): the
 * one who sends must be the one who closes, or a request gets lost on a connection that was just closed.
 */
const KEEP_IDLE_MS = 75_000;

/** On every answer, as internet.nl and the guidelines of the NCSC ask; a browser believes the last one over https only. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

export interface HttpServer {
  /** Starts to listen. @returns the port; port 0 gives a free one. @throws DomainError when the address cannot be had */
  listen(port: number, host: string): Promise<number>;
  /** Refuses new requests and waits for those under way, until `cutOff` tells to break them off. */
  close(cutOff: AbortSignal): Promise<void>;
}

/** What restify answers itself, such as 404. */
type RestifyError = { readonly statusCode: number; toJSON: () => unknown };

type Dependencies = {
  readonly bot: Pick<Bot, 'receive'>;
  readonly logger: Logger;
  readonly readiness: () => Promise<Readiness>;
  readonly downloads: DownloadDesk;
};

/** Only /api/messages, health and downloads; everything else is 404. */
export function createHttpServer({ bot, logger, readiness, downloads }: Dependencies): HttpServer {
  const server = restify.createServer({ name: 'samenkracht', ignoreTrailingSlash: true });
  server.server.requestTimeout = REQUEST_WITHIN_MS;
  server.server.keepAliveTimeout = KEEP_IDLE_MS;
  server.pre((_request, response, next) => {
    for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
    next();
  });

  server.post('/api/messages', async (request, response) => {
    const body = await readBody(request);
    const answer: BotResponse =
      body === undefined
        ? { status: 413, body: { error: 'Request too large' } }
        : await receive(bot, request.headers, body);
    response.send(answer.status, answer.body);
  });
  server.get('/gezond', async (_request, response) => {
    response.send(200, { status: 'ok' });
  });
  server.get('/gereed', async (_request, response) => {
    const answer = await readiness();
    response.send(answer.status === 'ok' ? 200 : 503, answer);
  });
  serveDownloads(server, downloads, logger);
  // Restify would repeat the path and the method of the caller.
  server.on(
    'restifyError',
    (_request: unknown, _response: unknown, error: RestifyError, next: () => void) => {
      error.toJSON = () => ({ error: error.statusCode === 404 ? 'Not found' : 'Request refused' });
      next();
    },
  );
  server.on('uncaughtException', (_request: restify.Request, response: restify.Response, error: Error) => {
    logger.error('request failed', { error: error.name });
    if (!response.headersSent) response.send(500, { error: 'Internal error' });
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const fail = (error: Error): void => reject(cannotListen(port, host, error));
        server.server.once('error', fail);
        // Restify passes it on, and an event of that name that nobody listens to ends the process.
        server.once('error', fail);
        server.listen(port, host, () => {
          const address: AddressInfo | string | null = server.server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      }),
    close: (cutOff) =>
      new Promise((resolve) => {
        // A connection that is kept open for a next request would hold it up once its last answer is gone.
        const idle = setInterval(() => server.server.closeIdleConnections?.(), CLOSE_IDLE_EVERY_MS);
        cutOff.addEventListener('abort', () => server.server.closeAllConnections?.(), { once: true });
        server.close(() => {
          clearInterval(idle);
          resolve();
        });
        server.server.closeIdleConnections?.();
      }),
  };
}

/** Why the address cannot be had, as a sentence for who runs the bot. */
function cannotListen(port: number, host: string, cause: Error): DomainError {
  const code = 'code' in cause ? String(cause.code) : cause.name;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Poort ${port} is bezet. Stop wat daar draait, of kies een andere poort met PORT.`,
    EACCES: `Poort ${port} mag de bot niet gebruiken. Kies met PORT een poort van 1024 of hoger.`,
    EADDRNOTAVAIL: `HOST: "${host}" is geen adres van deze machine.`,
    ENOTFOUND: `HOST: "${host}" is geen adres van deze machine.`,
  };
  return new DomainError(
    'not-possible',
    reasons[code] ?? `De bot kan niet luisteren op ${host}:${port} (${code}).`,
    {
      cause,
    },
  );
}

async function receive(
  bot: Pick<Bot, 'receive'>,
  headers: restify.Request['headers'],
  body: string,
): Promise<BotResponse> {
  let parsed: unknown;
  try {
    parsed = parseCleanJson(body);
  } catch {
    return { status: 400, body: { error: 'Bad request' } };
  }
  return bot.receive({ headers, body: parsed });
}

/**
 * Reads the body as text; undefined when it is larger than allowed. The rest of a large body is read and thrown away,
 * because a caller that is cut off while sending never sees the answer; beyond a limit it is cut off all the same.
 */
async function readBody(request: restify.Request): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_DISCARDED_BYTES) return undefined;
    if (size <= MAX_BODY_BYTES) chunks.push(bytes);
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString('utf8');
}
