import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import { getItem, type Placed } from '../ground/agenda.ts';
import type { AgendaChanges } from '../ground/agenda-changes.ts';
import type { AgendaOpdrachten, Uitstel } from '../ground/ports.ts';
import type { CurrentVergadering } from '../ground/vergadering.ts';
import type { BesluitEvent } from './besluit-events.ts';
import { decideBesluit } from './besluit-rules.ts';

export type NewBesluit = {
  readonly puntId: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting: string;
  /** To which vergadering it was postponed. */
  readonly naar?: string | undefined;
};

export interface BesluitChanges {
  /** What the meeting decided; the opdracht hears of it, and moves along when it was postponed to another meeting. */
  decide(actor: Actor, id: string, card: CardContext, besluit: NewBesluit): Promise<CurrentVergadering>;
}

export function createBesluitChanges(
  { agenda, assertFresh, changeAgenda, get, submission }: AgendaChanges<BesluitEvent>,
  uitstel: Uitstel,
  opdrachten: Pick<AgendaOpdrachten, 'setBesluit'>,
  clock: Clock,
): BesluitChanges {
  const today = (): string => localDate(clock.now());
  return {
    async decide(actor, id, card, { naar, ...besluit }) {
      const content = ['besluiten', besluit, naar];
      const current = await get(id);
      const target = naar === undefined ? undefined : await get(naar);
      const said = { ...besluit, naar: target?.state };
      const before = await agenda(current);
      const { nonce = '' } = submission(actor, card.nonce, ...content);
      const isRepeat = current.nonces[nonce] !== undefined;
      if (!isRepeat) {
        const events = decideBesluit(actor, current.state, before, said, today());
        if (events.length > 0) assertFresh(current, card);
      }
      const item = getItem(before, besluit.puntId);
      // The opdracht first: it may refuse. A late repeat tells it what stands here by now.
      await tellOpdracht(actor, current, item, isRepeat && item.besluit ? item.besluit : besluit);
      if (!isRepeat && naar !== undefined) await uitstel.putThere(actor, item, naar);
      const decided = await changeAgenda(actor, id, card, content, (state, there) =>
        decideBesluit(actor, state, there, said, today()),
      );
      if (naar !== undefined) await uitstel.follow(actor, besluit.puntId, id, naar);
      return decided;
    },
  };

  async function tellOpdracht(
    actor: Actor,
    { id, state: { overlegNaam, datum } }: CurrentVergadering,
    { opdrachtId }: Placed,
    { uitkomst, toelichting = '' }: { readonly uitkomst: Uitkomst; readonly toelichting?: string },
  ): Promise<void> {
    if (opdrachtId === undefined) return;
    await opdrachten.setBesluit(actor, opdrachtId, {
      vergaderingId: id,
      overlegNaam,
      datum,
      uitkomst,
      toelichting: toelichting === '' ? undefined : toelichting,
    });
  }
}
