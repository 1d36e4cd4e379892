import { createWorkingDays, type WorkingDays } from '../shared/working-days.ts';
import type { Waarden } from './waarden.ts';

/** The calendar of the organisation: its working days, and what the beheerder set. */
export type Kalender = Waarden & { readonly days: WorkingDays };

/** @param waarden what the beheerder set, as it holds now. @returns the same calendar as long as that says the same */
export function createKalender(waarden: () => Promise<Waarden>): () => Promise<Kalender> {
  let last: { readonly text: string; readonly kalender: Kalender } | undefined;
  return async () => {
    const now = await waarden();
    const text = JSON.stringify(now);
    if (last?.text !== text) last = { text, kalender: { ...now, days: createWorkingDays(now.vrijeDagen) } };
    return last.kalender;
  };
}
