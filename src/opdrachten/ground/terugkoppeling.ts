import * as z from 'zod/v4';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { stampSchema } from '../../shared/stamp.ts';
import { besluitSchema } from './besluit.ts';

/** How contributors can hear what was done (domain: The participatieplan: five onderdelen). */
export const TERUGKOPPEL_KANALEN = [
  'Samenkracht!-pagina',
  'nieuwsbrief',
  'bijeenkomst',
  'brief of e-mail',
  'lokale pers',
  'anders',
] as const;

/** What is recorded of one way in which people heard it. */
export const gegevenFields = {
  kanaal: z.string(),
  /** The day on which people got it, YYYY-MM-DD. */
  datum: z.string(),
  /** How many people it reached; absent: not known. */
  bereikt: z.number().int().nonnegative().optional(),
};
const kanaalSchema = z.object(gegevenFields);
export type TerugkoppelKanaal = Readonly<z.infer<typeof kanaalSchema>>;

/** The text of one terugkoppeling, and who signed it. */
const tekstSchema = z.object({
  tekst: z.string(),
  /** Counts the texts of the opdracht; a signature is for one of them. */
  versie: z.number().int(),
  geschreven: stampSchema,
  /** The trekker was asked to sign this version. */
  gevraagd: stampSchema.extend({ versie: z.number().int() }).optional(),
  ondertekend: stampSchema.extend({ versie: z.number().int() }).optional(),
  /** A besluit that says something else came after it: it must be read again. */
  verouderd: z.literal(true).optional(),
});
export type TerugkoppelTekst = Readonly<z.infer<typeof tekstSchema>>;

const gegevenSchema = stampSchema.extend({
  /** In the order in which they were recorded, at least one. */
  kanalen: z.array(kanaalSchema),
});
export type Gegeven = Readonly<z.infer<typeof gegevenSchema>>;

/** One answer to the people who contributed: given, or said not to be needed, or still to come. */
const terugkoppelingSchema = z.object({
  tekst: tekstSchema.optional(),
  gegeven: gegevenSchema.optional(),
  nietNodig: stampSchema.extend({ reden: z.string() }).optional(),
  /** The besluiten that stood when it was settled: those it is about, and those of before. */
  besluiten: z.array(besluitSchema).optional(),
  /** The first of those it is about: its term counted. */
  sinds: besluitSchema.optional(),
});
export type Terugkoppeling = Readonly<z.infer<typeof terugkoppelingSchema>>;

export const terugkoppelingState = {
  /** In order of time; only the last can still be open. */
  terugkoppelingen: z.array(terugkoppelingSchema).optional(),
};

type Answered = { readonly terugkoppelingen?: readonly Terugkoppeling[] | undefined };

/** Those that were given, or said not to be needed. */
export function afgehandeld({ terugkoppelingen = [] }: Answered): readonly Terugkoppeling[] {
  return terugkoppelingen.filter(
    ({ gegeven, nietNodig }) => gegeven !== undefined || nietNodig !== undefined,
  );
}

/** The text of the one that is still to be given. */
export function conceptOf({ terugkoppelingen = [] }: Answered): TerugkoppelTekst | undefined {
  const last = terugkoppelingen.at(-1);
  return last?.gegeven || last?.nietNodig ? undefined : last?.tekst;
}

/** How each was given, the first one first. */
export function gegevenOf({ terugkoppelingen = [] }: Answered): readonly Gegeven[] {
  return terugkoppelingen.flatMap(({ gegeven }) => gegeven ?? []);
}

/** The day (YYYY-MM-DD) on which the first people got it. */
export function gegevenOp({ kanalen }: Gegeven): string {
  return kanalen.map(({ datum }) => datum).toSorted()[0] ?? '';
}

/** 'brief of e-mail, donderdag 17 december 2026, 18 mensen bereikt'. Plain text. */
export function kanaalWords({ kanaal, datum, bereikt }: TerugkoppelKanaal): string {
  return `${kanaal}, ${formatDutchDate(datum)}, ${bereiktWords(bereikt)}`;
}

/** How many people it reached, or that nobody knows. */
export function bereiktWords(bereikt: number | undefined): string {
  if (bereikt === undefined) return 'niet bekend hoeveel mensen het bereikte';
  return bereikt === 1 ? '1 mens bereikt' : `${bereikt} mensen bereikt`;
}
