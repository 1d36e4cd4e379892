import { localDate, systemClock } from '../../src/shared/clock.ts';

/** The day (YYYY-MM-DD) that a process on the clock of this machine calls today: the office's, also between midnight there and in UTC. */
export const machineToday = (): string => localDate(systemClock.now());
