import { type Changes, createChanges } from '../../logboek/changes.ts';
import type { Streams } from '../../logboek/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { Clock } from '../../shared/clock.ts';
import { agendaOf, type Placed } from './agenda.ts';
import type { AgendaOpdrachten } from './ports.ts';
import { type CurrentVergadering, SUBJECT, type Vergadering } from './vergadering.ts';

/** How every use case of an agenda reads, decides and appends. `Event`: those of a part, or of all parts. */
export interface AgendaChanges<Event> extends Changes<Vergadering, Event> {
  find(id: string): Promise<Vergadering | undefined>;
  agenda(current: CurrentVergadering): Promise<readonly Placed[]>;
  /** A change by a card: the same submission again gives its first answer, a stale card changes nothing. */
  changeAgenda(
    actor: Actor,
    id: string,
    card: CardContext,
    content: readonly unknown[],
    decide: (vergadering: Vergadering, agenda: readonly Placed[]) => Event[],
  ): Promise<CurrentVergadering>;
}

export function createAgendaChanges<Event>(dependencies: {
  readonly streams: Streams<Vergadering, Event>;
  readonly opdrachten: AgendaOpdrachten;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): AgendaChanges<Event> {
  const { streams, opdrachten } = dependencies;
  const changes = createChanges(dependencies, SUBJECT);
  return {
    ...changes,
    find: async (id) => (await streams.find(id))?.state,
    agenda: async ({ id, state }) => agendaOf(state, await opdrachten.ofVergadering(id)),
    async changeAgenda(actor, id, card, content, decide) {
      const named = await opdrachten.ofVergadering(id);
      const decideThere = (state: Vergadering): Event[] => decide(state, agendaOf(state, named));
      return changes.changeExactly(actor, id, card, decideThere, ...content);
    },
  };
}
