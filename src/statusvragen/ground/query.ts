import * as z from 'zod/v4';
import { DOSSIER_STATUSES } from '../../opdrachten/ground/dossier-status.ts';
import { oordeelSchema } from '../../opdrachten/ground/inbreng.ts';
import { perPlanFilter } from '../../opdrachten/ground/plan-filters.ts';
import { MIJLPALEN } from '../../opdrachten/mijlpalen.ts';
import { signaalbronSchema } from '../../signalen/signaal.ts';

/**
 * What somebody asks, in types: the query that a Dutch question becomes, that the read models answer, and that chips,
 * exports and the message extension share. It holds no words of the asker: what was not understood stands beside it.
 */

/** What the answer is a list of. */
export const ONDERWERPEN = [
  'opdrachten',
  'verplichtingen',
  'inbreng',
  'activiteiten',
  'vergaderingen',
  'agendapunten',
  'toezeggingen',
  'signalen',
  'jaaragenda',
  'cijfers',
] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

/**
 * How it is asked: all of them, how many, when, who, or how one of them stands ('stand': the opdracht itself is the
 * answer, not a list).
 */
export const VORMEN = ['lijst', 'aantal', 'wanneer', 'wie', 'stand'] as const;
export type Vorm = (typeof VORMEN)[number];

/** Dutch local dates (YYYY-MM-DD), both included; one of the two may be open. */
const datum = z.iso.date();
export const periodeSchema = z.strictObject({ van: datum.optional(), tot: datum.optional() });
export type Periode = Readonly<z.infer<typeof periodeSchema>>;

const name = z.string().max(60);
export const mijlpaalSchema = z.enum(MIJLPALEN);
export type { Mijlpaal } from '../../opdrachten/mijlpalen.ts';

/** Every filter narrows; absent is no filter. */
export const filtersSchema = z.strictObject({
  /** The id of one opdracht. */
  opdracht: name.optional(),
  programma: name.optional(),
  gemeente: name.optional(),
  /** An answer of the plan, such as the name of a method. */
  ...perPlanFilter(() => name.optional()),
  /** A word for a target group, as plans and inbreng use it. */
  doelgroep: name.optional(),
  /** An Entra object id. */
  persoon: name.optional(),
  /** In which part that person, or whoever is asked for, has to do with it. */
  rol: z.enum(['projectleider', 'trekker']).optional(),
  /** The id of an overleg. */
  overleg: name.optional(),
  /** One meeting: the next one, the last before today, or the day it is on. */
  vergadering: z.union([z.enum(['volgende', 'vorige']), datum]).optional(),
  periode: periodeSchema.optional(),
  /** A state of the dossier. */
  stand: z.enum(DOSSIER_STATUSES).optional(),
  /** A state that it has not reached yet or, of a side state, is not in. */
  nietStand: z.enum(DOSSIER_STATUSES).optional(),
  met: mijlpaalSchema.optional(),
  zonder: mijlpaalSchema.optional(),
  /** A kind of verplichting. */
  soort: name.optional(),
  /** Only what should have been done before today. */
  laat: z.literal(true).optional(),
  oordeel: oordeelSchema.optional(),
  /** From whom a signaal came. */
  bron: signaalbronSchema.optional(),
});
export type Filters = Readonly<z.infer<typeof filtersSchema>>;
export type Filter = keyof Filters;

/** By what the answer is counted in its chart. */
export const VERDELINGEN = ['programma', 'stand'] as const;
export type Verdeling = (typeof VERDELINGEN)[number];

export const querySchema = z.strictObject({
  over: z.enum(ONDERWERPEN),
  vorm: z.enum(VORMEN),
  per: z.enum(VERDELINGEN).optional(),
  filters: filtersSchema,
});
export type Query = Readonly<z.infer<typeof querySchema>>;

/** Does the answer of this kind do something with the filter? */
export type IsNarrowedBy = (over: Onderwerp, filter: string) => boolean;
