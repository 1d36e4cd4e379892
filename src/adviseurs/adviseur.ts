import * as z from 'zod/v4';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** The advisers with lived experience of the region (domain: Who uses it): colleagues in Teams, in one stream. */

/** The id of that stream. */
export const ADVISEURS_ID = 'regio';

const persoonSchema = z.object({ id: z.string(), naam: z.string() });

export const adviseurEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('adviseur aangewezen'), adviseur: persoonSchema }),
  z.object({ soort: z.literal('adviseur gestopt'), adviseur: persoonSchema }),
]);
export type AdviseurEvent = z.infer<typeof adviseurEventSchema>;

const aangewezenSchema = persoonSchema.extend({
  aangewezen: stampSchema,
  /** Absent: this colleague is adviseur. */
  gestopt: stampSchema.optional(),
});
export type AangewezenAdviseur = Readonly<z.infer<typeof aangewezenSchema>>;

/** Everybody who is or was it, each once, in the order in which they came. */
export const adviseursSchema = z.object({ id: z.string(), adviseurs: z.array(aangewezenSchema) });
export type Adviseurs = Readonly<z.infer<typeof adviseursSchema>>;

/** Total: what makes no sense leaves it as it was. */
export function foldAdviseurs(
  known: Adviseurs | undefined,
  event: AdviseurEvent,
  { id, at, actor }: EventContext,
): Adviseurs {
  const stamp = { op: at, door: actor.naam, doorId: actor.id };
  const { adviseurs = [] } = known ?? {};
  const { adviseur } = event;
  switch (event.soort) {
    case 'adviseur aangewezen':
      return {
        id,
        adviseurs: [...adviseurs.filter((one) => one.id !== adviseur.id), { ...adviseur, aangewezen: stamp }],
      };
    case 'adviseur gestopt':
      return {
        id,
        adviseurs: adviseurs.map((one) => (one.id === adviseur.id ? { ...one, gestopt: stamp } : one)),
      };
  }
}

/** Who are it now. */
export function adviseursNu(known: Adviseurs | undefined): readonly AangewezenAdviseur[] {
  return (known?.adviseurs ?? []).filter(({ gestopt }) => gestopt === undefined);
}
