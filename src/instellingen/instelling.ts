import * as z from 'zod/v4';

const waardeSchema = z.union([z.number(), z.string()]);

/** What the coördinator or beheerder decided about what the bot posts by itself, and when. */
export const instellingEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('berichten gepauzeerd') }),
  z.object({ soort: z.literal('berichten hervat') }),
  z.object({
    soort: z.literal('instelling gewijzigd'),
    naam: z.string(),
    van: waardeSchema,
    naar: waardeSchema,
  }),
]);
export type InstellingEvent = z.infer<typeof instellingEventSchema>;

export const instellingSchema = z.object({
  gepauzeerd: z.boolean(),
  /** What was changed, by name. */
  waarden: z.record(z.string(), waardeSchema),
});
export type Instelling = Readonly<z.infer<typeof instellingSchema>>;

const BEGIN: Instelling = { gepauzeerd: false, waarden: {} };

export function foldInstelling(before: Instelling = BEGIN, event: InstellingEvent): Instelling {
  switch (event.soort) {
    case 'berichten gepauzeerd':
      return { ...before, gepauzeerd: true };
    case 'berichten hervat':
      return { ...before, gepauzeerd: false };
    case 'instelling gewijzigd':
      return { ...before, waarden: { ...before.waarden, [event.naam]: event.naar } };
  }
}
