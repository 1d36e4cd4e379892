import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

/** What residents brought in, and what was done with each point (domain: The course of a dossier). Never with a name. */

export const BRONSOORTEN = [
  'inwoners',
  'ervaringsdeskundigen',
  'adviesraad',
  'maatschappelijke partner',
  'onderzoek',
  'anders',
] as const;
const bronSchema = z.enum(BRONSOORTEN);
export type Bron = z.infer<typeof bronSchema>;

export const OORDELEN = ['overgenomen', 'deels', 'niet', 'nog open'] as const;
export const oordeelSchema = z.enum(OORDELEN);
export type Oordeel = z.infer<typeof oordeelSchema>;

/** One point as it is entered. */
export const inbrengPuntSchema = z.object({
  id: z.string(),
  bron: bronSchema,
  activiteitId: z.string().optional(),
  /** Which group said it, when it is known: pleegouders, a cliëntenraad. Never a name. */
  groep: z.string().optional(),
  thema: z.string().optional(),
  tekst: z.string(),
  /** A link to the message in Teams of which it was made. */
  bericht: z.string().optional(),
});
export type InbrengPunt = Readonly<z.infer<typeof inbrengPuntSchema>>;

/** One point with what was done with it; without `oordeel` nobody judged it yet. */
export const inbrengSchema = inbrengPuntSchema.extend({
  oordeel: stampSchema.extend({ oordeel: oordeelSchema, reden: z.string().optional() }).optional(),
});
export type Inbreng = Readonly<z.infer<typeof inbrengSchema>>;

/** What was done with a point: 'nog open' as long as nobody judged it. */
export function oordeelOf({ oordeel }: Inbreng): Oordeel {
  return oordeel?.oordeel ?? 'nog open';
}

/** How many points have each oordeel. */
export function countOordelen(inbreng: readonly Inbreng[]): Readonly<Record<Oordeel, number>> {
  const counts = { overgenomen: 0, deels: 0, niet: 0, 'nog open': 0 };
  for (const punt of inbreng) counts[oordeelOf(punt)] += 1;
  return counts;
}

/** Inbreng comes from people: an older research is none. */
export function isFromPeople({ bron }: Pick<InbrengPunt, 'bron'>): boolean {
  return bron !== 'onderzoek';
}
