import * as z from 'zod/v4';

const regelSchema = z.object({
  opdrachtId: z.string().optional(),
  titel: z.string(),
  regel: z.string(),
  /** How many things it is about; absent: one. */
  telt: z.number().optional(),
});
/** How many there are, and the first few of them. `voorJou`: so many of them stand among what its reader has to do, and not here. */
const deelSchema = z.object({
  aantal: z.number(),
  regels: z.array(regelSchema),
  voorJou: z.number().optional(),
});

/** The overview of a week as a coördinator got it; what is owed is shown as it is now, as long as the reader may know it. */
export const weekoverzichtSchema = z.object({
  /** The day on which that week began: the day of the week that is set, also when that was no working day. */
  week: z.string(),
  /** For which coördinatoren: the reader, and whoever the reader stands in for. */
  voor: z.array(z.string()),
  nieuw: deelSchema,
  dezeWeek: deelSchema,
  teLaat: deelSchema,
  nietBereikbaar: deelSchema,
  /** What its reader has to do besides what that message reminds of; absent in what earlier versions made. */
  eigen: deelSchema.optional(),
  /** How many opdrachten have only a name as projectleider; absent in what earlier versions made. */
  zonderCollega: z.number().optional(),
  /** How many posts may not have arrived. */
  berichten: z.number(),
  /** What cannot be posted now, by destination; absent in what earlier versions made. */
  nietTePlaatsen: deelSchema.optional(),
});
export type Weekoverzicht = Readonly<z.infer<typeof weekoverzichtSchema>>;
export type WeekDeel = Readonly<z.infer<typeof deelSchema>>;
export type WeekRegel = Readonly<z.infer<typeof regelSchema>>;

/** What the overview needs of the other subjects. */
export type WeekFacts = {
  /** The opdrachten that were added. */
  readonly nieuw: readonly WeekRegel[];
  /** Projectleiders who cannot get a card, with the reason. */
  readonly nietBereikbaar: readonly WeekRegel[];
  /** How many opdrachten have only a name as projectleider. */
  readonly zonderCollega: number;
  readonly berichten: number;
  /** What cannot be posted now, by destination, with the reason. */
  readonly nietTePlaatsen: readonly WeekRegel[];
};
