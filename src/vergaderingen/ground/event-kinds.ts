import type * as z from 'zod/v4';
import type { HistoryWords, Telling } from '../../shared/event-kinds.ts';
import type { Vergadering } from './vergadering.ts';

/** One kind of event of a vergadering, with all that must be known of it. */
type EventKind<Schema extends z.ZodObject> = {
  /** What the log holds. Its `soort` is the name of the kind. */
  readonly schema: Schema;
  /** The vergadering after it (`at`: ISO instant, `door`: the name of who did it). Total: what makes no sense leaves it as it was. */
  readonly fold: (vergadering: Vergadering, event: z.infer<Schema>, at: string, door: string) => Vergadering;
  /** How the history tells it; `before` is the vergadering right before it. */
  readonly tell: (event: z.infer<Schema>, before: Vergadering | undefined, words: HistoryWords) => Telling;
};

/** The kinds of event of one part, each under its `soort`. */
export function eventKinds<Schemas extends Readonly<Record<string, z.ZodObject>>>(
  kinds: {
    readonly [Soort in keyof Schemas]: EventKind<Schemas[Soort]>;
  },
): { readonly [Soort in keyof Schemas]: EventKind<Schemas[Soort]> } {
  return kinds;
}
