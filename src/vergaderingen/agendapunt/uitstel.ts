import { type Clock, localDate } from '../../shared/clock.ts';
import { agendaOf } from '../ground/agenda.ts';
import type { AgendaChanges } from '../ground/agenda-changes.ts';
import type { AgendaOpdrachten, Uitstel } from '../ground/ports.ts';
import type { AgendapuntEvent } from './agendapunt-events.ts';
import { decideAddPunt } from './agendapunt-rules.ts';

export function createUitstel(
  { change }: AgendaChanges<AgendapuntEvent>,
  opdrachten: AgendaOpdrachten,
  clock: Clock,
): Uitstel {
  return {
    /** An opdracht that had its dates from the old meeting, or has none since it was postponed, gets those of the new one. */
    async follow(actor, opdrachtId, van, naar) {
      const opdracht = await opdrachten.find(opdrachtId);
      if (opdracht && (opdracht.vergaderingId === undefined || opdracht.vergaderingId === van))
        await opdrachten.setVergadering(actor, opdrachtId, naar);
    },
    /** First on the new agenda, then off the old one: whatever fails between, it stands somewhere. */
    async putThere(actor, { id, opdrachtId, titel, doel }, naar) {
      const named = await opdrachten.ofVergadering(naar);
      await change(actor, naar, undefined, (state) => {
        const there = agendaOf(state, named);
        const stands = there.some((item) => item.id === id && item.uitgesteldNaar === undefined);
        const wish = { id, opdrachtId, titel, doel };
        return stands ? [] : decideAddPunt(actor, state, there, wish, localDate(clock.now()));
      });
    },
  };
}
