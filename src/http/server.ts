import type { AddressInfo } from 'node:net';
import restify from 'restify';
import type { Bot } from '../bot/bot.ts';
import type { BotResponse } from '../bot/ports.ts';
import { parseCleanJson } from '../shared/clean-text.ts';
import { DomainError } from '../shared/errors.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { VERSIE } from '../shared/versie.ts';
import { REFUSED_BODY } from './answer.ts';
import { readBody } from './body.ts';
import { createConnections } from './connections.ts';
import { type DownloadDesk, serveDownloads } from './downloads.ts';
import { HTTP_LIMITS, type HttpLimits } from './limits.ts';
import type { Readiness } from './readiness.ts';
import { securityTxt } from './security-txt.ts';
import { type AnswerPage, serveWerkbord } from './werkbord.ts';

interface HttpServer {
  /** Starts to listen. @returns the port; port 0 gives a free one. @throws DomainError when the address cannot be had */
  listen(port: number, host: string): Promise<number>;
  /** Refuses new requests and waits for those under way, until `cutOff` tells to break them off. */
  close(cutOff: AbortSignal): Promise<void>;
}

const REFUSED_BODIES = {
  400: 'Bad request',
  413: 'Request too large',
  503: 'Stopping',
} as const;

/** What restify answers itself, such as 404. */
type RestifyError = { readonly statusCode: number; toJSON: () => unknown };

type Dependencies = {
  readonly bot: Pick<Bot, 'receive'>;
  readonly logger: Logger;
  readonly readiness: () => Promise<Readiness>;
  readonly downloads: DownloadDesk;
  /** Loads the pages of the werkbord; absent: this bot has none. */
  readonly werkbord?: (() => Promise<AnswerPage>) | undefined;
  /** Where to say that the bot is not safe, and where browsers reach it; without a contact there is no such page. */
  readonly security: { readonly contact?: string | undefined; readonly publicUrl?: string | undefined };
  /** Smaller ones show in a test what otherwise takes a minute. */
  readonly limits?: HttpLimits;
};

/** Only /api/messages, health, downloads, the werkbord and security.txt; everything else is 404. */
export function createHttpServer(dependencies: Dependencies): HttpServer {
  const { bot, logger, readiness, downloads, werkbord, security, limits = HTTP_LIMITS } = dependencies;
  // Restify finds the route and writes the answer; it never listens. The connections are ours.
  const web = restify.createServer({ name: 'samenkracht', ignoreTrailingSlash: true });
  const connections = createConnections(
    (request, response) => web.server.emit('request', request, response),
    logger,
    limits,
  );
  const { server, stopping } = connections;
  const answerBy =
    (work: (request: restify.Request, response: restify.Response) => Promise<BotResponse>) =>
    async (request: restify.Request, response: restify.Response): Promise<void> => {
      const answer = await work(request, response).catch((error: unknown) => {
        logger.error('request failed', describeError(error));
        return { status: 500, body: { error: 'Internal error' } };
      });
      // Who waited too long was answered already, or went away.
      if (!response.headersSent) response.send(answer.status, answer.body);
    };

  web.post(
    '/api/messages',
    answerBy(async (request, response) => {
      const body = await readBody(request, response, { bodyBytes: limits.bodyBytes, stopping });
      if ('text' in body) return receive(bot, request.headers, body.text);
      return { status: body.refused, body: { error: REFUSED_BODIES[body.refused] } };
    }),
  );
  web.get(
    '/gezond',
    answerBy(async () => ({ status: 200, body: { status: 'ok', version: VERSIE } })),
  );
  web.get(
    '/gereed',
    answerBy(async () => {
      const answer = await readiness();
      return { status: answer.status === 'ok' ? 200 : 503, body: answer };
    }),
  );
  const { contact, publicUrl } = security;
  if (contact !== undefined)
    web.get('/.well-known/security.txt', async (_request, response) => {
      response.sendRaw(200, securityTxt(contact, publicUrl, new Date()), {
        'Content-Type': 'text/plain; charset=utf-8',
      });
    });
  serveDownloads(web, downloads, logger);
  serveWerkbord(web, { load: werkbord, logger, bodyBytes: limits.bodyBytes, stopping });
  // Restify would repeat the path and the method of the caller.
  web.on('restifyError', (_request: unknown, _response: unknown, error: RestifyError, next: () => void) => {
    error.toJSON = () => (error.statusCode === 404 ? { error: 'Not found' } : REFUSED_BODY);
    next();
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', (error) => reject(cannotListen(port, host, error)));
        server.listen(port, host, () => {
          const address: AddressInfo | string | null = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      }),
    close: (cutOff) => connections.close(cutOff),
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
