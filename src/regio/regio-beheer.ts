import type { HistoryEntry, Streams } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { createRegio, type LeesRegio, type Regio } from '../shared/regio.ts';
import type { RegioGegevens } from '../shared/regio-gegevens.ts';
import { stampOf } from '../shared/stamp.ts';
import type { RegioEvent, RegioState } from './regio.ts';
import { assertMayAdd, assertMaySet, decideErbij, decideRegio, type Erbij } from './regio-rules.ts';

/** What is set of the region now, and the version of it that a card carries back; 0: nothing was set yet. */
type RegioStand = { readonly version: number; readonly gegevens: RegioGegevens };

/** The region: what everything asks of it, and how the beheerder changes it. */
export interface RegioBeheer {
  /** For everybody; at most a second old when another instance changed it. */
  readonly lees: LeesRegio;
  /** As it is at this moment, read anew: for what is stored because of it. */
  readonly leesNu: LeesRegio;
  /** The region as it was before anything was set. */
  readonly voorbeeld: RegioGegevens;
  /** @throws DomainError 'not-allowed' */
  stand(actor: Actor): Promise<RegioStand>;
  /**
   * Makes this the region. @param stamp `version` is what the card or the file was made from
   * @throws DomainError 'not-allowed', 'conflict' when somebody else changed it meanwhile; FormProblem when it contradicts itself
   */
  set(
    actor: Actor,
    stamp: { readonly version: number; readonly nonce?: string },
    gegevens: RegioGegevens,
  ): Promise<RegioStand>;
  /**
   * Adds what an imported table names, to the region as it is by then.
   * @returns false when it was there: somebody else was first
   * @throws DomainError 'not-allowed', 'invalid-input'
   */
  add(actor: Actor, nonce: string, erbij: Erbij): Promise<boolean>;
  /** Everything that was changed, the oldest first. @throws DomainError 'not-allowed' */
  history(actor: Actor): Promise<readonly HistoryEntry<RegioEvent>[]>;
}

type Dependencies = {
  readonly streams: Streams<RegioState, RegioEvent>;
  /** The region as long as nothing was set. */
  readonly voorbeeld: RegioGegevens;
  readonly clock: Clock;
  /** Told of every change. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

/** There is one region. */
const ID = 'regio';
export const REMEMBERED_MS = 1000;

export function createRegioBeheer({ streams, voorbeeld, clock, onChanged }: Dependencies): RegioBeheer {
  let remembered: { readonly until: number; readonly regio: Promise<Regio> } | undefined;
  let made: { readonly version: number; readonly jaar: number; readonly regio: Regio } | undefined;

  const stand = async (): Promise<RegioStand> => {
    const found = await streams.find(ID);
    return { version: found?.version ?? 0, gegevens: found?.state.regio ?? voorbeeld };
  };
  /** Making it takes longer than reading it, so that one is made of each version and year. */
  const read = async (): Promise<Regio> => {
    const { version, gegevens } = await stand();
    const jaar = Number(localDate(clock.now()).slice(0, 4));
    if (made?.version !== version || made.jaar !== jaar)
      made = { version, jaar, regio: createRegio(gegevens, jaar) };
    return made.regio;
  };

  return {
    voorbeeld,
    leesNu: read,
    lees() {
      const now = Date.parse(clock.now());
      if (remembered && now < remembered.until && now >= remembered.until - REMEMBERED_MS)
        return remembered.regio;
      const regio = read();
      remembered = { until: now + REMEMBERED_MS, regio };
      // What could not be read is asked again by the next.
      regio.catch(() => {
        remembered = undefined;
      });
      return regio;
    },
    async stand(actor) {
      assertMaySet(actor);
      return stand();
    },
    async set(actor, { version, nonce }, gegevens) {
      assertMaySet(actor);
      const { outcome } = await streams.change(ID, stampOf(actor, clock.now(), nonce), (current) =>
        decideRegio(gegevens, {
          version,
          now: current?.version ?? 0,
          regio: current?.state.regio ?? voorbeeld,
        }),
      );
      remembered = undefined;
      if (outcome === 'changed') onChanged(ID);
      return stand();
    },
    async add(actor, nonce, erbij) {
      assertMayAdd(actor);
      const { outcome } = await streams.change(ID, stampOf(actor, clock.now(), nonce), (current) =>
        decideErbij(erbij, current?.state.regio ?? voorbeeld),
      );
      remembered = undefined;
      if (outcome === 'changed') onChanged(ID);
      return outcome !== 'unchanged';
    },
    async history(actor) {
      assertMaySet(actor);
      return streams.history(ID);
    },
  };
}
