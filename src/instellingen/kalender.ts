import { createWorkingDays, type HolidaySettings, type WorkingDays } from '../shared/working-days.ts';
import type { Waarden } from './waarden.ts';

/** The calendar of the organisation: its working days, and what the beheerder set. */
export type Kalender = Waarden & { readonly days: WorkingDays };

/** @param waarden what the beheerder set, as it holds now */
export function createKalender(waarden: () => Promise<Waarden>): () => Promise<Kalender> {
  // One calendar for each choice of days off.
  const calendars = new Map<string, WorkingDays>();
  const workingDays = (vrijeDagen: HolidaySettings): WorkingDays => {
    const key = JSON.stringify(vrijeDagen);
    const days = calendars.get(key) ?? createWorkingDays(vrijeDagen);
    calendars.set(key, days);
    return days;
  };
  return async () => {
    const now = await waarden();
    return { ...now, days: workingDays(now.vrijeDagen) };
  };
}
