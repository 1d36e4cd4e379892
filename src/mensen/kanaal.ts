import * as z from 'zod/v4';
import { comparable } from '../shared/compare.ts';
import { bereikSchema } from './persoon.ts';

export const kanaalEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('kanaal gezien'), naam: z.string(), bereik: bereikSchema }),
  z.object({ soort: z.literal('kanaal gekoppeld'), overlegId: z.string() }),
  z.object({ soort: z.literal('kanaal aan programma gekoppeld'), programma: z.string() }),
  z.object({ soort: z.literal('kanaal losgekoppeld') }),
  z.object({ soort: z.literal('kanaal verlaten') }),
]);
export type KanaalEvent = z.infer<typeof kanaalEventSchema>;

/** A channel in which the bot may post; bound to at most one overleg or programma (domain: Agenda and channels). */
export const kanaalSchema = z.object({
  id: z.string(),
  naam: z.string(),
  bereik: bereikSchema.optional(),
  overlegId: z.string().optional(),
  programma: z.string().optional(),
});
export type Kanaal = Readonly<z.infer<typeof kanaalSchema>>;

export function foldKanaal(
  kanaal: Kanaal | undefined,
  event: KanaalEvent,
  context: { id: string },
): Kanaal | undefined {
  if (event.soort === 'kanaal gezien') {
    return { ...(kanaal ?? { id: context.id }), naam: event.naam, bereik: event.bereik };
  }
  if (!kanaal) return undefined;
  if (event.soort === 'kanaal gekoppeld') return { ...unbound(kanaal), overlegId: event.overlegId };
  if (event.soort === 'kanaal aan programma gekoppeld')
    return { ...unbound(kanaal), programma: event.programma };
  if (event.soort === 'kanaal losgekoppeld') return unbound(kanaal);
  const { bereik: _gone, ...rest } = kanaal;
  return rest;
}

function unbound({ overlegId: _overleg, programma: _programma, ...kanaal }: Kanaal): Kanaal {
  return kanaal;
}

/** What a channel is bound to. */
export type Koppeling =
  | { readonly soort: 'overleg'; readonly overlegId: string }
  | { readonly soort: 'programma'; readonly programma: string };

export function koppelingOf({ overlegId, programma }: Kanaal): Koppeling | undefined {
  if (overlegId !== undefined) return { soort: 'overleg', overlegId };
  return programma === undefined ? undefined : { soort: 'programma', programma };
}

/** The keys by which channels are found: their overleg, and that they are bound to a programma at all. */
export function kanaalKeys({ overlegId, programma }: Kanaal): Record<string, readonly string[]> {
  if (overlegId !== undefined) return { overleg: [overlegId] };
  return programma === undefined ? {} : { koppeling: [PROGRAMMA] };
}

/** The value of the key 'koppeling' of every channel that is bound to a programma. */
export const PROGRAMMA = 'programma';

/** Is this the programma of the channel? Case, accents and punctuation do not matter. */
export function isProgrammaOf(kanaal: Kanaal, programma: string | undefined): boolean {
  if (kanaal.programma === undefined || programma === undefined) return false;
  return comparable(kanaal.programma) === comparable(programma);
}
