import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { cutText } from '../shared/markdown.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import {
  type Contact,
  emptyJaaragenda,
  type Gegevens,
  type Jaaragenda,
  type JaaragendaEvent,
  type NieuwOnderwerp,
  type Vaststelling,
} from './jaaragenda.ts';
import {
  assertCoordinator,
  assertMayBecomeOpdracht,
  assertYear,
  decideAntwoord,
  decideSchrappen,
  decideToevoegen,
  decideVaststellen,
  decideVragen,
  decideWijzigen,
  gegevensProblems,
  KIES_ONDERWERP,
  movable,
  movedOn,
  onderwerpId,
  onderwerpOf,
  TOELICHTING,
  vraagFor,
} from './jaaragenda-rules.ts';
import type { JaaragendaOmgeving } from './ports.ts';

export type JaaragendaStreams = Streams<Jaaragenda, JaaragendaEvent>;
/** A jaaragenda as it is; version 0: nothing was recorded for that year. */
export type CurrentJaaragenda = Pick<Versioned<Jaaragenda>, 'id' | 'version' | 'state'>;

/** The use cases of the jaaragenda: read, decide, append. */
export interface Jaaragendas {
  /** @throws DomainError 'not-allowed' for somebody without any role */
  read(actor: Actor, jaar: number): Promise<CurrentJaaragenda>;
  find(jaar: number): Promise<CurrentJaaragenda>;
  /** Adds topics, each once. @throws FormProblem, DomainError */
  add(actor: Actor, jaar: number, nonce: string, nieuw: readonly Gegevens[]): Promise<CurrentJaaragenda>;
  /** Adds the topic that a signaal proposes; again gives the same one. @returns its id */
  propose(
    actor: Actor,
    jaar: number,
    topic: { readonly titel: string; readonly toelichting: string; readonly signaalId: string },
  ): Promise<string>;
  change(
    actor: Actor,
    jaar: number,
    card: CardContext,
    id: string,
    gegevens: Gegevens,
  ): Promise<CurrentJaaragenda>;
  remove(
    actor: Actor,
    jaar: number,
    card: CardContext,
    id: string,
    reden: string,
  ): Promise<CurrentJaaragenda>;
  ask(
    actor: Actor,
    jaar: number,
    nonce: string,
    vraag: { readonly aan: readonly Contact[]; readonly voor: string },
  ): Promise<CurrentJaaragenda>;
  /** The answer of a contact; undefined: there is no topic. */
  answer(
    actor: Actor,
    jaar: number,
    nonce: string,
    gegevens: Gegevens | undefined,
  ): Promise<CurrentJaaragenda>;
  /** @throws DomainError 'conflict' when the jaaragenda changed since the card was made */
  fix(
    actor: Actor,
    jaar: number,
    card: CardContext,
    choice: { readonly onderwerpIds: readonly string[]; readonly vergadering?: Vaststelling },
  ): Promise<CurrentJaaragenda>;
  makeOpdracht(
    actor: Actor,
    jaar: number,
    nonce: string,
    id: string,
    datum: string | undefined,
  ): Promise<CurrentJaaragenda>;
  /** Topics go on in the next year. */
  carryOver(actor: Actor, jaar: number, nonce: string, ids: readonly string[]): Promise<CurrentJaaragenda>;
}

type Dependencies = {
  readonly streams: JaaragendaStreams;
  readonly omgeving: JaaragendaOmgeving;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

export function createJaaragendas(dependencies: Dependencies): Jaaragendas {
  const { omgeving, clock } = dependencies;
  const today = (): string => localDate(clock.now());
  const changes = createChanges(dependencies, { wat: 'de jaaragenda', begin: emptyJaaragenda });
  const find = (jaar: number): Promise<CurrentJaaragenda> => changes.get(String(jaar));

  type Decide = (agenda: Jaaragenda) => readonly JaaragendaEvent[];
  const change = (actor: Actor, jaar: number, nonce: string, decide: Decide, ...content: unknown[]) =>
    changes.change(actor, String(jaar), nonce, decide, ...content);
  const changeExactly = (
    actor: Actor,
    jaar: number,
    card: CardContext,
    decide: Decide,
    ...content: unknown[]
  ) => changes.changeExactly(actor, String(jaar), card, decide, ...content);

  const nieuwOf = (jaar: number, gegevens: Gegevens): NieuwOnderwerp => ({
    ...gegevens,
    id: onderwerpId(String(jaar), gegevens.titel),
  });

  return {
    find,
    async read(actor, jaar) {
      const current = await find(jaar);
      if (vraagFor(actor, current.state) || (await omgeving.isInvolved(actor))) return current;
      throw new DomainError(
        'not-allowed',
        'De jaaragenda is voor collega’s met een rol in Samenkracht!. Vraag het aan de coördinator.',
      );
    },
    async add(actor, jaar, nonce, nieuw) {
      assertCoordinator(actor, 'onderwerpen toevoegen');
      assertYear(jaar, today());
      for (const gegevens of nieuw) assertNoProblems(gegevensProblems(gegevens));
      const topics = nieuw.map((gegevens) => nieuwOf(jaar, gegevens));
      return change(actor, jaar, nonce, (agenda) => decideToevoegen(agenda, topics), 'toevoegen', nieuw);
    },
    async propose(actor, jaar, { titel, toelichting, signaalId }) {
      assertCoordinator(actor, 'een signaal op de jaaragenda zetten');
      assertYear(jaar, today());
      const gegevens: Gegevens = {
        titel,
        toelichting: cutText(toelichting, TOELICHTING.max),
        herkomst: 'inwoners',
      };
      assertNoProblems(gegevensProblems(gegevens));
      const topic = { ...nieuwOf(jaar, gegevens), signaalId };
      await change(
        actor,
        jaar,
        `signaal-${signaalId}`,
        (agenda) => decideToevoegen(agenda, [topic]),
        topic.id,
      );
      return topic.id;
    },
    change: (actor, jaar, card, id, gegevens) =>
      changeExactly(actor, jaar, card, (agenda) => decideWijzigen(actor, agenda, id, gegevens), id, gegevens),
    remove: (actor, jaar, card, id, reden) =>
      changeExactly(actor, jaar, card, (agenda) => decideSchrappen(actor, agenda, id, reden), id, reden),
    async ask(actor, jaar, nonce, { aan, voor }) {
      assertYear(jaar, today());
      return change(actor, jaar, nonce, () => decideVragen(actor, aan, voor, today()), aan, voor);
    },
    answer: (actor, jaar, nonce, gegevens) =>
      change(
        actor,
        jaar,
        nonce,
        (agenda) => decideAntwoord(actor, agenda, gegevens && nieuwOf(jaar, gegevens)),
        gegevens,
      ),
    fix: (actor, jaar, card, choice) =>
      changeExactly(actor, jaar, card, (agenda) => decideVaststellen(actor, agenda, choice, today()), choice),
    async makeOpdracht(actor, jaar, nonce, id, datum) {
      const { state } = await find(jaar);
      const onderwerp = onderwerpOf(state, id);
      assertMayBecomeOpdracht(actor, onderwerp);
      if (onderwerp.opdrachtId !== undefined) return find(jaar);
      // The opdracht knows its topic as soon as it is there; when this stops in between, doing it again meets it.
      const opdrachtId = await omgeving.makeOpdracht(actor, {
        jaar,
        onderwerp,
        ...(datum === undefined ? {} : { datum }),
      });
      return change(
        actor,
        jaar,
        nonce,
        (agenda) =>
          onderwerpOf(agenda, id).opdrachtId === undefined
            ? [{ soort: 'opdracht gemaakt', onderwerpId: id, opdrachtId }]
            : [],
        id,
      );
    },
    async carryOver(actor, jaar, nonce, ids) {
      assertCoordinator(actor, 'onderwerpen doorschuiven');
      assertNoProblems({ onderwerpen: ids.length === 0 ? KIES_ONDERWERP : undefined });
      assertYear(jaar + 1, today());
      const { state } = await find(jaar);
      const open = movable(state).filter(({ id }) => ids.includes(id));
      if (open.length === 0) return find(jaar);
      const next = open.map((one) => movedOn(one, jaar));
      // First where they go on: when this stops in between, they stand on two lists, never on none.
      await change(actor, jaar + 1, nonce, (agenda) => decideToevoegen(agenda, next), 'doorschuiven', ids);
      const moved = open.map(({ id }) => id);
      return change(
        actor,
        jaar,
        nonce,
        (agenda) => {
          const still = movable(agenda).filter(({ id }) => moved.includes(id));
          return still.length === 0
            ? []
            : [
                {
                  soort: 'onderwerpen doorgeschoven',
                  onderwerpIds: still.map(({ id }) => id),
                  naar: jaar + 1,
                },
              ];
        },
        'doorgeschoven',
        ids,
      );
    },
  };
}

/** May this person change the jaaragenda? */
export function mayChange(actor: Actor): boolean {
  return hasRol(actor, 'coördinator');
}
