import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';
import { type Collega, collegaSchema, isSamePerson, projectleiderOf } from './collega.ts';

/** That the lead of an opdracht went from one projectleider to another. */

export const overdrachtState = {
  /** The last one; `nummer` counts them from 1. To whom: who leads now. */
  overdracht: stampSchema.extend({ van: collegaSchema, nummer: z.number().int() }).optional(),
};
export type Overdracht = Readonly<NonNullable<z.infer<typeof overdrachtState.overdracht>>>;

/** The handing over by which the first projectleider leads; undefined: nobody led before, or it came back without one. */
export function overgenomen(dossier: {
  readonly projectleiders: readonly Collega[];
  readonly overdracht?: Overdracht | undefined;
}): Overdracht | undefined {
  const { overdracht } = dossier;
  const first = projectleiderOf(dossier);
  return overdracht && first && !isSamePerson(first, overdracht.van) ? overdracht : undefined;
}

/** Is what happened at that instant (ISO) from before who leads now took over? The card of the taking over says it all. */
export function isFromBefore(dossier: Parameters<typeof overgenomen>[0], op: string): boolean {
  const taken = overgenomen(dossier);
  return taken !== undefined && op <= taken.op;
}
