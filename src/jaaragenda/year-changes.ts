import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import type { Clock } from '../shared/clock.ts';
import { emptyJaaragenda, type Jaaragenda, type JaaragendaEvent } from './jaaragenda.ts';

export type JaaragendaStreams = Streams<Jaaragenda, JaaragendaEvent>;
/** A jaaragenda as it is; version 0: nothing was recorded for that year. */
export type CurrentJaaragenda = Pick<Versioned<Jaaragenda>, 'id' | 'version' | 'state'>;
type Decide = (agenda: Jaaragenda) => readonly JaaragendaEvent[];

/** How every use case of a year reads, decides and appends; see `Changes`. */
export interface YearChanges {
  find(jaar: number): Promise<CurrentJaaragenda>;
  change(
    actor: Actor,
    jaar: number,
    nonce: string | undefined,
    decide: Decide,
    ...content: readonly unknown[]
  ): Promise<CurrentJaaragenda>;
  /** @throws DomainError 'conflict' when the jaaragenda changed since the card was made */
  changeExactly(
    actor: Actor,
    jaar: number,
    card: CardContext,
    decide: Decide,
    ...content: readonly unknown[]
  ): Promise<CurrentJaaragenda>;
}

export function createYearChanges(dependencies: {
  readonly streams: JaaragendaStreams;
  readonly clock: Clock;
  readonly onChanged: (id: string) => void;
}): YearChanges {
  const changes = createChanges(dependencies, { wat: 'de jaaragenda', begin: emptyJaaragenda });
  return {
    find: (jaar) => changes.get(String(jaar)),
    change: (actor, jaar, ...how) => changes.change(actor, String(jaar), ...how),
    changeExactly: (actor, jaar, ...how) => changes.changeExactly(actor, String(jaar), ...how),
  };
}
