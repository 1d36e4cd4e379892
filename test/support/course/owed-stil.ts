import { later, plusDays, plusWorkingDays } from './days.ts';
import { decides, isFinished, isPutOff, routeOf } from './dossier.ts';
import type { Facts, OpdrachtFacts } from './facts.ts';
import { BESLUIT_DAYS, type Owed } from './owed.ts';

/** A dossier that is not finished and of which nobody owes anything next, or what is asked is of nobody. All days are YYYY-MM-DD. */

const TERM = 3;
/** What was postponed without a date is quiet so many working days after that. */
const PUT_OFF = 10;

/** @param owed everything else that is owed for it on this day */
export function stilOwed(
  facts: Facts,
  opdracht: OpdrachtFacts,
  owed: readonly Owed[],
  coordinators: readonly string[],
  today: string,
): readonly Owed[] {
  const { id, leiders, plan, vanToepassing } = opdracht;
  const [nobodys] = owed.filter(({ owners }) => owners.length === 0);
  const isAgreedWithout = plan === 'afgestemd' && vanToepassing === 'nee' && !isPutOff(opdracht);
  if (!nobodys && (owed.length > 0 || isFinished(opdracht) || isAgreedWithout)) return [];
  const isOfNobody = nobodys && (leiders.length === 0 || nobodys.soort === 'toezegging nagekomen');
  const quiet = lastDate(facts, opdracht, isOfNobody === true, today);
  const putOff = !nobodys && isPutOff(opdracht) ? postponedOn(opdracht) : undefined;
  const sinds = later(quiet, putOff === undefined ? undefined : plusWorkingDays(putOff, PUT_OFF));
  if (sinds > today) return [];
  const noLeider = leiders[0]?.persoonId === undefined;
  const other = nobodys?.soort === 'toezegging nagekomen' ? 'toezegging' : 'datum';
  return [
    {
      id: `${id}:stil dossier/${noLeider ? 'projectleider' : other}`,
      soort: 'stil dossier',
      opdracht,
      owners: coordinators,
      uiterlijk: plusWorkingDays(sinds, TERM),
      sinds,
    },
  ];
}

/** The day after the last date that is known; what is of nobody works towards no date. */
function lastDate(facts: Facts, opdracht: OpdrachtFacts, isOfNobody: boolean, today: string): string {
  const days = routeOf(facts, opdracht, today).flatMap((stop) => {
    const { stand, vergadering, punt } = stop;
    if (stand === 'geannuleerd') return [vergadering.geannuleerd];
    if (stand === 'uitgesteld' || (isOfNobody && stand === 'komt')) return [];
    const isAsked = !isOfNobody && decides(stop) && punt.besluit === undefined;
    return [plusDays(vergadering.datum, 1 + (isAsked ? BESLUIT_DAYS : 0))];
  });
  // As long as an adviesraad has time, that day is still to come.
  const asked = [...opdracht.adviezen.values()].flatMap(({ ontvangen, geen, uiterlijk }) =>
    ontvangen || geen || uiterlijk <= today ? [] : [uiterlijk],
  );
  return later(opdracht.gewijzigd, ...days, ...asked);
}

/** The day on which it was put off last, if that holds. */
function postponedOn(opdracht: OpdrachtFacts): string | undefined {
  const last = [...opdracht.besluiten.values()].findLast(({ uitkomst }) => uitkomst === 'uitgesteld');
  return last?.op.slice(0, 10);
}
