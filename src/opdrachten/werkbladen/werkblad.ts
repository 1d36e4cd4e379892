import * as z from 'zod/v4';
import { type EventContext, stampSchema } from '../../shared/stamp.ts';

/** A sheet about one way of listening: when it fits, with how many people, how long it takes, in which steps. */
const werkbladSchema = z.object({
  naam: z.string(),
  past: z.string(),
  mensen: z.string(),
  tijd: z.string(),
  stappen: z.array(z.string()),
  ondersteuning: z.string(),
  /** The days (YYYY-MM-DD) on which a fixed group comes together. */
  dagen: z.array(z.string()).optional(),
});
export type Werkblad = Readonly<z.infer<typeof werkbladSchema>>;

export const werkbladEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('werkblad geschreven'), werkblad: werkbladSchema }),
  z.object({ soort: z.literal('werkblad weggehaald') }),
]);
export type WerkbladEvent = z.infer<typeof werkbladEventSchema>;

/** A sheet as the region wrote it; without `werkblad` it was taken away again. */
export const werkbladStateSchema = z.object({
  id: z.string(),
  werkblad: werkbladSchema.optional(),
  geschreven: stampSchema,
});
export type WerkbladState = Readonly<z.infer<typeof werkbladStateSchema>>;

/** The sheet after one more event. */
export function foldWerkblad(
  state: WerkbladState | undefined,
  event: WerkbladEvent,
  { id, at, actor }: EventContext,
): WerkbladState | undefined {
  const geschreven = { op: at, door: actor.naam, doorId: actor.id };
  if (event.soort === 'werkblad geschreven') return { id, werkblad: event.werkblad, geschreven };
  return state && { id, geschreven };
}
