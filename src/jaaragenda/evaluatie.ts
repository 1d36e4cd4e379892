import * as z from 'zod/v4';
import { stampSchema } from '../shared/stamp.ts';

/** What the coördinator answered when the jaaragenda proposed to look back on what was decided (domain: Jaaragenda, signalen, netwerkbijeenkomst). */
export const evaluatieFields = {
  opdrachtId: z.string(),
  titel: z.string(),
  /** 'ja': it became a topic of this year. */
  keuze: z.enum(['ja', 'nee']),
  /** Why not. */
  reden: z.string().optional(),
};
export const evaluatieSchema = stampSchema.extend(evaluatieFields);
export type Evaluatie = Readonly<z.infer<typeof evaluatieSchema>>;

/** One answer an opdracht: the last. */
export function withEvaluatie(known: readonly Evaluatie[] = [], answer: Evaluatie): Evaluatie[] {
  return [...known.filter(({ opdrachtId }) => opdrachtId !== answer.opdrachtId), answer];
}

/** An opdracht about which a meeting decided, and when (YYYY-MM-DD). */
export type Besloten = {
  readonly opdrachtId: string;
  readonly titel: string;
  readonly datum: string;
  readonly overlegNaam: string;
};

/**
 * The years of which besluiten are proposed on the jaaragenda of `jaar`: two years before it, and the year before that as long as nobody
 * answered. Time enough to see what the besluit did (the region's paper of 2016: 'onderwerpen die verder zijn in de beleidscyclus
 * opnieuw te agenderen').
 */
export function evaluatieJaren(jaar: number): readonly [number, number] {
  return [jaar - 2, jaar - 3];
}
