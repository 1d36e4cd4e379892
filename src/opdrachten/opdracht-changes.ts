import type { Outcome, Streams, Submission, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { meaningId } from '../shared/ids.ts';
import type { Dossier, OpdrachtEvent } from './opdracht.ts';
import { notFound } from './opdracht-errors.ts';

export type OpdrachtStreams = Streams<Dossier, OpdrachtEvent>;
export type CurrentDossier = Versioned<Dossier>;

/**
 * A repeat is the same person sending the same content from the same card. Teams may say that a submission failed
 * although it arrived: what is sent from that card afterwards with another text is no repeat.
 */
export function submissionOf(clock: Clock, actor: Actor, nonce?: string, ...content: unknown[]): Submission {
  return {
    actor: { id: actor.id, naam: actor.naam },
    at: clock.now(),
    ...(nonce === undefined ? {} : { nonce: meaningId(actor.id, nonce, JSON.stringify(content)) }),
  };
}

/** The opdracht after a submission; tells that it changed. @throws DomainError 'not-found' */
export function toldOf({ outcome, now }: Outcome<Dossier>, onChanged: (id: string) => void): CurrentDossier {
  if (!now) throw notFound();
  if (outcome === 'changed') onChanged(now.id);
  return now;
}
