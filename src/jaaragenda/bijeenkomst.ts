import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../shared/stamp.ts';

/** A netwerkbijeenkomst for residents (domain: Jaaragenda, signalen, netwerkbijeenkomst): numbers and groups, never who was there. */

export const KEREN = ['eerste', 'tweede'] as const;
export type Keer = (typeof KEREN)[number];

/** Who is invited and who was there, as groups. */
export const GROEPEN = [
  'inwoners',
  'ervaringsdeskundigen',
  'leden van adviesraden',
  'projectleiders',
  'bestuurders',
  'partners',
  'collega’s',
] as const;
export type Groep = (typeof GROEPEN)[number];
const groepSchema = z.enum(GROEPEN);

const aantal = z.number().int().min(0);
const suggestieSchema = z.object({
  id: z.string(),
  tekst: z.string(),
  /** The signaal that was made of it. */
  signaalId: z.string().optional(),
});
export type Suggestie = Readonly<z.infer<typeof suggestieSchema>>;

/** When and where. Days are YYYY-MM-DD, a time HH:MM. */
const geplandFields = {
  id: z.string(),
  keer: z.enum(KEREN),
  datum: z.string(),
  tijd: z.string().optional(),
  plaats: z.string().optional(),
};
const uitnodigingFields = {
  tekst: z.string(),
  aan: z.array(groepSchema),
  /** Absent: not sent yet, or nobody said so. */
  verstuurdOp: z.string().optional(),
};
/** `totaal`: all who were there; of some the group may not be known. */
const gehoudenFields = { totaal: aantal, groepen: z.partialRecord(groepSchema, aantal) };

const ofOne = { bijeenkomstId: z.string() };
export const BIJEENKOMST_EVENTS = [
  z.object({ soort: z.literal('bijeenkomst gepland'), ...geplandFields }),
  z.object({ soort: z.literal('bijeenkomst afgezegd'), ...ofOne, reden: z.string() }),
  z.object({ soort: z.literal('programma bewaard'), ...ofOne, punten: z.array(z.string()) }),
  z.object({ soort: z.literal('uitnodiging bewaard'), ...ofOne, ...uitnodigingFields }),
  z.object({ soort: z.literal('bijeenkomst gehouden'), ...ofOne, ...gehoudenFields }),
  z.object({ soort: z.literal('aanmeldingen geteld'), ...ofOne, onderwerpId: z.string(), aantal }),
  z.object({
    soort: z.literal('suggesties opgeschreven'),
    ...ofOne,
    suggesties: z.array(suggestieSchema.omit({ signaalId: true })),
  }),
  z.object({
    soort: z.literal('suggestie werd signaal'),
    ...ofOne,
    suggestieId: z.string(),
    signaalId: z.string(),
  }),
] as const;
type BijeenkomstEvent = z.infer<(typeof BIJEENKOMST_EVENTS)[number]>;

export const bijeenkomstSchema = z.object({
  ...geplandFields,
  gepland: stampSchema,
  afgezegd: stampSchema.extend({ reden: z.string() }).optional(),
  programma: z.array(z.string()).optional(),
  uitnodiging: stampSchema.extend(uitnodigingFields).optional(),
  gehouden: stampSchema.extend(gehoudenFields).optional(),
  /** How many signed up, by topic. */
  aanmeldingen: z.array(z.object({ onderwerpId: z.string(), aantal })).optional(),
  suggesties: z.array(suggestieSchema).optional(),
});
export type Bijeenkomst = Readonly<z.infer<typeof bijeenkomstSchema>>;
export type GeplandInvoer = Readonly<z.infer<z.ZodObject<typeof geplandFields>>>;
export type UitnodigingInvoer = Readonly<z.infer<z.ZodObject<typeof uitnodigingFields>>>;
export type GehoudenInvoer = Readonly<z.infer<z.ZodObject<typeof gehoudenFields>>>;

/** The meetings of a year after one more event, the first first. Total: what makes no sense leaves them as they were. */
export function foldBijeenkomsten(
  known: readonly Bijeenkomst[],
  event: BijeenkomstEvent,
  stamp: Stamp,
): Bijeenkomst[] {
  if (event.soort === 'bijeenkomst gepland') {
    const { soort: _kind, ...gepland } = event;
    const was = known.find(({ id }) => id === event.id);
    const others = known.filter(({ id }) => id !== event.id);
    return [...others, { ...gezegd(was), ...gepland, gepland: stamp }].toSorted((a, b) =>
      a.datum.localeCompare(b.datum),
    );
  }
  return known.map((one) => (one.id === event.bijeenkomstId ? foldOne(one, event, stamp) : one));
}

/** What was recorded of it beside when and where: that is said anew. */
function gezegd(was: Bijeenkomst | undefined) {
  if (!was) return {};
  const { tijd: _time, plaats: _place, ...rest } = was;
  return rest;
}

function foldOne(
  one: Bijeenkomst,
  event: Exclude<BijeenkomstEvent, { readonly soort: 'bijeenkomst gepland' }>,
  stamp: Stamp,
): Bijeenkomst {
  switch (event.soort) {
    case 'bijeenkomst afgezegd':
      return { ...one, afgezegd: { ...stamp, reden: event.reden } };
    case 'programma bewaard':
      return { ...one, programma: event.punten };
    case 'uitnodiging bewaard': {
      const { soort: _kind, bijeenkomstId: _id, ...uitnodiging } = event;
      return { ...one, uitnodiging: { ...stamp, ...uitnodiging } };
    }
    case 'bijeenkomst gehouden':
      return { ...one, gehouden: { ...stamp, totaal: event.totaal, groepen: event.groepen } };
    case 'aanmeldingen geteld': {
      const { onderwerpId, aantal: count } = event;
      const others = (one.aanmeldingen ?? []).filter((telling) => telling.onderwerpId !== onderwerpId);
      return { ...one, aanmeldingen: [...others, { onderwerpId, aantal: count }] };
    }
    case 'suggesties opgeschreven': {
      const here = one.suggesties ?? [];
      const fresh = event.suggesties.filter(({ id }) => !here.some((known) => known.id === id));
      return { ...one, suggesties: [...here, ...fresh] };
    }
    case 'suggestie werd signaal':
      return {
        ...one,
        suggesties: (one.suggesties ?? []).map((known) =>
          known.id === event.suggestieId ? { ...known, signaalId: event.signaalId } : known,
        ),
      };
  }
}

/** What must be there before it: 'het programma', 'de uitnodiging'. */
export function ontbreektAan({ programma, uitnodiging }: Bijeenkomst): readonly string[] {
  return [
    ...((programma ?? []).length > 0 ? [] : ['het programma']),
    ...(uitnodiging?.verstuurdOp === undefined ? ['de uitnodiging'] : []),
  ];
}
