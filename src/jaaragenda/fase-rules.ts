import { type Actor, assertCoordinator } from '../shared/actor.ts';
import type { Beleidsfase } from '../shared/beleidsfase.ts';
import { DomainError } from '../shared/errors.ts';
import { isOpen, type Jaaragenda, type JaaragendaEvent, type Onderwerp, standOf } from './jaaragenda.ts';
import { onderwerpOf } from './jaaragenda-rules.ts';

/** Of what moved on or was dropped the phase stays as it was. @throws DomainError 'not-allowed', 'not-possible' */
export function assertMayChooseFase(actor: Actor, onderwerp: Onderwerp): void {
  assertCoordinator(actor, 'de fase van een onderwerp kiezen');
  if (isOpen(onderwerp)) return;
  throw new DomainError(
    'not-possible',
    `Dit onderwerp is ${standOf(onderwerp)}. De fase blijft hier zoals die was.`,
  );
}

/** It is in this phase; the same again changes nothing. @param fase undefined: not known @throws DomainError */
export function decideFase(
  actor: Actor,
  agenda: Jaaragenda,
  id: string,
  fase: Beleidsfase | undefined,
): JaaragendaEvent[] {
  const onderwerp = onderwerpOf(agenda, id);
  assertMayChooseFase(actor, onderwerp);
  if (onderwerp.fase === fase) return [];
  return [{ soort: 'onderwerpfase gekozen', onderwerpId: id, ...(fase === undefined ? {} : { fase }) }];
}
