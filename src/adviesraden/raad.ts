import * as z from 'zod/v4';
import { type Raad as Genoemd, raadSchema as genoemdSchema } from '../shared/adviesraad.ts';
import { isVan } from '../shared/regio.ts';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** A council of residents that advises a gemeente or the region (domain: Words). Never with the names of its members. */

const jaar = z.number().int();

/** What is said of a raad. Without `gemeente`: of the region. */
const raadInvoerSchema = genoemdSchema.omit({ id: true }).extend({
  /** The first and the last year (YYYY) in which it is there; absent: not known of the first, none yet of the last. */
  van: jaar.optional(),
  tot: jaar.optional(),
  /** What was agreed with it: its role, what it may do, and how much time it gets. */
  afspraken: z.string().optional(),
});
export type RaadInvoer = Readonly<z.infer<typeof raadInvoerSchema>>;

/** The other raden of a meeting, as they were named when it was planned. */
const samenMet = z.array(genoemdSchema).optional();

/** A meeting with the raad. Days are YYYY-MM-DD. Of a meeting with more raden each of them has it, under one id. */
const raadsoverlegSchema = z.object({
  id: z.string(),
  datum: z.string(),
  samenMet,
  gehouden: stampSchema.extend({ besproken: z.string() }).optional(),
  afgezegd: stampSchema.extend({ reden: z.string() }).optional(),
});
export type Raadsoverleg = Readonly<z.infer<typeof raadsoverlegSchema>>;

export const raadEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('raad toegevoegd'), raad: raadInvoerSchema }),
  /** Each time the whole of it, so that nothing can be half. */
  z.object({ soort: z.literal('raad gewijzigd'), raad: raadInvoerSchema }),
  z.object({ soort: z.literal('raadsoverleg gepland'), id: z.string(), datum: z.string(), samenMet }),
  z.object({ soort: z.literal('raadsoverleg gehouden'), id: z.string(), besproken: z.string() }),
  z.object({ soort: z.literal('raadsoverleg afgezegd'), id: z.string(), reden: z.string() }),
]);
export type RaadEvent = z.infer<typeof raadEventSchema>;

/** Everything recorded about one raad: the fold over its entries. */
export const raadStateSchema = raadInvoerSchema.extend({
  id: z.string(),
  toegevoegd: stampSchema,
  /** In order of time; absent: none was recorded. */
  overleggen: z.array(raadsoverlegSchema).optional(),
});
export type Adviesraad = Readonly<z.infer<typeof raadStateSchema>>;

/** The raad after one more event. Total: what makes no sense leaves it as it was. */
export function foldRaad(
  raad: Adviesraad | undefined,
  event: RaadEvent,
  { id, at, actor }: EventContext,
): Adviesraad | undefined {
  const stamp = { op: at, door: actor.naam, doorId: actor.id };
  if (event.soort === 'raad toegevoegd') return raad ?? { ...event.raad, id, toegevoegd: stamp };
  if (!raad) return undefined;
  const { overleggen = [], toegevoegd } = raad;
  const withOverleg = (change: (known: Raadsoverleg) => Raadsoverleg, overlegId: string): Adviesraad => ({
    ...raad,
    overleggen: overleggen.map((one) => (one.id === overlegId ? change(one) : one)),
  });
  switch (event.soort) {
    case 'raad gewijzigd':
      return { ...event.raad, id, toegevoegd, ...(raad.overleggen ? { overleggen } : {}) };
    case 'raadsoverleg gepland': {
      const others = overleggen.filter((one) => one.id !== event.id);
      const { id: overlegId, datum, samenMet } = event;
      const all = [...others, { id: overlegId, datum, ...(samenMet ? { samenMet } : {}) }];
      return { ...raad, overleggen: all.toSorted((a, b) => a.datum.localeCompare(b.datum)) };
    }
    case 'raadsoverleg gehouden':
      return withOverleg((one) => ({ ...one, gehouden: { ...stamp, besproken: event.besproken } }), event.id);
    case 'raadsoverleg afgezegd':
      return withOverleg((one) => ({ ...one, afgezegd: { ...stamp, reden: event.reden } }), event.id);
  }
}

/** Is it there in this year (YYYY)? */
export function isErIn(raad: RaadInvoer, jaar: number): boolean {
  return isVan(raad, jaar);
}

/** As others name it. */
export function genoemd({ id, naam, gemeente }: Adviesraad): Genoemd {
  return { id, naam, ...(gemeente === undefined ? {} : { gemeente }) };
}

/** Those of the region first, and then by gemeente and name. */
export function inOrder(raden: readonly Adviesraad[]): readonly Adviesraad[] {
  return raden.toSorted(
    (a, b) =>
      (a.gemeente ?? '').localeCompare(b.gemeente ?? '', 'nl') ||
      a.naam.localeCompare(b.naam, 'nl') ||
      a.id.localeCompare(b.id),
  );
}

/** Those that take or took place. */
export function geldig({ overleggen = [] }: Pick<Adviesraad, 'overleggen'>): readonly Raadsoverleg[] {
  return overleggen.filter(({ afgezegd }) => !afgezegd);
}

/** The first that is still to come. @param today YYYY-MM-DD */
export function volgendOverleg(
  raad: Pick<Adviesraad, 'overleggen'>,
  today: string,
): Raadsoverleg | undefined {
  return geldig(raad).find(({ datum, gehouden }) => !gehouden && datum >= today);
}
