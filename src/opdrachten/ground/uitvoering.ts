import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';
import type { Activiteit, Plan } from './plan-schema.ts';

/** What was recorded about planned activiteiten: the plan itself stays as it was agreed (domain: The course of a dossier). */

/** How one planned activiteit went; absent parts did not happen. */
const verloopSchema = z.object({
  uitnodiging: stampSchema.extend({ datum: z.string() }).optional(),
  gehouden: stampSchema
    .extend({
      datum: z.string(),
      aantal: z.number().int(),
      opbrengst: z.string(),
      reden: z.string().optional(),
    })
    .optional(),
  verplaatst: stampSchema.extend({ naar: z.string(), reden: z.string() }).optional(),
  geannuleerd: stampSchema.extend({ reden: z.string() }).optional(),
});
/** What can be recorded about an activiteit, in the order of the buttons. */
export const watSchema = verloopSchema.keyof();
export type Wat = z.infer<typeof watSchema>;
export type Verloop = Readonly<z.infer<typeof verloopSchema>>;

/** By id of the planned activiteit. */
export const uitvoeringSchema = z.record(z.string(), verloopSchema);
export type Uitvoering = Readonly<z.infer<typeof uitvoeringSchema>>;

export type ActiviteitStand = 'gepland' | 'uitgenodigd' | 'gehouden' | 'geannuleerd';

/** A planned activiteit with how it went. */
export type LopendeActiviteit = Activiteit & {
  readonly stand: ActiviteitStand;
  /** The day or month as it is now; `wanneer` stays what the plan said. */
  readonly nu: string;
  readonly verloop: Verloop;
};

/** The activiteiten of the plan as they stand, in the order in which they are held. */
export function activiteitenOf(dossier: {
  readonly plan: Plan;
  readonly uitvoering?: Uitvoering | undefined;
}): readonly LopendeActiviteit[] {
  return (dossier.plan.activiteiten ?? [])
    .map((activiteit) => {
      const verloop = dossier.uitvoering?.[activiteit.id] ?? {};
      const nu = verloop.gehouden?.datum ?? verloop.verplaatst?.naar ?? activiteit.wanneer;
      return { ...activiteit, stand: standOf(verloop), nu, verloop };
    })
    .toSorted((a, b) => a.nu.localeCompare(b.nu) || a.id.localeCompare(b.id));
}

function standOf({ gehouden, geannuleerd, uitnodiging }: Verloop): ActiviteitStand {
  if (gehouden) return 'gehouden';
  if (geannuleerd) return 'geannuleerd';
  return uitnodiging ? 'uitgenodigd' : 'gepland';
}
