import * as z from 'zod/v4';
import type { LogEntry, ReadModelKeys } from './ports.ts';

/** What every store keeps: unknown until these say otherwise (rule 8). */

const instantSchema = z.iso.datetime({ offset: true });
const actorSchema = z.looseObject({ id: z.string(), naam: z.string() });

/** Fields that a later version added stay, so that an export or a copy of the log has all that was recorded. */
export const entryBodySchema = z.looseObject({
  at: instantSchema,
  actor: actorSchema,
  nonce: z.string().optional(),
  confirmed: z.array(z.string()).optional(),
  previous: z.string().optional(),
  original: z.string().optional(),
  rewrites: z.array(z.object({ number: z.number(), hash: z.string() })).optional(),
  rewritten: z.literal(true).optional(),
  events: z.array(z.unknown()),
});

const whoAndWhenSchema = z.looseObject({
  at: instantSchema.catch(''),
  actor: actorSchema.catch({ id: '', naam: 'Iemand' }),
});

/** An entry for what stands in its place and is none, with who and when as far as they can be read. */
export function damagedEntry(stream: string, number: number, raw: string): LogEntry {
  const { at, actor } = whoAndWhenSchema.parse(fieldsIn(raw));
  return { stream, number, at, actor, events: [], raw };
}

function fieldsIn(text: string): object {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? value : {};
}

/** What a text holds, or undefined when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const keysSchema = z.record(z.string(), z.array(z.string()));

/** The keys of a read model; undefined when they are damaged. */
export function keysIn(stored: unknown): ReadModelKeys | undefined {
  return keysSchema.safeParse(stored).data;
}
