import type { Actor } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { assertFillsIn, mayFillIn, mayReadPlan } from '../ground/access-rules.ts';
import type { BoodschapInvoer } from '../ground/boodschap.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type BoodschapEvent, findBoodschap } from './boodschap-events.ts';

/** The rules of what is told about an opdracht: facts in, events or a DomainError out. */

/** What is asked of the message itself; `max` in characters: one sentence or two. */
export const KERNBOODSCHAP = {
  leeg: 'Schrijf in één of twee zinnen wat mensen moeten weten.',
  max: 300,
} as const;
/** More than this is no plan any more. */
const MAX_BOODSCHAPPEN = 40;

/** @throws DomainError 'not-allowed' */
export function assertPlansBoodschap(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'de communicatie plannen');
}

/** Can this person plan some, or are there any to read? Before there is a plan nobody knows what there is to tell. */
export function hasBoodschappen(actor: Actor, dossier: Dossier): boolean {
  const isAgreed = dossier.afgestemd !== undefined && dossier.jaartabel === undefined;
  if (mayFillIn(actor, dossier) && isAgreed) return true;
  return mayReadPlan(actor, dossier) && (dossier.boodschappen ?? []).length > 0;
}

/**
 * A message that is planned, or planned otherwise; the same again changes nothing.
 * @param shown the dossier as the card showed it
 * @throws FormProblem on `kernboodschap`; DomainError 'conflict' when somebody changed or took it off since
 */
export function decidePlanBoodschap(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  boodschap: BoodschapInvoer,
): BoodschapEvent[] {
  assertPlansBoodschap(actor, dossier);
  assertNoProblems({ kernboodschap: tekstProbleem(boodschap.kernboodschap, KERNBOODSCHAP) });
  const known = findBoodschap(dossier, boodschap.id);
  const event = { soort: 'boodschap gepland' as const, ...boodschap };
  if (known && same({ soort: event.soort, ...withoutStamp(known) }, event)) return [];
  const was = findBoodschap(shown, boodschap.id);
  if (was && !known)
    throw new DomainError(
      'conflict',
      'Iemand heeft deze boodschap intussen geschrapt. Bewaar je haar, dan staat ze er weer.',
    );
  if (known && !same(was, known))
    throw new DomainError(
      'conflict',
      `${known.door} heeft deze boodschap intussen gewijzigd. Bewaar je jouw tekst, dan vervangt die wat er nu staat.`,
    );
  if (!known && (dossier.boodschappen ?? []).length >= MAX_BOODSCHAPPEN)
    throw new DomainError(
      'not-possible',
      `Er staan al ${MAX_BOODSCHAPPEN} boodschappen. Schrap er eerst een.`,
    );
  return [event];
}

function withoutStamp({
  op: _op,
  door: _door,
  doorId: _id,
  ...boodschap
}: NonNullable<ReturnType<typeof findBoodschap>>) {
  return boodschap;
}

/** Taken off; what is off already changes nothing. @throws DomainError 'not-allowed' */
export function decideSchrapBoodschap(actor: Actor, dossier: Dossier, boodschapId: string): BoodschapEvent[] {
  assertPlansBoodschap(actor, dossier);
  return findBoodschap(dossier, boodschapId) ? [{ soort: 'boodschap geschrapt', boodschapId }] : [];
}
