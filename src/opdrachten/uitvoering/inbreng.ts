import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';

/** What residents brought in, and what was done with each point (domain: The course of a dossier). Never with a name. */

export const BRONSOORTEN = [
  'inwoners',
  'ervaringsdeskundigen',
  'adviesraad',
  'maatschappelijke partner',
  'onderzoek',
  'anders',
] as const;
export const bronSchema = z.enum(BRONSOORTEN);
export type Bron = z.infer<typeof bronSchema>;

export const OORDELEN = ['overgenomen', 'deels', 'niet', 'nog open'] as const;
export const oordeelSchema = z.enum(OORDELEN);
export type Oordeel = z.infer<typeof oordeelSchema>;

/** One point as it is entered. */
export const inbrengPuntSchema = z.object({
  id: z.string(),
  bron: bronSchema,
  activiteitId: z.string().optional(),
  thema: z.string().optional(),
  tekst: z.string(),
});
export type InbrengPunt = Readonly<z.infer<typeof inbrengPuntSchema>>;

export const inbrengEvents = [
  z.object({ soort: z.literal('inbreng toegevoegd'), punten: z.array(inbrengPuntSchema) }),
  z.object({ soort: z.literal('inbreng gewijzigd'), punt: inbrengPuntSchema }),
  z.object({ soort: z.literal('inbreng verwijderd'), inbrengId: z.string(), reden: z.string() }),
  z.object({
    soort: z.literal('inbreng beoordeeld'),
    inbrengIds: z.array(z.string()),
    oordeel: oordeelSchema,
    reden: z.string().optional(),
  }),
  z.object({ soort: z.literal('inbreng verwerkt') }),
] as const;
export type InbrengEvent = z.infer<(typeof inbrengEvents)[number]>;

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

/** The points after one more event. */
export function foldInbreng(inbreng: readonly Inbreng[] = [], event: InbrengEvent, stamp: Stamp): Inbreng[] {
  switch (event.soort) {
    case 'inbreng toegevoegd':
      return [...inbreng, ...event.punten];
    case 'inbreng gewijzigd':
      return inbreng.map((punt) =>
        punt.id === event.punt.id
          ? { ...event.punt, ...(punt.oordeel ? { oordeel: punt.oordeel } : {}) }
          : punt,
      );
    case 'inbreng verwijderd':
      return inbreng.filter(({ id }) => id !== event.inbrengId);
    case 'inbreng beoordeeld': {
      const { oordeel, reden } = event;
      const judged = { ...stamp, oordeel, ...(reden === undefined ? {} : { reden }) };
      const ids = new Set(event.inbrengIds);
      return inbreng.map((punt) => (ids.has(punt.id) ? { ...punt, oordeel: judged } : punt));
    }
    case 'inbreng verwerkt':
      return [...inbreng];
  }
}
