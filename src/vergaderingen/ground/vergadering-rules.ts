import { type Actor, hasRol } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import { beslist } from '../../shared/overleg-toen.ts';
import { createVandaag, type Vandaag } from '../../shared/vandaag.ts';
import type { AgendaItem, Vergadering } from './vergadering.ts';

/** What all parts ask of a vergadering: how it stands, and who may do what. */

/** How a vergadering stands on a day; 'gehouden' follows from the date, so that nobody has to say it. */
export type VergaderingStand = 'gepland' | 'gehouden' | 'geannuleerd';

/** @param today Dutch local date, YYYY-MM-DD */
export function standOf(vergadering: Vergadering, today: string): VergaderingStand {
  return standBy(vergadering, createVandaag(today));
}

/** The same for who remembers what follows from it. */
export function standBy({ datum, geannuleerd }: Vergadering, vandaag: Vandaag): VergaderingStand {
  if (geannuleerd) return 'geannuleerd';
  return vandaag.isNa(datum) ? 'gehouden' : 'gepland';
}

/** @throws DomainError 'not-allowed' with a sentence that says who can */
export function assertMayPlan(actor: Actor): void {
  if (hasRol(actor, 'coördinator')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator kan vergaderingen wijzigen.');
}

function mayReadAgenda(actor: Actor): boolean {
  return hasRol(actor, 'coördinator', 'directielid');
}

/** @throws DomainError 'not-allowed' */
export function assertMayReadAgenda(actor: Actor): void {
  if (mayReadAgenda(actor)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen directieleden en de coördinator kunnen de agenda zien. Typ ‘mijn opdrachten’ voor je eigen werk.',
  );
}

/** A meeting that still has to come. @throws DomainError 'not-possible' */
export function assertOpen(vergadering: Vergadering, today: string): void {
  const stand = standOf(vergadering, today);
  if (stand === 'gehouden')
    throw new DomainError('not-possible', 'Deze vergadering is al geweest. Dit kan dus niet meer.');
  if (stand === 'geannuleerd') {
    throw new DomainError(
      'not-possible',
      'Deze vergadering is geannuleerd. Gaat hij toch door? Typ ‘nieuwe vergadering’ met dezelfde dag.',
    );
  }
}

/**
 * Does this agendapunt get a besluit? An overleg that decides, on a point with doel 'vaststellen'; every other point
 * gets a conclusion.
 */
export function decides(
  vergadering: Pick<Vergadering, 'overlegId' | 'overlegSoort' | 'beslist'>,
  { doel }: Pick<AgendaItem, 'doel'>,
): boolean {
  return doel === 'vaststellen' && beslist(vergadering);
}

/** Was something to be decided here of which nobody recorded what was decided? What went to another meeting is not. */
export function isUndecided(vergadering: Vergadering): boolean {
  return vergadering.agendapunten.some(
    (punt) => decides(vergadering, punt) && punt.besluit === undefined && punt.uitgesteldNaar === undefined,
  );
}
