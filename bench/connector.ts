import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in for Teams: takes every post and update of a bot, gives it an id and counts it. */
export interface ConnectorStandIn {
  readonly serviceUrl: string;
  readonly posts: () => number;
  close(): void;
}

export async function startConnector(): Promise<ConnectorStandIn> {
  let posts = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      posts += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `activity-${posts}` }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the connector stand-in has no port');
  return {
    serviceUrl: `http://127.0.0.1:${address.port}`,
    posts: () => posts,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
