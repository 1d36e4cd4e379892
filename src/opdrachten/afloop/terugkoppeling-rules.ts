import type { Actor } from '../../shared/actor.ts';
import { isRealDate } from '../../shared/dates.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Dossier, OpdrachtEvent } from '../opdracht.ts';
import { stale } from '../opdracht-errors.ts';
import { isTrekker, mayFillIn } from '../opdracht-rules.ts';
import { lastBesluit, needsTerugkoppeling } from './besluit.ts';
import { TERUGKOPPEL_KANALEN, type Terugkoppeling } from './terugkoppeling.ts';

/** The rules of the answer to the people who contributed: facts in, events or a DomainError out. */

/** The longest text, in characters. */
export const MAX_TEKST = 4000;
const MAX_BEREIKT = 1_000_000;

/** May this person answer, and is there something to answer about? @throws DomainError 'not-allowed' or 'not-possible' */
export function assertMayAnswer(actor: Actor, dossier: Dossier): void {
  if (!mayFillIn(actor, dossier)) {
    throw new DomainError(
      'not-allowed',
      'Alleen de projectleider van deze opdracht en de coördinator kunnen de terugkoppeling vastleggen.',
    );
  }
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
export function decideTekst(actor: Actor, dossier: Dossier, tekst: string): OpdrachtEvent[] {
  assertMayAnswer(actor, dossier);
  assertNoProblems({
    tekst: tekstProbleem(tekst, { leeg: 'Schrijf de tekst voor wie meedeed.', max: MAX_TEKST }),
  });
  return dossier.terugkoppeling?.tekst === tekst ? [] : [{ soort: 'terugkoppeling geschreven', tekst }];
}

/** Asking the trekker to sign the text as it is. @throws DomainError 'not-possible' without a text or a known trekker */
export function decideVraagHandtekening(actor: Actor, dossier: Dossier): OpdrachtEvent[] {
  assertMayAnswer(actor, dossier);
  const { gevraagd, ondertekend } = textOf(dossier);
  if (dossier.trekkerId === undefined) {
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
export function decideOnderteken(actor: Actor, dossier: Dossier, versie: number): OpdrachtEvent[] {
  if (!isTrekker(actor, dossier)) {
    throw new DomainError('not-allowed', 'Alleen de bestuurlijk trekker kan de terugkoppeling ondertekenen.');
  }
  const known = textOf(dossier);
  if (known.versie !== versie) throw stale();
  if (known.ondertekend) return [];
  if (known.gegeven) throw new DomainError('not-possible', notNow(dossier));
  return [{ soort: 'terugkoppeling ondertekend' }];
}

/** How it was given, as it was typed. */
export type Gegeven = { readonly kanaal: string; readonly datum: string; readonly bereikt: string };

/**
 * Given: with its text, channel and date; who says so is in the log.
 * @throws FormProblem on `kanaal`, `datum` or `bereikt`; DomainError 'not-allowed' or 'not-possible'
 */
export function decideGegeven(
  actor: Actor,
  dossier: Dossier,
  { kanaal, datum, bereikt }: Gegeven,
  today: string,
): OpdrachtEvent[] {
  assertMayAnswer(actor, dossier);
  textOf(dossier);
  const from = lastBesluit(dossier.besluiten)?.datum ?? '';
  assertNoProblems({
    kanaal: TERUGKOPPEL_KANALEN.some((known) => known === kanaal)
      ? undefined
      : 'Kies hoe mensen het hoorden.',
    datum: dateProblem(datum, from, today),
    bereikt: readNumber(bereikt) === 'wrong' ? 'Vul een heel getal in, of laat dit leeg.' : undefined,
  });
  const reached = readNumber(bereikt);
  return [
    {
      soort: 'terugkoppeling gegeven',
      kanaal,
      datum,
      ...(typeof reached === 'number' ? { bereikt: reached } : {}),
    },
  ];
}

function textOf({ terugkoppeling }: Dossier): Terugkoppeling {
  if (terugkoppeling) return terugkoppeling;
  throw new DomainError('not-possible', 'Er is nog geen tekst. Bewaar eerst de tekst voor wie meedeed.');
}

function dateProblem(datum: string, from: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies de dag waarop mensen het hoorden.';
  if (datum > today) return 'Die dag moet nog komen. Leg het vast als het is gegeven.';
  return datum < from ? `Het besluit is van ${formatDutchDate(from)}. Kies die dag of later.` : undefined;
}

function readNumber(text: string): number | undefined | 'wrong' {
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isInteger(number) && number >= 0 && number <= MAX_BEREIKT ? number : 'wrong';
}
