import type { Kalender } from '../instellingen/kalender.ts';
import { type Besluit, besluitBekend, besluitVanaf } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOf, DatesOfAll, OpdrachtDates, VoorstelDagen } from '../opdrachten/ground/ports.ts';
import type { Route } from '../shared/behandeling.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { dayRemark } from '../shared/day-remark.ts';
import { rememberPer } from '../shared/remember.ts';
import type { Signaal } from '../signalen/signaal.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { planDagen } from './dossier-facts.ts';
import { planBehandeling } from './route-dates.ts';
import { signaalSinds } from './signaal-facts.ts';
import { agendaVanaf, uiterlijkOf } from './termijnen.ts';
import { voorstelDagen } from './voorbereiding-eisen.ts';

/** Dates that follow from the calendar as it is now. Days are YYYY-MM-DD. */
export interface CalendarDates {
  readonly datesOf: DatesOf;
  readonly datesOfAll: DatesOfAll;
  /** The instant from which the agenda of a vergadering on that day is shown. */
  readonly agendaFrom: (datum: string) => Promise<string>;
  /** What is odd about that day for a meeting, as a sentence; undefined when nothing is. */
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
  /** The last day for the terugkoppeling about this besluit. */
  readonly terugkoppelingUiterlijk: (besluit: Besluit) => Promise<string>;
  /** What the meeting that decides asks of the proposal. */
  readonly voorstelOf: (dossier: Dossier, route: Route) => Promise<VoorstelDagen | undefined>;
  /** The last day for the answer to this signaal. */
  readonly signaalUiterlijk: (signaal: Signaal) => Promise<string>;
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
  const dates = rememberPer(datesOn);
  return {
    datesOf: async (dossier) => dates(dossier, await vergaderingen.routeOf(dossier), await kalender()),
    async datesOfAll(dossiers) {
      const routeOf = await vergaderingen.routesOf(dossiers);
      const now = await kalender();
      return (dossier) => dates(dossier, routeOf(dossier), now);
    },
    async agendaFrom(datum) {
      const { days, termijnen, uren } = await kalender();
      return localInstant(agendaVanaf(datum, termijnen, days), uren.van);
    },
    async remarkOn(datum) {
      return dayRemark(datum, today(), (await kalender()).days);
    },
    async terugkoppelingUiterlijk(besluit) {
      const { days, termijnen } = await kalender();
      const asked = { vanaf: besluitVanaf(besluit), bekend: besluitBekend(besluit) };
      return uiterlijkOf(asked, termijnen['terugkoppeling gegeven'], days).uiterlijk;
    },
    voorstelOf: async (dossier, route) => voorstelDagen(dossier, route, await kalender()),
    async signaalUiterlijk(signaal) {
      const { days, termijnen } = await kalender();
      const asked = { vanaf: signaal.ontvangen, bekend: signaalSinds(signaal) };
      return uiterlijkOf(asked, termijnen['signaal beantwoord'], days).uiterlijk;
    },
    async workingDaysLeft(datum) {
      return (await kalender()).days.between(today(), datum);
    },
  };
}

function datesOn(dossier: Dossier, route: Route, kalender: Kalender): OpdrachtDates {
  const vergadering = planBehandeling(route, dossier.vergaderingId)?.vergadering;
  if (vergadering) {
    const dates = { route, vergadering };
    return { ...dates, ...planDagen(dossier, dates, kalender) };
  }
  // A meeting that was cancelled asks for nothing any more.
  const cancelled = route.findLast(({ stand }) => stand === 'geannuleerd');
  return cancelled ? { route, vergadering: cancelled.vergadering } : { route };
}
