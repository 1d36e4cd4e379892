import * as z from 'zod/v4';

/** Where a personal chat or a channel can be reached; plain data that outlives a turn (platform: Traps in the SDKs). */
export const bereikSchema = z.object({
  conversationId: z.string(),
  serviceUrl: z.string(),
  tenantId: z.string(),
  botId: z.string(),
});
export type Bereik = Readonly<z.infer<typeof bereikSchema>>;

/** When somebody is away, both days included (YYYY-MM-DD), and who gets the reminders meanwhile. */
export const afwezigheidSchema = z.object({
  van: z.string(),
  tot: z.string(),
  vervangerId: z.string().optional(),
});
export type Afwezigheid = Readonly<z.infer<typeof afwezigheidSchema>>;

export const persoonEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('persoon gezien'), naam: z.string() }),
  z.object({ soort: z.literal('chat geopend'), bereik: bereikSchema }),
  z.object({ soort: z.literal('chat gesloten') }),
  z.object({ soort: z.literal('team verlaten') }),
  afwezigheidSchema.extend({ soort: z.literal('afwezig gemeld') }),
  z.object({ soort: z.literal('afwezigheid ingetrokken'), van: z.string(), tot: z.string() }),
]);
export type PersoonEvent = z.infer<typeof persoonEventSchema>;

/** A colleague: Entra object id, display name, and the personal chat once there is one (domain: Privacy). */
export const persoonSchema = z.object({
  id: z.string(),
  naam: z.string(),
  /** When the bot first saw this person (ISO instant). */
  sinds: z.string().optional(),
  bereik: bereikSchema.optional(),
  /** Left a team of the bot and was not seen since: may have left the organisation as well, nobody knows. */
  vertrokken: z.boolean().optional(),
  afwezig: z.array(afwezigheidSchema).optional(),
  /** Everybody who stands or stood in: what they were told counts as told. */
  vervangers: z.array(z.string()).optional(),
});
export type Persoon = Readonly<z.infer<typeof persoonSchema>>;

export function foldPersoon(
  persoon: Persoon | undefined,
  event: PersoonEvent,
  context: { readonly id: string; readonly at: string },
): Persoon | undefined {
  if (event.soort === 'persoon gezien')
    return seen({ ...(persoon ?? { id: context.id, sinds: context.at }), naam: event.naam });
  if (!persoon) return undefined;
  if (event.soort === 'chat geopend') return seen({ ...persoon, bereik: event.bereik });
  if (event.soort === 'team verlaten') return { ...persoon, vertrokken: true };
  if (event.soort === 'afwezig gemeld') {
    const { soort: _event, ...afwezigheid } = event;
    const vervangers = [...(persoon.vervangers ?? []), afwezigheid.vervangerId].filter(
      (id) => id !== undefined,
    );
    return {
      ...persoon,
      afwezig: [...(persoon.afwezig ?? []), afwezigheid],
      vervangers: [...new Set(vervangers)],
    };
  }
  if (event.soort === 'afwezigheid ingetrokken') {
    const left = (persoon.afwezig ?? []).filter(({ van, tot }) => van !== event.van || tot !== event.tot);
    return { ...persoon, afwezig: left };
  }
  const { bereik: _closed, ...rest } = persoon;
  return rest;
}

function seen({ vertrokken: _back, ...persoon }: Persoon): Persoon {
  return persoon;
}

/** A colleague to choose: whoever left a team and has no chat with the bot may be gone. */
export function isCollega({ bereik, vertrokken }: Pick<Persoon, 'bereik' | 'vertrokken'>): boolean {
  return bereik !== undefined || vertrokken !== true;
}

/** Is it the same conversation, reached in the same way? */
export function sameBereik(known: Bereik | undefined, seen: Bereik): boolean {
  return (
    known?.conversationId === seen.conversationId &&
    known.serviceUrl === seen.serviceUrl &&
    known.tenantId === seen.tenantId &&
    known.botId === seen.botId
  );
}
