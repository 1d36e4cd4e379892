import type { Actor } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { assertFillsIn, isTrekker, mayFillIn } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isOver } from '../ground/dossier-status.ts';
import type { AfspraakInvoer } from '../ground/trekker-afspraak.ts';
import type { TrekkerEvent } from './trekker-events.ts';

/** The rules of what is agreed with the bestuurlijk trekker: facts in, events or an error out. */

/** What is asked of the texts; `max` in characters. */
export const HOE = { leeg: 'Schrijf in één of twee zinnen wat de trekker doet.', max: 500 } as const;
export const DAARNA = { max: 500 } as const;

/** Can this person say it, now? */
export function maySpreekAf(actor: Actor, dossier: Dossier): boolean {
  const isOpen = !isOver(dossier) && dossier.jaartabel === undefined;
  return isOpen && dossier.trekkers.length > 0 && (mayFillIn(actor, dossier) || isTrekker(actor, dossier));
}

/** @throws DomainError 'not-allowed' or 'not-possible' */
export function assertSpreektAf(actor: Actor, dossier: Dossier): void {
  if (!isTrekker(actor, dossier)) assertFillsIn(actor, dossier, 'dit afspreken');
  if (dossier.jaartabel || isOver(dossier))
    throw new DomainError('not-possible', 'Deze opdracht is klaar. Er valt niets meer af te spreken.');
  if (dossier.trekkers.length === 0)
    throw new DomainError(
      'not-possible',
      'Bij deze opdracht staat nog geen bestuurlijk trekker. De coördinator kiest wie dat is.',
    );
}

/**
 * What is agreed now. The same again changes nothing, unless the trekker says for the first time what somebody else wrote down.
 * @param shown the dossier as the card showed it
 * @throws FormProblem; DomainError 'conflict' when somebody agreed something else since
 */
export function decideAfspraak(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  { hoe, daarna = '' }: AfspraakInvoer,
): TrekkerEvent[] {
  assertSpreektAf(actor, dossier);
  assertNoProblems({
    hoe: tekstProbleem(hoe, HOE),
    daarna: daarna === '' ? undefined : tekstProbleem(daarna, { ...DAARNA, leeg: DAARNA_LEEG }),
  });
  const { trekkerAfspraak: known } = dossier;
  const isSame = known !== undefined && known.hoe === hoe && (known.daarna ?? '') === daarna;
  if (isSame && (known.zelf || !isTrekker(actor, dossier))) return [];
  if (shown.trekkerAfspraak?.op !== known?.op)
    throw new DomainError('conflict', `${known?.door ?? 'Iemand'} sprak intussen iets anders af.`);
  return [{ soort: 'afspraak met trekker', hoe, ...(daarna === '' ? {} : { daarna }) }];
}

const DAARNA_LEEG = 'Schrijf wat de trekker met de uitkomst doet, of laat dit leeg.';
