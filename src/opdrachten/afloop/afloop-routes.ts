import type { Clock } from '../../shared/clock.ts';
import type { Ids } from '../../shared/ids.ts';
import type { Opdrachten } from '../opdrachten.ts';
import type { Collegas } from '../ports.ts';
import type { Afhandeling } from './afhandeling.ts';

/** What the routes from the besluit on need. */
export type AfloopDependencies = {
  readonly opdrachten: Opdrachten;
  readonly afhandeling: Afhandeling;
  readonly collegas: Collegas;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The last day (YYYY-MM-DD) for the terugkoppeling about a besluit of that day. */
  readonly terugkoppelingUiterlijk: (besluitdatum: string) => Promise<string>;
  /** How many working days that day still lies ahead; negative: it has passed. */
  readonly workingDaysLeft: (datum: string) => Promise<number>;
};
