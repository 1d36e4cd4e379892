import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import { stampOf } from '../shared/stamp.ts';
import { NO_CHAIN } from './chain.ts';
import type { Outcome, Streams, Submission, Versioned } from './ports.ts';

type Decide<State, Event> = (state: State) => readonly Event[];

/** How every use case of a subject reads, decides and appends. */
export interface Changes<State, Event> {
  /** @throws DomainError 'not-found' */
  get(id: string): Promise<Versioned<State>>;
  /** What was read, or what is there before the first entry. @throws DomainError 'not-found' when that is nothing */
  found(id: string, current: Versioned<State> | undefined): Versioned<State>;
  /**
   * A repeat is the same person sending the same content from the same card. Teams may say that a submission failed
   * although it arrived: what is sent from that card afterwards with another text is no repeat.
   */
  submission(actor: Actor, nonce?: string, ...content: readonly unknown[]): Submission;
  /** What is there after a submission; tells that it changed. @throws DomainError 'not-found' */
  told(id: string, outcome: Outcome<State>): Versioned<State>;
  /** A change that may come from an older card, because it adds or because `decide` looks at what it touches. */
  change(
    actor: Actor,
    id: string,
    nonce: string | undefined,
    decide: Decide<State, Event>,
    ...content: readonly unknown[]
  ): Promise<Versioned<State>>;
  /** A change by a card whose whole content must still be what is stored. @throws DomainError 'conflict' */
  changeExactly(
    actor: Actor,
    id: string,
    card: CardContext,
    decide: Decide<State, Event>,
    ...content: readonly unknown[]
  ): Promise<Versioned<State>>;
  /** @throws DomainError 'conflict' when somebody changed it since the card was made */
  assertFresh(current: Pick<Versioned<State>, 'version'>, card: CardContext): void;
}

/**
 * A subject: `wat` within a sentence, and either what it says when something is not there, or what is there before the first entry.
 */
type Subject<State> = { readonly wat: string } & (
  | { readonly onbekend: string }
  | { readonly begin: (id: string) => State }
);

/** @param dependencies `onChanged`: told after a change was stored, so that posts follow soon; must not fail or wait */
export function createChanges<State, Event>(
  dependencies: {
    readonly streams: Streams<State, Event>;
    readonly clock: Clock;
    readonly onChanged: (id: string) => void;
  },
  subject: Subject<State>,
): Changes<State, Event> {
  const { streams, clock, onChanged } = dependencies;

  const found: Changes<State, Event>['found'] = (id, current) => {
    if (current) return current;
    if ('onbekend' in subject) throw new DomainError('not-found', subject.onbekend);
    return { id, version: 0, state: subject.begin(id), nonces: {}, chain: NO_CHAIN };
  };
  const submission: Changes<State, Event>['submission'] = (actor, nonce, ...content) =>
    stampOf(
      actor,
      clock.now(),
      nonce === undefined ? undefined : meaningId(actor.id, nonce, JSON.stringify(content)),
    );
  const told: Changes<State, Event>['told'] = (id, { outcome, now }) => {
    if (outcome === 'changed') onChanged(id);
    return found(id, now);
  };
  const assertFresh: Changes<State, Event>['assertFresh'] = ({ version }, card) => {
    if (version === card.version) return;
    throw new DomainError(
      'conflict',
      `Deze kaart was verouderd: ${subject.wat} is intussen gewijzigd. Dit is de nieuwe stand.`,
    );
  };

  return {
    found,
    submission,
    told,
    assertFresh,
    get: async (id) => found(id, await streams.find(id)),
    change: async (actor, id, nonce, decide, ...content) =>
      told(
        id,
        await streams.change(id, submission(actor, nonce, ...content), (now) => decide(found(id, now).state)),
      ),
    changeExactly: async (actor, id, card, decide, ...content) =>
      told(
        id,
        await streams.change(id, submission(actor, card.nonce, ...content), (now) => {
          const current = found(id, now);
          const events = decide(current.state);
          if (events.length > 0) assertFresh(current, card);
          return events;
        }),
      ),
  };
}
