import * as z from 'zod/v4';

export const vergaderingEventSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('vergadering gepland'),
    overlegId: z.string(),
    overlegNaam: z.string(),
    datum: z.string(),
  }),
]);
export type VergaderingEvent = z.infer<typeof vergaderingEventSchema>;

/** One meeting of an overleg on a day (YYYY-MM-DD, Dutch local date). */
export const vergaderingSchema = z.object({
  id: z.string(),
  overlegId: z.string(),
  overlegNaam: z.string(),
  datum: z.string(),
});
export type Vergadering = Readonly<z.infer<typeof vergaderingSchema>>;

export function foldVergadering(
  vergadering: Vergadering | undefined,
  event: VergaderingEvent,
  context: { id: string },
): Vergadering | undefined {
  if (vergadering) return vergadering;
  return { id: context.id, overlegId: event.overlegId, overlegNaam: event.overlegNaam, datum: event.datum };
}
