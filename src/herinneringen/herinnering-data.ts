import * as z from 'zod/v4';
import type { AanspraakRef } from './ports.ts';

/** What to type for a new card. */
export const PHRASE = 'herinneringen';

const id = z.string().min(1).max(200);
/** What a button about one item carries: the obligation, for whom it is meant, and the day of the card. */
export const refSchema = z.strictObject({ verplichting: id, eigenaar: id, dag: z.iso.date().optional() });

type Ref = { readonly verplichting: string; readonly eigenaar: string; readonly dag?: string };

export function refOf({ verplichting, eigenaar, dag }: Ref): AanspraakRef & { readonly dag?: string } {
  return { verplichtingId: verplichting, eigenaarId: eigenaar, dag: dag || undefined };
}
