import type { Collega } from '../shared/people-choices.ts';

/** What this subject asks of the register of people. */
export interface Collegas {
  list(): Promise<readonly Collega[]>;
}
