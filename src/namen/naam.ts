import * as z from 'zod/v4';
import { comparableNaam } from '../shared/compare.ts';

/**
 * Which name is which colleague: what the coördinators were asked and what they said. One stream for all names, so that two
 * coördinators who answer at once meet in it.
 */

/** The id of that stream. */
export const NAMEN = 'namen';

export const namenEventSchema = z.discriminatedUnion('soort', [
  /** These names were put before the coördinators on one card, each with the accounts that showed it then. */
  z.object({
    soort: z.literal('namen gevraagd'),
    bundel: z.string(),
    namen: z.array(z.object({ naam: z.string(), kandidaten: z.array(z.string()) })),
  }),
  z.object({
    soort: z.literal('naam bevestigd'),
    naam: z.string(),
    persoonId: z.string(),
    /** What that account was called then. */
    persoonNaam: z.string(),
  }),
  /** Not these accounts. */
  z.object({ soort: z.literal('naam afgewezen'), naam: z.string(), persoonIds: z.array(z.string()) }),
  z.object({ soort: z.literal('bevestiging ingetrokken'), naam: z.string() }),
]);
export type NamenEvent = z.infer<typeof namenEventSchema>;

const accountsSchema = z.object({
  /** The name as it is compared. */
  key: z.string(),
  persoonIds: z.array(z.string()),
});
const bekendSchema = z.object({
  key: z.string(),
  naam: z.string(),
  persoonId: z.string(),
  persoonNaam: z.string(),
  door: z.string(),
  doorId: z.string(),
  /** ISO instant. */
  op: z.string(),
});
/** A name of which a coördinator said who it is. */
export type Bekend = Readonly<z.infer<typeof bekendSchema>>;

export const namenSchema = z.object({
  bundels: z.array(z.object({ id: z.string(), op: z.string(), namen: z.array(z.string()) })),
  bekend: z.array(bekendSchema),
  /** The accounts about which the coördinators were asked. */
  gevraagd: z.array(accountsSchema),
  /** The accounts that are not meant. */
  niet: z.array(accountsSchema),
});
export type Namen = Readonly<z.infer<typeof namenSchema>>;
export type NamenBundel = Namen['bundels'][number];
type Accounts = Namen['niet'];

export const NO_NAMEN: Namen = { bundels: [], bekend: [], gevraagd: [], niet: [] };

/** Older cards stay as they are. */
const KEPT_BUNDELS = 20;

/** All names after one more event. Total: the rules refused what makes no sense. */
export function foldNamen(
  before: Namen | undefined,
  event: NamenEvent,
  { at, actor }: { readonly at: string; readonly actor: { readonly id: string; readonly naam: string } },
): Namen {
  const namen = before ?? NO_NAMEN;
  switch (event.soort) {
    case 'namen gevraagd': {
      const asked = event.namen.map(({ naam }) => naam);
      const known = namen.bundels.find(({ id }) => id === event.bundel);
      const others = namen.bundels.filter((bundel) => bundel !== known);
      const bundel = {
        id: event.bundel,
        op: known?.op ?? at,
        namen: distinct([...(known?.namen ?? []), ...asked]),
      };
      const gevraagd = event.namen.reduce(
        (all, { naam, kandidaten }) => withAccounts(all, comparableNaam(naam), kandidaten),
        namen.gevraagd,
      );
      return { ...namen, bundels: [...others, bundel].slice(-KEPT_BUNDELS), gevraagd };
    }
    case 'naam bevestigd': {
      const { soort: _said, ...said } = event;
      const key = comparableNaam(said.naam);
      const bekend = { key, ...said, door: actor.naam, doorId: actor.id, op: at };
      return {
        ...namen,
        bekend: [...namen.bekend.filter((one) => one.key !== key), bekend],
        niet: withoutAccount(namen.niet, key, said.persoonId),
      };
    }
    case 'naam afgewezen':
      return { ...namen, niet: withAccounts(namen.niet, comparableNaam(event.naam), event.persoonIds) };
    case 'bevestiging ingetrokken': {
      const key = comparableNaam(event.naam);
      return {
        ...namen,
        bekend: namen.bekend.filter((one) => one.key !== key),
        // Whoever shows it then is asked about again.
        gevraagd: namen.gevraagd.filter((one) => one.key !== key),
      };
    }
  }
}

/** Who this name is; undefined: no coördinator said so. */
export function bekendAls({ bekend }: Namen, naam: string): Bekend | undefined {
  const key = comparableNaam(naam);
  return bekend.find((one) => one.key === key);
}

export function accountsOf(all: Accounts, key: string): readonly string[] {
  return all.find((one) => one.key === key)?.persoonIds ?? [];
}

function withAccounts(all: Accounts, key: string, persoonIds: readonly string[]): Accounts {
  const together = distinct([...accountsOf(all, key), ...persoonIds]);
  return [...all.filter((one) => one.key !== key), { key, persoonIds: together }];
}

function withoutAccount(all: Accounts, key: string, persoonId: string): Accounts {
  return all.map((one) =>
    one.key === key ? { key, persoonIds: one.persoonIds.filter((id) => id !== persoonId) } : one,
  );
}

/** Each once; names that are compared as equal are one. */
function distinct(values: readonly string[]): string[] {
  return [...new Map(values.map((value) => [comparableNaam(value), value])).values()];
}
