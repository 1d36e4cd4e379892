import type { Actor } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import { isRealDate } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { meaningId } from '../../shared/ids.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { geraakteGemeenten } from '../ground/gemeente-rules.ts';
import { vastTeLeggen } from '../ground/lokaal.ts';
import type { LokaalEvent } from './lokaal-events.ts';

export const WAT = { leeg: 'Schrijf wat er in de gemeente wordt besloten.', max: 160 } as const;

/** @throws DomainError 'not-allowed', or 'not-possible' when it names no gemeente */
export function assertMayLegVast(actor: Actor, dossier: Dossier): void {
  if (vastTeLeggen(actor, dossier).length > 0) return;
  if (geraakteGemeenten(dossier).length === 0)
    throw new DomainError(
      'not-possible',
      'Bij deze opdracht is nog niet bekend om welke gemeenten het gaat.',
    );
  throw notYours();
}

function notYours(): DomainError {
  return new DomainError(
    'not-allowed',
    'Alleen een contact van deze gemeente, de projectleider en de coördinator kunnen dit vastleggen.',
  );
}

/**
 * A gemeente decides on that day. The same again changes nothing; another day for the same comes in its place.
 * @param today YYYY-MM-DD
 * @throws FormProblem, DomainError 'not-allowed'
 */
export function decideLokaleDatum(
  actor: Actor,
  dossier: Dossier,
  { gemeente, datum, wat }: { readonly gemeente: string; readonly datum: string; readonly wat: string },
  today: string,
): LokaalEvent[] {
  assertMayLegVast(actor, dossier);
  assertNoProblems({
    gemeente: vastTeLeggen(actor, dossier).includes(gemeente) ? undefined : 'Kies een gemeente uit de lijst.',
    wat: tekstProbleem(wat, WAT),
    datum: isRealDate(datum) && datum >= today ? undefined : 'Kies een dag die nog komt.',
  });
  const id = meaningId('lokaal', comparable(gemeente), comparable(wat));
  const known = dossier.lokaleDatums?.find((one) => one.id === id);
  return known?.datum === datum ? [] : [{ soort: 'lokale datum vastgelegd', id, gemeente, datum, wat }];
}

/** What is not there any more needs nothing. @throws DomainError 'not-allowed' */
export function decideWeghalen(actor: Actor, dossier: Dossier, id: string): LokaalEvent[] {
  const known = dossier.lokaleDatums?.find((one) => one.id === id);
  if (!known) return [];
  if (!vastTeLeggen(actor, dossier).includes(known.gemeente)) throw notYours();
  return [{ soort: 'lokale datum weggehaald', id }];
}
