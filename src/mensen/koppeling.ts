import * as z from 'zod/v4';
import { comparable } from '../shared/compare.ts';

/** What a channel is bound to. */
export const koppelingSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('overleg'), overlegId: z.string() }),
  z.object({ soort: z.literal('programma'), programma: z.string() }),
]);
export type Koppeling = Readonly<z.infer<typeof koppelingSchema>>;

/** The same for the same overleg or programma; case, accents and punctuation of a programma do not matter. */
export function koppelingKey(koppeling: Koppeling): string {
  return koppeling.soort === 'overleg'
    ? `overleg:${koppeling.overlegId}`
    : `programma:${comparable(koppeling.programma)}`;
}

export function isSameKoppeling(one: Koppeling | undefined, other: Koppeling | undefined): boolean {
  return one !== undefined && other !== undefined && koppelingKey(one) === koppelingKey(other);
}

/** How a channel came to be known (whereabouts of a turn), and who did that. */
const aanleidingSchema = z.object({
  hoe: z.enum(['gemaakt', 'hernoemd', 'hersteld', 'bot toegevoegd']).optional(),
  door: z.object({ id: z.string(), naam: z.string().optional() }).optional(),
});

/** What is put before the coördinators when a channel bears the name of an overleg, or is back. */
export const voorstelInhoudSchema = aanleidingSchema.extend({
  /** Counts up from 1 in a channel; the same number again is the same question. */
  nummer: z.number(),
  koppeling: koppelingSchema,
});

export const voorstelSchema = voorstelInhoudSchema.extend({
  /** The name of the channel then. */
  naam: z.string(),
  /** ISO instant. */
  sinds: z.string(),
  einde: z
    .object({
      soort: z.enum(['gekoppeld', 'geweigerd', 'hernoemd', 'verwijderd', 'verlaten']),
      op: z.string(),
      door: z.object({ id: z.string(), naam: z.string() }),
      /** What it was bound to in the end. */
      koppeling: koppelingSchema.optional(),
    })
    .optional(),
});
export type Voorstel = Readonly<z.infer<typeof voorstelSchema>>;

/** A channel in which the overviews of something stopped. */
export const gestoptSchema = z.object({ kanaalId: z.string(), naam: z.string(), koppeling: koppelingSchema });
export type Gestopt = Readonly<z.infer<typeof gestoptSchema>>;

const redenSchema = z.enum([
  'kanaal verwijderd',
  'team verwijderd',
  'bot verwijderd',
  'onvindbaar',
  'team gearchiveerd',
]);
export type Reden = z.infer<typeof redenSchema>;

/** What the coördinators are told about channels that ended together. */
export const eindeberichtSchema = z.object({
  /** ISO instant. */
  op: z.string(),
  reden: redenSchema,
  teamNaam: z.string().optional(),
  gestopt: z.array(gestoptSchema),
});
export type Eindebericht = Readonly<z.infer<typeof eindeberichtSchema>>;
