import { type Actor, hasRol } from '../shared/actor.ts';
import { comparable } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { compactName, slug } from '../shared/overleg-naam.ts';
import {
  contradictions,
  type Gemeente,
  type OverlegGegevens,
  type RegioGegevens,
} from '../shared/regio-gegevens.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import type { RegioEvent } from './regio.ts';

/** @throws DomainError 'not-allowed' */
export function assertMaySet(actor: Actor): void {
  if (hasRol(actor, 'beheerder')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de beheerder kan de regio zien en wijzigen. Klopt er iets niet? Vraag het de beheerder.',
  );
}

/** Who reads a table in may add what it names and the region does not have. @throws DomainError 'not-allowed' */
export function assertMayAdd(actor: Actor): void {
  if (hasRol(actor, 'beheerder') || hasRol(actor, 'coördinator')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de coördinator en de beheerder kunnen een overleg of gemeente toevoegen.',
  );
}

/** How long a short name may be, in characters. */
export const MAX_KORT = 60;

/** What follows of an overleg from its name. @throws FormProblem when no id can be made of the name */
export function newOverleg(naam: string): Pick<OverlegGegevens, 'id' | 'toevoeging'> {
  const id = slug(naam).slice(0, MAX_KORT).replace(/-$/, '');
  if (id === '') throw new FormProblem({ naam: 'Een naam heeft minstens één letter of cijfer.' });
  return {
    id,
    toevoeging: 'nooit',
  };
}

export function hasOverleg({ overleggen }: RegioGegevens, naam: string): boolean {
  const wanted = compactName(naam);
  return overleggen.some((one) =>
    [one.kort, one.naam, ...one.namen].some((known) => compactName(known) === wanted),
  );
}

export function hasGemeente({ gemeenten }: RegioGegevens, naam: string): boolean {
  return gemeenten.some((one) => comparable(one.naam) === comparable(naam));
}

/** What one adds to the region as it is; what others changed meanwhile stays. */
export type Erbij =
  | { readonly soort: 'overleg'; readonly overleg: OverlegGegevens }
  | { readonly soort: 'gemeente'; readonly gemeente: Gemeente }
  /** Another name of an overleg that is there. */
  | { readonly soort: 'naam'; readonly overlegId: string; readonly naam: string };

/** The events that add it; none when it is there already. @throws DomainError 'invalid-input' when it contradicts what is there */
export function decideErbij(erbij: Erbij, regio: RegioGegevens): readonly RegioEvent[] {
  if (isThere(erbij, regio)) return [];
  const wanted = withErbij(erbij, regio);
  const [wrong] = contradictions(wanted);
  if (wrong) throw new DomainError('invalid-input', wrong.message);
  return [{ soort: 'regio gewijzigd', regio: wanted }];
}

function isThere(erbij: Erbij, regio: RegioGegevens): boolean {
  switch (erbij.soort) {
    case 'overleg':
      return [erbij.overleg.naam, ...erbij.overleg.namen].some((naam) => hasOverleg(regio, naam));
    case 'gemeente':
      return hasGemeente(regio, erbij.gemeente.naam);
    case 'naam':
      return hasOverleg(regio, erbij.naam);
  }
}

function withErbij(erbij: Erbij, regio: RegioGegevens): RegioGegevens {
  switch (erbij.soort) {
    case 'overleg':
      return { ...regio, overleggen: [...regio.overleggen, erbij.overleg] };
    case 'gemeente':
      return { ...regio, gemeenten: [...regio.gemeenten, erbij.gemeente] };
    case 'naam':
      return {
        ...regio,
        overleggen: regio.overleggen.map((one) =>
          one.id === erbij.overlegId ? { ...one, namen: [...one.namen, erbij.naam] } : one,
        ),
      };
  }
}

/**
 * The events that make this the region.
 * @param stand what it is now, and from which version the wanted one was made
 * @throws DomainError 'conflict' when somebody else changed it meanwhile, 'invalid-input' when it contradicts itself
 */
export function decideRegio(
  wanted: RegioGegevens,
  stand: { readonly version: number; readonly now: number; readonly regio: RegioGegevens },
): readonly RegioEvent[] {
  const [wrong] = contradictions(wanted);
  if (wrong) throw new DomainError('invalid-input', wrong.message);
  if (JSON.stringify(wanted) === JSON.stringify(stand.regio)) return [];
  if (stand.version !== stand.now)
    throw new DomainError(
      'conflict',
      'Iemand anders heeft de regio intussen gewijzigd. Er is niets van jou bewaard. Kijk hoe het nu staat, en doe het dan opnieuw.',
    );
  return [{ soort: 'regio gewijzigd', regio: wanted }];
}
