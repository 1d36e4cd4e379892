import type * as z from 'zod/v4';
import type { HistoryWords, Telling } from '../../shared/event-kinds.ts';
import type { Stamp } from '../../shared/stamp.ts';
import type { Dossier } from './dossier.ts';

export type { Detail, EventOf, HistoryWords, Telling } from '../../shared/event-kinds.ts';

/** Who may read what an event changed. That it happened, and who did it, is for whoever may see the opdracht. */
export type Lezer = 'iedereen die de opdracht mag zien' | 'wie het plan mag lezen';

/** One kind of event: everything that must be known of it, so that nothing can be forgotten. */
type EventKind<Schema extends z.ZodObject> = {
  /** What the log holds. Its `soort` is the name of the kind. */
  readonly schema: Schema;
  /**
   * The dossier after it. Total: an event that makes no sense for the state leaves it as it was, because the rules refused
   * it before it was logged.
   */
  readonly fold: (dossier: Dossier, event: z.infer<Schema>, stamp: Stamp) => Dossier;
  /** How the history tells it; `before` is the dossier right before it. */
  readonly tell: (event: z.infer<Schema>, before: Dossier | undefined, words: HistoryWords) => Telling;
  readonly leest: Lezer;
  /** Of what a sentence of the passage or an overzicht says it comes from this event: 'plan:centraleVraag'. */
  readonly bronnen: (event: z.infer<Schema>) => readonly string[];
};

/** For events from which no sentence follows. */
export const geenBron = (): readonly string[] => [];

/** The kinds of event of one part of the dossier, each under its `soort`. */
export function eventKinds<Schemas extends Readonly<Record<string, z.ZodObject>>>(
  kinds: {
    readonly [Soort in keyof Schemas]: EventKind<Schemas[Soort]>;
  },
): { readonly [Soort in keyof Schemas]: EventKind<Schemas[Soort]> } {
  return kinds;
}
