import * as z from 'zod/v4';
import { cutText } from '../../shared/markdown.ts';

/** What residents told before, taken over into a plan with where it is from. */

export const eerderPuntSchema = z.object({
  id: z.string(),
  /** Where it was told: a finished opdracht, or a report. `naam` and `jaar` (YYYY) as they were then. */
  van: z.object({
    soort: z.enum(['opdracht', 'rapport']),
    id: z.string(),
    naam: z.string(),
    jaar: z.number().int(),
  }),
  thema: z.string().optional(),
  tekst: z.string(),
});
export type EerderPunt = Readonly<z.infer<typeof eerderPuntSchema>>;

export const eerderState = { eerder: z.array(eerderPuntSchema).optional() };

/** 'Pleegzorg (2017)'. */
export function vanWords({ van: { naam, jaar } }: Pick<EerderPunt, 'van'>): string {
  return naam.includes(String(jaar)) ? naam : `${naam} (${jaar})`;
}

/** One point with where it is from, as a line of a plan. @param limit of the text, in characters */
export function eerderWords(punt: EerderPunt, limit = 300): string {
  return `‘${cutText(punt.tekst, limit)}’ Uit: ${vanWords(punt)}.`;
}
