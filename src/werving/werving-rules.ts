import { type Actor, ASK_COORDINATOR, assertCoordinator, hasRol } from '../shared/actor.ts';
import { same } from '../shared/compare.ts';
import { addDays, isRealDate } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import type { WervingOpdracht } from './werving.ts';
import {
  type Gevonden,
  standOf,
  type Verzoek,
  verzoekOf,
  type Werving,
  type WervingEvent,
} from './werving.ts';

/** The rules of requests for people with an experience: facts in, events or a DomainError out. */

export const ERVARING = { leeg: 'Schrijf welke ervaring deze mensen hebben.', max: 300 } as const;
export const LEEFTIJD = { max: 60 } as const;
export const ONDERSTEUNING = { max: 300 } as const;
export const REDEN = { max: 500 } as const;
export const INTREKKEN = { leeg: 'Schrijf waarom dit niet meer nodig is.', max: 300 } as const;
const MIST = 'Er zijn minder mensen dan gevraagd. Schrijf waarom, zonder namen.';
/** Nobody looks for more people at once. */
export const AANTAL = { min: 1, max: 1000 } as const;
export const GEVONDEN = { max: 10_000 } as const;
/** For one person, in cents. */
export const VERGOEDING = { max: 100_000 } as const;
/** A day further away is a typing error, in days. */
const MAX_AHEAD = 2 * 366;

/** Who asked, who stands in for who asked, who leads the opdracht, and the coördinator. */
export function mayRead(actor: Actor, { gevraagd }: Werving, opdracht: WervingOpdracht | undefined): boolean {
  const selves = [actor.id, ...(actor.vervangt ?? [])];
  return (
    hasRol(actor, 'coördinator') ||
    selves.includes(gevraagd.doorId) ||
    (opdracht?.leiders ?? []).some((id) => selves.includes(id))
  );
}

/** @throws DomainError 'not-allowed' */
export function assertMayRead(actor: Actor, werving: Werving, opdracht: WervingOpdracht | undefined): void {
  if (mayRead(actor, werving, opdracht)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen wie dit vroeg, de projectleider van de opdracht en de coördinator kunnen dit zien.',
  );
}

/** Who hear what was found (Entra object ids): who leads the opdracht by now, and who asked. */
export function ontvangersOf(
  { gevraagd }: Werving,
  opdracht: Pick<WervingOpdracht, 'leiders'> | undefined,
): readonly string[] {
  return [...new Set([...(opdracht?.leiders ?? []).slice(0, 1), gevraagd.doorId])];
}

/** @throws DomainError 'not-allowed' */
export function assertAnswers(actor: Actor): void {
  assertCoordinator(actor, 'vastleggen hoeveel mensen er zijn gevonden');
}

/** For no opdracht everybody with a part in the work may ask. @throws DomainError 'not-allowed' */
export function assertHasPart(hasPart: boolean): void {
  if (hasPart) return;
  throw new DomainError(
    'not-allowed',
    `Alleen wie meedoet met Samenkracht! kan om mensen vragen. ${ASK_COORDINATOR}`,
  );
}

/** For an opdracht who leads it, or stands in for that colleague, and the coördinator. @throws DomainError 'not-allowed' */
export function assertLeads(actor: Actor, { leiders }: Pick<WervingOpdracht, 'leiders'>): void {
  const selves = [actor.id, ...(actor.vervangt ?? [])];
  if (hasRol(actor, 'coördinator') || leiders.some((id) => selves.includes(id))) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de projectleider van deze opdracht en de coördinator kunnen er mensen voor vragen.',
  );
}

/** @throws DomainError 'not-possible' */
export function assertIsOpen({ dicht }: Pick<WervingOpdracht, 'dicht'>): void {
  if (dicht !== undefined) throw new DomainError('not-possible', dicht);
}

/** @param today YYYY-MM-DD @throws FormProblem */
export function decideVragen(verzoek: Verzoek, today: string): WervingEvent[] {
  assertVerzoek(verzoek, today);
  return [{ soort: 'werving gevraagd', verzoek }];
}

/** What is asked is put right, as long as nobody answered. @throws FormProblem, DomainError */
export function decideWijzigen(werving: Werving, verzoek: Verzoek, today: string): WervingEvent[] {
  assertCanChange(werving);
  // The day that was given stays right.
  assertVerzoek(verzoek, verzoek.uiterlijk === werving.uiterlijk ? verzoek.uiterlijk : today);
  return same(verzoekOf(werving), verzoek) ? [] : [{ soort: 'werving gewijzigd', verzoek }];
}

/** @throws DomainError 'not-possible' */
export function assertCanChange(werving: Werving): void {
  assertStands(werving);
  if (standOf(werving) === 'beantwoord')
    throw new DomainError(
      'not-possible',
      'De coördinator heeft hier al op geantwoord. Zoek je nog andere mensen? Vraag dan opnieuw.',
    );
}

function assertVerzoek(
  { ervaring, aantal, leeftijd = '', ondersteuning = '', vergoeding = 0, uiterlijk }: Verzoek,
  today: string,
): void {
  assertNoProblems({
    ervaring: tekstProbleem(ervaring, ERVARING),
    aantal: countProblem(aantal, AANTAL.min, AANTAL.max),
    leeftijd: tekstProbleem(leeftijd, LEEFTIJD),
    ondersteuning: tekstProbleem(ondersteuning, ONDERSTEUNING),
    vergoeding: countProblem(vergoeding, 0, VERGOEDING.max),
    uiterlijk: comingProblem(uiterlijk, today),
  });
}

function countProblem(count: number, min: number, max: number): string | undefined {
  const isRight = Number.isInteger(count) && count >= min && count <= max;
  return isRight ? undefined : `Vul een heel getal in, van ${min} tot en met ${max}.`;
}

function comingProblem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return 'Kies een datum die bestaat.';
  if (datum < today) return 'Deze datum is al voorbij. Kies een datum die nog komt.';
  return datum > addDays(today, MAX_AHEAD) ? 'Die datum ligt te ver weg. Klopt het jaar?' : undefined;
}

/**
 * How many were found. A second answer comes instead of the first: who asked hears that as well.
 * @param voor who hear of it (Entra object ids)
 * @throws FormProblem, DomainError
 */
export function decideBeantwoorden(
  actor: Actor,
  werving: Werving,
  gevonden: Gevonden,
  voor: readonly string[],
): WervingEvent[] {
  assertAnswers(actor);
  assertStands(werving);
  const { aantal, reden = '' } = gevonden;
  assertNoProblems({
    gevonden: countProblem(aantal, 0, GEVONDEN.max),
    reden: tekstProbleem(reden, { ...REDEN, leeg: aantal < werving.aantal ? MIST : undefined }),
  });
  const { antwoord } = werving;
  const known = antwoord && {
    aantal: antwoord.aantal,
    gemeenten: antwoord.gemeenten,
    reden: antwoord.reden,
  };
  return same(known, gevonden) ? [] : [{ soort: 'werving beantwoord', gevonden, voor: [...voor] }];
}

/** It is not needed any more. @throws FormProblem, DomainError */
export function decideIntrekken(werving: Werving, reden: string): WervingEvent[] {
  assertCanChange(werving);
  assertNoProblems({ reden: tekstProbleem(reden, INTREKKEN) });
  return [{ soort: 'werving ingetrokken', reden }];
}

/** @throws DomainError 'not-possible' */
export function assertStands(werving: Werving): void {
  if (standOf(werving) !== 'ingetrokken') return;
  throw new DomainError('not-possible', 'Deze vraag is ingetrokken. Er is niets veranderd.');
}
