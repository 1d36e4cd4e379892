import * as z from 'zod/v4';
import type { AanspraakRef } from './ports.ts';

/** What to type for a new card. */
export const PHRASE = 'herinneringen';

const id = z.string().min(1).max(200);
/** What a button about one item carries: the obligation, for whom it is meant, and the day of the card. */
export const refSchema = z.strictObject({ verplichting: id, eigenaar: id, dag: z.iso.date().optional() });

export function refOf({
  verplichting,
  eigenaar,
  dag: day,
}: {
  verplichting: string;
  eigenaar: string;
  dag?: string | undefined;
}): AanspraakRef & { readonly dag?: string } {
  return { verplichtingId: verplichting, eigenaarId: eigenaar, ...(day ? { dag: day } : {}) };
}
