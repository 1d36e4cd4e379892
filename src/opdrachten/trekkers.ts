import type { Actor } from '../shared/actor.ts';
import { isGeenBereik } from '../shared/bereik.ts';
import { trekkerOf } from './ground/collega.ts';
import { bereikbaarheidOf, type Collegas } from './ground/ports.ts';
import { findVraag, type TrekkerVraag } from './ground/trekker-vragen.ts';
import type { Opdrachten } from './opdrachten.ts';

/** The trekkers of the opdrachten, as reminders ask for them; undefined: it is not known who the trekker is. */
export function createTrekkers(opdrachten: Pick<Opdrachten, 'get' | 'askTrekker'>, collegas: Collegas) {
  return {
    async find(opdrachtId: string, vraag: TrekkerVraag) {
      const { state } = await opdrachten.get(opdrachtId);
      const trekker = trekkerOf(state);
      if (trekker?.persoonId === undefined) return undefined;
      const known = findVraag(state, vraag);
      const reach = await bereikbaarheidOf(collegas, trekker);
      return {
        naam: trekker.naam,
        ...(isGeenBereik(reach) && reach !== 'Teams antwoordt niet' ? { geenBereik: reach } : {}),
        ...(known ? { gevraagd: { op: known.op, door: known.door } } : {}),
      };
    },
    async ask(actor: Actor, opdrachtId: string, vraag: TrekkerVraag) {
      await opdrachten.askTrekker(actor, opdrachtId, vraag);
    },
  };
}
