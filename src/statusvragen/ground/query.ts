import * as z from 'zod/v4';
import { GEVRAAGDE_TEKSTEN } from '../../opdrachten/ground/plan-texts.ts';
import { DADEN, MOMENTEN } from '../../opdrachten/momenten.ts';
import { DAGEN, type Dag, hasRijDag, isRijDag } from './dagen.ts';
import { conditionsOf } from './earlier-filters.ts';
import {
  door,
  EEN_VAN,
  FILTERS,
  type Filter,
  KNOWN,
  NUMBER_FILTERS,
  SET_FILTERS,
  type SetFilter,
  WIE,
} from './filters.ts';
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
  /** What adviesraden were asked and advised. */
  'adviezen',
  'feiten',
  'jaaragenda',
  'cijfers',
  /** How many opdrachten each has of what `per` says. */
  'verdeling',
  'afwezigheid',
  'gemeenten',
  'instellingen',
  'berichten',
  'bereik',
  /** Who is contact of which gemeente. */
  'contacten',
  /** Which gemeente was asked for topics of the jaaragenda, and what it answered. */
  'uitvraag',
  /** What residents told before, outside an opdracht, and the points of it. */
  'rapporten',
  'bevindingen',
  /** What activiteiten cost, and what there is for them in a year. */
  'kosten',
  'budget',
  /** Finished opdrachten of which others learn. */
  'voorbeelden',
  /** What everybody may read. */
  'teksten',
  'raadsoverleggen',
  'netwerkbijeenkomsten',
  /** The communicatiekalender. */
  'kalender',
  /** Of whom there is inbreng. */
  'gehoord',
] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

/**
 * How it is asked: all of them, how many, when, who, or how one of them stands ('stand': the opdracht itself is the
 * answer, not a list), or which part of the whole they are ('deel'), or what a number of each is together or on average.
 */
export const VORMEN = ['lijst', 'aantal', 'wanneer', 'wie', 'stand', 'deel', 'samen', 'gemiddeld'] as const;
export type Vorm = (typeof VORMEN)[number];

/** Dutch local dates (YYYY-MM-DD), both included; one of the two may be open. */
const datum = z.iso.date();
const days = { van: datum.optional(), tot: datum.optional() };
export type Periode = { readonly van?: string | undefined; readonly tot?: string | undefined };

const MAX_VALUES = 12;
export const MAX_NUMBER = 1_000_000;
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
  /** Of which day of an opdracht, or of what was done with the row; absent: the day that what is asked for has itself. */
  dag: z.enum(DAGEN).optional(),
  not: z.literal(true).optional(),
});

const numberSchema = z.strictObject({
  filter: z.enum(NUMBER_FILTERS),
  op: z.enum(['>', '>=', '<', '<=']),
  /** A number, or that of another column. */
  getal: z.union([z.number().int().min(0).max(MAX_NUMBER), z.enum(NUMBER_FILTERS)]),
  not: z.literal(true).optional(),
});

const simpleSchema = z.union([setSchema, numberSchema, periodeSchema]);
const MOST_WAYS = 4;
/** One of these ways is enough; of each way all conditions must hold. What only a look at each opdracht can tell stands in no way. */
const eitherSchema = z.strictObject({
  filter: z.literal(EEN_VAN),
  een: z.array(z.array(simpleSchema).min(1).max(MOST_WAYS).refine(hasKeys)).min(2).max(MOST_WAYS),
  not: z.undefined().optional(),
});

/** One thing that must hold of what is in the answer. */
export type SetCondition = Readonly<z.infer<typeof setSchema>>;
export type PeriodeCondition = Readonly<z.infer<typeof periodeSchema>>;
export type NumberCondition = Readonly<z.infer<typeof numberSchema>>;
export type EitherCondition = Readonly<z.infer<typeof eitherSchema>>;
export type Condition = SetCondition | NumberCondition | PeriodeCondition | EitherCondition;

/** All of them must hold; in the order of `FILTERS`. */
export type Filters = readonly Condition[];

/** By what rows are put in order: their own day, a day of the opdracht, or a number; `af`: from the last or most. */
export const ORDES = ['datum', ...MOMENTEN, ...NUMBER_FILTERS] as const;
export type Orde = { readonly op: (typeof ORDES)[number]; readonly af?: true | undefined };
/** As many as can be asked for at once. */
export const MOST_FIRST = 100;

/** Opdrachten are counted by what they have, and not by what is said or done for them. */
export const OPDRACHT_VERDELINGEN = [
  'programma',
  'stand',
  'gemeente',
  'projectleider',
  'trekker',
  /** In whatever part. */
  'collega',
  /** These are of the plan. */
  'niveau',
  'ervaringsrol',
  /** Who did it, whoever leads the opdracht. */
  ...DADEN.map(door),
] as const;
export type OpdrachtVerdeling = (typeof OPDRACHT_VERDELINGEN)[number];

/** By what the answer is counted in its chart. */
export const VERDELINGEN = [
  ...OPDRACHT_VERDELINGEN,
  'opdracht',
  'overleg',
  'oordeel',
  'uitkomst',
  'methode',
  'bron',
  /** One meeting, by its day. */
  'vergadering',
  /** By its own day; of opdrachten by the day that a period says, which is open when none is bounded. */
  'maand',
  'kwartaal',
  'jaar',
] as const;
export type Verdeling = (typeof VERDELINGEN)[number];

/** Of one opdracht: whether it is so. */
const JA_NEE = [
  'is besloten',
  'is teruggekoppeld',
  'inwoners doen mee',
  'plan is ingediend',
  'plan is akkoord',
  'inbreng is verwerkt',
  'heeft passage',
  'meetlat is ingevuld',
  'is ingetrokken',
  /** Of its activiteiten, or of those of the kind that a filter names. */
  'uitnodiging is verstuurd',
  /** Whether the group that a filter names takes part. */
  'groep doet mee',
] as const;
export type JaNee = (typeof JA_NEE)[number];
export function isJaNee(gegeven: Gegeven | undefined): gegeven is JaNee {
  return JA_NEE.some((one) => one === gegeven);
}

/** What stands in an opdracht, of which it can be asked what it is. */
const GEGEVENS = [
  ...JA_NEE,
  ...([
    'kenmerk',
    'programma',
    'gemeenten',
    'niveau',
    'methoden',
    'rolErvaringsdeskundigen',
    'passage',
  ] as const),
  ...GEVRAAGDE_TEKSTEN.map(({ field }) => field),
] as const;
export type Gegeven = (typeof GEGEVENS)[number];

const MAX_CONDITIONS = 16;
/** A query as it is now; what a reader that is no grammar must keep to. */
export const writtenQuery = z
  .strictObject({
    over: z.enum(ONDERWERPEN),
    vorm: z.enum(VORMEN),
    /** Of whom it is asked who it is. */
    wie: z.enum(WIE).optional(),
    /** What of it is asked for. */
    gegeven: z.enum(GEGEVENS).optional(),
    per: z.enum(VERDELINGEN).optional(),
    /** Which number is added up; absent: the one that is asked of the subject most. */
    telt: z.enum(NUMBER_FILTERS).optional(),
    /** Which conditions say of which they are a part, where the conditions alone do not: 'van de opdrachten van Fatima ligt … in Hilversum'. Where one of their kind is the part as well, the condition itself. */
    heel: z
      .array(z.union([z.enum(FILTERS), simpleSchema]))
      .min(1)
      .max(MAX_CONDITIONS)
      .optional(),
    /** In which order, when not that of the subject. */
    orde: z.strictObject({ op: z.enum(ORDES), af: z.literal(true).optional() }).optional(),
    /** Only the first so many. */
    hoogstens: z.number().int().min(1).max(MOST_FIRST).optional(),
    filters: z
      .array(z.union([setSchema, numberSchema, periodeSchema, eitherSchema]))
      .max(MAX_CONDITIONS)
      .transform(inOrder),
    // A day of a row is asked of rows that keep it.
  })
  .refine(({ over, filters }) =>
    filters.every((one) => !('dag' in one) || !isRijDag(one.dag) || hasRijDag(over, one.dag)),
  );
/** Also reads what buttons and links of before hold, in which each filter had one value. */
export const querySchema = z.preprocess(conditionsOf, writtenQuery);
export type Query = Readonly<z.infer<typeof querySchema>>;

/** Does the answer of this kind do something with the filter? */
export type IsNarrowedBy = (over: Onderwerp, filter: Filter) => boolean;

/** What only a look at the opdracht tells. */
const INSIDE: ReadonlySet<Filter> = new Set<Filter>(['plantekst', 'kanaal', 'onbekend', 'meetlat']);

/** Are all of these known by keys of an opdracht? */
function hasKeys(way: readonly z.infer<typeof simpleSchema>[]): boolean {
  return way.every((one) => !INSIDE.has(one.filter) && !('getal' in one && typeof one.getal === 'string'));
}

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
export function within({ van, tot }: Periode, dag?: Dag): PeriodeCondition {
  return {
    filter: 'periode',
    ...(van === undefined ? {} : { van }),
    ...(tot === undefined ? {} : { tot }),
    ...(dag === undefined ? {} : { dag }),
  };
}
