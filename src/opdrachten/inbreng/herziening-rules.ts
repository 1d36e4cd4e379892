import type { Actor } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import type { Dossier } from '../ground/dossier.ts';
import { teHerzienOf } from '../ground/herziening.ts';
import { assertRecorder } from '../ground/recording-rules.ts';
import type { InbrengEvent } from './inbreng-events.ts';
import { type Beoordeeld, type Beoordeling, judge } from './inbreng-rules.ts';

/** The oordelen that are asked again after a besluit: facts in, events or a DomainError out. */

/** @throws DomainError 'not-possible' */
export function assertIsAsked(dossier: Dossier): void {
  if (teHerzienOf(dossier).length === 0)
    throw new DomainError('not-possible', 'Er zijn geen oordelen om opnieuw te bekijken.');
}

/**
 * Some of the points that are asked again get this oordeel; those that had it keep it.
 * @param shown the dossier as the card showed it
 * @throws FormProblem on `punten`, `oordeel` or `reden`; DomainError 'not-allowed' or 'not-possible'
 */
export function decideHerzien(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  beoordeling: Beoordeling,
): Beoordeeld {
  assertRecorder(actor, dossier);
  assertIsAsked(dossier);
  const asked = teHerzienOf(dossier).map(({ id }) => id);
  const inbrengIds = beoordeling.inbrengIds.filter((id) => asked.includes(id));
  const { events, conflicts } = judge(shown, dossier, { ...beoordeling, inbrengIds });
  const changed = events.flatMap((event) => (event.soort === 'inbreng beoordeeld' ? event.inbrengIds : []));
  const left = conflicts.map(({ punt }) => punt.id);
  const kept = inbrengIds.filter((id) => !changed.includes(id) && !left.includes(id));
  return { events: kept.length === 0 ? events : [...events, confirmed(kept)], conflicts };
}

/** The besluit changes no oordeel. Said twice, it changes nothing. @throws DomainError 'not-allowed' */
export function decideNietsVeranderd(actor: Actor, dossier: Dossier): InbrengEvent[] {
  assertRecorder(actor, dossier);
  const asked = teHerzienOf(dossier).map(({ id }) => id);
  return asked.length === 0 ? [] : [confirmed(asked)];
}

function confirmed(inbrengIds: string[]): InbrengEvent {
  return { soort: 'oordelen bevestigd', inbrengIds };
}
