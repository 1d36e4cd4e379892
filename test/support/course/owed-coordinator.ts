import { dueOn, isWorkingDay, later, plusDays, plusWorkingDays, promisedOn } from './days.ts';
import {
  decidingStopOf,
  hasPassage,
  holds,
  isAtEnd,
  isPutOff,
  isWithdrawn,
  knownOf,
  planStopOf,
  routeOf,
  type Stop,
} from './dossier.ts';
import { type Facts, type OpdrachtFacts, shows, type VergaderingFacts } from './facts.ts';
import type { Owed } from './owed.ts';

/** What is owed by the coördinator beside the dossiers themselves, as docs/domein.md says it. All days are YYYY-MM-DD. */

/** The agenda is posted so many working days before its meeting. */
export const AGENDA_BEFORE = -7;
const WEEK = 5;
const LAST_MONTH = '-12-01';

/** The first working day of the week of this day, from Monday. */
export function weekStart(day: string): string {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  let found = plusDays(day, -weekday);
  while (!isWorkingDay(found)) found = plusDays(found, 1);
  return found;
}

/** The first first working day of a week on which a meeting on that day comes within five working days. */
export function weekOf(datum: string): string {
  const from = plusWorkingDays(datum, -WEEK);
  const own = weekStart(from);
  const start = own >= from ? own : weekStart(plusDays(from, 7));
  return start < datum ? start : datum;
}

export type Missing = { readonly stop: Stop; readonly mist: readonly ('plan' | 'passage')[] };

/** The coming meetings that miss the plan or the passage of this opdracht. */
export function missingOf(facts: Facts, opdracht: OpdrachtFacts, today: string): readonly Missing[] {
  if (holds(opdracht) || isPutOff(opdracht) || isWithdrawn(opdracht)) return [];
  const route = routeOf(facts, opdracht, today);
  const { plan, vanToepassing } = opdracht;
  const noPlan = plan === 'gevraagd' ? planStopOf(opdracht, route) : undefined;
  const isWithout = plan !== 'gevraagd' && vanToepassing === 'nee';
  const noPassage = isWithout || hasPassage(opdracht) ? undefined : decidingStopOf(route);
  return route.flatMap((stop): readonly Missing[] => {
    const isAt = (other: Stop | undefined): boolean => other?.vergadering.id === stop.vergadering.id;
    const mist = [
      ...(isAt(noPlan) ? (['plan'] as const) : []),
      ...(isAt(noPassage) ? (['passage'] as const) : []),
    ];
    return mist.length > 0 ? [{ stop, mist }] : [];
  });
}

/** From the Monday before a meeting the coördinator decides about what misses something. */
export function weekOwed(
  facts: Facts,
  opdracht: OpdrachtFacts,
  coordinators: readonly string[],
  today: string,
): readonly Owed[] {
  return missingOf(facts, opdracht, today).flatMap(({ stop, mist }): readonly Owed[] => {
    const { id, datum } = stop.vergadering;
    const { blijft, gevraagd } = stop.punt;
    if (blijft?.datum === datum && mist.every((one) => blijft.mist.includes(one))) return [];
    const asked = gevraagd?.datum === datum ? plusWorkingDays(gevraagd.op, 1) : undefined;
    const again = asked === undefined || asked < datum ? asked : datum;
    const sinds = later(weekOf(datum), knownOf(stop), again);
    if (sinds > today) return [];
    return [
      {
        id: `${opdracht.id}:voorstel over de week/${id}`,
        soort: 'voorstel over de week',
        opdracht,
        owners: coordinators,
        uiterlijk: promisedOn(plusWorkingDays(datum, -1), sinds, datum),
        sinds,
      },
    ];
  });
}

/** Since when it has an agenda: its own points and what names it; undefined: it has none. */
export function agendaSince(facts: Facts, { id, punten }: VergaderingFacts): string | undefined {
  const own = [...punten.values()].filter(({ naar }) => naar === undefined).map(({ sinds }) => sinds);
  const named = [...facts.opdrachten.values()].filter(({ vergaderingId }) => vergaderingId === id);
  return [...own, ...named.map(({ vergaderingSinds }) => vergaderingSinds)].toSorted()[0];
}

/** A body whose first coming agenda gets into no channel. */
export function kanaalOwed(facts: Facts, coordinators: readonly string[], today: string): readonly Owed[] {
  const found = new Map<string, Owed | undefined>();
  const coming = [...facts.vergaderingen.values()]
    .filter(({ datum, geannuleerd }) => datum >= today && !geannuleerd)
    .toSorted((a, b) => a.datum.localeCompare(b.datum));
  for (const vergadering of coming) {
    const { overlegId, datum, verplaatst } = vergadering;
    const since = found.has(overlegId) ? undefined : agendaSince(facts, vergadering);
    if (since === undefined) continue;
    const kanalen = [...facts.kanalen.values()];
    const isArranged = facts.zonderKanaal.has(overlegId) || kanalen.some((one) => shows(one) === overlegId);
    const agenda = plusWorkingDays(datum, AGENDA_BEFORE);
    const gone = kanalen.map(({ weg }) => weg[overlegId]);
    const sinds = later(plusWorkingDays(agenda, AGENDA_BEFORE), since, verplaatst, ...gone);
    const owed: Owed = {
      id: `overleg:${overlegId}:ontbrekend kanaal`,
      soort: 'ontbrekend kanaal',
      owners: coordinators,
      uiterlijk: dueOn(agenda, sinds, { tot: datum }),
      sinds,
    };
    found.set(overlegId, isArranged || sinds > today ? undefined : owed);
  }
  return [...found.values()].filter((one) => one !== undefined);
}

/** In December: what is not finished of a year. */
export function jaarOwed(facts: Facts, coordinators: readonly string[], today: string): readonly Owed[] {
  return [...facts.jaren].flatMap(([jaar, onderwerpen]): readonly Owed[] => {
    const isOpen = [...onderwerpen.values()].some(({ open, opdrachtId }) => {
      const opdracht = facts.opdrachten.get(opdrachtId ?? '');
      return open && (!opdracht || !isAtEnd(opdracht));
    });
    const sinds = `${jaar}${LAST_MONTH}`;
    if (!isOpen || today < sinds) return [];
    return [
      {
        id: `jaaragenda:${jaar}:jaaragenda afgesloten`,
        soort: 'jaaragenda afgesloten',
        owners: coordinators,
        uiterlijk: `${jaar}-12-31`,
        sinds,
      },
    ];
  });
}
