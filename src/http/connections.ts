import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from '../shared/logger.ts';
import { Answer, endAfterAnswer, isEnding, REFUSED_BODY, rawRefusal } from './answer.ts';
import { closeGently } from './gentle-close.ts';
import type { HttpLimits } from './limits.ts';

/** The connections of the bot: each of them ends, by an answer, by itself or by a limit. */
interface Connections {
  readonly server: Server;
  /** Aborted when the bot stops: no body is waited for any more. */
  readonly stopping: AbortSignal;
  /** Takes nothing new and waits for the answers under way, until `cutOff` tells to break them off. */
  close(cutOff: AbortSignal): Promise<void>;
}

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };
type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** What is wrong with that which is no request, as far as it is not simply 400. */
const BROKEN: Readonly<Record<string, readonly [number, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Payload Too Large'],
};

/** @param handle gets the requests of one connection one after another: what gets no answer is not carried out */
export function createConnections(handle: Handle, logger: Logger, limits: HttpLimits): Connections {
  /** The requests of each connection that are not answered yet; the first of them is being handled. */
  const open = new Map<Socket, Exchange[]>();
  const stopping = new AbortController();
  const server = createServer({
    ServerResponse: Answer,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: limits.checkEveryMs,
  });

  const close = (socket: Socket): void => {
    const lingerMs = stopping.signal.aborted ? limits.stopLingerMs : limits.lingerMs;
    closeGently(socket, { lingerMs, lingerBytes: limits.lingerBytes });
  };

  const serve = ({ request, response }: Exchange, queue: Exchange[]): void => {
    const { socket } = request;
    const late = setTimeout(() => {
      if (response.headersSent) return;
      logger.warn('request not answered in time');
      refuse(response, 503);
    }, limits.handledMs);
    const stuck = setTimeout(() => socket.destroy(), limits.handledMs + limits.takenMs);
    response.once('close', () => {
      clearTimeout(late);
      clearTimeout(stuck);
      queue.shift();
      const [next] = queue;
      if (isEnding(socket)) close(socket);
      else if (next && socket.writable) serve(next, queue);
    });
    handle(request, response);
  };

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const queue = open.get(request.socket);
    if (!queue || isEnding(request.socket)) return;
    queue.push({ request, response });
    if (queue.length > limits.waitingRequests) endAfterAnswer(request.socket);
    if (queue.length === 1) serve({ request, response }, queue);
  };

  const refuseBroken = (code: string, socket: Socket): void => {
    const queue = open.get(socket);
    // What is wrong while it closes, or when it is gone, changes nothing.
    if (!queue || !socket.writable || isEnding(socket)) return;
    endAfterAnswer(socket);
    const [status, reason] = BROKEN[code] ?? [400, 'Bad Request'];
    const [first] = queue;
    if (!first) {
      socket.write(rawRefusal(status, reason));
      close(socket);
    } else if (!first.request.complete && !first.response.headersSent) refuse(first.response, status);
  };

  server.on('connection', (socket) => {
    open.set(socket, []);
    socket.once('close', () => open.delete(socket));
    // So Node closes after the last answer; by itself it does not wait for who is still sending.
    socket.destroySoon = () => close(socket);
  });
  server.on('request', take);
  // The body is asked for when it is going to be read (readBody), and never for a request that is refused.
  server.on('checkContinue', take);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuseBroken(error.code ?? '', socket),
  );
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    socket.write(rawRefusal(405, 'Method Not Allowed'));
    close(socket);
  });

  return {
    server,
    stopping: stopping.signal,
    close: (cutOff) =>
      new Promise((resolve) => {
        stopping.abort();
        const endWhere = (act: (socket: Socket) => void, all = false): void => {
          for (const [socket, queue] of open) if (all || queue.length === 0) act(socket);
        };
        for (const socket of open.keys()) endAfterAnswer(socket);
        // Half a request is not waited for: without an answer its sender knows that nothing was done.
        endWhere(close);
        const linger = setTimeout(() => endWhere((socket) => socket.destroy()), limits.stopLingerMs);
        cutOff.addEventListener('abort', () => endWhere((socket) => socket.destroy(), true), { once: true });
        server.close(() => {
          clearTimeout(linger);
          resolve();
        });
      }),
  };
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(REFUSED_BODY));
}
