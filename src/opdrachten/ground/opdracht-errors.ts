import { DomainError } from '../../shared/errors.ts';
import type { Dossier } from './dossier.ts';

/** An opdracht that is not in the log. */
export function notFound(): DomainError {
  return new DomainError('not-found', 'Deze opdracht ken ik niet.');
}

/** A card that showed an older version than the one that is stored. */
export function stale({ gewijzigd }: Pick<Dossier, 'gewijzigd'>): DomainError {
  return new DomainError(
    'conflict',
    `Deze kaart was verouderd: ${gewijzigd.door} heeft de opdracht intussen gewijzigd. Dit is de nieuwe stand.`,
  );
}
