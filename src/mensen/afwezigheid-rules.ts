import { addDays } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import type { Afwezigheid, PersoonEvent } from './persoon.ts';

/** Longer is no absence but another job: then somebody else gets the opdrachten. */
const MAX_DAYS = 366;

type Period = { readonly van: string; readonly tot: string };

/**
 * Somebody reports to be away. An absence that overlaps it makes room, so that there is one stand-in on each day.
 * @param today YYYY-MM-DD, as all dates here
 * @throws FormProblem at the last day; DomainError 'invalid-input'
 */
export function decideAfwezigheid(
  persoonId: string,
  known: readonly Afwezigheid[],
  asked: Afwezigheid,
  today: string,
): PersoonEvent[] {
  assertNoProblems({ tot: problemOf(asked, today) });
  if (asked.vervangerId === persoonId)
    throw new DomainError('invalid-input', 'Je kunt niet je eigen vervanger zijn. Kies een collega.');
  const isSame = known.some(
    ({ van, tot, vervangerId }) =>
      van === asked.van && tot === asked.tot && vervangerId === asked.vervangerId,
  );
  if (isSame) return [];
  return [...overlapping(known, asked).map(withdrawn), { soort: 'afwezig gemeld', ...asked }];
}

function problemOf({ van, tot }: Period, today: string): string | undefined {
  if (tot < van) return 'De laatste dag ligt vóór de eerste dag. Kijk de datums na.';
  if (tot < today) return 'Die dagen zijn al voorbij.';
  const isLong = tot > addDays(van, MAX_DAYS);
  return isLong
    ? 'Dat is langer dan een jaar. Vraag de coördinator om je opdrachten over te dragen.'
    : undefined;
}

/** The absences that share a day with this one. */
export function overlapping(known: readonly Afwezigheid[], asked: Period): readonly Afwezigheid[] {
  return known.filter(({ van, tot }) => van <= asked.tot && asked.van <= tot);
}

/** Takes an absence back; one that is not there any more needs nothing. */
export function decideWithdrawal(known: readonly Afwezigheid[], period: Period): PersoonEvent[] {
  return known.filter(({ van, tot }) => van === period.van && tot === period.tot).map(withdrawn);
}

function withdrawn({ van, tot }: Period): PersoonEvent {
  return { soort: 'afwezigheid ingetrokken', van, tot };
}
