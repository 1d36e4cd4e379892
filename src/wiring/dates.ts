import type { OpdrachtFacts } from '../opdrachten/ports.ts';
import { localInstant } from '../shared/clock.ts';
import { createWorkingDays, type HolidaySettings, type WorkingDays } from '../shared/working-days.ts';
import { shortTitle } from '../vergaderingen/vergadering-words.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { planDeadline } from '../verplichtingen/termijnen.ts';

/** The agenda of a vergadering is shown from this many working days before it (domain: Agenda and channels). */
const AGENDA_POST_DAYS = 7;
const AGENDA_POST_TIME = '08:30';

/** Dates that follow from the calendar of working days. */
export interface Dates {
  readonly workingDays: () => Promise<WorkingDays>;
  readonly factsOf: OpdrachtFacts;
  /** The instant from which the agenda of a vergadering on that day (YYYY-MM-DD) is shown. */
  readonly agendaFrom: (datum: string) => Promise<string>;
  readonly vergaderingWords: (vergaderingId: string) => Promise<string>;
}

export function createDates(vergaderingen: Pick<Vergaderingen, 'find'>, holidays: HolidaySettings): Dates {
  // The holidays are a large module that the first answer does not need.
  let days: Promise<WorkingDays> | undefined;
  const workingDays = (): Promise<WorkingDays> => {
    days ??= createWorkingDays(holidays);
    return days;
  };
  // Many opdrachten share few dates, and counting working days is slow.
  const deadlines = new Map<string, string>();

  return {
    workingDays,
    async factsOf({ vergaderingId }) {
      const vergadering = vergaderingId === undefined ? undefined : await vergaderingen.find(vergaderingId);
      if (!vergadering) return {};
      // A meeting that was cancelled asks for nothing any more.
      if (vergadering.geannuleerd) return { vergadering };
      const { datum } = vergadering;
      const deadline = deadlines.get(datum) ?? planDeadline(datum, await workingDays());
      deadlines.set(datum, deadline);
      return { vergadering, deadline };
    },
    agendaFrom: async (datum) =>
      localInstant((await workingDays()).add(datum, -AGENDA_POST_DAYS), AGENDA_POST_TIME),
    async vergaderingWords(id) {
      const vergadering = await vergaderingen.find(id);
      return vergadering ? shortTitle(vergadering) : 'een vergadering';
    },
  };
}
