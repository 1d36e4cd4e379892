import { createHash } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { isDomainError } from '../shared/errors.ts';
import { escapeHtml } from '../shared/html.ts';
import { describeError, type Logger } from '../shared/logger.ts';

/** What serves the files; it decides whether a link may be used. */
export interface DownloadDesk {
  /** @throws DomainError with a Dutch sentence for the reader */
  look(token: string): Promise<void>;
  /** Uses the link up. @throws DomainError with a Dutch sentence for the reader */
  take(token: string): Promise<{ readonly naam: string; readonly type: string; readonly bytes: Uint8Array }>;
}

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:10vh auto;padding:0 1rem;color:#242424;background:#fff}button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:4px;background:#5b5fc7;color:#fff;cursor:pointer}button:focus-visible{outline:3px solid #242424;outline-offset:2px}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** On every answer: nothing is kept, embedded, indexed or told to another site. */
const GUARDED = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
} as const;

/**
 * A link shows a page with a button; only the button (POST) gives the file and uses the link up. Programs that look at
 * links in messages, to warn or to make a preview, would otherwise use it before its reader does.
 */
export function serveDownloads(server: Server, desk: DownloadDesk, logger: Logger): void {
  const answer = async (
    request: Request,
    response: Response,
    act: (token: string) => Promise<void>,
  ): Promise<void> => {
    try {
      await act(String(request.params.token ?? ''));
    } catch (error) {
      if (isDomainError(error)) {
        logger.info('download refused', { code: error.code });
        sendPage(response, error.code === 'store-unavailable' ? 503 : 410, 'Dat lukt nu niet', error.message);
        return;
      }
      logger.error('download failed', describeError(error));
      sendPage(
        response,
        500,
        'Dat lukt nu niet',
        'Er ging iets mis bij ons. Probeer het over een minuut opnieuw.',
      );
    }
  };

  server.get('/download/:token', async (request, response) =>
    answer(request, response, async (token) => {
      await desk.look(token);
      sendPage(
        response,
        200,
        'Je bestand staat klaar',
        'De link werkt één keer, tien minuten lang. Stuur hem niet door: wie hem opent, krijgt het bestand.',
        true,
      );
    }),
  );
  server.post('/download/:token', async (request, response) =>
    answer(request, response, async (token) => {
      const { naam, type, bytes } = await desk.take(token);
      response.writeHead(200, {
        ...GUARDED,
        'Content-Type': type,
        'Content-Length': bytes.length,
        'Content-Disposition': disposition(naam),
      });
      response.end(bytes);
    }),
  );
}

function sendPage(response: Response, status: number, title: string, text: string, button = false): void {
  const form = button ? '<form method="post"><button type="submit">Haal het bestand op</button></form>' : '';
  const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} · Samenkracht!</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${form}</main></body></html>`;
  response.writeHead(status, {
    ...GUARDED,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(page),
  });
  response.end(page);
}

/** The name for every browser: plain letters, and the real one as UTF-8 (RFC 6266). */
function disposition(naam: string): string {
  const plain = naam.normalize('NFKD').replace(/[^\w .()-]/g, '');
  const encoded = encodeURIComponent(naam).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
