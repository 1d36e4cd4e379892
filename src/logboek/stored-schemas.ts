import * as z from 'zod/v4';
import { DELIVERY_STATES } from './ports.ts';

/** What every store keeps: unknown until these say otherwise (rule 8). */

export const entryBodySchema = z.object({
  at: z.string(),
  actor: z.object({ id: z.string(), naam: z.string() }),
  nonce: z.string().optional(),
  events: z.array(z.unknown()),
});

export const keysSchema = z.record(z.string(), z.array(z.string()));

export const deliverySchema = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempt: z.number(),
  leaseUntil: z.string().optional(),
  activityId: z.string().optional(),
  contentHash: z.string().optional(),
  conversationId: z.string().optional(),
  retryAt: z.string().optional(),
  reason: z.string().optional(),
  changedAt: z.string(),
});
