import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import type { Stamp } from '../../shared/stamp.ts';
import { capital } from '../../shared/words.ts';
import { periodesOf } from '../ground/conditions.ts';
import { isRijDag, type RijDag } from '../ground/dagen.ts';
import type { Filters } from '../ground/query.ts';

/** On which days (YYYY-MM-DD) something was done with a row. */
export type RijDagen = Readonly<Partial<Record<RijDag, string>>>;

/** @param stamps what was done and when; what was not done is absent */
export function rijDagen(stamps: Readonly<Partial<Record<RijDag, Pick<Stamp, 'op'> | undefined>>>): RijDagen {
  return Object.fromEntries(
    Object.entries(stamps).flatMap(([dag, stamp]) => (stamp ? [[dag, localDate(stamp.op)]] : [])),
  );
}

/** 'Beantwoord op 2 nov 2026': the days that were asked for, beside the one that the row has itself. */
export function rijDagWords(filters: Filters, days: RijDagen): readonly string[] {
  return periodesOf(filters).flatMap(({ dag }) => {
    const day = isRijDag(dag) ? days[dag] : undefined;
    return dag === undefined || day === undefined ? [] : [`${capital(dag)} op ${formatShortDutchDate(day)}`];
  });
}
