import type { Actor } from '../../shared/actor.ts';
import { isRealDate } from '../../shared/dates.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { assertFillsIn, isTrekker } from '../ground/access-rules.ts';
import { type Besluit, lastBesluit } from '../ground/besluit.ts';
import { trekkerOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { teHerzienOf } from '../ground/herziening.ts';
import { stale } from '../ground/opdracht-errors.ts';
import { MAX_REDEN } from '../ground/recording-rules.ts';
import {
  afgehandeld,
  conceptOf,
  gegevenOf,
  gegevenOp,
  TERUGKOPPEL_KANALEN,
  type TerugkoppelKanaal,
  type TerugkoppelTekst,
} from '../ground/terugkoppeling.ts';
import { tookPart, verschuldigd } from '../ground/verschuldigd.ts';
import type { TerugkoppelingEvent } from './terugkoppeling-events.ts';

/** The rules of the answer to the people who contributed: facts in, events or a DomainError out. */

/** What is asked of each answer; the longest text in characters. */
export const TEKST = { leeg: 'Schrijf de tekst voor wie meedeed.', max: 6500 } as const;
export const NIET_NODIG = {
  leeg: 'Schrijf kort waarom niemand iets hoeft te horen.',
  max: MAX_REDEN,
} as const;
export const KIES_KANAAL = 'Kies hoe mensen het hoorden.';
export const KIES_DAG = 'Kies de dag waarop mensen het hoorden.';
export const MAX_BEREIKT = 1_000_000;

/** May this person answer, and is there something to answer about? @throws DomainError 'not-allowed' or 'not-possible' */
export function assertMayAnswer(actor: Actor, dossier: Dossier): void {
  assertAnswerer(actor, dossier);
  assertIsOwed(dossier);
}

/** @throws DomainError 'not-allowed' */
export function assertAnswerer(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'de terugkoppeling vastleggen');
}

/** @throws DomainError 'not-possible' */
export function assertIsOwed(dossier: Dossier): void {
  if (!verschuldigd(dossier)) throw new DomainError('not-possible', notNow(dossier));
}

function notNow(dossier: Dossier): string {
  const { besluiten, status, plan } = dossier;
  const besluit = lastBesluit(besluiten);
  const last = afgehandeld(dossier).at(-1);
  if (last?.gegeven)
    return `De terugkoppeling is al gegeven, op ${formatDutchDate(gegevenOp(last.gegeven))}.`;
  if (last?.nietNodig)
    return `Er is al vastgelegd dat terugkoppeling niet nodig is. De reden: ${last.nietNodig.reden}`;
  if (status === 'uitgesteld') return 'Het besluit is uitgesteld. Terugkoppeling komt na het besluit.';
  if (!besluit || besluit.uitkomst === 'uitgesteld')
    return 'Er is nog geen besluit. Terugkoppeling komt na het besluit.';
  return plan.vanToepassing === 'nee'
    ? 'Bij deze opdracht deden inwoners niet mee. Er is geen terugkoppeling nodig.'
    : 'Deze opdracht is ingetrokken voordat er inwoners meededen. Er is geen terugkoppeling nodig.';
}

/** The text, by whoever may answer; the same text changes nothing. @throws FormProblem on `tekst` */
export function decideTekst(actor: Actor, dossier: Dossier, tekst: string): TerugkoppelingEvent[] {
  assertMayAnswer(actor, dossier);
  const again = teHerzienOf(dossier).length;
  assertNoProblems({ tekst: again > 0 ? oordelenFirst(again) : tekstProbleem(tekst, TEKST) });
  const concept = conceptOf(dossier);
  const isKnown = concept?.tekst === tekst && concept.verouderd === undefined;
  return isKnown ? [] : [{ soort: 'terugkoppeling geschreven', tekst }];
}

/** What comes before the text. @param punten how many are asked again */
export function oordelenFirst(punten: number): string {
  return punten === 1
    ? 'Het besluit raakt 1 punt van inwoners. Kijk eerst of je oordeel daarover nog klopt.'
    : `Het besluit raakt ${punten} punten van inwoners. Kijk eerst of je oordelen daarover nog kloppen.`;
}

/** Asking the trekker to sign the text as it is. @throws DomainError 'not-possible' without a text or a known trekker */
export function decideVraagHandtekening(actor: Actor, dossier: Dossier): TerugkoppelingEvent[] {
  assertMayAnswer(actor, dossier);
  const { gevraagd, ondertekend } = currentTekst(dossier);
  if (trekkerOf(dossier)?.persoonId === undefined) {
    throw new DomainError(
      'not-possible',
      'Ik ken de bestuurlijk trekker nog niet. Vraag de coördinator om die te kiezen.',
    );
  }
  return gevraagd || ondertekend ? [] : [{ soort: 'handtekening gevraagd' }];
}

/**
 * The trekker signs the text that the card showed.
 * @throws DomainError 'not-allowed', 'not-possible', or 'conflict' when the text changed since
 */
export function decideOnderteken(actor: Actor, dossier: Dossier, versie: number): TerugkoppelingEvent[] {
  if (!isTrekker(actor, dossier)) {
    throw new DomainError('not-allowed', 'Alleen de bestuurlijk trekker kan de terugkoppeling ondertekenen.');
  }
  const known = textOf(dossier);
  if (known.versie !== versie) throw stale(dossier);
  if (known.ondertekend) return [];
  if (!conceptOf(dossier)) throw new DomainError('not-possible', notNow(dossier));
  assertCurrent(known);
  return [{ soort: 'terugkoppeling ondertekend' }];
}

/**
 * Given: with its text, channel and date; who says so is in the log.
 * @throws FormProblem on `kanaal`, `datum` or `bereikt`; DomainError 'not-allowed' or 'not-possible'
 */
export function decideGegeven(
  actor: Actor,
  dossier: Dossier,
  kanaal: TerugkoppelKanaal,
  today: string,
): TerugkoppelingEvent[] {
  assertMayAnswer(actor, dossier);
  currentTekst(dossier);
  assertKanaal(toldOf(dossier), kanaal, today);
  return [{ soort: 'terugkoppeling gegeven', ...kanaal }];
}

/**
 * The same answer reached people in another way as well.
 * @throws FormProblem on `kanaal`, `datum` or `bereikt`; DomainError 'not-allowed' or 'not-possible' before it was given
 */
export function decideOokGegeven(
  actor: Actor,
  dossier: Dossier,
  kanaal: TerugkoppelKanaal,
  today: string,
): TerugkoppelingEvent[] {
  assertAnswerer(actor, dossier);
  assertIsGiven(dossier);
  assertKanaal(lastTold(dossier), kanaal, today);
  const isKnown = gegevenOf(dossier)
    .at(-1)
    ?.kanalen.some((known) => known.kanaal === kanaal.kanaal && known.datum === kanaal.datum);
  if (isKnown)
    throw new DomainError('not-possible', 'Dit kanaal staat er al, met deze dag. Er is niets veranderd.');
  return [{ soort: 'terugkoppeling ook gegeven', ...kanaal }];
}

/** @throws DomainError 'not-possible' */
export function assertIsGiven(dossier: Dossier): void {
  if (gegevenOf(dossier).length === 0)
    throw new DomainError(
      'not-possible',
      'De terugkoppeling is nog niet gegeven. Leg eerst vast hoe dat ging.',
    );
}

/**
 * Nothing needs to be said: after an earlier terugkoppeling, or where nobody took part.
 * @throws FormProblem on `reden`; DomainError 'not-allowed' or 'not-possible'
 */
export function decideNietNodig(actor: Actor, dossier: Dossier, reden: string): TerugkoppelingEvent[] {
  assertMayAnswer(actor, dossier);
  assertMayBeLeft(dossier);
  assertNoProblems({ reden: tekstProbleem(reden, NIET_NODIG) });
  return [{ soort: 'terugkoppeling niet nodig', reden }];
}

/** Can it be left out, with a reason? */
export function mayBeLeft(dossier: Dossier): boolean {
  return gegevenOf(dossier).length > 0 || !tookPart(dossier);
}

/** @throws DomainError 'not-possible' */
export function assertMayBeLeft(dossier: Dossier): void {
  if (!mayBeLeft(dossier))
    throw new DomainError(
      'not-possible',
      'Er deden inwoners mee, en zij hoorden nog niets. Geef eerst terugkoppeling.',
    );
}

/** What was written last, given or not. @throws DomainError 'not-possible' */
export function textOf(dossier: Dossier): TerugkoppelTekst {
  const found = conceptOf(dossier) ?? dossier.terugkoppelingen?.findLast(({ tekst }) => tekst)?.tekst;
  if (found) return found;
  throw new DomainError('not-possible', 'Er is nog geen tekst. Bewaar eerst de tekst voor wie meedeed.');
}

/** The text that can be given. @throws DomainError 'not-possible' */
function currentTekst(dossier: Dossier): TerugkoppelTekst {
  const concept = conceptOf(dossier);
  if (!concept)
    throw new DomainError('not-possible', 'Er is nog geen tekst. Bewaar eerst de tekst voor wie meedeed.');
  assertCurrent(concept);
  return concept;
}

/** @throws DomainError 'not-possible' */
function assertCurrent({ verouderd }: TerugkoppelTekst): void {
  if (verouderd) throw new DomainError('not-possible', VEROUDERD);
}

export const VEROUDERD =
  'Na deze tekst kwam er een ander besluit. Lees de tekst eerst na, en bewaar hem opnieuw.';

function assertKanaal(
  besluit: Besluit | undefined,
  { kanaal, datum, bereikt }: TerugkoppelKanaal,
  today: string,
): void {
  assertNoProblems({
    kanaal: TERUGKOPPEL_KANALEN.some((known) => known === kanaal) ? undefined : KIES_KANAAL,
    datum: dayProblem(besluit, datum, today),
    bereikt: isCount(bereikt) ? undefined : 'Vul een heel getal in, of laat dit leeg.',
  });
}

/** The besluit that people are told of now. */
export function toldOf(dossier: Dossier): Besluit | undefined {
  return verschuldigd(dossier)?.besluit ?? lastTold(dossier);
}

/** The besluit that people were told of the last time. */
export function lastTold({ terugkoppelingen = [] }: Dossier): Besluit | undefined {
  return terugkoppelingen.findLast(({ gegeven }) => gegeven !== undefined)?.sinds;
}

/**
 * What is wrong with the day on which it was given, as a question for the card.
 * @param besluit that it is about
 * @param today YYYY-MM-DD
 */
export function dayProblem(besluit: Besluit | undefined, datum: string, today: string): string | undefined {
  const from = besluit?.datum ?? '';
  if (!isRealDate(datum)) return KIES_DAG;
  if (datum > today) return 'Die dag moet nog komen. Leg het vast als het is gegeven.';
  return datum < from ? `Het besluit is van ${formatDutchDate(from)}. Kies die dag of later.` : undefined;
}

function isCount(number = 0): boolean {
  return Number.isInteger(number) && number >= 0 && number <= MAX_BEREIKT;
}
