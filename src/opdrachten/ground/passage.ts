import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

/** The paragraph for the proposal: how the residents' perspective was obtained, and how it was used (domain: Words). */

/** One line of the passage, and from which entries it follows; none: somebody wrote it. */
export const regelSchema = z.object({ tekst: z.string(), bronnen: z.array(z.string()) });
export type PassageRegel = Readonly<z.infer<typeof regelSchema>>;

/** The newest version; the earlier ones are in the log. */
export const passageSchema = stampSchema.extend({
  /** Counts from 1. */
  versie: z.number().int(),
  regels: z.array(regelSchema),
});
export type Passage = Readonly<z.infer<typeof passageSchema>>;

/** The passage as one text, a line each. */
export function passageText(regels: readonly PassageRegel[]): string {
  return regels.map(({ tekst }) => tekst).join('\n');
}

/** A heading is a short line that ends with a colon. */
export function isHeading(tekst: string): boolean {
  return tekst.endsWith(':') && tekst.length <= 80 && !tekst.startsWith('- ');
}
