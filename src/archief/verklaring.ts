import * as z from 'zod/v4';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** What stays of a dossier that was destroyed (Archiefwet): that it was there, and who destroyed it, when and on what ground. */

const watSchema = z.object({
  /** Its kind and its id, as its stream had them. */
  soort: z.string(),
  dossierId: z.string(),
  titel: z.string(),
  kenmerk: z.string().optional(),
  /** The first and the last day on which something was recorded (YYYY-MM-DD). */
  van: z.string(),
  tot: z.string(),
  /** How many years it was kept after that. */
  bewaard: z.number(),
  /** The year (YYYY) in whose figures it was counted; absent: in none. */
  jaar: z.string().optional(),
  programma: z.string().optional(),
  /** By whose leave, in the words of who destroyed it. */
  grond: z.string(),
  /** How many entries it had, and the hash of all of them: an export of before is known by it. */
  regels: z.number(),
  keten: z.string(),
});
export type Vernietigd = Readonly<z.infer<typeof watSchema>>;

export const verklaringEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('vernietiging begonnen'), wat: watSchema }),
  z.object({ soort: z.literal('vernietigd') }),
]);
export type VerklaringEvent = z.infer<typeof verklaringEventSchema>;

export const verklaringSchema = watSchema.extend({ ...stampSchema.shape, isKlaar: z.boolean() });
export type Verklaring = Readonly<z.infer<typeof verklaringSchema>>;

export function foldVerklaring(
  before: Verklaring | undefined,
  event: VerklaringEvent,
  { at, actor }: EventContext,
): Verklaring | undefined {
  if (event.soort === 'vernietigd') return before && { ...before, isKlaar: true };
  // A table that was read in again can make a dossier of the same id: destroying that has a record of its own, after the first.
  if (before && !before.isKlaar) return before;
  return { ...event.wat, op: at, door: actor.naam, doorId: actor.id, isKlaar: false };
}
