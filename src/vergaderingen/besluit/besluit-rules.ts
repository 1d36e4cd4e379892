import type { Actor } from '../../shared/actor.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { findPersonalData } from '../../shared/text-checks.ts';
import { needsToelichting, type Uitkomst } from '../../shared/uitkomst.ts';
import { getItem, type Placed } from '../ground/agenda.ts';
import type { Vergadering } from '../ground/vergadering.ts';
import { assertMayPlan, assertOpen, decides } from '../ground/vergadering-rules.ts';
import type { BesluitEvent } from './besluit-events.ts';

/** What is asked of the explanation of a besluit that needs one. */
export const TOELICHTING = {
  leeg: 'Leg uit waarom, of wat er is veranderd.',
  max: 1000,
  finds: findPersonalData,
} as const;

/** What the coördinator records of an agendapunt; `naar`: the meeting to which it was postponed. */
export type BesluitSaid = {
  readonly puntId: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting: string;
  readonly naar?: Vergadering;
};

/**
 * The besluit on one agendapunt, by the coördinator, from the day of the meeting on. Recording it again corrects it.
 * @throws DomainError 'not-allowed', 'not-found', 'not-possible' (too early, cancelled, no besluit belongs here, or it went
 *   to another meeting), or FormProblem (an explanation is needed)
 */
export function decideBesluit(
  actor: Actor,
  vergadering: Vergadering,
  agenda: readonly Placed[],
  { puntId, uitkomst, toelichting, naar }: BesluitSaid,
  today: string,
): BesluitEvent[] {
  assertMayPlan(actor);
  assertMayDecide(vergadering, today);
  const item = getItem(agenda, puntId);
  if (!decides(vergadering, item)) {
    throw new DomainError(
      'not-possible',
      'Bij dit punt hoort een conclusie. Een besluit hoort bij het doel ‘vaststellen’, in een overleg dat besluit.',
    );
  }
  if (needsToelichting(uitkomst)) assertNoProblems({ toelichting: tekstProbleem(toelichting, TOELICHTING) });
  const there = uitkomst === 'uitgesteld' ? naar : undefined;
  if (there) {
    if (there.id === vergadering.id)
      throw new DomainError('not-possible', 'Kies een andere vergadering om naar uit te stellen.');
    assertOpen(there, today);
  }
  const known = item.besluit;
  const isSame =
    known?.uitkomst === uitkomst &&
    (known.toelichting ?? '') === toelichting &&
    item.uitgesteldNaar === there?.id;
  if (isSame) return [];
  if (item.uitgesteldNaar !== undefined)
    throw new DomainError(
      'not-possible',
      'Dit punt is uitgesteld. Leg het besluit bij die vergadering vast.',
    );
  return [
    {
      soort: 'besluit vastgelegd',
      puntId,
      uitkomst,
      toelichting: toelichting === '' ? undefined : toelichting,
      naar: there?.id,
    },
  ];
}

/** A besluit is recorded on the day of the meeting or later. @throws DomainError 'not-possible' */
export function assertMayDecide({ datum, geannuleerd }: Vergadering, today: string): void {
  if (geannuleerd) {
    throw new DomainError(
      'not-possible',
      'Deze vergadering is geannuleerd. Stel het agendapunt uit naar een andere vergadering.',
    );
  }
  if (datum > today) {
    throw new DomainError(
      'not-possible',
      `Deze vergadering is pas op ${formatDutchDate(datum)}. Leg het besluit op die dag vast, of daarna.`,
    );
  }
}
