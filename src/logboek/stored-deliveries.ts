import * as z from 'zod/v4';
import { DELIVERY_STATES, type Delivery } from './ports.ts';

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
  verzamelbericht: z.string().optional(),
  antwoorden: z
    .array(
      z.object({
        activityId: z.string(),
        at: z.string(),
        over: z.string().optional(),
        was: z.string().optional(),
        naam: z.string().optional(),
        verb: z.string().optional(),
      }),
    )
    .optional(),
});

/** A state that only a later version knows; the rest is as it is here. */
const laterSchema = deliverySchema.extend({ state: z.string() });

/** What can still be told of a damaged one. */
const remainsSchema = z.object({
  source: z.string().catch(''),
  target: z.string().catch(''),
  attempt: z.number().catch(1),
  activityId: z.string().optional().catch(undefined),
  contentHash: z.string().optional().catch(undefined),
  conversationId: z.string().optional().catch(undefined),
  changedAt: z.string().catch(''),
});

/** A delivery as it was read; `isDamaged`: the store must keep it so from now on, so that somebody looks at it. */
export type ReadDelivery = { readonly delivery: Delivery; readonly isDamaged: boolean };
/** The same, with the etag as it is now. */
export type FoundDelivery = ReadDelivery & { readonly etag: string };

/**
 * A stored delivery. Of one that cannot be read nobody knows whether it was posted, so it is uncertain: it is never posted
 * again by itself, and who may decide finds it. One of a later version is left as it is stored.
 * @param known what the store knows of it beside its body
 */
export function readDelivery(
  stored: unknown,
  known: { readonly id: string; readonly source?: string; readonly target?: string },
): ReadDelivery {
  const whole = deliverySchema.safeParse(stored);
  if (whole.success) return { delivery: whole.data, isDamaged: false };
  const isLater = laterSchema.safeParse(stored).success;
  const remains = remainsSchema.parse({ ...(typeof stored === 'object' ? stored : {}), ...known });
  return {
    delivery: {
      ...remains,
      id: known.id,
      state: 'uncertain',
      reason: isLater ? 'later version' : 'unreadable',
    },
    isDamaged: !isLater,
  };
}

/** Some of which one was damaged are asked for again, because it has another state now. */
export async function readUndamaged(
  ask: () => Promise<readonly ReadDelivery[]>,
): Promise<readonly Delivery[]> {
  for (;;) {
    const found = await ask();
    if (!found.some(({ isDamaged }) => isDamaged)) return found.map(({ delivery }) => delivery);
  }
}
