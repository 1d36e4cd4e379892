/**
 * Loaded by Node in every process of a local run, before the program itself; like main.ts it acts when imported.
 *
 * It does three things that the programs do not do by themselves. A server without an address listens on this machine
 * only (Microsoft's client would show everybody on the network what is typed). The process ends with the one that
 * started it, also when that one is killed or its window is closed. And compiled code is kept between starts.
 */
import { enableCompileCache } from 'node:module';
import { Server } from 'node:net';

enableCompileCache();

const LOOPBACK = '127.0.0.1';
const listen = Server.prototype.listen;

Object.defineProperty(Server.prototype, 'listen', {
  configurable: true,
  writable: true,
  value(this: Server, ...parameters: unknown[]): unknown {
    const [port, ...rest] = parameters;
    const withoutAddress = typeof port === 'number' && typeof rest[0] !== 'string';
    return Reflect.apply(listen, this, withoutAddress ? [port, LOOPBACK, ...rest] : parameters);
  },
});

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Watching the channel is no reason to stay alive.
process.channel?.unref();
