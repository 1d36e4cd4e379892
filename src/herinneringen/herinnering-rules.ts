import { type Actor, hasRol } from '../shared/actor.ts';
import { addDays, isRealDate, nextMonday } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { isAkkoord, isEscalatie, type Wereld } from '../verplichtingen/aanspraken.ts';
import { ontvangerOp } from '../verplichtingen/afwezigheid.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import type { Herinnering, HerinneringEvent } from './herinnering.ts';

/** The rules of what somebody may do with a reminder: facts in, an answer or a DomainError out. */

/** Longer away is no snooze: then somebody else should do it. */
const MAX_DAYS = 92;

export const UITSTELLEN = ['morgen', 'volgende week', 'datum'] as const;
export type Uitstel = (typeof UITSTELLEN)[number];
export const KIES_UITSTEL = 'Kies wanneer ik je weer mag herinneren.';

/**
 * The day on which a snoozed reminder comes back.
 * @param datum what was chosen as a date, when `uitstel` says 'datum'
 * @throws FormProblem
 */
export function dayOfUitstel(uitstel: Uitstel, datum: string, today: string, days: WorkingDays): string {
  if (uitstel === 'morgen') return days.add(today, 1);
  if (uitstel === 'volgende week') return days.add(addDays(nextMonday(today), -1), 1);
  assertNoProblems({ datum: datumProbleem(datum, today) });
  // Nobody is reminded on a day off, so the answer is the day on which it really comes.
  return days.isWorkingDay(datum) ? datum : days.add(datum, 1);
}

function datumProbleem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies een datum.';
  if (datum <= today) return 'Kies een dag na vandaag.';
  return datum > addDays(today, MAX_DAYS)
    ? 'Kies een dag binnen drie maanden. Of draag het over.'
    : undefined;
}

/**
 * Only who it is meant for, the stand-in of today and the coördinator decide about a reminder.
 * @throws DomainError 'not-allowed'
 */
export function assertMayHandle(
  actor: Actor,
  eigenaarId: string,
  today: string,
  wereld: Pick<Wereld, 'afwezigheden'>,
): void {
  if (actor.id === eigenaarId || hasRol(actor, 'coördinator')) return;
  if (ontvangerOp(eigenaarId, today, wereld.afwezigheden) === actor.id) return;
  throw new DomainError('not-allowed', 'Deze herinnering is van iemand anders. Jij hoeft niets te doen.');
}

/** Does it come back only after the last day? Then the coördinator must see it (domain: Verplichtingen and their dates). */
export function passesDueDate(tot: string, verplichting: Pick<Verplichting, 'uiterlijk'>): boolean {
  return tot > verplichting.uiterlijk;
}

/** It comes back on the day `tot` (YYYY-MM-DD). */
export function decideSnooze(
  { uitgesteld }: Herinnering,
  verplichtingId: string,
  tot: string,
): readonly HerinneringEvent[] {
  const same = uitgesteld.some((known) => known.verplichtingId === verplichtingId && known.tot === tot);
  return same ? [] : [{ soort: 'herinnering uitgesteld', verplichtingId, tot }];
}

/** @throws DomainError 'not-possible' when saying so is not enough */
export function assertMayClaim({ soort }: Pick<Verplichting, 'soort'>): void {
  if (soortOf(soort).alleenVastgelegd)
    throw new DomainError(
      'not-possible',
      'Dit is pas klaar als het is vastgelegd. Typ ‘herinneringen’ en klik op ‘Nu doen’.',
    );
}

/** Somebody says that it is done already. @param isJudge who says so is a coördinator, whose word is enough */
export function decideClaim(
  { gemeld }: Herinnering,
  verplichtingId: string,
  isJudge: boolean,
): readonly HerinneringEvent[] {
  const known = gemeld.find((one) => one.verplichtingId === verplichtingId && one.klopt !== false);
  const said: HerinneringEvent = { soort: 'al gedaan gemeld', verplichtingId };
  const judged: HerinneringEvent = { soort: 'al gedaan beoordeeld', verplichtingId, klopt: true };
  return [...(known ? [] : [said]), ...(isJudge && known?.klopt !== true ? [judged] : [])];
}

/** @throws DomainError 'not-allowed' */
export function assertMayJudge(actor: Actor): void {
  if (!hasRol(actor, 'coördinator'))
    throw new DomainError('not-allowed', 'Alleen de coördinator kan zeggen of dit klaar is.');
}

/**
 * Is it done, as was said? Otherwise it comes back on the day `tot`, so that its owner hears that it is not done.
 * @throws DomainError 'not-possible' when nobody says so of what is asked now
 */
export function decideJudge(
  { gemeld }: Herinnering,
  verplichtingId: string,
  klopt: boolean,
  tot: string,
): readonly HerinneringEvent[] {
  const claim = gemeld.find((known) => known.verplichtingId === verplichtingId);
  if (!claim)
    throw new DomainError('not-possible', 'Dit bericht is van eerder: het is daarna opnieuw gevraagd.');
  if (claim.klopt === klopt) return [];
  const judged: HerinneringEvent = { soort: 'al gedaan beoordeeld', verplichtingId, klopt };
  return klopt ? [judged] : [judged, { soort: 'herinnering uitgesteld', verplichtingId, tot }];
}

/** Somebody asks the coördinator to give it to another. */
export function decideHandOver(
  { overdracht }: Herinnering,
  verplichtingId: string,
): readonly HerinneringEvent[] {
  const asked = overdracht.some((known) => known.verplichtingId === verplichtingId);
  return asked ? [] : [{ soort: 'overdracht gevraagd', verplichtingId }];
}

/** How an item of a card stands now, for the person who looks at it. */
export type Stand =
  | 'vervallen'
  | 'gedaan'
  | 'van iemand anders'
  | 'wacht'
  | 'wordt nagekeken'
  | 'uitgesteld'
  | 'open';

const OVER: readonly Stand[] = ['gedaan', 'vervallen', 'van iemand anders', 'wacht'];

/** Is nothing asked of anybody who reads it? Then there is nothing to put off, to give away or to say of it. */
export function isOver(stand: Stand): boolean {
  return OVER.includes(stand);
}

/** Where this obligation of this owner stands on this day. */
export function standNow(
  verplichting: Verplichting | undefined,
  eigenaarId: string,
  today: string,
  { herinneringen }: Wereld,
): Stand {
  if (!verplichting) return 'vervallen';
  const { id, stand } = verplichting;
  if (stand === 'gedaan' || isAkkoord(verplichting, herinneringen.values())) return 'gedaan';
  const isMine = !isEscalatie(verplichting, eigenaarId) || verplichting.coordinators.includes(eigenaarId);
  if (!isMine) return 'van iemand anders';
  if (stand === 'voorbij') return 'vervallen';
  // Only a plan waits for somebody else; the rest is not asked now.
  if (stand === 'wacht') return soortOf(verplichting.soort).fase ? 'wacht' : 'vervallen';
  const own = herinneringen.get(eigenaarId);
  if (own?.gemeld.some((claim) => claim.verplichtingId === id && claim.klopt === undefined))
    return 'wordt nagekeken';
  const snoozed = own?.uitgesteld.find(({ verplichtingId }) => verplichtingId === id);
  return snoozed && snoozed.tot > today ? 'uitgesteld' : 'open';
}
