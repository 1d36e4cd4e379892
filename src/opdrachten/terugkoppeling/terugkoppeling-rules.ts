import type { Actor } from '../../shared/actor.ts';
import { isRealDate } from '../../shared/dates.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { assertFillsIn, isTrekker } from '../ground/access-rules.ts';
import { lastBesluit, needsTerugkoppeling } from '../ground/besluit.ts';
import { trekkerOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { stale } from '../ground/opdracht-errors.ts';
import { TERUGKOPPEL_KANALEN, type Terugkoppeling } from '../ground/terugkoppeling.ts';
import type { TerugkoppelingEvent } from './terugkoppeling-events.ts';

/** The rules of the answer to the people who contributed: facts in, events or a DomainError out. */

/** What is asked of each answer; the longest text in characters. */
export const TEKST = { leeg: 'Schrijf de tekst voor wie meedeed.', max: 4000 } as const;
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
  if (!needsTerugkoppeling(dossier)) throw new DomainError('not-possible', notNow(dossier));
}

function notNow({ status, terugkoppeling, plan }: Dossier): string {
  const gegeven = terugkoppeling?.gegeven;
  if (gegeven) return `De terugkoppeling is al gegeven, op ${formatDutchDate(gegeven.datum)}.`;
  if (status === 'besloten' && plan.vanToepassing === 'nee')
    return 'Bij deze opdracht deden inwoners niet mee. Er is geen terugkoppeling nodig.';
  if (status === 'uitgesteld') return 'Het besluit is uitgesteld. Terugkoppeling komt na het besluit.';
  if (status === 'ingetrokken') return 'Deze opdracht is ingetrokken. Er is geen terugkoppeling nodig.';
  return 'Er is nog geen besluit. Terugkoppeling komt na het besluit.';
}

/** The text, by whoever may answer; the same text changes nothing. @throws FormProblem on `tekst` */
export function decideTekst(actor: Actor, dossier: Dossier, tekst: string): TerugkoppelingEvent[] {
  assertMayAnswer(actor, dossier);
  assertNoProblems({ tekst: tekstProbleem(tekst, TEKST) });
  return dossier.terugkoppeling?.tekst === tekst ? [] : [{ soort: 'terugkoppeling geschreven', tekst }];
}

/** Asking the trekker to sign the text as it is. @throws DomainError 'not-possible' without a text or a known trekker */
export function decideVraagHandtekening(actor: Actor, dossier: Dossier): TerugkoppelingEvent[] {
  assertMayAnswer(actor, dossier);
  const { gevraagd, ondertekend } = textOf(dossier);
  if (trekkerOf(dossier)?.persoonId === undefined) {
    throw new DomainError(
      'not-possible',
      'De bot kent de bestuurlijk trekker nog niet. Vraag de coördinator om die te kiezen.',
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
  if (known.versie !== versie) throw stale();
  if (known.ondertekend) return [];
  if (known.gegeven) throw new DomainError('not-possible', notNow(dossier));
  return [{ soort: 'terugkoppeling ondertekend' }];
}

/** How it was given; `bereikt` is absent when nobody knows. */
export type Gegeven = {
  readonly kanaal: string;
  readonly datum: string;
  readonly bereikt?: number | undefined;
};

/**
 * Given: with its text, channel and date; who says so is in the log.
 * @throws FormProblem on `kanaal`, `datum` or `bereikt`; DomainError 'not-allowed' or 'not-possible'
 */
export function decideGegeven(
  actor: Actor,
  dossier: Dossier,
  { kanaal, datum, bereikt }: Gegeven,
  today: string,
): TerugkoppelingEvent[] {
  assertMayAnswer(actor, dossier);
  textOf(dossier);
  assertNoProblems({
    kanaal: TERUGKOPPEL_KANALEN.some((known) => known === kanaal) ? undefined : KIES_KANAAL,
    datum: dayProblem(dossier, datum, today),
    bereikt: isCount(bereikt) ? undefined : 'Vul een heel getal in, of laat dit leeg.',
  });
  return [
    {
      soort: 'terugkoppeling gegeven',
      kanaal,
      datum,
      bereikt,
    },
  ];
}

/** What was written. @throws DomainError 'not-possible' */
export function textOf({ terugkoppeling }: Dossier): Terugkoppeling {
  if (terugkoppeling) return terugkoppeling;
  throw new DomainError('not-possible', 'Er is nog geen tekst. Bewaar eerst de tekst voor wie meedeed.');
}

/** What is wrong with the day on which it was given, as a question for the card. @param today YYYY-MM-DD */
export function dayProblem(
  { besluiten }: Pick<Dossier, 'besluiten'>,
  datum: string,
  today: string,
): string | undefined {
  const from = lastBesluit(besluiten)?.datum ?? '';
  if (!isRealDate(datum)) return KIES_DAG;
  if (datum > today) return 'Die dag moet nog komen. Leg het vast als het is gegeven.';
  return datum < from ? `Het besluit is van ${formatDutchDate(from)}. Kies die dag of later.` : undefined;
}

function isCount(number = 0): boolean {
  return Number.isInteger(number) && number >= 0 && number <= MAX_BEREIKT;
}
