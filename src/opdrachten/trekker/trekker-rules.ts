import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import { same } from '../ground/access-rules.ts';
import type { Resolved } from '../ground/bevestiging.ts';
import type { Dossier } from '../ground/dossier.ts';
import { findVraag, type TrekkerVraag, trekkerOf } from '../ground/trekker.ts';
import type { TrekkerEvent } from './trekker-events.ts';

/** Choosing or changing the bestuurlijk trekker. @throws DomainError 'not-allowed' */
export function decideTrekker(actor: Actor, dossier: Dossier, trekker: Resolved): TrekkerEvent[] {
  assertCoordinator(actor, 'een bestuurlijk trekker kiezen');
  return same(trekkerOf(dossier), trekker.collega) ? [] : [trekkerEvent(trekker)];
}

/**
 * The coördinator puts something that is late before the trekker: once for each obligation and last day (domain: Verplichtingen
 * and their dates).
 * @throws DomainError 'not-allowed' or 'not-possible'
 */
export function decideAskTrekker(actor: Actor, dossier: Dossier, vraag: TrekkerVraag): TrekkerEvent[] {
  assertCoordinator(actor, 'de bestuurlijk trekker iets vragen');
  if (dossier.trekkerId === undefined)
    throw new DomainError(
      'not-possible',
      'De bot weet nog niet wie de bestuurlijk trekker is. Kies die eerst op de kaart van de opdracht.',
    );
  return findVraag(dossier, vraag) ? [] : [{ soort: 'trekker gevraagd', ...vraag }];
}

/** The same of the bestuurlijk trekker. */
export function trekkerEvent({ collega, bevestiging }: Resolved): TrekkerEvent {
  return { soort: 'trekker aangewezen', trekker: collega, bevestiging };
}
