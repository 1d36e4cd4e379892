import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { meaningId } from '../shared/ids.ts';
import type { Afspraak, BevindingInvoer, Rapport, RapportEvent, RapportInvoer } from './rapport.ts';
import {
  assertReadsRapporten,
  decideAfspreken,
  decideBevinding,
  decideBevindingen,
  decideOpgevolgd,
  decideOpnemen,
  decideWijzigen,
} from './rapport-rules.ts';

export type RapportStreams = Streams<Rapport, RapportEvent>;
export type CurrentRapport = Versioned<Rapport>;

/** The use cases of reports: read, decide, append. Each throws FormProblem or DomainError where the rules say so. */
export interface Rapporten {
  /** @throws DomainError 'not-found', 'not-allowed' */
  get(actor: Actor, id: string): Promise<CurrentRapport>;
  /** All of them, the newest year on top. @throws DomainError 'not-allowed' */
  list(actor: Actor): Promise<readonly Rapport[]>;
  add(actor: Actor, nonce: string, rapport: RapportInvoer): Promise<CurrentRapport>;
  change(actor: Actor, id: string, card: CardContext, rapport: RapportInvoer): Promise<CurrentRapport>;
  /** Adds findings; a card that is older adds them as well. */
  addBevindingen(
    actor: Actor,
    id: string,
    nonce: string,
    added: readonly BevindingInvoer[],
  ): Promise<CurrentRapport>;
  changeBevinding(
    actor: Actor,
    id: string,
    bevindingId: string,
    card: CardContext,
    bevinding: BevindingInvoer,
  ): Promise<CurrentRapport>;
  agree(
    actor: Actor,
    id: string,
    bevindingId: string,
    card: CardContext,
    afspraak: Afspraak,
  ): Promise<CurrentRapport>;
  followUp(
    actor: Actor,
    id: string,
    bevindingId: string,
    card: CardContext,
    hoe: string,
  ): Promise<CurrentRapport>;
}

type Dependencies = {
  readonly streams: RapportStreams;
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

const SUBJECT = { wat: 'het rapport', onbekend: 'Dit rapport ken ik niet.' } as const;

export function createRapporten(dependencies: Dependencies): Rapporten {
  const { streams, hasPart, clock } = dependencies;
  const { get, submission, told, change, changeExactly } = createChanges(dependencies, SUBJECT);
  const today = (): string => localDate(clock.now());

  return {
    async get(actor, id) {
      assertReadsRapporten(await hasPart(actor));
      return get(id);
    },
    async list(actor) {
      assertReadsRapporten(await hasPart(actor));
      return (await streams.list())
        .map(({ state }) => state)
        .toSorted(
          (a, b) => b.jaar - a.jaar || a.titel.localeCompare(b.titel, 'nl') || a.id.localeCompare(b.id),
        );
    },
    async add(actor, nonce, rapport) {
      const id = meaningId('rapport', actor.id, nonce, JSON.stringify(rapport));
      return told(
        id,
        await streams.change(id, submission(actor, nonce, rapport), (current) =>
          current ? [] : decideOpnemen(actor, rapport, today()),
        ),
      );
    },
    change: (actor, id, card, rapport) =>
      changeExactly(actor, id, card, (now) => decideWijzigen(actor, now, rapport, today()), rapport),
    addBevindingen: (actor, id, nonce, added) =>
      change(
        actor,
        id,
        nonce,
        (rapport) =>
          decideBevindingen(
            actor,
            rapport,
            added,
            added.map((one, index) => meaningId('bevinding', id, nonce, String(index), one.tekst)),
          ),
        'bevindingen',
        added,
      ),
    changeBevinding: (actor, id, bevindingId, card, bevinding) =>
      changeExactly(
        actor,
        id,
        card,
        (rapport) => decideBevinding(actor, rapport, bevindingId, bevinding),
        bevindingId,
        bevinding,
      ),
    agree: (actor, id, bevindingId, card, afspraak) =>
      changeExactly(
        actor,
        id,
        card,
        (rapport) => decideAfspreken(actor, rapport, bevindingId, afspraak, today()),
        'afspraak',
        bevindingId,
        afspraak,
      ),
    followUp: (actor, id, bevindingId, card, hoe) =>
      changeExactly(
        actor,
        id,
        card,
        (rapport) => decideOpgevolgd(actor, rapport, bevindingId, hoe),
        'opgevolgd',
        bevindingId,
        hoe,
      ),
  };
}
