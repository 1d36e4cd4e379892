import * as z from 'zod/v4';
import { DOSSIER_STATUSES } from '../../opdrachten/ground/dossier-status.ts';
import { oordeelSchema } from '../../opdrachten/ground/inbreng.ts';
import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import { MIJLPALEN } from '../../opdrachten/mijlpalen.ts';
import { signaalbronSchema } from '../../signalen/signaal.ts';
import { conditionsOf } from './earlier-filters.ts';

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

const ROLLEN = ['projectleider', 'trekker'] as const;
/** The part that somebody has in an opdracht. */
export type RolInOpdracht = (typeof ROLLEN)[number];

/** The filters that are a set of values, in the order in which they are said. */
export const SET_FILTERS = [
  /** The id of an opdracht. */
  'opdracht',
  'programma',
  'gemeente',
  /** An answer of the plan, such as the name of a method. */
  ...PLAN_FILTERS.map(({ filter }) => filter),
  /** A word for a target group, as plans and inbreng use it. */
  'doelgroep',
  /** An Entra object id, of whoever has any part in it; or of whoever has that part. */
  'persoon',
  ...ROLLEN,
  /** The id of an overleg. */
  'overleg',
  /** One meeting: the next one, the last before today, or the day it is on. */
  'vergadering',
  /** A state of the dossier. */
  'stand',
  /** A state that it is in or went past; of a side state: is in. */
  'bereikt',
  'heeft',
  /** A kind of verplichting. */
  'soort',
  /** What should have been done before today. */
  'laat',
  'oordeel',
  /** From whom a signaal came. */
  'bron',
] as const;
export type SetFilter = (typeof SET_FILTERS)[number];

export const FILTERS = [...SET_FILTERS, 'periode'] as const;
export type Filter = (typeof FILTERS)[number];

/** Dutch local dates (YYYY-MM-DD), both included; one of the two may be open. */
const datum = z.iso.date();
const days = { van: datum.optional(), tot: datum.optional() };
export type Periode = { readonly van?: string | undefined; readonly tot?: string | undefined };

/** The filters with a few values that are known. */
const KNOWN: Readonly<Partial<Record<SetFilter, readonly string[]>>> = {
  stand: DOSSIER_STATUSES,
  bereikt: DOSSIER_STATUSES,
  heeft: MIJLPALEN,
  laat: ['ja'],
  oordeel: oordeelSchema.options,
  bron: signaalbronSchema.options,
};

const MAX_VALUES = 12;
const setSchema = z
  .strictObject({
    filter: z.enum(SET_FILTERS),
    /** One of these is enough. */
    of: z.array(z.string().min(1).max(60)).min(1).max(MAX_VALUES),
    /** None of them. */
    not: z.literal(true).optional(),
  })
  .refine(({ filter, of }) => of.every((value) => KNOWN[filter]?.includes(value) ?? true))
  .refine(
    ({ filter, of }) =>
      filter !== 'vergadering' || of.every((one) => one === 'volgende' || one === 'vorige' || isDatum(one)),
  );
const periodeSchema = z.strictObject({
  filter: z.literal('periode'),
  ...days,
  not: z.literal(true).optional(),
});

/** One thing that must hold of what is in the answer. */
export type SetCondition = Readonly<z.infer<typeof setSchema>>;
export type PeriodeCondition = Readonly<z.infer<typeof periodeSchema>>;
export type Condition = SetCondition | PeriodeCondition;

/** All of them must hold; in the order of `FILTERS`. */
export type Filters = readonly Condition[];

/** By what the answer is counted in its chart. */
export const VERDELINGEN = ['programma', 'stand'] as const;
export type Verdeling = (typeof VERDELINGEN)[number];

const MAX_CONDITIONS = 16;
/** Also reads what buttons and links of before hold, in which each filter had one value. */
export const querySchema = z.preprocess(
  conditionsOf,
  z.strictObject({
    over: z.enum(ONDERWERPEN),
    vorm: z.enum(VORMEN),
    /** Of whom it is asked who it is. */
    wie: z.enum(ROLLEN).optional(),
    per: z.enum(VERDELINGEN).optional(),
    filters: z
      .array(z.union([setSchema, periodeSchema]))
      .max(MAX_CONDITIONS)
      .transform(inOrder),
  }),
);
export type Query = Readonly<z.infer<typeof querySchema>>;

/** Does the answer of this kind do something with the filter? */
export type IsNarrowedBy = (over: Onderwerp, filter: Filter) => boolean;

function isDatum(text: string): boolean {
  return datum.safeParse(text).success;
}

/** One order for one meaning: what is and then what is not, as `FILTERS` has them. */
export function inOrder(filters: readonly Condition[]): Filters {
  return filters.toSorted(
    (a, b) =>
      FILTERS.indexOf(a.filter) - FILTERS.indexOf(b.filter) || Number(a.not ?? 0) - Number(b.not ?? 0),
  );
}

export function is(filter: SetFilter, ...of: readonly string[]): SetCondition {
  return { filter, of: [...of] };
}
export function isNot(filter: SetFilter, ...of: readonly string[]): SetCondition {
  return { filter, of: [...of], not: true };
}
export function within({ van, tot }: Periode): PeriodeCondition {
  return { filter: 'periode', ...(van === undefined ? {} : { van }), ...(tot === undefined ? {} : { tot }) };
}
