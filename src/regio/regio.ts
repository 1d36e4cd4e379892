import * as z from 'zod/v4';
import { regioSchema } from '../shared/regio-gegevens.ts';

/** What the beheerder made of the region: each time the whole of it, so that nothing can be half. */
export const regioEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('regio gewijzigd'), regio: regioSchema }),
]);
export type RegioEvent = z.infer<typeof regioEventSchema>;

export const regioStateSchema = z.object({ regio: regioSchema });
export type RegioState = Readonly<z.infer<typeof regioStateSchema>>;

export function foldRegio(_before: RegioState | undefined, { regio }: RegioEvent): RegioState {
  return { regio };
}
