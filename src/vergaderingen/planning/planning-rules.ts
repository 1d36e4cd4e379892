import type { Actor } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import { beslist, type OverlegToen, soortVan } from '../../shared/overleg-toen.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import type { Moment, Vergadering } from '../ground/vergadering.ts';
import { assertMayPlan, assertOpen } from '../ground/vergadering-rules.ts';
import type { PlanningEvent } from './planning-events.ts';

/** An overleg as it is when its meeting is planned. */
type PlannedOverleg = { readonly id: string; readonly naam: string } & Omit<OverlegToen, 'overlegId'>;

/** Whether and when people meet: facts in, events or a DomainError out. No clock, no ids, no store. */

const OTHER_TIME =
  'Iemand plande op hetzelfde moment een vergadering van dit overleg op die dag, op een andere tijd. Klik nog een keer op Plannen.';

/** Can this be the meeting of that time? Two times that are known and differ are two meetings. */
export function isSameTime({ tijd: known }: Pick<Vergadering, 'tijd'>, tijd: string | undefined): boolean {
  return known === undefined || tijd === undefined || known === tijd;
}

/**
 * Planning a meeting on a day. The same overleg on the same day is the same meeting, unless both times are known and differ:
 * its time and place are filled in, and a cancelled one goes on after all.
 * @throws DomainError 'not-allowed', 'conflict' (somebody planned another time there at the same moment), or FormProblem for a
 *   day that has passed
 */
export function decidePlan(
  actor: Actor,
  known: Vergadering | undefined,
  overleg: PlannedOverleg,
  moment: Moment,
  today: string,
): PlanningEvent[] {
  assertMayPlan(actor);
  assertNotPassed(moment.datum, today);
  if (known && !isSameTime(known, moment.tijd)) throw new DomainError('conflict', OTHER_TIME);
  const tijd = moment.tijd ?? known?.tijd;
  const plaats = moment.plaats ?? known?.plaats;
  const event = {
    soort: 'vergadering gepland' as const,
    overlegId: overleg.id,
    overlegNaam: known?.overlegNaam ?? overleg.naam,
    overlegSoort: known ? known.overlegSoort : overleg.overlegSoort,
    beslist: known ? known.beslist : overleg.beslist,
    datum: moment.datum,
    tijd,
    plaats,
  };
  const same = known && !known.geannuleerd && known.tijd === tijd && known.plaats === plaats;
  return same ? [] : [event];
}

/**
 * What a list says of a meeting: a new one, or its time and place. It may be of a day that has passed. A list does not
 * undo that a meeting was cancelled.
 * @throws DomainError 'not-allowed'
 */
export function decideRecord(
  actor: Actor,
  known: Vergadering | undefined,
  overleg: PlannedOverleg,
  moment: Moment,
): PlanningEvent[] {
  if (known && (known.geannuleerd || known.datum !== moment.datum)) return [];
  return decidePlan(actor, known, overleg, moment, moment.datum);
}

/**
 * Another day, time or place. The id stays, and with it everything that hangs on it.
 * @param others meetings of the same overleg on the new day
 * @throws DomainError 'not-allowed' or 'not-possible' (held or cancelled), or FormProblem for a day that has passed or on
 *   which the overleg meets already
 */
export function decideMove(
  actor: Actor,
  vergadering: Vergadering,
  moment: Moment,
  others: readonly Vergadering[],
  today: string,
): PlanningEvent[] {
  assertMayPlan(actor);
  assertOpen(vergadering, today);
  assertNotPassed(moment.datum, today);
  if (others.some((one) => one.id !== vergadering.id && !one.geannuleerd && isSameTime(one, moment.tijd))) {
    throw new FormProblem({
      datum:
        'Dit overleg heeft op die dag al een vergadering. Kies een andere dag, of stel de agendapunten uit naar die vergadering. Vergadert het overleg die dag twee keer? Geef dan beide een eigen tijd.',
    });
  }
  const { datum, tijd, plaats } = moment;
  if (datum === vergadering.datum && tijd === vergadering.tijd && plaats === vergadering.plaats) return [];
  return [{ soort: 'vergadering verplaatst', datum, tijd, plaats }];
}

/** @throws DomainError 'not-allowed' or 'not-possible' */
export function decideCancel(
  actor: Actor,
  vergadering: Vergadering,
  reden: string | undefined,
  today: string,
): PlanningEvent[] {
  assertMayPlan(actor);
  if (vergadering.geannuleerd) return [];
  assertOpen(vergadering, today);
  return [{ soort: 'vergadering geannuleerd', reden }];
}

function assertNotPassed(datum: string, today: string): void {
  if (datum < today)
    throw new FormProblem({ datum: 'Deze datum is al voorbij. Kies een datum die nog komt.' });
}

/** What the region says of an overleg now; see `Overleggen.heden`. */
export type OverlegHeden = { readonly naam?: string } & Required<Omit<OverlegToen, 'overlegId'>>;

/**
 * A meeting that is still to come follows the region. What was held keeps what its overleg was, and so does one of today on which
 * something was recorded already.
 */
export function decideOverleg(
  known: Vergadering | undefined,
  heden: OverlegHeden | undefined,
  today: string,
): PlanningEvent[] {
  if (!known || !heden || known.datum < today || known.geannuleerd) return [];
  if (known.agendapunten.some(({ besluit, conclusie }) => besluit ?? conclusie)) return [];
  const { naam: overlegNaam = known.overlegNaam, overlegSoort, beslist: decides } = heden;
  const isSame =
    overlegNaam === known.overlegNaam && overlegSoort === soortVan(known) && decides === beslist(known);
  return isSame ? [] : [{ soort: 'overleg gewijzigd', overlegNaam, overlegSoort, beslist: decides }];
}
