import { freePort } from '../../src/playground/free-port.ts';

/** Below the ports that a system gives to outgoing connections: there one could be taken between the look and the use. */
const FIRST = 11_000;
const PER_PROCESS = 100;
const PROCESSES = 200;

const given = new Set<number>();

/** A port on which nobody listens. Each test process has its own hundred, so that two at once do not meet. */
export async function aFreePort(): Promise<number> {
  const port = await freePort(FIRST + (process.pid % PROCESSES) * PER_PROCESS, given);
  given.add(port);
  return port;
}
