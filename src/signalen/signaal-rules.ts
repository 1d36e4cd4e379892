import { type Actor, assertCoordinator, hasRol } from '../shared/actor.ts';
import { addDays, isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import type { Behandelaar, Signaal, SignaalEvent, SignaalInvoer, Voorstel } from './signaal.ts';

/** What is asked of each text. */
export const ONDERWERP = { leeg: 'Schrijf in een paar woorden waar het over gaat.', max: 120 } as const;
export const TEKST = { leeg: 'Schrijf op wat het signaal is.', max: 2000 } as const;
export const ANTWOORD = { leeg: 'Schrijf wat het antwoord is.', max: 2000 } as const;
export const REDEN = { leeg: 'Schrijf waarom dit het antwoord is.', max: 500 } as const;
/** A signaal from longer ago is history, in days. */
const MAX_AGE = 730;

/** May this person see all signalen? */
export function mayReadAll(actor: Actor): boolean {
  return hasRol(actor, 'coördinator', 'directielid');
}

/** Was it assigned to this person, or to somebody who is away and for whom this one stands in? */
export function isBehandelaar(actor: Actor, { toegewezen }: Signaal): boolean {
  const id = toegewezen?.aan.id;
  return id !== undefined && (id === actor.id || (actor.vervangt ?? []).includes(id));
}

/** @throws DomainError 'not-allowed' */
export function assertMayRead(actor: Actor, signaal: Signaal): void {
  if (mayReadAll(actor) || isBehandelaar(actor, signaal)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de coördinator, de directie en wie het signaal beantwoordt, kunnen dit signaal lezen.',
  );
}

/** @throws DomainError 'not-allowed' */
export function assertMayAnswer(actor: Actor, signaal: Signaal): void {
  if (hasRol(actor, 'coördinator') || isBehandelaar(actor, signaal)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen wie het signaal kreeg en de coördinator kunnen dit doen. Vraag het aan de coördinator.',
  );
}

/** A signaal comes in. @param today YYYY-MM-DD @throws FormProblem, DomainError 'not-allowed' */
export function decideOntvangen(actor: Actor, signaal: SignaalInvoer, today: string): SignaalEvent[] {
  assertCoordinator(actor, 'een signaal opschrijven');
  assertNoProblems({
    onderwerp: tekstProbleem(signaal.onderwerp, ONDERWERP),
    tekst: tekstProbleem(signaal.tekst, TEKST),
    ontvangen: dayProblem(signaal.ontvangen, addDays(today, -MAX_AGE), today),
  });
  return [{ soort: 'signaal ontvangen', signaal }];
}

/** Somebody is asked to answer. @throws DomainError 'not-allowed', 'not-possible' */
export function decideToewijzen(actor: Actor, signaal: Signaal, aan: Behandelaar): SignaalEvent[] {
  assertCoordinator(actor, 'een signaal toewijzen');
  if (signaal.toegewezen?.aan.id === aan.id) return [];
  if (signaal.antwoord)
    throw new DomainError('not-possible', 'Dit signaal is al beantwoord. Toewijzen hoeft niet meer.');
  return [{ soort: 'signaal toegewezen', aan }];
}

/** The answer, with its reason; it can be changed until it was told. @throws FormProblem, DomainError */
export function decideBeantwoorden(
  actor: Actor,
  signaal: Signaal,
  { antwoord, reden }: { readonly antwoord: string; readonly reden: string },
): SignaalEvent[] {
  assertMayAnswer(actor, signaal);
  if (signaal.teruggekoppeld)
    throw new DomainError('not-possible', 'Het antwoord is al gegeven. Het kan niet meer veranderen.');
  assertNoProblems({
    antwoord: tekstProbleem(antwoord, ANTWOORD),
    reden: tekstProbleem(reden, REDEN),
  });
  if (signaal.antwoord?.tekst === antwoord && signaal.antwoord.reden === reden) return [];
  return [{ soort: 'signaal beantwoord', antwoord, reden }];
}

/** The answer was told to who gave the signaal. @throws FormProblem, DomainError */
export function decideTerugkoppelen(
  actor: Actor,
  signaal: Signaal,
  datum: string,
  today: string,
): SignaalEvent[] {
  assertMayAnswer(actor, signaal);
  if (!signaal.antwoord)
    throw new DomainError(
      'not-possible',
      'Dit signaal heeft nog geen antwoord. Leg eerst het antwoord vast.',
    );
  assertNoProblems({ datum: dayProblem(datum, signaal.ontvangen, today) });
  return signaal.teruggekoppeld?.datum === datum ? [] : [{ soort: 'signaal teruggekoppeld', datum }];
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
