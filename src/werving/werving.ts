import * as z from 'zod/v4';
import { localDate } from '../shared/clock.ts';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/**
 * A request for people with an experience, and what was found: numbers and gemeenten, never a person (domain: Werving). The
 * coördinator finds them elsewhere.
 */

/** What is asked. */
const verzoekSchema = z.object({
  /** The opdracht for which they are asked; absent: for none. */
  opdrachtId: z.string().optional(),
  /** The experience that they have. */
  ervaring: z.string(),
  aantal: z.number().int(),
  /** From which gemeenten; none: from the whole region. */
  gemeenten: z.array(z.string()),
  /** Absent: of every age. */
  leeftijd: z.string().optional(),
  /** Absent: nothing is known to be needed. */
  ondersteuning: z.string().optional(),
  /** For one person, in whole cents. Absent: not known. */
  vergoeding: z.number().int().optional(),
  /** YYYY-MM-DD: before which day. */
  uiterlijk: z.string(),
});
export type Verzoek = Readonly<z.infer<typeof verzoekSchema>>;

/** What was found. */
const gevondenSchema = z.object({
  aantal: z.number().int(),
  /** None: it is not known from which. */
  gemeenten: z.array(z.string()),
  /** Why there are fewer than was asked. */
  reden: z.string().optional(),
});
export type Gevonden = Readonly<z.infer<typeof gevondenSchema>>;

export const wervingEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('werving gevraagd'), verzoek: verzoekSchema }),
  z.object({ soort: z.literal('werving gewijzigd'), verzoek: verzoekSchema }),
  z.object({
    soort: z.literal('werving beantwoord'),
    gevonden: gevondenSchema,
    /** Who hear of it: who asked, or who leads the opdracht by then (Entra object ids). */
    voor: z.array(z.string()),
  }),
  z.object({ soort: z.literal('werving ingetrokken'), reden: z.string() }),
]);
export type WervingEvent = z.infer<typeof wervingEventSchema>;

/** Everything recorded about one request: the fold over its entries. */
export const wervingSchema = verzoekSchema.extend({
  id: z.string(),
  gevraagd: stampSchema,
  /** `keer`: the how manieth answer it is, from 1; a better answer comes instead of the one before. */
  antwoord: stampSchema
    .extend(gevondenSchema.shape)
    .extend({ voor: z.array(z.string()), keer: z.number().int() })
    .optional(),
  ingetrokken: stampSchema.extend({ reden: z.string() }).optional(),
});
export type Werving = Readonly<z.infer<typeof wervingSchema>>;

/** What the plan of an opdracht says already of who is sought. Absent: not known. */
type Gezocht = {
  readonly ervaring?: string | undefined;
  readonly aantal?: number | undefined;
  readonly gemeenten: readonly string[];
  readonly ondersteuning?: string | undefined;
  /** In whole cents. */
  readonly vergoeding?: number | undefined;
};

/** An opdracht as a request needs it. */
export type WervingOpdracht = {
  readonly id: string;
  readonly titel: string;
  /** Who lead it (Entra object ids). */
  readonly leiders: readonly string[];
  /** Why nobody is sought for it any more, as a sentence; absent: it can be asked. */
  readonly dicht?: string | undefined;
  readonly gezocht: Gezocht;
};

/** The request after one more event. Total: what makes no sense leaves it as it was. */
export function foldWerving(
  werving: Werving | undefined,
  event: WervingEvent,
  { id, at, actor }: EventContext,
): Werving | undefined {
  const stamp = { op: at, door: actor.naam, doorId: actor.id };
  if (event.soort === 'werving gevraagd') return werving ?? { ...event.verzoek, id, gevraagd: stamp };
  if (!werving) return undefined;
  const { gevraagd, antwoord } = werving;
  switch (event.soort) {
    case 'werving gewijzigd':
      return { ...event.verzoek, id, gevraagd, ...(antwoord ? { antwoord } : {}) };
    case 'werving beantwoord': {
      const { gevonden, voor } = event;
      return { ...werving, antwoord: { ...stamp, ...gevonden, voor, keer: (antwoord?.keer ?? 0) + 1 } };
    }
    case 'werving ingetrokken':
      return { ...werving, ingetrokken: { ...stamp, reden: event.reden } };
  }
}

/** How far a request is. */
type WervingStand = 'gevraagd' | 'beantwoord' | 'ingetrokken';

export function standOf({ antwoord, ingetrokken }: Werving): WervingStand {
  if (ingetrokken) return 'ingetrokken';
  return antwoord ? 'beantwoord' : 'gevraagd';
}

/** What was asked, as it can be asked anew. */
export function verzoekOf({
  opdrachtId,
  ervaring,
  aantal,
  gemeenten,
  leeftijd,
  ondersteuning,
  vergoeding,
  uiterlijk,
}: Werving): Verzoek {
  return { opdrachtId, ervaring, aantal, gemeenten, leeftijd, ondersteuning, vergoeding, uiterlijk };
}

/** The keys by which requests are found: how far they are, for which opdracht, who asked, and in which year. */
export function wervingKeys(werving: Werving): Record<string, readonly string[]> {
  const { opdrachtId, gevraagd } = werving;
  return {
    stand: [standOf(werving)],
    vrager: [gevraagd.doorId],
    jaar: [localDate(gevraagd.op).slice(0, 4)],
    ...(opdrachtId === undefined ? {} : { opdracht: [opdrachtId] }),
  };
}
