import type { Actor } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertMayFillIn } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { EerderPunt } from '../ground/eerder.ts';
import type { EerderEvent } from './eerder-events.ts';

/** More nobody reads in a plan. */
const MAX_EERDER = 8;

/** What residents told before comes into this plan; the same twice changes nothing. @throws DomainError */
export function decideOvernemen(actor: Actor, dossier: Dossier, punt: EerderPunt): EerderEvent[] {
  assertMayFillIn(actor, dossier);
  const known = dossier.eerder ?? [];
  if (known.some(({ id }) => id === punt.id)) return [];
  if (known.length >= MAX_EERDER)
    throw new DomainError(
      'not-possible',
      `In dit plan staan al ${MAX_EERDER} punten van eerder. Haal er eerst een weg.`,
    );
  return [{ soort: 'eerdere inbreng overgenomen', punt }];
}

/** @throws DomainError */
export function decideWeghalen(actor: Actor, dossier: Dossier, puntId: string): EerderEvent[] {
  assertMayFillIn(actor, dossier);
  const isKnown = (dossier.eerder ?? []).some(({ id }) => id === puntId);
  return isKnown ? [{ soort: 'eerdere inbreng weggehaald', puntId }] : [];
}
