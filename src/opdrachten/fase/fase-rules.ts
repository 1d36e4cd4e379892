import type { Actor } from '../../shared/actor.ts';
import type { Beleidsfase } from '../../shared/beleidsfase.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertFillsIn, mayFillIn } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isOver } from '../ground/dossier-status.ts';
import type { FaseEvent } from './fase-events.ts';

/** Can this person say in which phase it is? Of what is finished the phase stays as it was. */
export function mayKiesFase(actor: Actor, dossier: Dossier): boolean {
  return mayFillIn(actor, dossier) && !isOver(dossier) && !dossier.jaartabel;
}

/** @throws DomainError 'not-allowed', 'not-possible' when it is finished */
export function assertKiestFase(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'de fase kiezen');
  if (dossier.jaartabel)
    throw new DomainError(
      'not-possible',
      'Deze opdracht komt uit een jaartabel. Haar fase is niet bekend en verandert niet meer.',
    );
  if (isOver(dossier))
    throw new DomainError(
      'not-possible',
      `Deze opdracht is ${dossier.status}. De fase blijft zoals die was. Gaat het beleid verder? Kies de fase dan bij het onderwerp op de jaaragenda.`,
    );
}

/**
 * It is in this phase; the same again changes nothing.
 * @param fase undefined: that is not known
 * @throws DomainError 'not-allowed', 'not-possible'
 */
export function decideFase(actor: Actor, dossier: Dossier, fase: Beleidsfase | undefined): FaseEvent[] {
  assertKiestFase(actor, dossier);
  if (dossier.fase === fase) return [];
  return [{ soort: 'fase gekozen', ...(fase === undefined ? {} : { fase }) }];
}
