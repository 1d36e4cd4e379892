import type { TeamNews } from '../bot/ports.ts';
import type { Streams, Submission } from '../logboek/ports.ts';
import { type Actor, BOT_ACTOR, hasRol } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { stampOf } from '../shared/stamp.ts';
import { eindeberichtKey, type Kanaal, type KanaalEvent, koppelingOf, PROGRAMMA, teamKey } from './kanaal.ts';
import { type DecideNews, newsOf, notFound } from './kanaal-news.ts';
import {
  type Antwoord,
  decideAntwoord,
  decideBind,
  decideSeen,
  decideUnbind,
  gestoptOf,
  type SeenKanaal,
} from './kanaal-rules.ts';
import type { Koppeling } from './koppeling.ts';

/** Channels: where they are and what they are for. */
export interface Kanalen {
  /** Remembers a channel. One with the name of an overleg is put before the coördinators; a name binds nothing. */
  rememberKanaal(seen: SeenKanaal): Promise<Kanaal>;
  /** A channel or a team has ended, or is put away or taken back. The coördinators hear once what stopped. */
  onTeamNews(news: TeamNews): Promise<void>;
  /** Teams cannot find the conversation any more. */
  forgetKanaalById(id: string): Promise<void>;
  findKanaal(id: string): Promise<Kanaal | undefined>;
  kanalenOf(overlegId: string): Promise<readonly Kanaal[]>;
  /** All that are known. */
  listKanalen(): Promise<readonly Kanaal[]>;
  /** The ids of the teams in which the bot is, as Teams knows them. */
  teams(): Promise<readonly string[]>;
  /** Did a channel in which this overleg was shown end, or was it put away? */
  eindigdeMet(overlegId: string): Promise<boolean>;
  /** All channels that are bound to a programma. */
  programmaKanalen(): Promise<readonly Kanaal[]>;
  /**
   * Binds a channel to an overleg or a programma, in the place of what it was bound to.
   * @throws DomainError 'not-allowed' for anybody but the coördinator and the beheerder
   */
  bindKanaal(actor: Actor, kanaalId: string, koppeling: Koppeling): Promise<Kanaal>;
  /**
   * The channel is for nothing any more. Doing it twice changes nothing.
   * @throws DomainError 'not-allowed' for anybody but the coördinator and the beheerder
   */
  unbindKanaal(actor: Actor, kanaalId: string): Promise<Kanaal>;
  /**
   * Says yes or no to a proposal.
   * @returns `isMine`: false when it was answered already, or is another question by now: then nothing is changed
   * @throws DomainError 'not-allowed' for anybody but the coördinator and the beheerder
   */
  answerVoorstel(
    actor: Actor,
    kanaalId: string,
    antwoord: Antwoord,
  ): Promise<{ readonly kanaal: Kanaal; readonly isMine: boolean }>;
}

type Dependencies = {
  readonly kanalen: Streams<Kanaal, KanaalEvent>;
  readonly clock: Clock;
  readonly regio: LeesRegio;
  /** Told of every change. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

/** The id under which a channel is kept; conversation ids hold characters that a store key may not have. */
export function kanaalIdOf(conversationId: string): string {
  return meaningId('kanaal', conversationId);
}

/** @throws DomainError 'not-allowed' */
export function assertMayBind(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'beheerder')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator of de beheerder kan een kanaal koppelen.');
}

export function createKanalen({ kanalen, clock, regio, onChanged }: Dependencies): Kanalen {
  const submission = (actor: Actor): Submission => stampOf(actor, clock.now());

  const change = async (
    actor: Actor,
    id: string,
    decide: (known: Kanaal | undefined) => readonly KanaalEvent[],
  ): Promise<{ readonly kanaal: Kanaal | undefined; readonly isChanged: boolean }> => {
    const { now, outcome } = await kanalen.change(id, submission(actor), (known) => decide(known?.state));
    if (outcome === 'changed') onChanged(id);
    return { kanaal: now?.state, isChanged: outcome === 'changed' };
  };

  /** Somebody who may decides about a channel that is known. */
  const decideOn = async (
    actor: Actor,
    id: string,
    decide: (kanaal: Kanaal) => readonly KanaalEvent[],
  ): Promise<{ readonly kanaal: Kanaal; readonly isChanged: boolean }> => {
    assertMayBind(actor);
    const { kanaal, isChanged } = await change(actor, id, (known) => (known ? decide(known) : []));
    if (kanaal) return { kanaal, isChanged };
    throw new DomainError(
      'not-found',
      'Ik ken dit kanaal nog niet. Typ eerst een bericht aan mij in het kanaal.',
    );
  };

  /** The same news of these channels: the first that was bound tells of all of them. Each is decided on as it is then. */
  const take = async (kanalen: readonly Kanaal[], decide: DecideNews): Promise<void> => {
    const hits = kanalen.filter((kanaal) => decide(kanaal, {}) !== undefined);
    const isBound = (kanaal: Kanaal): boolean => koppelingOf(kanaal) !== undefined;
    const inOrder = [...hits.filter(isBound), ...hits.filter((kanaal) => !isBound(kanaal))];
    const gestopt = gestoptOf(inOrder);
    for (const [index, { id }] of inOrder.entries())
      await change(BOT_ACTOR, id, (known) => {
        const told = index === 0 && gestopt ? { gestopt: [...gestopt] } : {};
        const event = known && decide(known, told);
        return event ? [event] : [];
      });
  };

  const byId = async (id: string): Promise<readonly Kanaal[]> => {
    const known = await kanalen.find(id);
    return known ? [known.state] : [];
  };

  return {
    async rememberKanaal(seen) {
      const id = kanaalIdOf(seen.conversationId);
      const findOverlegId = (await regio()).overleggen.ofKanaal;
      const { kanaal } = await change(BOT_ACTOR, id, (known) =>
        decideSeen(known, seen, { id, now: clock.now(), findOverlegId }),
      );
      if (!kanaal) throw new Error('a channel that was just remembered is gone');
      return kanaal;
    },
    async onTeamNews(news) {
      const decide = newsOf(news);
      if (!('team' in news)) return take(await byId(kanaalIdOf(news.conversationId)), decide);
      const ofTeam = (await kanalen.findBy('team', teamKey(news.team.id))).map(({ state }) => state);
      const general = await byId(kanaalIdOf(news.team.id));
      const others = general.filter(({ id }) => !ofTeam.some((kanaal) => kanaal.id === id));
      return take([...ofTeam, ...others], decide);
    },
    forgetKanaalById: async (id) => take(await byId(id), notFound),
    async findKanaal(id) {
      return (await kanalen.find(id))?.state;
    },
    async kanalenOf(overlegId) {
      return (await kanalen.findBy('overleg', overlegId)).map((found) => found.state);
    },
    listKanalen: async () => (await kanalen.list()).map(({ state }) => state),
    async teams() {
      const open = (await kanalen.list()).filter(({ state }) => state.bereik && !state.verwijderd);
      return [...new Set(open.flatMap(({ state }) => state.teamId ?? []))];
    },
    async eindigdeMet(overlegId) {
      const key = eindeberichtKey({ soort: 'overleg', overlegId });
      return (await kanalen.findBy('eindebericht', key, { limit: 1 })).length > 0;
    },
    async programmaKanalen() {
      return (await kanalen.findBy('koppeling', PROGRAMMA)).map((found) => found.state);
    },
    bindKanaal: async (actor, kanaalId, koppeling) =>
      (await decideOn(actor, kanaalId, (kanaal) => decideBind(kanaal, koppeling))).kanaal,
    async unbindKanaal(actor, kanaalId) {
      const findOverlegId = (await regio()).overleggen.ofKanaal;
      return (await decideOn(actor, kanaalId, (kanaal) => decideUnbind(kanaal, findOverlegId))).kanaal;
    },
    async answerVoorstel(actor, kanaalId, antwoord) {
      const { kanaal, isChanged } = await decideOn(actor, kanaalId, (known) =>
        decideAntwoord(known, antwoord),
      );
      return { kanaal, isMine: isChanged };
    },
  };
}
