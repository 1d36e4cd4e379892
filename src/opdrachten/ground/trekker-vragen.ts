import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

/** What the coördinator asked a bestuurlijk trekker of an opdracht. */

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
export type TrekkerVraag = Readonly<z.infer<typeof laatSchema>> & {
  /** The object id of the trekker who is asked; absent: who leads. */
  readonly aan?: string;
};

export const trekkerVragenState = {
  /** What the trekker of that moment was asked. */
  trekkerVragen: z
    .array(laatSchema.extend({ ...stampSchema.shape, trekkerId: z.string(), naam: z.string() }))
    .optional(),
};
const vragenSchema = z.object(trekkerVragenState);
type Vragen = z.infer<typeof vragenSchema>;
export type GesteldeVraag = NonNullable<Vragen['trekkerVragen']>[number];

/** Was this trekker asked about this obligation, for this last day? */
export function findVraag(
  { trekkerVragen = [] }: Vragen,
  { verplichting, uiterlijk }: Pick<TrekkerVraag, 'verplichting' | 'uiterlijk'>,
  trekkerId: string,
): GesteldeVraag | undefined {
  return trekkerVragen.find(
    (known) =>
      known.verplichting === verplichting && known.uiterlijk === uiterlijk && known.trekkerId === trekkerId,
  );
}
