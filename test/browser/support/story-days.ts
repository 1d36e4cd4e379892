import { localInstant } from '../../../src/shared/clock.ts';
import { createWorkingDays } from '../../../src/shared/working-days.ts';
import { machineToday } from '../../support/today.ts';

/** The days of a story that begins on the working day after today, so that it can be told on any day. */
export type StoryDays = {
  /** The working day (YYYY-MM-DD) so many after the first; before it when negative. */
  day(count: number): string;
  /** Nine in the morning of that day (ISO). */
  morning(count: number): string;
};

export async function createStoryDays(): Promise<StoryDays> {
  const days = await createWorkingDays();
  const first = days.add(machineToday(), 1);
  const day = (count: number): string => days.add(first, count);
  return { day, morning: (count) => localInstant(day(count), '09:00') };
}
