import * as z from 'zod/v4';

/** The five onderdelen of the participatieplan, in the order in which they are asked (domain). */
export const ONDERDELEN = ['vraag', 'wie', 'hoe', 'planning', 'terugkoppeling'] as const;
export const onderdeelSchema = z.enum(ONDERDELEN);
export type Onderdeel = z.infer<typeof onderdeelSchema>;

/** One way of listening: when is a day (YYYY-MM-DD) or, when the day is not known yet, a month (YYYY-MM). */
export const activiteitSchema = z.object({
  id: z.string(),
  soort: z.string(),
  wanneer: z.string(),
  aantal: z.number().int().positive(),
});
export type Activiteit = Readonly<z.infer<typeof activiteitSchema>>;
/** An activiteit is planned at most so many days ahead; further is a typing error. */
export const MAX_DAYS_AHEAD = 3 * 366;

/** An answer; null is the recorded answer 'nog niet bekend'. */
const text = z.string().nullable().optional();
const choices = z.array(z.string()).nullable().optional();
const number = z.number().nullable().optional();

/** The answers as they are stored. Absent: not answered yet. */
export const planSchema = z.object({
  vanToepassing: text,
  redenGeen: text,
  toelichtingGeen: text,
  centraleVraag: text,
  doel: text,
  vastEnOpen: text,
  niveau: text,
  ervaring: text,
  aantal: number,
  gemeenten: choices,
  ondersteuning: text,
  rolErvaringsdeskundigen: text,
  methoden: choices,
  toelichtingHoe: text,
  bronnen: choices,
  trekker: text,
  rolTrekker: text,
  activiteiten: z.array(activiteitSchema).nullable().optional(),
  verwerking: text,
  vergoedingAantal: number,
  vergoedingBedrag: number,
  overigeKosten: text,
  terugkoppelingWijze: text,
  kanalen: choices,
  koppelingBeleid: text,
});
export type Plan = Readonly<z.infer<typeof planSchema>>;
export type PlanField = keyof Plan;
export type PlanValue = Plan[PlanField];
