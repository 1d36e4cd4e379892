import type { Outcome, Streams, Submission, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { meaningId } from '../shared/ids.ts';
import type { Dossier } from './opdracht.ts';
import { notFound, stale } from './opdracht-errors.ts';
import type { OpdrachtEvent } from './opdracht-events.ts';

export type OpdrachtStreams = Streams<Dossier, OpdrachtEvent>;
export type CurrentDossier = Versioned<Dossier>;

/** The card that a submission comes from: which version it showed and its own key. */
export type CardStamp = { readonly version: number; readonly nonce: string };

type Decide = (dossier: Dossier) => readonly OpdrachtEvent[];

/** How every use case of a dossier reads, decides and appends. */
export interface OpdrachtChanges {
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
    decide: Decide,
    ...content: readonly unknown[]
  ): Promise<CurrentDossier>;
  /** A change by a card whose whole content must still be what is stored. @throws DomainError 'conflict' */
  changeExactly(
    actor: Actor,
    id: string,
    card: CardStamp,
    decide: Decide,
    ...content: readonly unknown[]
  ): Promise<CurrentDossier>;
}

export function createOpdrachtChanges(dependencies: {
  readonly streams: OpdrachtStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): OpdrachtChanges {
  const { streams, clock, onChanged } = dependencies;

  const submission: OpdrachtChanges['submission'] = (actor, nonce, ...content) => ({
    actor: { id: actor.id, naam: actor.naam },
    at: clock.now(),
    ...(nonce === undefined ? {} : { nonce: meaningId(actor.id, nonce, JSON.stringify(content)) }),
  });

  const told: OpdrachtChanges['told'] = ({ outcome, now }) => {
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
          decide(found(current).state),
        ),
      );
    },
    async changeExactly(actor, id, card, decide, ...content) {
      return told(
        await streams.change(id, submission(actor, card.nonce, ...content), (current) => {
          const { state, version } = found(current);
          const events = decide(state);
          if (version !== card.version) throw stale();
          return events;
        }),
      );
    },
  };
}
