import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';
import { type Collega, collegaSchema, isSamePerson, projectleiderOf } from './collega.ts';

/** That the lead of an opdracht went from one projectleider to another. */

export const overdrachtState = {
  /** The last one; `nummer` counts them from 1. To whom: who leads now. */
  overdracht: stampSchema
    .extend({
      van: collegaSchema,
      nummer: z.number().int(),
      /** The object ids of everybody who ever gave it, who may lead it again. */
      gaven: z.array(z.string()),
    })
    .optional(),
  /** When who leads now began to (ISO instant); absent: nobody of whom it is known who it is. */
  leidtSinds: z.string().optional(),
};
type Overdracht = Readonly<NonNullable<z.infer<typeof overdrachtState.overdracht>>>;
type Leiding = {
  readonly projectleiders: readonly Collega[];
  readonly overdracht?: Overdracht | undefined;
  readonly leidtSinds?: string | undefined;
};

/** Its projectleiders are these from now on. */
export function geleidDoor<D extends Leiding>(dossier: D, projectleiders: readonly Collega[], op: string): D {
  const [was, now] = [projectleiderOf(dossier), projectleiders[0]];
  const isSame = was?.persoonId === now?.persoonId;
  const since = now?.persoonId === undefined ? undefined : op;
  return { ...dossier, projectleiders, leidtSinds: isSame ? dossier.leidtSinds : since };
}

/** The handing over that follows on the last one. */
export function nextOverdracht({ overdracht }: Leiding, van: Collega, stamp: Stamp): Overdracht {
  const gaven = [...(overdracht?.gaven ?? []), ...(van.persoonId === undefined ? [] : [van.persoonId])];
  return { ...stamp, van, nummer: (overdracht?.nummer ?? 0) + 1, gaven: [...new Set(gaven)] };
}

/** The handing over by which the first projectleider leads; undefined: nobody led before, or it came back without one. */
export function overgenomen(dossier: Leiding): Overdracht | undefined {
  const { overdracht } = dossier;
  const first = projectleiderOf(dossier);
  return overdracht && first && !isSamePerson(first, overdracht.van) ? overdracht : undefined;
}

/** Is what happened at that instant (ISO) from before who leads now took over? The card of the taking over says it all. */
export function isFromBefore(dossier: Leiding, op: string): boolean {
  const taken = overgenomen(dossier);
  return taken !== undefined && op <= taken.op;
}
