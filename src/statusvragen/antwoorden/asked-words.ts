import { GETALLEN, getallenOf } from '../../opdrachten/getallen.ts';
import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { vragenIn } from '../../opdrachten/ground/plan-vragen.ts';
import { DADEN, dadenOf, MOMENTEN, type Moment, momentenOf } from '../../opdrachten/momenten.ts';
import type { Actor } from '../../shared/actor.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { capital } from '../../shared/words.ts';
import { asks, periodesOf } from '../ground/conditions.ts';
import type { Query } from '../ground/query.ts';
import { NUMBERS } from './number-words.ts';

/** The number or day by which it was asked for: '150 mensen die het hoorden', 'ingediend: 2 nov 2026, door Els Hendriks'. */
export function askedWords(
  dossier: Dossier,
  { filters, orde }: Pick<Query, 'filters' | 'orde'>,
  reader: Actor,
): readonly string[] {
  const numbers = getallenOf(dossier);
  const counted = GETALLEN.filter((one) => asks(filters, one) || orde?.op === one);
  const days = MOMENTEN.filter(
    (moment) => orde?.op === moment || periodesOf(filters).some(({ dag }) => dag === moment),
  );
  return [
    ...counted.flatMap((one) => (numbers[one] === undefined ? [] : `${numbers[one]} ${NUMBERS[one]}`)),
    ...days.flatMap((moment) => dayWords(dossier, moment, reader)),
  ];
}

/** On which day, by whom where that was somebody, and what was asked of a plan that went back, for who may read the plan. */
function dayWords(dossier: Dossier, moment: Moment, reader: Actor): readonly string[] {
  const days = momentenOf(dossier)[moment];
  const daad = DADEN.find((one) => one === moment);
  const last =
    daad &&
    dadenOf(dossier)
      [daad].toSorted((a, b) => a.op.localeCompare(b.op))
      .at(-1);
  // Of a terugkoppeling the day is the one on which people heard it, and not that of the entry.
  const day = last && moment !== 'verteld' ? localDate(last.op) : days.at(-1);
  if (day === undefined) return [];
  const when = `${capital(moment)}: ${formatShortDutchDate(day)}${last ? `, door ${last.door}` : ''}`;
  return [when, ...(moment === 'teruggestuurd' && mayReadPlan(reader, dossier) ? askedOf(dossier) : [])];
}

function askedOf({ vraag, beantwoord }: Dossier): readonly string[] {
  const asked = vraag ?? beantwoord;
  return asked ? vragenIn(asked).map(({ tekst }) => `Vraag: ${tekst}`) : [];
}
