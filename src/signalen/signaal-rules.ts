import { type Actor, ASK_COORDINATOR, assertCoordinator, hasRol } from '../shared/actor.ts';
import { TERUGKIJK_TEKST, type TerugkijkUitkomst } from '../shared/adviesraad.ts';
import { addDays, isRealDate } from '../shared/dates.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import { isEmptyInDisguise } from '../shared/text-checks.ts';
import {
  type Behandelaar,
  behandelaarOf,
  isSame,
  openBelofte,
  openTerugkijken,
  type Signaal,
  type SignaalEvent,
  type SignaalInvoer,
  type Toegezegd,
  type Voorstel,
} from './signaal.ts';

/** What is asked of each text. */
export const ONDERWERP = { leeg: 'Schrijf in een paar woorden waar het over gaat.', max: 120 } as const;
export const TEKST = { leeg: 'Schrijf op wat het signaal is.', max: 2000 } as const;
export const ANTWOORD = { leeg: 'Schrijf wat het antwoord is.', max: 2000 } as const;
export const REDEN = { leeg: 'Schrijf waarom dit het antwoord is.', max: 500 } as const;
export const RAAD = { max: 120 } as const;
/** What was promised, and how that was kept. */
export const BELOFTE = { max: 300 } as const;
export const HOE = { leeg: 'Schrijf in één of twee zinnen wat je hebt gedaan.', max: 500 } as const;
/** A promise for later is a typing error, in days. */
const MAX_AHEAD = 3 * 366;
/** A signaal from longer ago is history, in days. */
const MAX_AGE = 730;

/** May this person see all signalen? */
export function mayReadAll(actor: Actor): boolean {
  return hasRol(actor, 'coördinator', 'directielid');
}

/** Was it assigned to this person, or to somebody who is away and for whom this one stands in? Of a promise: is it theirs? */
export function isBehandelaar(actor: Actor, signaal: Signaal): boolean {
  const id = behandelaarOf(signaal)?.id;
  return id !== undefined && (id === actor.id || (actor.vervangt ?? []).includes(id));
}

/** May this person read all of it: as coördinator or directielid, as who answers it, or as who wrote it down? */
export function mayRead(actor: Actor, signaal: Signaal): boolean {
  return mayReadAll(actor) || isBehandelaar(actor, signaal) || signaal.opgenomen.doorId === actor.id;
}

/** @throws DomainError 'not-allowed' */
export function assertMayRead(actor: Actor, signaal: Signaal): void {
  if (mayRead(actor, signaal)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de coördinator, de directie, wie het signaal opschreef en wie het beantwoordt, kunnen dit signaal lezen.',
  );
}

/** @throws DomainError 'not-allowed' */
export function assertMayAnswer(actor: Actor, signaal: Signaal): void {
  if (hasRol(actor, 'coördinator') || isBehandelaar(actor, signaal)) return;
  throw new DomainError('not-allowed', 'Alleen wie het signaal kreeg en de coördinator kunnen dit doen.');
}

/** @param hasPart has this person a part in the work of the region? @throws DomainError 'not-allowed' */
export function assertMayWrite(hasPart: boolean): void {
  if (hasPart) return;
  throw new DomainError(
    'not-allowed',
    `Alleen wie meedoet met Samenkracht! kan een signaal opschrijven. ${ASK_COORDINATOR}`,
  );
}

/** A signaal comes in, from somebody who may write it down. @param today YYYY-MM-DD @throws FormProblem */
export function decideOntvangen(actor: Actor, signaal: SignaalInvoer, today: string): SignaalEvent[] {
  const { bron, raad, raadId } = signaal;
  assertNoProblems({
    raad:
      raad === undefined || raadId !== undefined || bron === 'adviesraad'
        ? tekstProbleem(raad ?? '', RAAD)
        : 'Kwam dit van een adviesraad? Kies dat dan bij ‘Van wie’. Maak dit anders leeg.',
    raadId:
      raadId === undefined || bron === 'adviesraad'
        ? undefined
        : 'Kwam dit van een adviesraad? Kies dat dan bij ‘Van wie’. Kies anders geen raad.',
    onderwerp: tekstProbleem(signaal.onderwerp, ONDERWERP),
    tekst: tekstProbleem(signaal.tekst, TEKST),
    ontvangen: dayProblem(signaal.ontvangen, addDays(today, -MAX_AGE), today),
  });
  return [{ soort: 'signaal ontvangen', signaal, ...(hasRol(actor, 'coördinator') ? {} : { gemeld: true }) }];
}

/** Somebody is asked to answer. @throws DomainError 'not-allowed', 'not-possible' */
export function decideToewijzen(actor: Actor, signaal: Signaal, aan: Behandelaar): SignaalEvent[] {
  assertCoordinator(actor, 'een signaal toewijzen');
  if (signaal.toegewezen?.aan.id === aan.id) return [];
  if (signaal.antwoord && !openBelofte(signaal))
    throw new DomainError('not-possible', 'Dit signaal is al beantwoord. Toewijzen hoeft niet meer.');
  return [{ soort: 'signaal toegewezen', aan }];
}

/** An answer as it was typed; `belofte`: both texts empty when nothing is promised. */
export type Beantwoording = {
  readonly antwoord: string;
  readonly reden: string;
  readonly belofte: Toegezegd;
};

/** The answer, with its reason and what it promises; it can be changed until it was told. @throws FormProblem, DomainError */
export function decideBeantwoorden(
  actor: Actor,
  signaal: Signaal,
  { antwoord, reden, belofte: promised }: Beantwoording,
  today: string,
): SignaalEvent[] {
  assertMayAnswer(actor, signaal);
  if (signaal.teruggekoppeld)
    throw new DomainError('not-possible', 'Het antwoord is al gegeven. Het kan niet meer veranderen.');
  const belofte = promised.wat === '' && promised.datum === '' ? undefined : promised;
  const isKnown = isSame(signaal.belofte, belofte);
  assertNoProblems({
    antwoord: tekstProbleem(antwoord, ANTWOORD),
    reden: tekstProbleem(reden, REDEN),
    ...(belofte && !isKnown ? belofteProblems(belofte, today) : {}),
  });
  if (signaal.belofte?.nagekomen && !isKnown)
    throw new DomainError('not-possible', 'De belofte is al nagekomen. Ze kan niet meer veranderen.');
  if (signaal.antwoord?.tekst === antwoord && signaal.antwoord.reden === reden && isKnown) return [];
  return [{ soort: 'signaal beantwoord', antwoord, reden, ...(belofte ? { belofte } : {}) }];
}

/** Both or none: what was promised, and for which day. */
function belofteProblems({ wat, datum }: Toegezegd, today: string) {
  return {
    belofte: isEmptyInDisguise(wat)
      ? 'Schrijf wat je belooft, of haal de datum weg.'
      : tekstProbleem(wat, BELOFTE),
    beloofdOp: comingProblem(datum, today),
  };
}

function comingProblem(datum: string, today: string): string | undefined {
  if (datum === '') return 'Kies voor welke dag je dit belooft, of haal de belofte weg.';
  if (!isRealDate(datum)) return 'Kies een datum die bestaat.';
  if (datum < today) return 'Deze datum is al voorbij. Kies een datum die nog komt.';
  return datum > addDays(today, MAX_AHEAD) ? 'Die datum ligt te ver weg. Klopt het jaar?' : undefined;
}

/** What was promised in the answer was kept, and how. @throws FormProblem, DomainError */
export function decideNagekomen(actor: Actor, signaal: Signaal, hoe: string): SignaalEvent[] {
  assertMayAnswer(actor, signaal);
  assertHasBelofte(signaal);
  assertNoProblems({ hoe: tekstProbleem(hoe, HOE) });
  return [{ soort: 'belofte nagekomen', hoe }];
}

/** @throws DomainError 'not-possible' */
export function assertHasBelofte(signaal: Signaal): void {
  if (openBelofte(signaal)) return;
  throw new DomainError(
    'not-possible',
    signaal.belofte
      ? 'Deze belofte is al nagekomen. Er is niets veranderd.'
      : 'Bij dit signaal is niets beloofd.',
  );
}

/** Told on that day; `terugkijken`: the day that was agreed to look at it again, empty: none was. */
export type Verteld = { readonly datum: string; readonly terugkijken: string };

/** Nobody looks back before the raad knows the answer. @throws DomainError 'not-possible' */
export function assertCanLookBack(signaal: Signaal): void {
  if (openTerugkijken(signaal) !== undefined) return;
  throw new DomainError(
    'not-possible',
    signaal.teruggekeken
      ? 'Op dit signaal is al teruggekeken. Er is niets veranderd.'
      : 'Bij dit signaal is geen dag afgesproken om terug te kijken.',
  );
}

/** What came of the answer. @throws FormProblem, DomainError */
export function decideTerugkijken(
  actor: Actor,
  signaal: Signaal,
  uitkomst: TerugkijkUitkomst,
  toelichting: string,
): SignaalEvent[] {
  assertCoordinator(actor, 'op een signaal terugkijken');
  assertCanLookBack(signaal);
  assertNoProblems({ toelichting: tekstProbleem(toelichting, TERUGKIJK_TEKST) });
  return [{ soort: 'op signaal teruggekeken', uitkomst, toelichting }];
}

/** The answer was told to who gave the signaal. @throws FormProblem, DomainError */
export function decideTerugkoppelen(
  actor: Actor,
  signaal: Signaal,
  { datum, terugkijken }: Verteld,
  today: string,
): SignaalEvent[] {
  assertMayAnswer(actor, signaal);
  if (!signaal.antwoord)
    throw new DomainError(
      'not-possible',
      'Dit signaal heeft nog geen antwoord. Leg eerst het antwoord vast.',
    );
  if (signaal.teruggekoppeld?.datum === datum) return [];
  assertNotTold(signaal);
  assertNoProblems({
    datum: dayProblem(datum, signaal.ontvangen, today),
    terugkijken: terugkijken === '' ? undefined : comingProblem(terugkijken, today),
  });
  return [{ soort: 'signaal teruggekoppeld', datum, ...(terugkijken === '' ? {} : { terugkijken }) }];
}

/** The day on which it was told stays, also for who looks at an older card. @throws DomainError 'not-possible' */
export function assertNotTold({ teruggekoppeld }: Signaal): void {
  if (teruggekoppeld)
    throw new DomainError(
      'not-possible',
      `Dit antwoord is al verteld, op ${formatDutchDate(teruggekoppeld.datum)}. Er is niets veranderd.`,
    );
}

/** May it be proposed for the jaaragenda? @throws DomainError 'not-allowed', 'not-possible' */
export function assertMayPropose(actor: Actor, signaal: Signaal): void {
  assertCoordinator(actor, 'een signaal op de jaaragenda zetten');
  assertCanPropose(signaal);
}

/** @throws DomainError 'not-possible' */
export function assertCanPropose({ voorstel }: Signaal): void {
  if (voorstel)
    throw new DomainError('not-possible', `Dit signaal staat al op de jaaragenda van ${voorstel.jaar}.`);
}

/** It became a topic of the jaaragenda. */
export function decideVoorgesteld(signaal: Signaal, voorstel: Voorstel): SignaalEvent[] {
  return signaal.voorstel ? [] : [{ soort: 'signaal voorgesteld', voorstel }];
}

/** What is wrong with a day that has passed, as a question for the card. */
function dayProblem(datum: string, first: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies een datum die bestaat.';
  if (datum > today) return 'Die dag moet nog komen. Kies vandaag of een dag ervoor.';
  return datum < first ? 'Die dag ligt te ver terug. Kijk de datum na.' : undefined;
}
