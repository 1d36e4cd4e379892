import { createWorkingDays, type WorkingDays } from '../shared/working-days.ts';
import type { Waarden } from './waarden.ts';

/** The calendar of the organisation: its working days, and what the beheerder set. */
export type Kalender = Waarden & { readonly days: WorkingDays };

/** @param waarden what the beheerder set, as it holds now. @returns the same calendar as long as that says the same */
export function createKalender(waarden: () => Promise<Waarden>): () => Promise<Kalender> {
  let last: { readonly waarden: Waarden; readonly text: string; readonly kalender: Kalender } | undefined;
  return async () => {
    const now = await waarden();
    // Asked for each opdracht of a list: most of the time it is the very same.
    if (last?.waarden === now) return last.kalender;
    const text = JSON.stringify(now);
    const kalender =
      last?.text === text ? last.kalender : { ...now, days: createWorkingDays(now.vrijeDagen) };
    last = { waarden: now, text, kalender };
    return kalender;
  };
}
