import { plusWorkingDays } from './days.ts';
import type { Owed } from './owed.ts';

/** The at most four steps for one obligation, as docs/domein.md says them, in order, with their working days from the last day. */
const OFFSETS: Readonly<Record<string, number>> = {
  '10 werkdagen ervoor': -10,
  '5 werkdagen ervoor': -5,
  '1 werkdag ervoor': -1,
  'te laat': 1,
};
export const STEPS: readonly string[] = Object.keys(OFFSETS);
export const LATE = 'te laat';

/**
 * The newest step that has come; what fell before it was asked the request itself said, but that it is late is always said.
 * @param onlyLate for who hears of it because somebody else is late
 */
export function newestStep(
  { uiterlijk, sinds }: Pick<Owed, 'uiterlijk' | 'sinds'>,
  today: string,
  onlyLate: boolean,
): string | undefined {
  return STEPS.filter((step) => !onlyLate || step === LATE).findLast((step) => {
    const day = plusWorkingDays(uiterlijk, OFFSETS[step] ?? 0);
    if (day > sinds) return day <= today;
    return step === LATE && plusWorkingDays(sinds, 1) <= today;
  });
}
