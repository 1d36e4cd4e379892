import type { CardMessage } from '../../bot/ports.ts';
import type { Clock } from '../../shared/clock.ts';
import { isDomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten.ts';
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

export type Again = {
  readonly problems?: Readonly<Record<string, string>>;
  readonly notice?: string;
};

/**
 * Runs a submission. What must be mended and what was out of date is answered with the form again, with what was
 * typed; other refusals stay what they are.
 */
export async function submitted(
  change: () => Promise<CurrentDossier>,
  again: (more: Again) => Promise<CardMessage>,
): Promise<CurrentDossier | CardMessage> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof FormProblem) return again({ problems: error.problems });
    if (isDomainError(error, 'conflict')) return again({ notice: error.message });
    throw error;
  }
}
