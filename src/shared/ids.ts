import { hash, randomUUID } from 'node:crypto';

/** Where new ids come from; handed in, so that a test can predict them. */
export interface Ids {
  next(): string;
}

export const randomIds: Ids = { next: () => randomUUID() };

/**
 * A short id that follows from a meaning: the same parts always give the same id, so that doing a thing
 * twice meets itself. 20 hexadecimal characters (80 bits).
 */
export function meaningId(...parts: string[]): string {
  return hash('sha256', parts.join('\u0000'), 'hex').slice(0, 20);
}
