import * as z from 'zod/v4';
import { bereikSchema } from './persoon.ts';

export const kanaalEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('kanaal gezien'), naam: z.string(), bereik: bereikSchema }),
  z.object({ soort: z.literal('kanaal gekoppeld'), overlegId: z.string() }),
  z.object({ soort: z.literal('kanaal losgekoppeld') }),
  z.object({ soort: z.literal('kanaal verlaten') }),
]);
export type KanaalEvent = z.infer<typeof kanaalEventSchema>;

/** A channel in which the bot may post; bound to at most one overleg (domain: Agenda and channels). */
export const kanaalSchema = z.object({
  id: z.string(),
  naam: z.string(),
  bereik: bereikSchema.optional(),
  overlegId: z.string().optional(),
});
export type Kanaal = Readonly<z.infer<typeof kanaalSchema>>;

export function foldKanaal(
  kanaal: Kanaal | undefined,
  event: KanaalEvent,
  context: { id: string },
): Kanaal | undefined {
  if (event.soort === 'kanaal gezien') {
    return { ...(kanaal ?? { id: context.id }), naam: event.naam, bereik: event.bereik };
  }
  if (!kanaal) return undefined;
  if (event.soort === 'kanaal gekoppeld') return { ...kanaal, overlegId: event.overlegId };
  if (event.soort === 'kanaal losgekoppeld') {
    const { overlegId: _unbound, ...rest } = kanaal;
    return rest;
  }
  const { bereik: _gone, ...rest } = kanaal;
  return rest;
}
