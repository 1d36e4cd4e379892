import * as z from 'zod/v4';
import type { Streams } from '../logboek/ports.ts';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** What is known of an overleg and its channel beside the channels themselves. Its stream has the id of the overleg. */
export const overlegKanaalEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('kanaal niet nodig'), reden: z.string() }),
  z.object({ soort: z.literal('kanaal gekomen') }),
  z.object({ soort: z.literal('kanaal weg') }),
]);
export type OverlegKanaalEvent = z.infer<typeof overlegKanaalEventSchema>;

export const overlegKanaalSchema = z.object({
  /** Who said that it needs none, and why; a channel that comes later ends it. */
  nietNodig: stampSchema.extend({ reden: z.string() }).optional(),
  /** Since when (ISO instant) the channel that it had can get no posts. */
  wegSinds: z.string().optional(),
});
export type OverlegKanaal = Readonly<z.infer<typeof overlegKanaalSchema>>;
export type OverlegKanaalStreams = Streams<OverlegKanaal, OverlegKanaalEvent>;

export function foldOverlegKanaal(
  _before: OverlegKanaal | undefined,
  event: OverlegKanaalEvent,
  { at, actor }: EventContext,
): OverlegKanaal {
  switch (event.soort) {
    case 'kanaal niet nodig':
      return { nietNodig: { reden: event.reden, op: at, door: actor.naam, doorId: actor.id } };
    case 'kanaal gekomen':
      return {};
    case 'kanaal weg':
      return { wegSinds: at };
  }
}

/** The first who says it is kept, with the own reason. @param heeftKanaal is there a channel that gets its posts? */
export function decideNietNodig(
  known: OverlegKanaal | undefined,
  reden: string,
  heeftKanaal: boolean,
): readonly OverlegKanaalEvent[] {
  return heeftKanaal || known?.nietNodig ? [] : [{ soort: 'kanaal niet nodig', reden }];
}

/** What follows from a channel that came or went, of an overleg that had one at some time. */
export function decideFollow(
  known: OverlegKanaal | undefined,
  heeftKanaal: boolean,
): readonly OverlegKanaalEvent[] {
  const isMissed = known?.nietNodig !== undefined || known?.wegSinds !== undefined;
  if (heeftKanaal) return isMissed ? [{ soort: 'kanaal gekomen' }] : [];
  return isMissed ? [] : [{ soort: 'kanaal weg' }];
}
