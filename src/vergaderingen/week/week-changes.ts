import type { Actor } from '../../shared/actor.ts';
import type { Mist } from '../../shared/behandeling.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { agendaOf } from '../ground/agenda.ts';
import type { AgendaChanges } from '../ground/agenda-changes.ts';
import type { AgendaOpdrachten } from '../ground/ports.ts';
import type { Vergadering } from '../ground/vergadering.ts';
import type { WeekEvent } from './week-events.ts';
import { decideBlijft, decideNogVragen } from './week-rules.ts';

/** What is decided in the week before a meeting. Each tells whether it was this that decided it. */
export interface WeekChanges {
  keep(
    actor: Actor,
    id: string,
    puntId: string,
    why: { readonly mist: readonly Mist[]; readonly reden: string },
  ): Promise<boolean>;
  askAgain(actor: Actor, id: string, puntId: string): Promise<boolean>;
}

export function createWeekChanges(
  { change }: AgendaChanges<WeekEvent>,
  opdrachten: Pick<AgendaOpdrachten, 'ofVergadering'>,
  clock: Clock,
): WeekChanges {
  const today = (): string => localDate(clock.now());
  const decide = async (
    actor: Actor,
    id: string,
    puntId: string,
    rule: (vergadering: Vergadering, item: ReturnType<typeof agendaOf>[number] | undefined) => WeekEvent[],
  ): Promise<boolean> => {
    const named = await opdrachten.ofVergadering(id);
    let events: WeekEvent[] = [];
    await change(actor, id, undefined, (state) => {
      const item = agendaOf(state, named).find((one) => one.id === puntId);
      events = rule(state, item);
      return events;
    });
    return events.length > 0;
  };
  return {
    keep: (actor, id, puntId, why) =>
      decide(actor, id, puntId, (state, item) => decideBlijft(actor, state, item, why, today())),
    askAgain: (actor, id, puntId) =>
      decide(actor, id, puntId, (state, item) => decideNogVragen(actor, state, item, today())),
  };
}
