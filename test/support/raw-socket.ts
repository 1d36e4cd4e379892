import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A connection without the manners of a client: it sends what it is told, when it is told, and never closes by itself. */
export type RawSocket = {
  write(bytes: string | Buffer): void;
  /** Everything that came so far. */
  text(): string;
  /** Waits until the text that came holds these words so many times. @throws Error when it does not come in time */
  until(words: string, times?: number): Promise<void>;
  /** How the other side ended it: 'closed' in good order, 'reset' without, or 'open' when it did not within so many milliseconds. */
  ended(withinMs: number): Promise<'closed' | 'reset' | 'open'>;
  /** Was it given up altogether, so that nothing can be sent any more? Only who goes on sending notices. */
  dropped(withinMs: number): Promise<boolean>;
  /** Says that nothing more is sent, and goes on reading. */
  halfClose(): void;
  /** No longer reads what comes. */
  stopReading(): void;
  destroy(): void;
};

const COMES_WITHIN_MS = 20_000;

/** @param url of the server, such as http://127.0.0.1:3978 */
export async function openRawSocket(url: string): Promise<RawSocket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const chunks: Buffer[] = [];
  const text = (): string => Buffer.concat(chunks).toString('utf8');
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ending = new Promise<'closed' | 'reset'>((resolve) => {
    socket.once('end', () => resolve('closed'));
    socket.on('error', () => resolve('reset'));
  });
  const gone = new Promise<true>((resolve) => socket.once('close', () => resolve(true)));
  return {
    write: (bytes) => void socket.write(bytes),
    text,
    async until(words, times = 1) {
      for (const end = Date.now() + COMES_WITHIN_MS; ; await sleep(10)) {
        if (text().split(words).length > times) return;
        if (Date.now() > end) throw new Error(`did not come: ${words}\n${text()}`);
      }
    },
    ended: (withinMs) => Promise.race([ending, sleep(withinMs, 'open' as const, { ref: false })]),
    dropped: (withinMs) => Promise.race([gone, sleep(withinMs, false, { ref: false })]),
    halfClose: () => void socket.end(),
    stopReading: () => void socket.pause(),
    destroy: () => void socket.destroy(),
  };
}
