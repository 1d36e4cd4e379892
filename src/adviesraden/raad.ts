import * as z from 'zod/v4';
import { type Raad as Genoemd, raadSchema as genoemdSchema } from '../shared/adviesraad.ts';
import { isVan } from '../shared/regio.ts';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** A council of residents that advises a gemeente or the region (domain: Words). Never with the names of its members. */

const jaar = z.number().int();

/** What is said of a raad. Without `gemeente`: of the region. */
export const raadInvoerSchema = genoemdSchema.omit({ id: true }).extend({
  /** The first and the last year (YYYY) in which it is there; absent: not known of the first, none yet of the last. */
  van: jaar.optional(),
  tot: jaar.optional(),
});
export type RaadInvoer = Readonly<z.infer<typeof raadInvoerSchema>>;

export const raadEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('raad toegevoegd'), raad: raadInvoerSchema }),
  /** Each time the whole of it, so that nothing can be half. */
  z.object({ soort: z.literal('raad gewijzigd'), raad: raadInvoerSchema }),
]);
export type RaadEvent = z.infer<typeof raadEventSchema>;

/** Everything recorded about one raad: the fold over its entries. */
export const raadStateSchema = raadInvoerSchema.extend({ id: z.string(), toegevoegd: stampSchema });
export type Adviesraad = Readonly<z.infer<typeof raadStateSchema>>;

/** The raad after one more event. Total: what makes no sense leaves it as it was. */
export function foldRaad(
  raad: Adviesraad | undefined,
  event: RaadEvent,
  { id, at, actor }: EventContext,
): Adviesraad | undefined {
  if (event.soort === 'raad toegevoegd')
    return raad ?? { ...event.raad, id, toegevoegd: { op: at, door: actor.naam, doorId: actor.id } };
  return raad && { ...event.raad, id, toegevoegd: raad.toegevoegd };
}

/** Is it there in this year (YYYY)? */
export function isErIn(raad: RaadInvoer, jaar: number): boolean {
  return isVan(raad, jaar);
}

/** As others name it. */
export function genoemd({ id, naam, gemeente }: Adviesraad): Genoemd {
  return { id, naam, ...(gemeente === undefined ? {} : { gemeente }) };
}

/** Those of the region first, and then by gemeente and name. */
export function inOrder(raden: readonly Adviesraad[]): readonly Adviesraad[] {
  return raden.toSorted(
    (a, b) =>
      (a.gemeente ?? '').localeCompare(b.gemeente ?? '', 'nl') ||
      a.naam.localeCompare(b.naam, 'nl') ||
      a.id.localeCompare(b.id),
  );
}
