import * as z from 'zod/v4';

/** The highest amount that one thing may cost, in whole cents: more is a typing error. */
export const MAX_CENTEN = 10_000_000;
/** The most compensations of one activiteit. */
export const MAX_VERGOEDINGEN = 10_000;
const centen = z.number().int().nonnegative();

/** What an activiteit costs, planned or real. What is absent is not known; nothing is 0. Amounts in whole cents. */
export const kostenSchema = z.object({
  /** How many people get a compensation, and how much each of them. */
  vergoedingen: z.number().int().nonnegative().optional(),
  bedrag: centen.optional(),
  /** Everything else, such as a room or an interpreter. */
  overig: centen.optional(),
});
export type Kosten = Readonly<z.infer<typeof kostenSchema>>;

export const BETAALD = ['ja', 'nee'] as const;
export type Betaald = (typeof BETAALD)[number];
/** What it really cost, and whether all of that is paid. */
export const echteKostenSchema = kostenSchema.extend({ betaald: z.enum(BETAALD).optional() });
export type EchteKosten = Readonly<z.infer<typeof echteKostenSchema>>;

/** The compensations together; undefined as long as one of the two is not known. */
export function vergoedingOf({ vergoedingen, bedrag }: Kosten): number | undefined {
  if (vergoedingen === 0) return 0;
  return vergoedingen === undefined || bedrag === undefined ? undefined : vergoedingen * bedrag;
}

/** The question when an amount for each is known, and not for how many. */
export function hoeveelVergoedingen({ vergoedingen, bedrag }: Kosten): string | undefined {
  return bedrag !== undefined && vergoedingen === undefined
    ? 'Vul ook in hoeveel vergoedingen het zijn.'
    : undefined;
}

/** Costs as they were typed; undefined when nothing was. An amount that nobody typed is the usual one. @param usual in whole cents */
export function typedKosten({ vergoedingen, bedrag, overig }: Kosten, usual: number): Kosten | undefined {
  const each = bedrag ?? (vergoedingen === undefined || vergoedingen === 0 ? undefined : usual);
  const kosten = { vergoedingen, bedrag: each, overig };
  return Object.values(kosten).every((one) => one === undefined) ? undefined : kosten;
}

/** What it really cost, as it was typed with whether it is paid. @param usual in whole cents */
export function echteKosten(
  { betaald, ...typed }: Kosten & { readonly betaald?: Betaald | undefined },
  usual: number,
): EchteKosten | undefined {
  const known = typedKosten(typed, usual);
  return known || betaald ? { ...known, ...(betaald ? { betaald } : {}) } : undefined;
}
