import { type Dossier, participatieOf } from '../opdrachten/ground/dossier.ts';
import { isAfterBesluit } from '../opdrachten/ground/dossier-status.ts';
import { isPassageKlaar } from '../opdrachten/passage/passage-rules.ts';
import { type Behandeling, komt, type Mist, type Route, type Weekbesluit } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import { addDays, nextMonday } from '../shared/dates.ts';
import type { Vandaag } from '../shared/vandaag.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import type { Eis } from './eis.ts';
import { vergaderingWords } from './moment-woorden.ts';
import { bekendOp, beslissendeBehandeling, planBehandeling } from './route-dates.ts';

/** The week before a meeting: what it misses of an opdracht on its agenda (domain: Verplichtingen and their dates). */

/** Working days before a meeting in which it is asked what becomes of what misses something. */
export const WEEK = 5;

/** The first working day of the week, from Monday, of this day (YYYY-MM-DD). */
export function eersteWerkdag(date: string, days: WorkingDays): string {
  let dag = addDays(nextMonday(date), -7);
  while (!days.isWorkingDay(dag)) dag = addDays(dag, 1);
  return dag;
}

/** The first first working day of a week on which a meeting on that day is one of the coming five working days. */
export function weekVan(datum: string, days: WorkingDays): string {
  const from = days.add(datum, -WEEK);
  const same = eersteWerkdag(from, days);
  const first = same >= from ? same : eersteWerkdag(nextMonday(from), days);
  return first < datum ? first : datum;
}

/** What that coming stop misses: the plan for which it sets the date, the passage that it is to decide on. */
export function mistOp(dossier: Dossier, route: Route, stop: Behandeling): readonly Mist[] {
  if (!komt(stop) || isAfterBesluit(dossier.status)) return [];
  const participatie = participatieOf(dossier);
  const isAt = (other: Behandeling | undefined): boolean => other?.vergadering.id === stop.vergadering.id;
  const plan = isAt(planBehandeling(route, dossier.vergaderingId)) && participatie === 'plan niet compleet';
  const passage =
    isAt(beslissendeBehandeling(route)) &&
    !participatie.startsWith('geen participatie') &&
    !isPassageKlaar(dossier);
  return [...(plan ? (['plan'] as const) : []), ...(passage ? (['passage'] as const) : [])];
}

/** 'het plan en de passage zijn er nog niet' */
export function mistWords(mist: readonly Mist[]): string {
  const names = mist.map((one) => (one === 'plan' ? 'het plan' : 'de passage')).join(' en ');
  return `${names} ${mist.length > 1 ? 'zijn' : 'is'} er nog niet`;
}

/** What was decided for that day: of a meeting that moved it is asked again. */
function geldtNog<Besluit extends Weekbesluit>(
  besluit: Besluit | undefined,
  { vergadering }: Pick<Behandeling, 'vergadering'>,
): Besluit | undefined {
  return besluit?.datum === vergadering.datum ? besluit : undefined;
}

/** Does the coördinator let it stay although this misses? */
function magBlijven(stop: Behandeling, mist: readonly Mist[]): boolean {
  const kept = geldtNog(stop.blijftStaan, stop);
  return kept !== undefined && mist.every((one) => kept.mist.includes(one));
}

/**
 * The decision that is asked of the coördinator for each coming meeting that misses something. Who asked the projectleider once
 * more hears of it again the next working day, when it still misses.
 */
export function weekEisen(
  dossier: Dossier,
  route: Route,
  vandaag: Vandaag,
  days: WorkingDays,
): readonly Eis[] {
  return route.flatMap((stop): readonly Eis[] => {
    const mist = mistOp(dossier, route, stop);
    if (mist.length === 0) return [];
    const { id, datum, overlegNaam } = stop.vergadering;
    const asked = geldtNog(stop.nogGevraagd, stop);
    // On the day of the meeting it is asked for the last time.
    const again = asked ? [days.add(localDate(asked.op), 1), datum].toSorted()[0] : undefined;
    const sinds = [weekVan(datum, days), bekendOp(dossier, stop), again]
      .filter((dag) => dag !== undefined)
      .toSorted()
      .at(-1);
    if (sinds === undefined) return [];
    return [
      {
        soort: 'voorstel over de week',
        over: id,
        vanaf: datum,
        aanleiding: vergaderingWords({ datum, overlegNaam, isVoorbij: vandaag.isNa(datum) }),
        sinds,
        tot: datum,
        gedaan: magBlijven(stop, mist),
        onderwerp: mistWords(mist),
        ...(vandaag.isVoor(sinds) ? { stand: 'wacht' } : {}),
      },
    ];
  });
}

/** When the projectleider was asked once more for what this stop misses, by whom; undefined: nobody did. */
export function opnieuwGevraagd(stop: Behandeling | undefined): Eis['opnieuw'] {
  const asked = stop && geldtNog(stop.nogGevraagd, stop);
  return asked && { op: asked.op, door: asked.door };
}
