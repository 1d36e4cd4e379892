import { DomainError } from '../../shared/errors.ts';
import type { Resolved } from './bevestiging.ts';
import { type Collega, isSamePerson, namenWords } from './collega.ts';

/** What holds for choosing the projectleiders as well as the trekkers of an opdracht. Facts in. */

/** Who of these has another role there already, besides who had both from before; nobody has two roles in one opdracht. */
export function alsoIn(
  chosen: readonly Resolved[],
  known: readonly Collega[],
  others: readonly Collega[],
): Collega | undefined {
  return chosen
    .map(({ collega }) => collega)
    .find(
      (one) =>
        others.some((other) => isSamePerson(one, other)) && !known.some((other) => isSamePerson(one, other)),
    );
}

/** Why somebody cannot be chosen. */
export function isAlready(naam: string, al: string, voor: string): string {
  return `${naam} is al ${al} van deze opdracht. Kies voor de ${voor} iemand anders.`;
}

/** Somebody else chose since the card was made. */
export function chosenMeanwhile(rol: string, now: readonly Collega[]): DomainError {
  return new DomainError(
    'conflict',
    `Een collega was je voor. ${rol} is nu: ${namenWords(now) ?? 'nog niet bekend'}.`,
  );
}
