import type * as z from 'zod/v4';
import type { EventContext } from '../shared/stamp.ts';
import type { OlderEvents } from './entries.ts';
import type { ReadModelKeys } from './ports.ts';

/** What a subject says about its streams. */
export type StreamDefinition<State, Event> = {
  /** First part of the stream's name, '<kind>:<id>', and the kind of its read model. */
  readonly kind: string;
  readonly eventSchema: z.ZodType<Event>;
  readonly olderEvents?: OlderEvents;
  readonly stateSchema: z.ZodType<State>;
  /** Another one when another program makes the read models: what was saved with another shape is made again. */
  readonly shape: string;
  readonly fold: (state: State | undefined, event: Event, context: EventContext) => State | undefined;
  readonly keys: (state: State) => ReadModelKeys;
  /** Can posts follow from a change? Only then is a changed read model due: nobody else would make it undue again. */
  readonly hasPosts: boolean;
};
