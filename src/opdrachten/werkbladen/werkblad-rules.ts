import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import { comparable, same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Werkblad, WerkbladEvent, WerkbladState } from './werkblad.ts';

/** The rules of a werkblad: facts in, events or a DomainError out. */

export const NAAM = { leeg: 'Schrijf hoe deze manier heet.', max: 60 } as const;
export const PAST = { leeg: 'Schrijf wanneer deze manier past.', max: 400 } as const;
export const KORT = { leeg: 'Schrijf dit in een paar woorden op.', max: 200 } as const;
export const STAPPEN = { leeg: 'Schrijf minstens één stap op.', max: 2000 } as const;
export const ONDERSTEUNING = { max: 400 } as const;
/** More do not fit on a card that is read on a phone. */
const MAX_STAPPEN = 12;
const MAX_STAP = 200;
const MAX_DAGEN = 24;

/** @throws DomainError 'not-allowed' */
export function assertWritesWerkblad(actor: Actor): void {
  assertCoordinator(actor, 'een werkblad schrijven');
}

/** A sheet is written, or written anew. @throws FormProblem, DomainError 'not-allowed' */
export function decideSchrijven(
  actor: Actor,
  current: WerkbladState | undefined,
  werkblad: Werkblad,
): WerkbladEvent[] {
  assertWritesWerkblad(actor);
  const { naam, past, mensen, tijd, stappen, ondersteuning, dagen = [] } = werkblad;
  assertNoProblems({
    naam: comparable(naam) === '' ? NAAM.leeg : tekstProbleem(naam, NAAM),
    past: tekstProbleem(past, PAST),
    mensen: tekstProbleem(mensen, KORT),
    tijd: tekstProbleem(tijd, KORT),
    stappen: stappenProblem(stappen),
    ondersteuning: tekstProbleem(ondersteuning, ONDERSTEUNING),
    dagen: dagen.length > MAX_DAGEN ? `Noem hooguit ${MAX_DAGEN} dagen.` : undefined,
  });
  return same(current?.werkblad, werkblad) ? [] : [{ soort: 'werkblad geschreven', werkblad }];
}

function stappenProblem(stappen: readonly string[]): string | undefined {
  if (stappen.length === 0) return STAPPEN.leeg;
  if (stappen.length > MAX_STAPPEN)
    return `Schrijf hooguit ${MAX_STAPPEN} stappen op. Dit zijn er ${stappen.length}.`;
  const long = stappen.findIndex((stap) => stap.length > MAX_STAP);
  if (long >= 0) return `Stap ${long + 1} is te lang. Maak er hooguit ${MAX_STAP} tekens van.`;
  return tekstProbleem(stappen.join('\n'), STAPPEN);
}

/** A sheet of the region is taken away; one that comes with the bot stands there again. @throws DomainError */
export function decideWeghalen(actor: Actor, current: WerkbladState | undefined): WerkbladEvent[] {
  assertWritesWerkblad(actor);
  if (!current?.werkblad)
    throw new DomainError('not-possible', 'Dit werkblad hoort bij de bot. Het kan niet weg.');
  return [{ soort: 'werkblad weggehaald' }];
}
