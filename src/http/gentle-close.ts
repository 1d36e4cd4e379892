import type { Socket } from 'node:net';

type Bounds = { readonly lingerMs: number; readonly lingerBytes: number };

/**
 * Closes a connection on which everything was said: what was written goes out, and the other hears that it was the last. Closing at once while
 * it is still sending would reset the connection, and take the answer away before it was read. So what comes is read for a
 * while and thrown away; the bounds end that.
 */
export function closeGently(socket: Socket, { lingerMs, lingerBytes }: Bounds): void {
  if (socket.destroyed || socket.writableEnded) return;
  const limit = setTimeout(() => socket.destroy(), lingerMs);
  socket.once('close', () => clearTimeout(limit));
  let discarded = 0;
  // Nothing more is read as HTTP: a request behind the last answer would be carried out and never answered.
  socket.removeAllListeners('data');
  socket.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > lingerBytes) socket.destroy();
  });
  socket.resume();
  socket.end();
}
