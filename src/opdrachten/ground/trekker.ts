import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

/** The bestuurlijk trekker of an opdracht: who it is, and what the coördinator asked that person. */

/** A colleague as the dossier knows one: by name, and by Entra object id once it is known who that is. */
export const collegaSchema = z.object({ naam: z.string(), persoonId: z.string().optional() });
/** The political sponsor of a topic (domain: Who uses it). */
export type Trekker = Readonly<z.infer<typeof collegaSchema>>;

/** Something that is late, as it was put before the trekker. */
export const laatSchema = z.object({
  /** The kind of obligation. */
  verplichting: z.string(),
  /** What was asked, as the start of a sentence. */
  wat: z.string(),
  /** The last day on which it was on time, YYYY-MM-DD. */
  uiterlijk: z.string(),
  /** What the coördinator added. */
  zin: z.string().optional(),
});
/** What the coördinator puts before the trekker. */
export type TrekkerVraag = Readonly<z.infer<typeof laatSchema>>;

export const knownTrekkerFields = {
  /** The name of the trekker. */
  trekker: z.string().optional(),
  /** Who the trekker is, once that is known. */
  trekkerId: z.string().optional(),
  /** What the trekker of that moment was asked. */
  trekkerVragen: z
    .array(laatSchema.extend({ ...stampSchema.shape, trekkerId: z.string(), naam: z.string() }))
    .optional(),
};
const trekkerStateSchema = z.object(knownTrekkerFields);
type TrekkerState = z.infer<typeof trekkerStateSchema>;
export type GesteldeVraag = NonNullable<TrekkerState['trekkerVragen']>[number];

/** The trekker as a colleague; undefined: nog niet bekend. */
export function trekkerOf({ trekker, trekkerId }: TrekkerState): Trekker | undefined {
  if (trekker === undefined) return undefined;
  return { naam: trekker, persoonId: trekkerId };
}

/** Was the trekker asked about this obligation, for this last day? */
export function findVraag(
  { trekkerVragen = [] }: TrekkerState,
  { verplichting, uiterlijk }: Pick<TrekkerVraag, 'verplichting' | 'uiterlijk'>,
): GesteldeVraag | undefined {
  return trekkerVragen.find((known) => known.verplichting === verplichting && known.uiterlijk === uiterlijk);
}
