import * as z from 'zod/v4';

/** What the coördinator or beheerder decided about everything that the bot posts by itself. */
export const instellingEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('berichten gepauzeerd') }),
  z.object({ soort: z.literal('berichten hervat') }),
]);
export type InstellingEvent = z.infer<typeof instellingEventSchema>;

export const instellingSchema = z.object({
  gepauzeerd: z.boolean(),
  op: z.string(),
  door: z.string(),
});
export type Instelling = Readonly<z.infer<typeof instellingSchema>>;

export function foldInstelling(
  _before: Instelling | undefined,
  event: InstellingEvent,
  context: { readonly at: string; readonly actor: { readonly naam: string } },
): Instelling {
  return { gepauzeerd: event.soort === 'berichten gepauzeerd', op: context.at, door: context.actor.naam };
}
