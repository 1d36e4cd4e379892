import * as z from 'zod/v4';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/**
 * What residents told before, outside an opdracht: a client experience survey, a report of complaints, a research (domain: Words). With
 * numbers and themes, never with a person.
 */

export const RAPPORTSOORTEN = ['CEO Jeugd', 'CEO Wmo', 'klachtenrapportage', 'onderzoek'] as const;
const rapportsoortSchema = z.enum(RAPPORTSOORTEN);
export type Rapportsoort = z.infer<typeof rapportsoortSchema>;

/** With whom the outcome was shared: the state asks for a CEO, the councils of the gemeenten read it. */
export const GEDEELD_MET = [
  'het ministerie (VWS)',
  'de colleges',
  'de gemeenteraden',
  'wie meedeed',
] as const;
const gedeeldSchema = z.enum(GEDEELD_MET);
export type GedeeldMet = z.infer<typeof gedeeldSchema>;

/** What is written down of a report. */
const rapportInvoerSchema = z.object({
  rapportsoort: rapportsoortSchema,
  titel: z.string(),
  /** YYYY: the year that it is about. */
  jaar: z.number().int(),
  /** Which gemeenten took part; none: it is not known. */
  gemeenten: z.array(z.string()),
  /** How many people answered. Absent: not known. */
  respons: z.number().int().optional(),
  /** Which part of who was asked that is, in percent. Absent: not known. */
  responsProcent: z.number().optional(),
  /** Where it can be read, an address of the web. */
  link: z.string().optional(),
  /** With whom it was shared. Absent: not known. */
  gedeeldMet: z.array(gedeeldSchema).optional(),
});
export type RapportInvoer = Readonly<z.infer<typeof rapportInvoerSchema>>;

/** One finding, as it is written down. */
const bevindingInvoerSchema = z.object({ thema: z.string(), tekst: z.string() });
export type BevindingInvoer = Readonly<z.infer<typeof bevindingInvoerSchema>>;

/** Who does something with it: Entra object id and name. */
const opvolgerSchema = z.object({ id: z.string(), naam: z.string() });

/** What is done with a finding, by whom and before which day (YYYY-MM-DD). */
const afspraakSchema = z.object({ wat: z.string(), aan: opvolgerSchema, datum: z.string() });
export type Afspraak = Readonly<z.infer<typeof afspraakSchema>>;

export const rapportEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('rapport opgenomen'), rapport: rapportInvoerSchema }),
  z.object({ soort: z.literal('rapport gewijzigd'), rapport: rapportInvoerSchema }),
  z.object({
    soort: z.literal('bevindingen toegevoegd'),
    bevindingen: z.array(bevindingInvoerSchema.extend({ id: z.string() })),
  }),
  z.object({
    soort: z.literal('bevinding gewijzigd'),
    bevindingId: z.string(),
    bevinding: bevindingInvoerSchema,
  }),
  z.object({ soort: z.literal('opvolging afgesproken'), bevindingId: z.string(), afspraak: afspraakSchema }),
  z.object({ soort: z.literal('bevinding opgevolgd'), bevindingId: z.string(), hoe: z.string() }),
]);
export type RapportEvent = z.infer<typeof rapportEventSchema>;

const bevindingSchema = bevindingInvoerSchema.extend({
  id: z.string(),
  /** Absent: nobody does something with it yet. `gedaan`: what was done. */
  opvolging: stampSchema
    .extend(afspraakSchema.shape)
    .extend({ gedaan: stampSchema.extend({ hoe: z.string() }).optional() })
    .optional(),
});
export type Bevinding = Readonly<z.infer<typeof bevindingSchema>>;

/** Everything recorded about one report: the fold over its entries. */
export const rapportSchema = rapportInvoerSchema.extend({
  id: z.string(),
  opgenomen: stampSchema,
  bevindingen: z.array(bevindingSchema),
  /** Who had a follow-up before somebody else got it: they may still have a message about it. */
  eerder: z.array(z.string()).optional(),
});
export type Rapport = Readonly<z.infer<typeof rapportSchema>>;

/** The report after one more event. Total: what makes no sense leaves it as it was. */
export function foldRapport(
  rapport: Rapport | undefined,
  event: RapportEvent,
  { id, at, actor }: EventContext,
): Rapport | undefined {
  const stamp = { op: at, door: actor.naam, doorId: actor.id };
  if (event.soort === 'rapport opgenomen')
    return rapport ?? { ...event.rapport, id, opgenomen: stamp, bevindingen: [] };
  if (!rapport) return undefined;
  const { bevindingen, eerder, opgenomen } = rapport;
  const withBevinding = (bevindingId: string, change: (one: Bevinding) => Bevinding): Rapport => ({
    ...rapport,
    bevindingen: bevindingen.map((one) => (one.id === bevindingId ? change(one) : one)),
  });
  switch (event.soort) {
    case 'rapport gewijzigd':
      return { ...event.rapport, id, opgenomen, bevindingen, ...(eerder ? { eerder } : {}) };
    case 'bevindingen toegevoegd':
      return { ...rapport, bevindingen: [...bevindingen, ...event.bevindingen] };
    case 'bevinding gewijzigd':
      return withBevinding(event.bevindingId, (one) => ({ ...one, ...event.bevinding }));
    case 'opvolging afgesproken': {
      const before = findBevinding(rapport, event.bevindingId)?.opvolging?.aan.id;
      const former = before === undefined || before === event.afspraak.aan.id ? [] : [before];
      return {
        ...withBevinding(event.bevindingId, (one) => ({
          ...one,
          opvolging: { ...stamp, ...event.afspraak },
        })),
        ...(former.length > 0 || eerder ? { eerder: [...new Set([...(eerder ?? []), ...former])] } : {}),
      };
    }
    case 'bevinding opgevolgd':
      return withBevinding(event.bevindingId, (one) =>
        one.opvolging
          ? { ...one, opvolging: { ...one.opvolging, gedaan: { ...stamp, hoe: event.hoe } } }
          : one,
      );
  }
}

export function findBevinding({ bevindingen }: Rapport, id: string): Bevinding | undefined {
  return bevindingen.find((one) => one.id === id);
}

/** How far the follow-up of a finding is. */
type OpvolgingStand = 'niets afgesproken' | 'afgesproken' | 'opgevolgd';

export function opvolgingStand({ opvolging }: Bevinding): OpvolgingStand {
  if (!opvolging) return 'niets afgesproken';
  return opvolging.gedaan ? 'opgevolgd' : 'afgesproken';
}

/** The keys by which reports are found: of which year, of which kind, and whether and by whom a follow-up is still owed. */
export function rapportKeys(rapport: Rapport): Record<string, readonly string[]> {
  const open = rapport.bevindingen.flatMap((one) =>
    one.opvolging && opvolgingStand(one) === 'afgesproken' ? [one.opvolging.aan.id] : [],
  );
  return {
    jaar: [String(rapport.jaar)],
    soort: [rapport.rapportsoort],
    ...(open.length > 0 ? { opvolging: ['open'], opvolger: [...new Set(open)] } : {}),
  };
}
