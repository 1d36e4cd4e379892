import * as z from 'zod/v4';

/** Stored rows are unknown until these say otherwise (rule 8). */
export const entryRowSchema = z.object({
  position: z.number(),
  stream: z.string(),
  number: z.number(),
  body: z.string(),
});

export const readModelRowSchema = z.object({
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
