import * as z from 'zod/v4';
import type { ReadModels } from './ports.ts';

/** How far the read models are known to be right, kept as a read model itself: throwing it away costs time only. */
export const MARK = { kind: 'catch-up', id: 'mark' };
export const markSchema = z.object({
  cursor: z.string(),
  shapes: z.record(z.string(), z.string()),
  /** Streams of which something was left out: the next version may know it. */
  incomplete: z.array(z.string()).default([]),
});

/** Until where (a cursor of the log) every read model was known to be right when `createCatchUp` last ran; '' before its first time. */
export async function caughtUpTo(readModels: Pick<ReadModels, 'get'>): Promise<string> {
  const mark = markSchema.safeParse((await readModels.get(MARK.kind, MARK.id))?.body);
  return mark.success ? mark.data.cursor : '';
}
