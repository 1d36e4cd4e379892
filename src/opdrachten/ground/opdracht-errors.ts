import { DomainError } from '../../shared/errors.ts';
import type { Dossier } from './dossier.ts';

/** An opdracht that is not in the log. */
export function notFound(): DomainError {
  return new DomainError('not-found', 'Deze opdracht ken ik niet.');
}

/** The dossier that is to be changed: what came out of the table of a year only changes with that table. @throws DomainError */
export function changeable<Current extends { readonly state: Dossier }>(
  current: Current | undefined,
): Current {
  if (!current) throw notFound();
  const { jaartabel } = current.state;
  if (jaartabel)
    throw new DomainError(
      'not-possible',
      `Dit komt uit de jaartabel van ${jaartabel.jaar}. Je wijzigt het door die tabel opnieuw te plakken.`,
    );
  return current;
}

/** A card that showed an older version than the one that is stored. */
export function stale({ gewijzigd }: Pick<Dossier, 'gewijzigd'>): DomainError {
  return new DomainError(
    'conflict',
    `Deze kaart was verouderd: ${gewijzigd.door} heeft de opdracht intussen gewijzigd. Dit is de nieuwe stand.`,
  );
}
