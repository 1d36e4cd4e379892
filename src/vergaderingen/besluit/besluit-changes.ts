import type { Actor } from '../../shared/actor.ts';
import { komt } from '../../shared/behandeling.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import { getItem, type Placed } from '../ground/agenda.ts';
import type { AgendaChanges } from '../ground/agenda-changes.ts';
import type { AgendaOpdrachten, Uitstel, VergaderingReader } from '../ground/ports.ts';
import type { CurrentVergadering } from '../ground/vergadering.ts';
import { decides } from '../ground/vergadering-rules.ts';
import type { BesluitEvent } from './besluit-events.ts';
import { decideBesluit, isRecorded } from './besluit-rules.ts';

type NewBesluit = {
  readonly puntId: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting: string;
  readonly weging?: string;
  readonly reden?: string;
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
  opdrachten: Pick<AgendaOpdrachten, 'find' | 'setBesluit'>,
  vergaderingen: Pick<VergaderingReader, 'routeOf'>,
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
      const item = getItem(before, besluit.puntId);
      if (!isRepeat) {
        // What somebody else recorded since is shown first: why that changes can only be said of what one has seen.
        if (!isRecorded(item, said)) assertFresh(current, card);
        decideBesluit(actor, current.state, before, said, today());
      }
      if (!isRepeat && naar !== undefined) await uitstel.putThere(actor, item, naar);
      const decided = await changeAgenda(actor, id, card, content, (state, there) =>
        decideBesluit(actor, state, there, said, today()),
      );
      // The agenda first: of two at once one wins there. A repeat tells the opdracht what stands here by now.
      await tellOpdracht(actor, decided, getItem(await agenda(decided), besluit.puntId), naar);
      if (naar !== undefined) await uitstel.follow(actor, besluit.puntId, id, naar);
      return decided;
    },
  };

  async function tellOpdracht(
    actor: Actor,
    { id, state: { overlegNaam, datum } }: CurrentVergadering,
    { opdrachtId, besluit }: Placed,
    naar: string | undefined,
  ): Promise<void> {
    if (opdrachtId === undefined || !besluit) return;
    const isPutOff = besluit.uitkomst === 'uitgesteld';
    const said = { vergaderingId: id, overlegNaam, datum, ...besluit };
    const komtNog =
      isPutOff && (await comesElsewhere(opdrachtId, [id, ...(naar === undefined ? [] : [naar])]));
    await opdrachten.setBesluit(actor, opdrachtId, komtNog ? { ...said, komtNog } : said);
  }

  /** Is there a meeting to come, beside these, that the opdracht names or that decides about it? */
  async function comesElsewhere(opdrachtId: string, beside: readonly string[]): Promise<boolean> {
    const opdracht = await opdrachten.find(opdrachtId);
    const route = opdracht ? await vergaderingen.routeOf(opdracht) : [];
    return route.some((stop) => {
      const { id } = stop.vergadering;
      if (!komt(stop) || beside.includes(id)) return false;
      return id === opdracht?.vergaderingId || decides(stop.vergadering, stop);
    });
  }
}
