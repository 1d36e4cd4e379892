import * as z from 'zod/v4';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { stampSchema } from '../../shared/stamp.ts';

/** When a gemeente decides itself about what an opdracht is about: the local policy cycle. */

export const lokaleDatumFields = {
  /** Follows from the gemeente and what is decided. */
  id: z.string(),
  gemeente: z.string(),
  /** YYYY-MM-DD. */
  datum: z.string(),
  wat: z.string(),
};
const lokaleDatumSchema = stampSchema.extend(lokaleDatumFields);
export type LokaleDatum = Readonly<z.infer<typeof lokaleDatumSchema>>;
export const lokaalState = { lokaleDatums: z.array(lokaleDatumSchema).optional() };

/** In the order of the days. */
export function lokaleDatumsOf({
  lokaleDatums = [],
}: {
  readonly lokaleDatums?: readonly LokaleDatum[] | undefined;
}): readonly LokaleDatum[] {
  return lokaleDatums.toSorted((a, b) => a.datum.localeCompare(b.datum));
}

/** 'Hilversum, 11 mrt 2027: de raad stelt de verordening vast' */
export function lokaleDatumWords({ gemeente, datum, wat }: LokaleDatum): string {
  return `${gemeente}, ${formatShortDutchDate(datum)}: ${wat}`;
}
