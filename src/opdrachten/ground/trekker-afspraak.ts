import * as z from 'zod/v4';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { stampSchema } from '../../shared/stamp.ts';

/**
 * How the bestuurlijk trekker takes part: what that is, and what the trekker does with the outcome (plan 2017, Werkwijze; voorstel 2016).
 * Who says it is a colleague; the words are nobody's name.
 */
export const afspraakFields = {
  hoe: z.string(),
  /** What the trekker does with what was decided; absent: nothing was agreed. */
  daarna: z.string().optional(),
};
const afspraakSchema = stampSchema.extend({
  ...afspraakFields,
  /** The trekker said so; absent: somebody else wrote it down. */
  zelf: z.literal(true).optional(),
});
export type TrekkerAfspraak = Readonly<z.infer<typeof afspraakSchema>>;
export type AfspraakInvoer = Pick<TrekkerAfspraak, 'hoe' | 'daarna'>;

export const afspraakState = { trekkerAfspraak: afspraakSchema.optional() };

/** What was agreed, and whether the trekker said so. Plain text. */
export function afspraakWords({ hoe, zelf, door, op }: TrekkerAfspraak): string {
  const day = formatShortDutchDate(localDate(op));
  return zelf
    ? `${hoe} (${door} zei dit zelf, ${day})`
    : `${hoe} (${door} schreef dit op, ${day}; de trekker zei het nog niet zelf)`;
}
