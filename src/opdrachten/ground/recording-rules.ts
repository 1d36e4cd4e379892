import type { Actor } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertFillsIn, decidedWords } from './access-rules.ts';
import type { Dossier } from './dossier.ts';
import { geenParticipatieWords } from './status-words.ts';
import { activiteitenOf, type LopendeActiviteit } from './uitvoering.ts';

/** When something may be recorded about the uitvoering and the inbreng, and by whom. */

/** The longest reason, in characters. */
export const MAX_REDEN = 500;

/** May something be recorded now: by whom, and is the plan agreed? @throws DomainError 'not-allowed' or 'not-possible' */
export function assertMayRecord(actor: Actor, dossier: Dossier): void {
  assertRecorder(actor, dossier);
  assertUnderWay(dossier);
}

/** @throws DomainError 'not-allowed' */
export function assertRecorder(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'dit vastleggen');
}

/** @throws DomainError 'not-possible' */
export function assertUnderWay(dossier: Dossier): void {
  if (!isUnderWay(dossier)) throw new DomainError('not-possible', notUnderWay(dossier));
}

/** Is this the time between an agreed plan and the besluit? */
export function isUnderWay({ status }: Dossier): boolean {
  return status === 'plan afgestemd' || status === 'in uitvoering' || status === 'verwerkt';
}

function notUnderWay(dossier: Dossier): string {
  switch (dossier.status) {
    case 'plan gevraagd':
    case 'plan in concept':
      return 'Het plan staat nog open. Dien het eerst in. Daarna kun je dit vastleggen.';
    case 'plan ingediend':
      return 'Dit kan pas als de coördinator akkoord is met het plan.';
    case 'geen participatie':
      return `${geenParticipatieWords(dossier)} Verandert dat? Open dan het plan opnieuw.`;
    default:
      return decidedWords(dossier.status, 'Dit');
  }
}

/** @throws DomainError 'not-found' */
export function activiteitOf(dossier: Dossier, activiteitId: string): LopendeActiviteit {
  const found = activiteitenOf(dossier).find(({ id }) => id === activiteitId);
  if (found) return found;
  throw new DomainError(
    'not-found',
    'Deze activiteit staat niet meer in het plan. Open de opdracht opnieuw.',
  );
}
