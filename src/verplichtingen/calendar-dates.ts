import type { Kalender } from '../instellingen/kalender.ts';
import type { DatesOf, DatesOfAll, OpdrachtDates, OpRoute } from '../opdrachten/ground/ports.ts';
import type { Route } from '../shared/behandeling.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { dayRemark } from '../shared/day-remark.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { planBehandeling } from './route-dates.ts';
import { agendaVanaf, laatsteDag, planDeadline } from './termijnen.ts';

/** Dates that follow from the calendar as it is now. Days are YYYY-MM-DD. */
export interface CalendarDates {
  readonly datesOf: DatesOf;
  readonly datesOfAll: DatesOfAll;
  /** The instant from which the agenda of a vergadering on that day is shown. */
  readonly agendaFrom: (datum: string) => Promise<string>;
  /** What is odd about that day for a meeting, as a sentence; undefined when nothing is. */
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
  /** The last day for the terugkoppeling about a besluit of that day. */
  readonly terugkoppelingUiterlijk: (besluitdatum: string) => Promise<string>;
  /** The last day for the answer to a signaal that came in on that day. */
  readonly signaalUiterlijk: (ontvangen: string) => Promise<string>;
  /** How many working days that day still lies ahead; negative: it has passed. */
  readonly workingDaysLeft: (datum: string) => Promise<number>;
}

type Dependencies = {
  readonly vergaderingen: Pick<Vergaderingen, 'routeOf' | 'routesOf'>;
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
};

export function createCalendarDates({ vergaderingen, kalender, clock }: Dependencies): CalendarDates {
  const today = (): string => localDate(clock.now());
  return {
    datesOf: async (opdracht) => datesOn(await vergaderingen.routeOf(opdracht), opdracht, await kalender()),
    async datesOfAll(opdrachten) {
      const routeOf = await vergaderingen.routesOf(opdrachten);
      const now = await kalender();
      const all = new Map(opdrachten.map((one) => [one.id, datesOn(routeOf(one), one, now)]));
      return ({ id }) => all.get(id) ?? { route: [] };
    },
    async agendaFrom(datum) {
      const { days, termijnen, uren } = await kalender();
      return localInstant(agendaVanaf(datum, termijnen, days), uren.van);
    },
    async remarkOn(datum) {
      return dayRemark(datum, today(), (await kalender()).days);
    },
    async terugkoppelingUiterlijk(besluitdatum) {
      const { days, termijnen } = await kalender();
      return laatsteDag(besluitdatum, termijnen['terugkoppeling gegeven'], days);
    },
    async signaalUiterlijk(ontvangen) {
      const { days, termijnen } = await kalender();
      return laatsteDag(ontvangen, termijnen['signaal beantwoord'], days);
    },
    async workingDaysLeft(datum) {
      return (await kalender()).days.between(today(), datum);
    },
  };
}

function datesOn(
  route: Route,
  { vergaderingId }: Pick<OpRoute, 'vergaderingId'>,
  { termijnen, days }: Kalender,
): OpdrachtDates {
  const vergadering = planBehandeling(route, vergaderingId)?.vergadering;
  if (vergadering) return { route, vergadering, deadline: planDeadline(vergadering.datum, termijnen, days) };
  // A meeting that was cancelled asks for nothing any more.
  const cancelled = route.findLast(({ stand }) => stand === 'geannuleerd');
  return cancelled ? { route, vergadering: cancelled.vergadering } : { route };
}
