import * as z from 'zod/v4';

/** Where a personal chat or a channel can be reached; plain data that outlives a turn (platform: turn contexts). */
export const bereikSchema = z.object({
  conversationId: z.string(),
  serviceUrl: z.string(),
  tenantId: z.string(),
  botId: z.string(),
});
export type Bereik = Readonly<z.infer<typeof bereikSchema>>;

export const persoonEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('persoon gezien'), naam: z.string() }),
  z.object({ soort: z.literal('chat geopend'), bereik: bereikSchema }),
  z.object({ soort: z.literal('chat gesloten') }),
]);
export type PersoonEvent = z.infer<typeof persoonEventSchema>;

/** A colleague: Entra object id, display name, and the personal chat once there is one (domain: Privacy). */
export const persoonSchema = z.object({ id: z.string(), naam: z.string(), bereik: bereikSchema.optional() });
export type Persoon = Readonly<z.infer<typeof persoonSchema>>;

export function foldPersoon(
  persoon: Persoon | undefined,
  event: PersoonEvent,
  context: { id: string },
): Persoon | undefined {
  if (event.soort === 'persoon gezien') return { ...(persoon ?? { id: context.id }), naam: event.naam };
  if (!persoon) return undefined;
  if (event.soort === 'chat geopend') return { ...persoon, bereik: event.bereik };
  const { bereik: _closed, ...rest } = persoon;
  return rest;
}
