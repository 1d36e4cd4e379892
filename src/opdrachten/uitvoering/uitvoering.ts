import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';
import type { Activiteit, Plan } from '../plan/plan-schema.ts';

/** What was recorded about planned activiteiten: the plan itself stays as it was agreed (domain: The course of a dossier). */

export const uitvoeringEvents = [
  z.object({ soort: z.literal('uitnodiging verstuurd'), activiteitId: z.string(), datum: z.string() }),
  z.object({
    soort: z.literal('activiteit gehouden'),
    activiteitId: z.string(),
    datum: z.string(),
    /** The real number of participants. */
    aantal: z.number().int().nonnegative(),
    /** What came out. */
    opbrengst: z.string(),
    /** Why it went differently from the plan; absent when it did not. */
    reden: z.string().optional(),
  }),
  /** `naar`: a day (YYYY-MM-DD) or, when the day is not known yet, a month (YYYY-MM). */
  z.object({
    soort: z.literal('activiteit verplaatst'),
    activiteitId: z.string(),
    naar: z.string(),
    reden: z.string(),
  }),
  z.object({ soort: z.literal('activiteit geannuleerd'), activiteitId: z.string(), reden: z.string() }),
] as const;
export type UitvoeringEvent = z.infer<(typeof uitvoeringEvents)[number]>;

/** How one planned activiteit went; absent parts did not happen. */
const verloopSchema = z.object({
  uitnodiging: stampSchema.extend({ datum: z.string() }).optional(),
  verplaatst: stampSchema.extend({ naar: z.string(), reden: z.string() }).optional(),
  gehouden: stampSchema
    .extend({
      datum: z.string(),
      aantal: z.number().int(),
      opbrengst: z.string(),
      reden: z.string().optional(),
    })
    .optional(),
  geannuleerd: stampSchema.extend({ reden: z.string() }).optional(),
});
export type Verloop = Readonly<z.infer<typeof verloopSchema>>;

/** By id of the planned activiteit. */
export const uitvoeringSchema = z.record(z.string(), verloopSchema);
export type Uitvoering = Readonly<z.infer<typeof uitvoeringSchema>>;

/** The record after one more event. */
export function foldUitvoering(
  uitvoering: Uitvoering = {},
  event: UitvoeringEvent,
  stamp: Stamp,
): Record<string, Verloop> {
  const known = uitvoering[event.activiteitId] ?? {};
  return { ...uitvoering, [event.activiteitId]: foldVerloop(known, event, stamp) };
}

function foldVerloop(known: Verloop, event: UitvoeringEvent, stamp: Stamp): Verloop {
  switch (event.soort) {
    case 'uitnodiging verstuurd':
      return { ...known, uitnodiging: { ...stamp, datum: event.datum } };
    case 'activiteit gehouden': {
      const { soort: _soort, activiteitId: _id, ...uitkomst } = event;
      const { geannuleerd: _undone, ...rest } = known;
      return { ...rest, gehouden: { ...stamp, ...uitkomst } };
    }
    case 'activiteit verplaatst': {
      // A new date asks for a new invitation, and brings a cancelled activiteit back.
      const { geannuleerd: _revived, uitnodiging: _old, ...rest } = known;
      return { ...rest, verplaatst: { ...stamp, naar: event.naar, reden: event.reden } };
    }
    case 'activiteit geannuleerd':
      return { ...known, geannuleerd: { ...stamp, reden: event.reden } };
  }
}

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
