import type { Outcome, Streams, Submission, Versioned } from '../../logboek/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { Clock } from '../../shared/clock.ts';
import { meaningId } from '../../shared/ids.ts';
import { stampOf } from '../../shared/stamp.ts';
import type { Dossier } from './dossier.ts';
import { changeable, notFound, stale } from './opdracht-errors.ts';

export type CurrentDossier = Versioned<Dossier>;

/** What the verbs of a part need to read an opdracht. */
export interface OpdrachtReader {
  /** @throws DomainError 'not-found' */
  get(id: string): Promise<CurrentDossier>;
}

/** Finds opdrachten by a key. */
export type OpdrachtFinder = Pick<Streams<Dossier, unknown>, 'findBy'>;

/** What is decided about the dossier as it is: the events of a part, or of all parts. */
type Decide<Event> = (dossier: Dossier) => readonly Event[];

/** How every use case of a dossier reads, decides and appends. */
export interface OpdrachtChanges<Event> {
  /** @throws DomainError 'not-found' */
  get(id: string): Promise<CurrentDossier>;
  /** The dossier as a card showed it. @throws DomainError 'not-found' */
  at(id: string, version: number): Promise<CurrentDossier>;
  /**
   * A repeat is the same person sending the same content from the same card. Teams may say that a submission failed
   * although it arrived: what is sent from that card afterwards with another text is no repeat.
   */
  submission(actor: Actor, nonce?: string, ...content: readonly unknown[]): Submission;
  told(outcome: Outcome<Dossier>): CurrentDossier;
  /** A change that may come from an older card, because it adds or because `decide` looks at what it touches. */
  change(
    actor: Actor,
    id: string,
    nonce: string | undefined,
    decide: Decide<Event>,
    ...content: readonly unknown[]
  ): Promise<CurrentDossier>;
  /** A change by a card whose whole content must still be what is stored. @throws DomainError 'conflict' */
  changeExactly(
    actor: Actor,
    id: string,
    card: CardContext,
    decide: Decide<Event>,
    ...content: readonly unknown[]
  ): Promise<CurrentDossier>;
}

export function createOpdrachtChanges<Event>(dependencies: {
  readonly streams: Streams<Dossier, Event>;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): OpdrachtChanges<Event> {
  const { streams, clock, onChanged } = dependencies;

  const submission: OpdrachtChanges<Event>['submission'] = (actor, nonce, ...content) =>
    stampOf(
      actor,
      clock.now(),
      nonce === undefined ? undefined : meaningId(actor.id, nonce, JSON.stringify(content)),
    );

  const told: OpdrachtChanges<Event>['told'] = ({ outcome, now }) => {
    if (!now) throw notFound();
    if (outcome === 'changed') onChanged(now.id);
    return now;
  };

  const found = (current: CurrentDossier | undefined): CurrentDossier => {
    if (!current) throw notFound();
    return current;
  };

  return {
    submission,
    told,
    get: async (id) => found(await streams.find(id)),
    at: async (id, version) => found(await streams.findAt(id, version)),
    async change(actor, id, nonce, decide, ...content) {
      return told(
        await streams.change(id, submission(actor, nonce, ...content), (current) =>
          decide(changeable(current).state),
        ),
      );
    },
    async changeExactly(actor, id, card, decide, ...content) {
      return told(
        await streams.change(id, submission(actor, card.nonce, ...content), (current) => {
          const { state, version } = changeable(current);
          const events = decide(state);
          if (version !== card.version) throw stale(state);
          return events;
        }),
      );
    },
  };
}
