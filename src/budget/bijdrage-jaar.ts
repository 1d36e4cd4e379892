import * as z from 'zod/v4';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/**
 * What the gemeenten contribute in one year: the amount, in which parts, and what each of them pays. What was agreed stays as it was, also
 * when other numbers of inhabitants become known. Amounts in whole euro.
 */

const euro = z.number().int().nonnegative();

const bijdrageInvoerSchema = z.object({
  bedrag: euro,
  /** The inhabitants of 1 January of this year (YYYY) count. */
  peiljaar: z.string(),
  /** To how many euro it was rounded. */
  eenheid: z.number().int().positive(),
  delen: z.array(
    z.object({ naam: z.string(), procent: z.number().nonnegative(), zonder: z.array(z.string()) }),
  ),
  rijen: z.array(
    z.object({
      naam: z.string(),
      inwoners: z.number().int().nonnegative(),
      /** By part; absent: it does not pay for that part. */
      delen: z.record(z.string(), euro),
      samen: euro,
    }),
  ),
});
export type BijdrageInvoer = Readonly<z.infer<typeof bijdrageInvoerSchema>>;

/** Each time the whole of it, so that nothing can be half. */
export const bijdrageEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('bijdrage vastgelegd'), bijdrage: bijdrageInvoerSchema }),
]);
export type BijdrageEvent = z.infer<typeof bijdrageEventSchema>;

/** The contribution of the year that its id is. */
export const bijdrageStateSchema = bijdrageInvoerSchema.extend({
  jaar: z.number().int(),
  vastgelegd: stampSchema,
});
export type Bijdragejaar = Readonly<z.infer<typeof bijdrageStateSchema>>;

export function foldBijdrage(
  _before: Bijdragejaar | undefined,
  { bijdrage }: BijdrageEvent,
  { id, at, actor }: EventContext,
): Bijdragejaar {
  return { ...bijdrage, jaar: Number(id), vastgelegd: { op: at, door: actor.naam, doorId: actor.id } };
}
