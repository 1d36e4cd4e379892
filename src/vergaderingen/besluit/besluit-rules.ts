import type { Actor } from '../../shared/actor.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { needsToelichting, type Uitkomst } from '../../shared/uitkomst.ts';
import { getItem, type Placed } from '../ground/agenda.ts';
import type { Vergadering } from '../ground/vergadering.ts';
import { assertMayPlan, assertOpen, decides } from '../ground/vergadering-rules.ts';
import type { BesluitEvent } from './besluit-events.ts';

/** What is asked of the explanation of a besluit that needs one. */
export const TOELICHTING = {
  leeg: 'Leg uit waarom, of wat er is veranderd.',
  max: 1000,
} as const;

/** The line on how the overleg weighed what residents said. */
export const WEGING = { max: 300 } as const;
/** What is asked when what was recorded changes. */
export const REDEN = {
  leeg: 'Schrijf kort waarom het besluit verandert.',
  max: 500,
} as const;

/** What the coördinator records of an agendapunt; `naar`: the meeting to which it was postponed. */
export type BesluitSaid = {
  readonly puntId: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting: string;
  readonly weging?: string;
  /** Why it changes. */
  readonly reden?: string;
  readonly naar?: Vergadering;
};

/**
 * The besluit on one agendapunt, by the coördinator, from the day of the meeting on. Another one takes its place, with the
 * reason; the history keeps both.
 * @throws DomainError 'not-allowed', 'not-found', 'not-possible' (too early, cancelled, no besluit belongs here, or it went
 *   to another meeting), or FormProblem (an explanation or a reason is needed)
 */
export function decideBesluit(
  actor: Actor,
  vergadering: Vergadering,
  agenda: readonly Placed[],
  { puntId, uitkomst, toelichting, weging = '', reden = '', naar }: BesluitSaid,
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
  if (isRecorded(item, { uitkomst, toelichting, weging, naar: there })) return [];
  if (item.uitgesteldNaar !== undefined)
    throw new DomainError(
      'not-possible',
      'Dit punt is uitgesteld. Leg het besluit bij die vergadering vast.',
    );
  const known = item.besluit;
  if (known) assertNoProblems({ reden: tekstProbleem(reden, REDEN) });
  return [
    {
      soort: 'besluit vastgelegd',
      puntId,
      uitkomst,
      toelichting: toelichting || undefined,
      weging: weging || undefined,
      reden: known ? reden : undefined,
      naar: there?.id,
    },
  ];
}

/** Does this stand there already? */
export function isRecorded(
  { besluit, uitgesteldNaar }: Placed,
  { uitkomst, toelichting, weging = '', naar }: Omit<BesluitSaid, 'puntId'>,
): boolean {
  return (
    besluit?.uitkomst === uitkomst &&
    (besluit.toelichting ?? '') === toelichting &&
    (besluit.weging ?? '') === weging &&
    uitgesteldNaar === naar?.id
  );
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
