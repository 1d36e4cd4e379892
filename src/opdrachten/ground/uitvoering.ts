import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';
import { echteKostenSchema } from './kosten-schema.ts';
import { type Activiteit, activiteitSchema, type Plan } from './plan-schema.ts';

/** What was recorded about activiteiten: the plan itself stays as it was agreed (domain: The course of a dossier). */

/** How one activiteit went; absent parts did not happen. */
const verloopSchema = z.object({
  uitnodiging: stampSchema.extend({ datum: z.string() }).optional(),
  gehouden: stampSchema
    .extend({
      datum: z.string(),
      aantal: z.number().int(),
      /** How many of them want to take part again; absent: nobody asked. Never who. */
      vaker: z.number().int().optional(),
      opbrengst: z.string(),
      reden: z.string().optional(),
      kosten: echteKostenSchema.optional(),
    })
    .optional(),
  verplaatst: stampSchema.extend({ naar: z.string(), reden: z.string() }).optional(),
  geannuleerd: stampSchema.extend({ reden: z.string() }).optional(),
});
/** What can be recorded about an activiteit, in the order of the buttons. */
export const watSchema = verloopSchema.keyof();
export type Wat = z.infer<typeof watSchema>;
export type Verloop = Readonly<z.infer<typeof verloopSchema>>;

/** By id of the activiteit. */
export const uitvoeringSchema = z.record(z.string(), verloopSchema);
export type Uitvoering = Readonly<z.infer<typeof uitvoeringSchema>>;

/** An activiteit that was added after the plan was agreed, and why it was not in it. */
const extraSchema = activiteitSchema.extend({ reden: z.string(), ...stampSchema.shape });
export type ExtraActiviteit = Readonly<z.infer<typeof extraSchema>>;
export const buitenPlanSchema = z.array(extraSchema);

/** How far an activiteit is. */
export const VERLOPEN = ['gepland', 'uitgenodigd', 'gehouden', 'geannuleerd'] as const;
export type ActiviteitStand = (typeof VERLOPEN)[number];

/** An activiteit with how it went. */
export type LopendeActiviteit = Activiteit & {
  readonly stand: ActiviteitStand;
  /** The day or month as it is now; `wanneer` stays what was planned. */
  readonly nu: string;
  readonly verloop: Verloop;
  /** Absent: it was in the plan. */
  readonly buitenPlan?: Pick<ExtraActiviteit, 'reden' | 'op'>;
};

/** The activiteiten as they stand, in the order in which they are held: those of the plan, and what was added to them. */
export function activiteitenOf(dossier: {
  readonly plan: Plan;
  readonly uitvoering?: Uitvoering | undefined;
  readonly buitenPlan?: readonly ExtraActiviteit[] | undefined;
}): readonly LopendeActiviteit[] {
  const extra = (dossier.buitenPlan ?? []).map(({ id, soort, wanneer, aantal, kosten, reden, op }) => ({
    ...{ id, soort, wanneer, aantal, kosten },
    buitenPlan: { reden, op },
  }));
  return [...(dossier.plan.activiteiten ?? []), ...extra]
    .map((activiteit: Activiteit & Pick<LopendeActiviteit, 'buitenPlan'>) => {
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
