import { DomainError } from '../shared/errors.ts';

/** The two ways in which a store fails, in the words that people read. */

/** Somebody else appended an entry of that number first. */
export function conflict(): DomainError {
  return new DomainError('conflict', 'Iemand anders was je net voor. Kijk even naar de nieuwe stand.');
}

/** Everything that a file system, a database or a network refuses. */
export function unavailable(cause: unknown): DomainError {
  return new DomainError(
    'store-unavailable',
    'Ik kan nu niet bij de opslag. Probeer het over een minuut opnieuw.',
    { cause },
  );
}
