import type { IncomingMessage, ServerResponse } from 'node:http';

/** The body as text, or the status with which the request is refused. */
export type Body = { readonly text: string } | { readonly refused: 400 | 413 | 503 };

type Bounds = {
  readonly bodyBytes: number;
  /** Whoever is still sending when the bot stops is told so, and not waited for. */
  readonly stopping: AbortSignal;
};

/**
 * Reads a body of at most so many bytes. A larger one is refused as soon as it is known: by its announced length before a byte of it is
 * read, or asked for (`Expect: 100-continue`). How long it may take is watched by the connection.
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  { bodyBytes, stopping }: Bounds,
): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > bodyBytes) return { refused: 413 };
  if (stopping.aborted) return { refused: 503 };
  if (request.headers.expect !== undefined) response.writeContinue();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (body: Body): void => {
      request.off('data', take);
      stopping.removeEventListener('abort', stop);
      resolve(body);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > bodyBytes) settle({ refused: 413 });
      else chunks.push(chunk);
    };
    const stop = (): void => settle({ refused: 503 });
    stopping.addEventListener('abort', stop, { once: true });
    request.on('data', take);
    request.once('end', () => settle({ text: Buffer.concat(chunks).toString('utf8') }));
    // The other went away in the middle: nobody reads the answer.
    request.once('close', () => settle({ refused: 400 }));
    request.once('error', () => settle({ refused: 400 }));
  });
}
