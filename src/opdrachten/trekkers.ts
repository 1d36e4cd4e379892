import type { Actor } from '../shared/actor.ts';
import { isGeenBereik } from '../shared/bereik.ts';
import { bereikbaarheidOf, type Collegas } from './ground/ports.ts';
import { findVraag, type TrekkerVraag } from './ground/trekker-vragen.ts';
import type { Opdrachten } from './opdrachten.ts';

/** The trekkers of the opdrachten, as reminders ask for them: those of whom it is known who they are, the first first. */
export function createTrekkers(opdrachten: Pick<Opdrachten, 'get' | 'askTrekker'>, collegas: Collegas) {
  return {
    async find(opdrachtId: string, vraag: TrekkerVraag) {
      const { state } = await opdrachten.get(opdrachtId);
      const known = state.trekkers.flatMap(({ naam, persoonId }) =>
        persoonId === undefined ? [] : [{ naam, id: persoonId }],
      );
      return Promise.all(
        known.map(async ({ naam, id }) => {
          const asked = findVraag(state, vraag, id);
          const reach = await bereikbaarheidOf(collegas, { naam, persoonId: id });
          return {
            id,
            naam,
            ...(isGeenBereik(reach) && reach !== 'Teams antwoordt niet' ? { geenBereik: reach } : {}),
            ...(asked ? { gevraagd: { op: asked.op, door: asked.door } } : {}),
          };
        }),
      );
    },
    async ask(actor: Actor, opdrachtId: string, vraag: TrekkerVraag) {
      await opdrachten.askTrekker(actor, opdrachtId, vraag);
    },
  };
}
