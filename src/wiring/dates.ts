import { createInstellingen, type Instellingen } from '../instellingen/instellingen.ts';
import type { Waarden } from '../instellingen/waarden.ts';
import type { OpdrachtFacts } from '../opdrachten/ground/ports.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { dayRemark } from '../shared/day-remark.ts';
import { createWorkingDays, type HolidaySettings, type WorkingDays } from '../shared/working-days.ts';
import { shortTitle } from '../vergaderingen/ground/vergadering-words.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { agendaVanaf, laatsteDag, planDeadline } from '../verplichtingen/termijnen.ts';
import type { AllStreams } from './streams.ts';

/** The calendar of the organisation: its working days, and what the beheerder set. */
export type Kalender = Waarden & { readonly days: WorkingDays };

/** Dates that follow from the calendar. */
export interface Dates {
  readonly instellingen: Instellingen;
  readonly kalender: () => Promise<Kalender>;
  readonly factsOf: OpdrachtFacts;
  /** The instant from which the agenda of a vergadering on that day (YYYY-MM-DD) is shown. */
  readonly agendaFrom: (datum: string) => Promise<string>;
  readonly vergaderingWords: (vergaderingId: string) => Promise<string>;
  /** What is odd about that day (YYYY-MM-DD) for a meeting, as a sentence; undefined when nothing is. */
  readonly remarkOn: (datum: string) => Promise<string | undefined>;
}

type Dependencies = {
  readonly streams: AllStreams;
  readonly vergaderingen: Pick<Vergaderingen, 'find'>;
  readonly clock: Clock;
  /** Looks soon at everything of which the dates may follow from the settings. */
  readonly onChanged: (id: string) => void;
};

/** The settings, and the dates that follow from them. */
export function createDates({ streams, vergaderingen, clock, onChanged }: Dependencies): Dates {
  const instellingen = createInstellingen({ streams: streams.instellingen, clock, onChanged });
  // One calendar for each choice of days off.
  const calendars = new Map<string, WorkingDays>();
  const workingDays = (vrijeDagen: HolidaySettings): WorkingDays => {
    const key = JSON.stringify(vrijeDagen);
    const days = calendars.get(key) ?? createWorkingDays(vrijeDagen);
    calendars.set(key, days);
    return days;
  };
  const kalender = async (): Promise<Kalender> => {
    const now = await instellingen.waarden();
    return { ...now, days: workingDays(now.vrijeDagen) };
  };

  return {
    instellingen,
    kalender,
    async factsOf({ vergaderingId }) {
      const vergadering = vergaderingId === undefined ? undefined : await vergaderingen.find(vergaderingId);
      if (!vergadering) return {};
      // A meeting that was cancelled asks for nothing any more.
      if (vergadering.geannuleerd) return { vergadering };
      const { termijnen, days } = await kalender();
      return { vergadering, deadline: planDeadline(vergadering.datum, termijnen, days) };
    },
    async agendaFrom(datum) {
      const { days, termijnen, uren } = await kalender();
      return localInstant(agendaVanaf(datum, termijnen, days), uren.van);
    },
    async remarkOn(datum) {
      return dayRemark(datum, localDate(clock.now()), (await kalender()).days);
    },
    async vergaderingWords(id) {
      const vergadering = await vergaderingen.find(id);
      return vergadering ? shortTitle(vergadering) : 'een vergadering';
    },
  };
}

/** The last day for the terugkoppeling about a besluit of that day. */
export async function terugkoppelingUiterlijk(
  besluitdatum: string,
  kalender: () => Promise<Kalender>,
): Promise<string> {
  const { days, termijnen } = await kalender();
  return laatsteDag(besluitdatum, termijnen['terugkoppeling gegeven'], days);
}
