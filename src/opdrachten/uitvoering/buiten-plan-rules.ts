import type { Actor } from '../../shared/actor.ts';
import { addDays, isRealDate } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { isHandedIn } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { MAX_DAYS_AHEAD } from '../ground/plan-schema.ts';
import { assertRecorder, assertUnderWay, MAX_REDEN } from '../ground/recording-rules.ts';
import { activiteitenOf } from '../ground/uitvoering.ts';
import { activiteitName } from '../ground/uitvoering-words.ts';
import type { UitvoeringEvent } from './uitvoering-events.ts';

/** The rules of an activiteit that was not in the plan: facts in, events or a DomainError out. */

export const NIET_IN_PLAN_OMDAT = {
  leeg: 'Schrijf kort waarom dit niet in het plan stond.',
  max: MAX_REDEN,
} as const;
export const VERWACHT = {
  leeg: 'Vul in hoeveel mensen je verwacht: een heel getal, 1 of meer.',
  min: 1,
  max: 10_000,
} as const;
export const KIES_SOORT = 'Kies wat voor activiteit het is.';
export const KIES_DAG = 'Kies een datum. Weet je alleen de maand? Kies dan een dag in die maand.';
/** One of longer ago is a typing error, in days. */
const MAX_DAYS_BACK = 2 * 366;

/** What was typed. `alleenMaand`: of the day only the month counts. */
export type Toevoeging = {
  readonly soort: string;
  /** YYYY-MM-DD. */
  readonly datum: string;
  readonly alleenMaand: boolean;
  readonly aantal: number | undefined;
  readonly reden: string;
};

/**
 * An agreed plan can get activiteiten beside it until the besluit: what is heard later can no longer change the proposal.
 * What is 'verwerkt' stays so: inbreng that is added to it opens that again.
 * @throws DomainError 'not-possible'
 */
export function assertCanAdd(dossier: Dossier): void {
  if (!isHandedIn(dossier))
    throw new DomainError('not-possible', 'Het plan staat nog open. Zet de activiteit in het plan.');
  assertUnderWay(dossier);
}

/** @param today YYYY-MM-DD @throws FormProblem, DomainError */
export function decideToegevoegd(
  actor: Actor,
  dossier: Dossier,
  id: string,
  { soort, datum, alleenMaand, aantal = 0, reden }: Toevoeging,
  today: string,
): UitvoeringEvent[] {
  assertRecorder(actor, dossier);
  assertCanAdd(dossier);
  const wanneer = alleenMaand ? datum.slice(0, 7) : datum;
  const known = activiteitenOf(dossier).find(
    (one) => one.soort === soort && (one.nu === wanneer || one.wanneer === wanneer),
  );
  assertNoProblems({
    soort:
      known &&
      `Deze activiteit staat er al: ${activiteitName(known)}. Waren er twee op een dag? Tel de mensen dan bij elkaar op.`,
    datum: dayProblem(datum, today),
    aantal: aantal >= VERWACHT.min && aantal <= VERWACHT.max ? undefined : VERWACHT.leeg,
    reden: tekstProbleem(reden, NIET_IN_PLAN_OMDAT),
  });
  return [{ soort: 'activiteit buiten het plan', activiteit: { id, soort, wanneer, aantal }, reden }];
}

function dayProblem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return KIES_DAG;
  if (datum > addDays(today, MAX_DAYS_AHEAD)) return 'Die datum ligt te ver weg. Klopt het jaar?';
  return datum < addDays(today, -MAX_DAYS_BACK) ? 'Die datum ligt te ver terug. Klopt het jaar?' : undefined;
}
