import type { Actor } from '../shared/actor.ts';
import { type Raad as Genoemd, raadWords } from '../shared/adviesraad.ts';
import { addDays, isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import { type Adviesraad, geldig, type RaadEvent, type Raadsoverleg } from './raad.ts';
import { assertMayKeep } from './raad-rules.ts';

/** The rules of meetings with a raad: facts in, events or an error out. Days are YYYY-MM-DD. */

export const BESPROKEN = { max: 500 } as const;
export const AFGEZEGD = { leeg: 'Schrijf kort waarom het overleg niet doorgaat.', max: 300 } as const;
const MAX_AHEAD = 2 * 366;
const MAX_BACK = 730;
const MAX_OVERLEGGEN = 200;

/** `besproken`: empty as long as it is still to come; `samenMet`: the other raden that are there. */
export type GevraagdOverleg = {
  readonly datum: string;
  readonly besproken: string;
  readonly samenMet: readonly Genoemd[];
};

/**
 * A meeting is planned, or recorded at once when it was held already.
 * @throws DomainError, FormProblem
 */
export function decidePlannen(
  actor: Actor,
  raad: Adviesraad,
  id: string,
  { datum, besproken, samenMet }: GevraagdOverleg,
  today: string,
): readonly RaadEvent[] {
  assertMayKeep(actor);
  const isPast = datum < today;
  const isTaken = geldig(raad).some((one) => one.datum === datum);
  assertNoProblems({
    datum:
      dayProblem(datum, today) ?? (isTaken ? 'Op die dag staat al een overleg met deze raad.' : undefined),
    besproken:
      datum > today && besproken !== ''
        ? 'Dit overleg moet nog komen. Schrijf daarna op wat is besproken.'
        : besprokenProbleem(besproken, isPast),
  });
  if ((raad.overleggen ?? []).length >= MAX_OVERLEGGEN)
    throw new DomainError(
      'not-possible',
      `Bij deze raad staan al ${MAX_OVERLEGGEN} overleggen. Meer kan niet.`,
    );
  return [
    {
      soort: 'raadsoverleg gepland',
      id,
      datum,
      ...(samenMet.length === 0 ? {} : { samenMet: [...samenMet] }),
    },
    ...(besproken === '' ? [] : [{ soort: 'raadsoverleg gehouden' as const, id, besproken }]),
  ];
}

/** None of these raden has another meeting on that day. @throws FormProblem */
export function assertVrij(raden: readonly Adviesraad[], overlegId: string, dag: string): void {
  const bezet = raden.find((raad) => geldig(raad).some(({ id, datum }) => id !== overlegId && datum === dag));
  assertNoProblems({
    samenMet: bezet && `Op die dag staat al een overleg met: ${raadWords(bezet)}.`,
  });
}

/** @throws DomainError 'not-found' */
export function overlegOf({ overleggen = [] }: Adviesraad, overlegId: string): Raadsoverleg {
  const found = overleggen.find(({ id }) => id === overlegId);
  if (found) return found;
  throw new DomainError('not-found', 'Dit overleg ken ik niet. Open de adviesraad opnieuw.');
}

/** @throws DomainError 'not-possible' */
export function assertIsOpen({ gehouden, afgezegd }: Raadsoverleg): void {
  if (gehouden) throw new DomainError('not-possible', 'Van dit overleg is al vastgelegd wat is besproken.');
  if (afgezegd) throw new DomainError('not-possible', 'Dit overleg is al afgezegd. Er is niets veranderd.');
}

/** Is this meeting of the raad neither held nor cancelled? */
export function isOpen({ overleggen = [] }: Adviesraad, overlegId: string): boolean {
  return overleggen.some(({ id, gehouden, afgezegd }) => id === overlegId && !gehouden && !afgezegd);
}

/** What was discussed. @throws DomainError, FormProblem */
export function decideGehouden(
  actor: Actor,
  raad: Adviesraad,
  overlegId: string,
  besproken: string,
  today: string,
): readonly RaadEvent[] {
  assertMayKeep(actor);
  const overleg = overlegOf(raad, overlegId);
  assertIsOpen(overleg);
  if (overleg.datum > today)
    throw new DomainError('not-possible', 'Dit overleg moet nog komen. Leg daarna vast wat is besproken.');
  assertNoProblems({ besproken: besprokenProbleem(besproken, true) });
  return [{ soort: 'raadsoverleg gehouden', id: overlegId, besproken }];
}

/** It does not take place. @throws DomainError, FormProblem */
export function decideAfgezegd(
  actor: Actor,
  raad: Adviesraad,
  overlegId: string,
  reden: string,
): readonly RaadEvent[] {
  assertMayKeep(actor);
  assertIsOpen(overlegOf(raad, overlegId));
  assertNoProblems({ reden: tekstProbleem(reden, AFGEZEGD) });
  return [{ soort: 'raadsoverleg afgezegd', id: overlegId, reden }];
}

function besprokenProbleem(besproken: string, isNeeded: boolean): string | undefined {
  return tekstProbleem(besproken, {
    ...BESPROKEN,
    leeg: isNeeded ? 'Schrijf in één of twee zinnen wat is besproken.' : undefined,
  });
}

function dayProblem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies een datum die bestaat.';
  if (datum > addDays(today, MAX_AHEAD)) return 'Die datum ligt te ver weg. Klopt het jaar?';
  return datum < addDays(today, -MAX_BACK) ? 'Die dag ligt te ver terug. Kijk de datum na.' : undefined;
}
