import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import type { Resolved } from '../ground/bevestiging.ts';
import { alsoIn, chosenMeanwhile, isAlready } from '../ground/choosing-rules.ts';
import { anderenIn, askedTrekker, toCollega } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { findVraag, type TrekkerVraag } from '../ground/trekker-vragen.ts';
import type { TrekkerEvent } from './trekker-events.ts';

/**
 * Choosing or changing the bestuurlijk trekkers.
 * @param before as the card showed it
 * @throws DomainError 'not-allowed' or 'conflict', FormProblem on 'trekkerId'
 */
export function decideTrekkers(
  actor: Actor,
  dossier: Dossier,
  trekkers: readonly Resolved[],
  before: Dossier = dossier,
): TrekkerEvent[] {
  assertCoordinator(actor, 'een bestuurlijk trekker kiezen');
  const chosen = trekkers.map(({ collega }) => toCollega(collega));
  if (same(dossier.trekkers, chosen)) return [];
  if (!same(dossier.trekkers, before.trekkers))
    throw chosenMeanwhile('Bestuurlijk trekker', dossier.trekkers);
  const both = alsoIn(trekkers, dossier.trekkers, dossier.projectleiders);
  if (both) throw new FormProblem({ trekkerId: isAlready(both.naam, 'projectleider', 'trekker') });
  return trekkersEvents(trekkers);
}

/**
 * The coördinator puts something that is late before the trekker: each once for an obligation and last day (domain: Verplichtingen
 * and their dates).
 * @throws DomainError 'not-allowed' or 'not-possible'
 */
export function decideAskTrekker(actor: Actor, dossier: Dossier, vraag: TrekkerVraag): TrekkerEvent[] {
  assertCoordinator(actor, 'de bestuurlijk trekker iets vragen');
  const trekkerId = askedTrekker(dossier, vraag.aan)?.persoonId;
  if (trekkerId === undefined)
    throw new DomainError(
      'not-possible',
      'Ik weet nog niet wie de bestuurlijk trekker is. Kies die eerst op de kaart van de opdracht.',
    );
  return findVraag(dossier, vraag, trekkerId) ? [] : [{ soort: 'trekker gevraagd', ...vraag }];
}

/** The bestuurlijk trekkers are these colleagues or names, and by whose yes; nothing when there is nobody. */
export function trekkersEvents([first, ...others]: readonly Resolved[]): TrekkerEvent[] {
  if (!first) return [];
  const { collega, bevestiging } = first;
  return [{ soort: 'trekker aangewezen', trekker: collega, bevestiging, ...anderenIn(others) }];
}
