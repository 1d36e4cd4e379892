import type { Actor } from '../../shared/actor.ts';
import type { Doel } from '../../shared/behandeling.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { comparable } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { meaningId } from '../../shared/ids.ts';
import { agendaOf, getItem, type Placed } from '../ground/agenda.ts';
import type { AgendaChanges } from '../ground/agenda-changes.ts';
import type { AgendaOpdracht, AgendaOpdrachten, Uitstel } from '../ground/ports.ts';
import type { CurrentVergadering } from '../ground/vergadering.ts';
import { assertMayPlan, standOf } from '../ground/vergadering-rules.ts';
import type { AgendapuntEvent } from './agendapunt-events.ts';
import {
  decideAddPunt,
  decideChangePunt,
  decidePostpone,
  decideRecordPunt,
  decideRemovePunt,
  type ItemWish,
} from './agendapunt-rules.ts';

/** What is put on an agenda: an opdracht, or a subject without one. */
type NewPunt = {
  readonly opdrachtId?: string;
  readonly onderwerp?: string;
  readonly doel: Doel;
  readonly plek?: number;
};
type PuntChange = { readonly doel: Doel; readonly plek?: number; readonly conclusie: string };
/** What is put on an agenda, changed, taken off and postponed. All throw what their rules throw. */
export interface AgendapuntChanges {
  /** An opdracht that has no coming meeting yet gets its dates from this one. */
  add(actor: Actor, id: string, card: CardContext, punt: NewPunt): Promise<CurrentVergadering>;
  change(
    actor: Actor,
    id: string,
    card: CardContext,
    puntId: string,
    change: PuntChange,
  ): Promise<CurrentVergadering>;
  /** What a list says of an opdracht on this agenda; its own dates stay as they are. One that waits for a date gets it. */
  record(
    actor: Actor,
    id: string,
    opdracht: AgendaOpdracht,
    said: { readonly doel: Doel; readonly conclusie: string },
  ): Promise<'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'uitgesteld'>;
  /** An opdracht that has its dates from this meeting has none then; its projectleider hears it. */
  remove(actor: Actor, id: string, card: CardContext, puntId: string): Promise<CurrentVergadering>;
  /** Was it this submission that took it off? @param current as it was read just now */
  isRemoval(actor: Actor, current: CurrentVergadering, nonce: string, puntId: string): boolean;
  /** The opdracht follows, and so do all its dates. */
  postpone(
    actor: Actor,
    id: string,
    card: CardContext,
    puntId: string,
    naar: string,
  ): Promise<CurrentVergadering>;
}

const removal = (puntId: string): readonly string[] => ['verwijderen', puntId];

export function createAgendapuntChanges(
  { agenda, assertFresh, change, changeAgenda, find, get, submission }: AgendaChanges<AgendapuntEvent>,
  { putThere, follow }: Uitstel,
  opdrachten: AgendaOpdrachten,
  clock: Clock,
): AgendapuntChanges {
  const today = (): string => localDate(clock.now());

  const hasNoDate = async (opdracht: AgendaOpdracht): Promise<boolean> => {
    if (opdracht.vergaderingId === undefined) return true;
    const vergadering = await find(opdracht.vergaderingId);
    return !vergadering || vergadering.geannuleerd !== undefined;
  };

  /** It waits for a date, and this meeting is still to come. */
  const goOn = async (actor: Actor, opdrachtId: string, id: string): Promise<void> => {
    const waits = (await opdrachten.find(opdrachtId))?.wacht;
    const vergadering = waits ? await find(id) : undefined;
    if (vergadering && standOf(vergadering, today()) === 'gepland')
      await opdrachten.setVergadering(actor, opdrachtId, id);
  };

  const wishOf = async ({ opdrachtId, onderwerp = '', doel, plek }: NewPunt): Promise<ItemWish> => {
    if (opdrachtId === undefined)
      return { id: meaningId('agendapunt', comparable(onderwerp)), titel: onderwerp, doel, plek };
    const opdracht = await opdrachten.find(opdrachtId);
    if (!opdracht) throw new DomainError('not-found', 'Deze opdracht ken ik niet.');
    return { id: opdrachtId, opdrachtId, titel: opdracht.titel, doel, plek };
  };

  return {
    async add(actor, id, card, punt) {
      assertMayPlan(actor);
      const wish = await wishOf(punt);
      const current = await changeAgenda(actor, id, card, ['toevoegen', punt], (state, there) =>
        decideAddPunt(actor, state, there, wish, today()),
      );
      const opdracht = punt.opdrachtId === undefined ? undefined : await opdrachten.find(punt.opdrachtId);
      if (opdracht && (await hasNoDate(opdracht))) await opdrachten.setVergadering(actor, opdracht.id, id);
      return current;
    },
    change: (actor, id, card, puntId, wanted) =>
      changeAgenda(actor, id, card, ['wijzigen', puntId, wanted], (state, there) =>
        decideChangePunt(actor, state, there, { puntId, ...wanted }),
      ),
    async record(actor, id, opdracht, said) {
      const named = await opdrachten.ofVergadering(id);
      let before: Placed | undefined;
      let events: AgendapuntEvent[] = [];
      const wish = { id: opdracht.id, opdrachtId: opdracht.id, titel: opdracht.titel, ...said };
      await change(actor, id, undefined, (state) => {
        const there = agendaOf(state, named);
        before = there.find((item) => item.id === opdracht.id);
        events = decideRecordPunt(actor, state, there, wish);
        return events;
      });
      if (opdracht.wacht && events.length > 0) await goOn(actor, opdracht.id, id);
      if (events.length > 0) return before?.fixed ? 'gewijzigd' : 'toegevoegd';
      return before?.uitgesteldNaar === undefined ? 'ongewijzigd' : 'uitgesteld';
    },
    isRemoval: (actor, { nonces }, nonce, puntId) =>
      nonces[submission(actor, nonce, ...removal(puntId)).nonce ?? ''] !== undefined,
    async remove(actor, id, card, puntId) {
      const current = await changeAgenda(actor, id, card, removal(puntId), (_state, there) =>
        decideRemovePunt(actor, there, puntId),
      );
      const { overlegNaam, datum, geannuleerd, tochDoor } = current.state;
      const cancelled = geannuleerd ? { geannuleerd: { op: geannuleerd.op, tochDoor } } : {};
      if (await opdrachten.find(puntId))
        await opdrachten.takeOff(actor, puntId, { id, overlegNaam, datum, ...cancelled }, card.nonce);
      return current;
    },
    async postpone(actor, id, card, puntId, naar) {
      const content = ['uitstellen', puntId, naar];
      const current = await get(id);
      const to = { puntId, naar: (await get(naar)).state, today: today() };
      const { nonce = '' } = submission(actor, card.nonce, ...content);
      // What this submission did already is not decided again on what it made of the agenda.
      if (current.nonces[nonce] === undefined) {
        const before = await agenda(current);
        const events = decidePostpone(actor, current.state, before, to);
        if (events.length > 0) assertFresh(current, card);
        await putThere(actor, getItem(before, puntId), naar);
      }
      const postponed = await changeAgenda(actor, id, card, content, (state, there) =>
        decidePostpone(actor, state, there, to),
      );
      await follow(actor, puntId, id, naar);
      return postponed;
    },
  };
}
