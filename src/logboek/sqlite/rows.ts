import * as z from 'zod/v4';

/** Stored rows are unknown until these say otherwise (rule 8). */
export const entryBodySchema = z.object({
  at: z.string(),
  actor: z.object({ id: z.string(), naam: z.string() }),
  nonce: z.string().optional(),
  events: z.array(z.unknown()),
});

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

export const keysSchema = z.record(z.string(), z.array(z.string()));

export const deliveryRowSchema = z.object({ etag: z.number(), body: z.string() });

export const deliverySchema = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  state: z.enum(['waiting', 'sending', 'sent', 'later', 'failed', 'uncertain']),
  attempt: z.number(),
  leaseUntil: z.string().optional(),
  activityId: z.string().optional(),
  contentHash: z.string().optional(),
  conversationId: z.string().optional(),
  retryAt: z.string().optional(),
  reason: z.string().optional(),
  changedAt: z.string(),
});
