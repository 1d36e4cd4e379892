import * as z from 'zod/v4';
import { raadSchema, TERUGKIJK_UITKOMSTEN } from '../../shared/adviesraad.ts';
import { localDate } from '../../shared/clock.ts';
import { stampSchema } from '../../shared/stamp.ts';
import { type Besluit, lastBesluit } from './besluit.ts';

/**
 * Advice that was asked of an adviesraad about an opdracht (domain: Adviesraden). It stands beside what residents said and is never
 * counted among it.
 */

export const CONCLUSIES = ['positief', 'positief mits', 'negatief', 'geen advies'] as const;
export type Conclusie = (typeof CONCLUSIES)[number];
export const ADVIES_OORDELEN = ['overgenomen', 'deels', 'niet'] as const;
export type AdviesOordeel = (typeof ADVIES_OORDELEN)[number];

/** What is asked of the raad. Days are YYYY-MM-DD. */
export const gevraagdFields = {
  id: z.string(),
  raad: raadSchema,
  vraag: z.string(),
  /** Links and kenmerken of what the raad reads; the bot keeps no files. */
  stukken: z.array(z.string()),
  /** The day by which the advice is asked. */
  uiterlijk: z.string(),
  /** Why the raad gets less time than was agreed; absent: it does not. */
  krap: z.string().optional(),
};
/** What the raad advised. */
export const ontvangenFields = {
  datum: z.string(),
  /** A kenmerk or a link, where it can be read. */
  vindplaats: z.string(),
  conclusie: z.enum(CONCLUSIES),
  samenvatting: z.string(),
};
const puntSchema = z.object({
  id: z.string(),
  tekst: z.string(),
  /** What is done with it, and why. */
  antwoord: stampSchema.extend({ oordeel: z.enum(ADVIES_OORDELEN), waarom: z.string() }).optional(),
});
export type AdviesPunt = Readonly<z.infer<typeof puntSchema>>;

const adviesSchema = stampSchema.extend({
  ...gevraagdFields,
  ontvangen: stampSchema.extend({ ...ontvangenFields, punten: z.array(puntSchema) }).optional(),
  /** It is not waited for any more, and why. What comes after all is recorded all the same. */
  geen: stampSchema.extend({ reden: z.string() }).optional(),
  /** The raad was told what is done with it; `terugkijken`: the day that was agreed to look at it again. */
  verteld: stampSchema.extend({ datum: z.string(), hoe: z.string(), terugkijken: z.string() }).optional(),
  teruggekeken: stampSchema
    .extend({ uitkomst: z.enum(TERUGKIJK_UITKOMSTEN), toelichting: z.string() })
    .optional(),
});
export type Advies = Readonly<z.infer<typeof adviesSchema>>;

export const adviesState = {
  /** In the order in which they were asked. */
  adviezen: z.array(adviesSchema).optional(),
};

/** How far it is. `gesloten`: none came, or the raad said that it gives none. */
const ADVIES_STANDEN = [
  'gevraagd',
  'ontvangen',
  'beantwoord',
  'verteld',
  'teruggekeken',
  'gesloten',
] as const;
export type AdviesStand = (typeof ADVIES_STANDEN)[number];

export function adviesStand({ ontvangen, geen, verteld, teruggekeken }: Advies): AdviesStand {
  if (!ontvangen) return geen ? 'gesloten' : 'gevraagd';
  if (ontvangen.conclusie === 'geen advies') return 'gesloten';
  if (teruggekeken) return 'teruggekeken';
  if (verteld) return 'verteld';
  return ontvangen.punten.every(({ antwoord }) => antwoord) ? 'beantwoord' : 'ontvangen';
}

/** The points that nobody answered yet. */
export function openAdviesPunten({ ontvangen }: Advies): readonly AdviesPunt[] {
  return (ontvangen?.punten ?? []).filter(({ antwoord }) => !antwoord);
}

/** The day on which the last point was answered; without points the day on which the advice was recorded. */
export function beantwoordOp({ ontvangen }: Advies): string | undefined {
  if (!ontvangen || ontvangen.punten.some(({ antwoord }) => !antwoord)) return undefined;
  const last = ontvangen.punten
    .map(({ antwoord }) => antwoord?.op ?? '')
    .toSorted()
    .at(-1);
  return localDate(last === undefined || last < ontvangen.op ? ontvangen.op : last);
}

/** Is somebody still to do something for it? Of what was withdrawn nobody is. */
export function hasOpenAdvies({
  adviezen = [],
}: {
  readonly adviezen?: readonly Advies[] | undefined;
}): boolean {
  return adviezen.some((one) => !['teruggekeken', 'gesloten'].includes(adviesStand(one)));
}

/** The besluit that was taken before the advice came; undefined: it was in time to be weighed. */
export function besluitErvoor(
  { ontvangen }: Advies,
  besluiten: readonly Besluit[] | undefined,
): Besluit | undefined {
  const decided = lastBesluit((besluiten ?? []).filter(({ uitkomst }) => uitkomst !== 'uitgesteld'));
  return ontvangen && decided && decided.datum < ontvangen.datum ? decided : undefined;
}
