import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';

/** On every answer, as internet.nl and the guidelines of the NCSC ask; a browser believes the last one over https only. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

const REFUSED_FROM = 400;

/** Connections of which the answer under way, or the next one, is the last. */
const ending = new WeakSet<Socket>();

export function endAfterAnswer(socket: Socket): void {
  ending.add(socket);
}

export function isEnding(socket: Socket): boolean {
  return ending.has(socket);
}

/**
 * Every answer of the server, also those that Node gives by itself. After a refusal the connection closes: nobody knows what the other
 * still sends on it, and a gateway that keeps connections would give the next request the rest of this one.
 */
export class Answer extends ServerResponse {
  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    headers?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    for (const [name, value] of Object.entries(ALWAYS)) this.setHeader(name, value);
    if (status >= REFUSED_FROM || isEnding(this.req.socket) || endsConnection(this.req))
      this.setHeader('Connection', 'close');
    return typeof reason === 'string'
      ? super.writeHead(status, reason, headers)
      : super.writeHead(status, reason);
  }
}

/** What is sent where no request was understood, and Node has no answer to fill in. */
export function rawRefusal(status: number, reason: string): string {
  const body = JSON.stringify(REFUSED_BODY);
  const headers = {
    ...ALWAYS,
    Connection: 'close',
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n${body}`;
}

/** The answer to what is no request, or none that is served here. */
export const REFUSED_BODY = { error: 'Request refused' } as const;

/** Did the request ask for another protocol, or is it answered before its body was all there? */
function endsConnection({ headers, complete }: IncomingMessage): boolean {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  return headers.upgrade !== undefined || (hasBody && !complete);
}
