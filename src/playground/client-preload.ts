/**
 * Loaded by Node in the process of a local client, before Microsoft's program; like main.ts it acts when imported.
 *
 * The page of that program loses the focus at every press, and is cut off on a narrow screen; it has no setting for either. It gets a
 * script and a style of ours when it is asked for (client-page.js, client-page.css).
 */
import { readFileSync } from 'node:fs';
import { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PROGRAM = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
const ours = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const page = readFileSync(join(dirname(PROGRAM), 'dist', 'client', 'index.html'), 'utf8').replace(
  '</head>',
  () => `<style>${ours('client-page.css')}</style><script>${ours('client-page.js')}</script></head>`,
);

const emit = Server.prototype.emit;

Object.defineProperty(Server.prototype, 'emit', {
  configurable: true,
  writable: true,
  value(this: Server, ...parameters: readonly unknown[]): unknown {
    const [, request, response] = parameters;
    const isPage = request instanceof IncomingMessage && request.method === 'GET' && request.url === '/';
    if (!isPage || !(response instanceof ServerResponse)) return Reflect.apply(emit, this, parameters);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
    return true;
  },
});
