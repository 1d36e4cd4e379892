import { createHash } from 'node:crypto';

/** The work is divided in so many parts; each of them stands for one post a second of what the whole bot may send. */
export const PARTS = 25;

/**
 * The part of the work that a source ('<kind>:<id>') belongs to: 0 up to PARTS. Of all versions that run beside each other it
 * must be the same.
 */
export function partOf(source: string): number {
  return createHash('sha256').update(source).digest().readUInt32BE(0) % PARTS;
}
