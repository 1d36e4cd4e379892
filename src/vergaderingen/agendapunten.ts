import { createChanges } from '../logboek/changes.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import type { Uitkomst } from '../shared/uitkomst.ts';
import { agendaOf, type Placed } from './agenda.ts';
import {
  decideAddPunt,
  decideChangePunt,
  decidePostpone,
  decideRecordPunt,
  decideRemovePunt,
  getItem,
  type ItemWish,
} from './agendapunt-rules.ts';
import { decideBesluit } from './besluit-rules.ts';
import type { AgendaOpdracht, AgendaOpdrachten } from './ports.ts';
import type { Doel, Vergadering, VergaderingEvent } from './vergadering.ts';
import { assertMayPlan } from './vergadering-rules.ts';
import { type CurrentVergadering, SUBJECT, type VergaderingStreams } from './vergaderingen.ts';

/** What is put on an agenda: an opdracht, or a subject without one. */
export type NewPunt = {
  readonly opdrachtId?: string;
  readonly onderwerp?: string;
  readonly doel: Doel;
  readonly plek?: number;
};
export type PuntChange = { readonly doel: Doel; readonly plek?: number; readonly conclusie: string };
export type NewBesluit = {
  readonly puntId: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting: string;
  /** To which vergadering it was postponed. */
  readonly naar?: string;
};

/**
 * The use cases of an agenda. Some change an opdracht too. Each entry is a commit of its own, in an order in which a
 * repeat of the same submission finishes what was left.
 */
export interface Agendapunten {
  agenda(vergadering: CurrentVergadering): Promise<readonly Placed[]>;
  /** An opdracht that has no coming meeting yet gets its dates from this one. */
  add(actor: Actor, id: string, card: CardContext, punt: NewPunt): Promise<CurrentVergadering>;
  change(
    actor: Actor,
    id: string,
    card: CardContext,
    puntId: string,
    change: PuntChange,
  ): Promise<CurrentVergadering>;
  /** What a list says of an opdracht on this agenda; its own dates stay as they are. */
  record(
    actor: Actor,
    id: string,
    opdracht: AgendaOpdracht,
    said: { readonly doel: Doel; readonly conclusie: string },
  ): Promise<'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'uitgesteld'>;
  /** An opdracht that has its dates from this meeting has none then. */
  remove(actor: Actor, id: string, card: CardContext, puntId: string): Promise<CurrentVergadering>;
  /** The opdracht follows, and so do all its dates. */
  postpone(
    actor: Actor,
    id: string,
    card: CardContext,
    puntId: string,
    naar: string,
  ): Promise<CurrentVergadering>;
  /** What the meeting decided; the opdracht hears of it, and moves along when it was postponed to another meeting. */
  decide(actor: Actor, id: string, card: CardContext, besluit: NewBesluit): Promise<CurrentVergadering>;
}

type Dependencies = {
  readonly streams: VergaderingStreams;
  readonly opdrachten: AgendaOpdrachten;
  readonly clock: Clock;
  readonly onChanged: (id: string) => void;
};

export function createAgendapunten(dependencies: Dependencies): Agendapunten {
  const { streams, opdrachten, clock } = dependencies;
  const { get, found, submission, told, changeExactly, assertFresh } = createChanges(dependencies, SUBJECT);
  const today = (): string => localDate(clock.now());
  const agenda = async ({ id, state }: CurrentVergadering): Promise<readonly Placed[]> =>
    agendaOf(state, await opdrachten.ofVergadering(id));

  /** A change by a card: the same submission again gives its first answer, a stale card changes nothing. */
  const change = async (
    actor: Actor,
    id: string,
    card: CardContext,
    content: readonly unknown[],
    decide: (vergadering: Vergadering, agenda: readonly Placed[]) => VergaderingEvent[],
  ): Promise<CurrentVergadering> => {
    const named = await opdrachten.ofVergadering(id);
    return changeExactly(actor, id, card, (state) => decide(state, agendaOf(state, named)), ...content);
  };

  const hasNoDate = async (opdracht: AgendaOpdracht): Promise<boolean> => {
    if (opdracht.vergaderingId === undefined) return true;
    const vergadering = (await streams.find(opdracht.vergaderingId))?.state;
    return !vergadering || vergadering.geannuleerd !== undefined;
  };

  const wishOf = async ({ opdrachtId, onderwerp = '', doel, plek }: NewPunt): Promise<ItemWish> => {
    const place = plek === undefined ? {} : { plek };
    if (opdrachtId === undefined)
      return { id: meaningId('agendapunt', comparable(onderwerp)), titel: onderwerp, doel, ...place };
    const opdracht = await opdrachten.find(opdrachtId);
    if (!opdracht) throw new DomainError('not-found', 'Deze opdracht ken ik niet.');
    return { id: opdrachtId, opdrachtId, titel: opdracht.titel, doel, ...place };
  };

  return {
    agenda,
    async add(actor, id, card, punt) {
      assertMayPlan(actor);
      const wish = await wishOf(punt);
      const current = await change(actor, id, card, ['toevoegen', punt], (state, there) =>
        decideAddPunt(actor, state, there, wish, today()),
      );
      const opdracht = punt.opdrachtId === undefined ? undefined : await opdrachten.find(punt.opdrachtId);
      if (opdracht && (await hasNoDate(opdracht))) await opdrachten.setVergadering(actor, opdracht.id, id);
      return current;
    },
    change: (actor, id, card, puntId, wanted) =>
      change(actor, id, card, ['wijzigen', puntId, wanted], (state, there) =>
        decideChangePunt(actor, state, there, { puntId, ...wanted }),
      ),
    async record(actor, id, opdracht, said) {
      const named = await opdrachten.ofVergadering(id);
      let before: Placed | undefined;
      const wish = { id: opdracht.id, opdrachtId: opdracht.id, titel: opdracht.titel, ...said };
      const result = await streams.change(id, submission(actor), (current) => {
        const { state } = found(id, current);
        const there = agendaOf(state, named);
        before = there.find((item) => item.id === opdracht.id);
        return decideRecordPunt(actor, state, there, wish);
      });
      told(id, result);
      if (result.outcome === 'changed') return before?.fixed ? 'gewijzigd' : 'toegevoegd';
      return before?.uitgesteldNaar === undefined ? 'ongewijzigd' : 'uitgesteld';
    },
    async remove(actor, id, card, puntId) {
      const current = await change(actor, id, card, ['verwijderen', puntId], (_state, there) =>
        decideRemovePunt(actor, there, puntId),
      );
      if ((await opdrachten.find(puntId))?.vergaderingId === id)
        await opdrachten.setVergadering(actor, puntId, undefined);
      return current;
    },
    async postpone(actor, id, card, puntId, naar) {
      const content = ['uitstellen', puntId, naar];
      const current = await get(id);
      const target = await get(naar);
      const { nonce = '' } = submission(actor, card.nonce, ...content);
      // What this submission did already is not decided again on what it made of the agenda.
      if (current.nonces[nonce] === undefined) {
        const before = await agenda(current);
        const events = decidePostpone(actor, current.state, before, puntId, target.state, today());
        if (events.length > 0) assertFresh(current, card);
        await putThere(actor, getItem(before, puntId), naar);
      }
      const postponed = await change(actor, id, card, content, (state, there) =>
        decidePostpone(actor, state, there, puntId, target.state, today()),
      );
      await follow(actor, puntId, id, naar);
      return postponed;
    },
    async decide(actor, id, card, { naar, ...besluit }) {
      const content = ['besluiten', besluit, naar];
      const current = await get(id);
      const target = naar === undefined ? undefined : await get(naar);
      const said = { ...besluit, ...(target ? { naar: target.state } : {}) };
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
      if (!isRepeat && naar !== undefined) await putThere(actor, item, naar);
      const decided = await change(actor, id, card, content, (state, there) =>
        decideBesluit(actor, state, there, said, today()),
      );
      if (naar !== undefined) await follow(actor, besluit.puntId, id, naar);
      return decided;
    },
  };

  async function tellOpdracht(
    actor: Actor,
    { id, state }: CurrentVergadering,
    { opdrachtId }: Placed,
    { uitkomst, toelichting = '' }: { readonly uitkomst: Uitkomst; readonly toelichting?: string },
  ): Promise<void> {
    if (opdrachtId === undefined) return;
    const { overlegNaam, datum } = state;
    const besluit = { vergaderingId: id, overlegNaam, datum, uitkomst };
    await opdrachten.setBesluit(actor, opdrachtId, {
      ...besluit,
      ...(toelichting === '' ? {} : { toelichting }),
    });
  }

  /** An opdracht that had its dates from the old meeting, or has none since it was postponed, gets those of the new one. */
  async function follow(actor: Actor, opdrachtId: string, from: string, to: string): Promise<void> {
    const opdracht = await opdrachten.find(opdrachtId);
    if (opdracht && (opdracht.vergaderingId === undefined || opdracht.vergaderingId === from))
      await opdrachten.setVergadering(actor, opdrachtId, to);
  }

  /** First on the new agenda, then off the old one: whatever fails between, it stands somewhere. */
  async function putThere(actor: Actor, { id, opdrachtId, titel, doel }: Placed, to: string): Promise<void> {
    const wish = { id, titel, doel, ...(opdrachtId === undefined ? {} : { opdrachtId }) };
    const named = await opdrachten.ofVergadering(to);
    told(
      to,
      await streams.change(to, submission(actor), (current) => {
        const { state } = found(to, current);
        const there = agendaOf(state, named);
        const stands = there.some((item) => item.id === id && item.uitgesteldNaar === undefined);
        return stands ? [] : decideAddPunt(actor, state, there, wish, today());
      }),
    );
  }
}
