import * as z from 'zod/v4';
import { comparable } from '../shared/compare.ts';
import { meaningId } from '../shared/ids.ts';
import { slug } from '../shared/overleg-naam.ts';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** What is known of a gemeente beside what the region says of it: who its contacts are. Its stream has the id of `gemeenteId`. */

const contactSchema = z.object({ id: z.string(), naam: z.string() });
/** A colleague who answers for a gemeente. */
export type Contact = Readonly<z.infer<typeof contactSchema>>;

/** The first and the last day on which somebody is it. */
const periodeFields = { van: z.string().optional(), tot: z.string().optional() };

export const gemeenteEventSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('contact aangewezen'),
    gemeente: z.string(),
    contact: contactSchema,
    ...periodeFields,
  }),
  z.object({ soort: z.literal('contact gestopt'), contact: contactSchema, tot: z.string() }),
  /** Until somebody becomes contact all the same. */
  z.object({ soort: z.literal('contact niet nodig'), gemeente: z.string(), reden: z.string() }),
]);
export type GemeenteEvent = z.infer<typeof gemeenteEventSchema>;

const aangewezenSchema = contactSchema.extend({
  ...periodeFields,
  aangewezen: stampSchema,
  /** When it was said that somebody stops (ISO instant). */
  gestoptOp: z.string().optional(),
});
export type AangewezenContact = Readonly<z.infer<typeof aangewezenSchema>>;

export const gemeenteSchema = z.object({
  id: z.string(),
  naam: z.string(),
  /** Everybody who is, was or will be it, each once. */
  contacten: z.array(aangewezenSchema),
  /** Who said that it needs none, and why; somebody who becomes contact ends it. */
  nietNodig: stampSchema.extend({ reden: z.string() }).optional(),
});
export type Gemeente = Readonly<z.infer<typeof gemeenteSchema>>;

/** Follows from its name, as the region has it. */
export function gemeenteId(naam: string): string {
  const readable = slug(naam);
  return readable === '' ? meaningId('gemeente', comparable(naam)) : readable;
}

export function foldGemeente(
  known: Gemeente | undefined,
  event: GemeenteEvent,
  { id, at, actor }: EventContext,
): Gemeente | undefined {
  switch (event.soort) {
    case 'contact aangewezen': {
      const { gemeente, contact, van, tot } = event;
      const others = (known?.contacten ?? []).filter((one) => one.id !== contact.id);
      const aangewezen = { op: at, door: actor.naam, doorId: actor.id };
      const added = {
        ...contact,
        ...(van === undefined ? {} : { van }),
        ...(tot === undefined ? {} : { tot }),
        aangewezen,
      };
      return { id, naam: gemeente, contacten: [...others, added] };
    }
    case 'contact gestopt':
      return (
        known && {
          ...known,
          contacten: known.contacten.map((one) =>
            one.id === event.contact.id ? { ...one, tot: event.tot, gestoptOp: at } : one,
          ),
        }
      );
    case 'contact niet nodig': {
      const nietNodig = { op: at, door: actor.naam, doorId: actor.id, reden: event.reden };
      return { id, naam: event.gemeente, contacten: known?.contacten ?? [], nietNodig };
    }
  }
}

/** The keys by which the gemeenten of somebody are found. */
export function gemeenteKeys({ contacten }: Gemeente): Record<string, readonly string[]> {
  return { contact: contacten.map(({ id }) => id) };
}

/** Who are it on this day (YYYY-MM-DD), and who will be it later. */
export function contactenVanaf(
  { contacten }: Pick<Gemeente, 'contacten'>,
  dag: string,
): readonly AangewezenContact[] {
  return contacten.filter(({ tot }) => tot === undefined || tot >= dag);
}
