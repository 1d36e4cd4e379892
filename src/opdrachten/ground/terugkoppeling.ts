import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

/** How contributors can hear what was done (domain: The participatieplan: five onderdelen). */
export const TERUGKOPPEL_KANALEN = [
  'Samenkracht!-pagina',
  'nieuwsbrief',
  'bijeenkomst',
  'brief of e-mail',
  'lokale pers',
  'anders',
] as const;

/** What is recorded of giving it. */
export const gegevenFields = {
  kanaal: z.string(),
  /** The day on which people got it, YYYY-MM-DD. */
  datum: z.string(),
  /** How many people it reached; absent: not known. */
  bereikt: z.number().int().nonnegative().optional(),
};

/** The answer to the people who contributed: its text, who signed it, and how and when it was given. */
export const terugkoppelingSchema = z.object({
  tekst: z.string(),
  /** Counts the texts; a signature is for one of them. */
  versie: z.number().int(),
  geschreven: stampSchema,
  /** The trekker was asked to sign this version. */
  gevraagd: stampSchema.extend({ versie: z.number().int() }).optional(),
  ondertekend: stampSchema.extend({ versie: z.number().int() }).optional(),
  gegeven: stampSchema.extend(gegevenFields).optional(),
});
export type Terugkoppeling = Readonly<z.infer<typeof terugkoppelingSchema>>;

export const terugkoppelingState = { terugkoppeling: terugkoppelingSchema.optional() };
