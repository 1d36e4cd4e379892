import type { WorkingDays } from '../shared/working-days.ts';

/** Terms in working days before (negative) or after a meeting (domain: Verplichtingen and their dates). */
export const TERMIJNEN = { planIngediend: -15, planAfgestemd: -10 } as const;

/** The last day (YYYY-MM-DD) on which the plan may be handed in for a meeting on `vergaderdatum`. */
export function planDeadline(vergaderdatum: string, workingDays: WorkingDays): string {
  return workingDays.add(vergaderdatum, TERMIJNEN.planIngediend);
}
