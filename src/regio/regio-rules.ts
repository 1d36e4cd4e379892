import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import { contradictions, type RegioGegevens } from '../shared/regio-gegevens.ts';
import type { RegioEvent } from './regio.ts';

/** @throws DomainError 'not-allowed' */
export function assertMaySet(actor: Actor): void {
  if (hasRol(actor, 'beheerder')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de beheerder kan de regio zien en wijzigen. Klopt er iets niet? Vraag het de beheerder.',
  );
}

/**
 * The events that make this the region.
 * @param stand what it is now, and from which version the wanted one was made
 * @throws DomainError 'conflict' when somebody else changed it meanwhile, 'invalid-input' when it contradicts itself
 */
export function decideRegio(
  wanted: RegioGegevens,
  stand: { readonly version: number; readonly now: number; readonly regio: RegioGegevens },
): readonly RegioEvent[] {
  const [wrong] = contradictions(wanted);
  if (wrong) throw new DomainError('invalid-input', wrong.message);
  if (JSON.stringify(wanted) === JSON.stringify(stand.regio)) return [];
  if (stand.version !== stand.now)
    throw new DomainError(
      'conflict',
      'Iemand anders heeft de regio intussen gewijzigd. Er is niets van jou bewaard. Kijk hoe het nu staat, en doe het dan opnieuw.',
    );
  return [{ soort: 'regio gewijzigd', regio: wanted }];
}
