import { createServer } from 'node:net';

/** Where the ports begin that nobody has a name for. */
const ANY_FROM = 49_152;

/**
 * The first port from `wanted` upward that is free on this machine and not in `taken`.
 * @param wanted 0: any
 * @throws Error when a hundred ports in a row are in use
 */
export async function freePort(wanted: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  if (wanted === 0) return freePort(ANY_FROM, taken);
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port from ${wanted} upward`);
}

/** Free on loopback and on every other address: otherwise a browser could end up at somebody else's server. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port));
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
