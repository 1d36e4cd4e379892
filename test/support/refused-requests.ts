import { request } from 'node:http';

/** A request that the bot refuses, and how. */
export type RefusedRequest = {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status: number;
};

/**
 * What anybody can send to a bot that asks for a token. The sizes matter: of 9 MB a gateway has sent everything when the answer
 * comes, so it would give the connection to the next request.
 */
export const REFUSED_REQUESTS: readonly RefusedRequest[] = [
  { what: '300 KB', method: 'POST', path: '/api/messages', body: 'a'.repeat(300 * 1024), status: 413 },
  { what: '3 MB', method: 'POST', path: '/api/messages', body: 'a'.repeat(3 * 1024 * 1024), status: 413 },
  { what: '9 MB', method: 'POST', path: '/api/messages', body: 'a'.repeat(9 * 1024 * 1024), status: 413 },
  { what: 'no JSON', method: 'POST', path: '/api/messages', body: '{"type":', status: 400 },
  { what: 'no activity', method: 'POST', path: '/api/messages', body: '{}', status: 400 },
  {
    what: 'a wrong path with a body',
    method: 'POST',
    path: '/geheim',
    body: 'a'.repeat(200_000),
    status: 404,
  },
  { what: 'a wrong method', method: 'PUT', path: '/api/messages', body: 'a'.repeat(200_000), status: 405 },
  { what: 'a wrong link', method: 'POST', path: '/download/verzonnen', body: 'a=b', status: 410 },
  {
    what: 'another protocol',
    method: 'GET',
    path: '/socket',
    headers: { connection: 'upgrade', upgrade: 'websocket' },
    status: 404,
  },
];

/** @returns the status of the answer. @throws Error when the connection ends without one */
export function statusOf(
  url: string,
  { method, path, body = '', headers = {} }: Omit<RefusedRequest, 'what' | 'status'>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      `${url}${path}`,
      { method, agent: false, headers: { 'content-type': 'application/json', ...length, ...headers } },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
        response.once('error', reject);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
