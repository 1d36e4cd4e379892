import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

/** The fixed places of ervaringsdeskundigen in the structure of a project: numbers by layer, never who (domain: Werving). */

export const LAGEN = ['stuurgroep', 'projectgroep', 'werkgroep', 'klankbordgroep'] as const;
export type Laag = (typeof LAGEN)[number];

const laagSchema = z.object({
  laag: z.enum(LAGEN),
  /** How many places there are. */
  plaatsen: z.number().int(),
  /** How many of them are filled. Absent: not known. */
  bezet: z.number().int().optional(),
});
export type LaagPlaatsen = Readonly<z.infer<typeof laagSchema>>;

/** Of which layers that is known, in the order of LAGEN; one that is not here is not known. */
export const plaatsenFields = { lagen: z.array(laagSchema) };
export const plaatsenState = { plaatsen: stampSchema.extend(plaatsenFields).optional() };

/** 'stuurgroep 1 van 2, werkgroep 3 (bezet: niet bekend)'. */
export function plaatsenWords(lagen: readonly LaagPlaatsen[]): string {
  return lagen.map(laagWords).join(', ');
}

function laagWords({ laag, plaatsen, bezet }: LaagPlaatsen): string {
  if (plaatsen === 0) return `${laag} 0`;
  return bezet === undefined
    ? `${laag} ${plaatsen} (bezet: niet bekend)`
    : `${laag} ${bezet} van ${plaatsen} bezet`;
}
