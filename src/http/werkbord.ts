import type { Request, Response, Server } from 'restify';
import { describeError, type Logger } from '../shared/logger.ts';
import { type Body, readBody } from './body.ts';

/** One request of the werkbord, as its pages need it. */
export type PageRequest = {
  readonly method: 'GET' | 'POST';
  /** Behind '/werkbord/', such as 'overzicht'; empty: the werkbord itself. */
  readonly pad: string;
  /** How the folder of the pages is reached from the address that was asked: 'werkbord/', or nothing when it was asked within it. */
  readonly map: string;
  /** Behind the question mark, as it was sent. */
  readonly query: string;
  /** Of a POST: as a form of a page sends it. */
  readonly body: string;
  readonly authorization: string;
  /** The address at which it was asked, without the port. */
  readonly host: string;
  /** What the asker has already (If-None-Match). */
  readonly known: string;
};

export type PageAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/** Answers the pages of the werkbord. Never throws what it can say on a page. */
export type AnswerPage = (request: PageRequest) => Promise<PageAnswer>;

type Dependencies = {
  /** Loads the pages; undefined: this bot has none. */
  readonly load: (() => Promise<AnswerPage>) | undefined;
  readonly logger: Logger;
  readonly bodyBytes: number;
  readonly stopping: AbortSignal;
};

const REFUSED: Readonly<Record<400 | 413 | 503, string>> = {
  400: 'Dit kwam niet goed over. Ga terug en probeer het opnieuw.',
  413: 'Dit is te veel tegelijk. Ga terug, maak het korter of stuur het in delen.',
  503: 'Het werkbord stopt even. Probeer het over een minuut opnieuw.',
};
const BROKEN = 'Er ging iets mis bij ons. Probeer het over een minuut opnieuw.';

/** The werkbord: pages beside the chat, which are loaded with the first request for one. */
export function serveWerkbord(web: Server, { load, logger, bodyBytes, stopping }: Dependencies): void {
  if (!load) return;
  let loaded: Promise<AnswerPage> | undefined;
  const pages = (): Promise<AnswerPage> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
  const answer = async (request: Request, response: Response): Promise<void> => {
    try {
      const isPost = request.method === 'POST';
      const body: Body = isPost ? await readBody(request, response, { bodyBytes, stopping }) : { text: '' };
      if ('refused' in body) return sendText(response, body.refused, REFUSED[body.refused]);
      const asked = asPageRequest(request, isPost, body.text);
      const answerPage = await pages();
      send(response, await answerPage(asked));
    } catch (error) {
      logger.error('page failed', describeError(error));
      sendText(response, 500, BROKEN);
    }
  };
  for (const path of ['/werkbord', '/werkbord/*']) {
    web.get(path, answer);
    web.post(path, answer);
  }
}

function asPageRequest(request: Request, isPost: boolean, body: string): PageRequest {
  const [path = '', ...query] = (request.url ?? '').split('?');
  const { headers } = request;
  return {
    method: isPost ? 'POST' : 'GET',
    map: path === '/werkbord' ? 'werkbord/' : '',
    pad: path.replace(/^\/werkbord\/?/, '').replace(/\/$/, ''),
    query: query.join('?'),
    body,
    authorization: headers.authorization ?? '',
    host: (headers.host ?? '').replace(/:\d+$/, ''),
    known: headers['if-none-match'] ?? '',
  };
}

function send(response: Response, { status, headers, body }: PageAnswer): void {
  if (response.headersSent) return;
  response.writeHead(status, { ...headers, 'Content-Length': String(Buffer.byteLength(body)) });
  response.end(body);
}

function sendText(response: Response, status: number, text: string): void {
  send(response, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    },
    body: text,
  });
}
