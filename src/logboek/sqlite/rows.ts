import * as z from 'zod/v4';
import type { ReadModel } from '../ports.ts';
import { keysIn, parseJson } from '../stored-schemas.ts';

/** Stored rows are unknown until these say otherwise (rule 8). */
export const entryRowSchema = z.object({
  position: z.number(),
  stream: z.string(),
  number: z.number(),
  body: z.string(),
});

const readModelRowSchema = z.object({
  kind: z.string(),
  id: z.string(),
  version: z.number(),
  due_at: z.string().nullable(),
  keys: z.string(),
  body: z.string(),
});

export const deliveryRowSchema = z.object({
  id: z.string(),
  etag: z.number(),
  source: z.string(),
  target: z.string(),
  body: z.string(),
});

export const totalSchema = z.object({ total: z.number() });

export function parseModel(row: unknown): ReadModel {
  const { kind, id, version, due_at, keys, body } = readModelRowSchema.parse(row);
  return {
    kind,
    id,
    version,
    // Whoever reads many knows most of them by their version, and asks for no more. A damaged one has no body: its
    // subject makes it again.
    get body() {
      return keysIn(parseJson(keys)) && parseJson(body);
    },
    get keys() {
      return keysIn(parseJson(keys)) ?? {};
    },
    dueAt: due_at ?? undefined,
  };
}
