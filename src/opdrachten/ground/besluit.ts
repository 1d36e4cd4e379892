import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';
import { uitkomstSchema } from '../../shared/uitkomst.ts';
import type { DossierStatus } from './dossier-status.ts';
import type { Plan } from './plan-schema.ts';

/** What is recorded of a besluit. */
export const besluitFields = {
  vergaderingId: z.string(),
  overlegNaam: z.string(),
  /** The day of the meeting, YYYY-MM-DD: from here the terugkoppeling is owed. */
  datum: z.string(),
  uitkomst: uitkomstSchema,
  toelichting: z.string().optional(),
};

/** What one meeting decided, and who recorded it. */
export const besluitSchema = stampSchema.extend(besluitFields);
export type Besluit = Readonly<z.infer<typeof besluitSchema>>;

/** What is recorded of a promise. */
export const toezeggingFields = {
  id: z.string(),
  wat: z.string(),
  eigenaar: z.object({ naam: z.string(), persoonId: z.string().optional() }),
  /** The last day on which it is on time, YYYY-MM-DD. */
  datum: z.string(),
};

/** A promise that was made with a besluit. */
export const toezeggingSchema = stampSchema.extend({
  ...toezeggingFields,
  nagekomen: stampSchema.extend({ hoe: z.string() }).optional(),
});
export type Toezegging = Readonly<z.infer<typeof toezeggingSchema>>;

export const besluitState = {
  /** One for each meeting that decided, in the order of the meetings. */
  besluiten: z.array(besluitSchema).optional(),
  toezeggingen: z.array(toezeggingSchema).optional(),
};

/** Is there somebody to answer: residents who were asked to take part in an opdracht about which was decided? */
export function needsTerugkoppeling({
  status,
  plan,
}: {
  readonly status: DossierStatus;
  readonly plan: Plan;
}): boolean {
  return status === 'besloten' && plan.vanToepassing !== 'nee';
}

/** The besluit that counts: the last meeting that did not only postpone. */
export function lastBesluit(besluiten: readonly Besluit[] = []): Besluit | undefined {
  return besluiten.findLast(({ uitkomst }) => uitkomst !== 'uitgesteld') ?? besluiten.at(-1);
}
