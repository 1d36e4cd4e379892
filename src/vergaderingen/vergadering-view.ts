import { hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Placed } from './ground/agenda.ts';
import type {
  AgendaOpdracht,
  AgendaOpdrachten,
  AgendaReader,
  ShowVergadering,
  VergaderingReader,
} from './ground/ports.ts';
import { standOf } from './ground/vergadering-rules.ts';
import { shortTitle } from './ground/vergadering-words.ts';
import { vergaderingCard } from './vergadering-cards.ts';

type Dependencies = {
  readonly vergaderingen: VergaderingReader;
  readonly agendapunten: AgendaReader;
  readonly opdrachten: AgendaOpdrachten;
  readonly clock: Clock;
};

export function createShowVergadering(dependencies: Dependencies): ShowVergadering {
  const { vergaderingen, agendapunten, opdrachten, clock } = dependencies;
  return async (actor, place, current, notice) => {
    const agenda = await agendapunten.agenda(current);
    const known: AgendaOpdracht[] = [];
    for (const { opdrachtId } of agenda) {
      const opdracht = opdrachtId === undefined ? undefined : await opdrachten.find(opdrachtId);
      if (opdracht) known.push(opdracht);
    }
    return vergaderingCard({
      vergadering: current.state,
      stand: standOf(current.state, localDate(clock.now())),
      agenda,
      opdrachten: known,
      elsewhere: await elsewhereWords(vergaderingen, agenda),
      // In a channel a card stands before everybody, so there it is only to read.
      mayPlan: hasRol(actor, 'coördinator') && place.kind === 'personal',
      notice,
    });
  };
}

/** The meetings to which items were postponed, in words by id. */
export async function elsewhereWords(
  vergaderingen: Pick<VergaderingReader, 'find'>,
  agenda: readonly Placed[],
): Promise<Readonly<Record<string, string>>> {
  const words: Record<string, string> = {};
  for (const { uitgesteldNaar } of agenda) {
    const there = uitgesteldNaar === undefined ? undefined : await vergaderingen.find(uitgesteldNaar);
    if (there) words[there.id] = shortTitle(there);
  }
  return words;
}
