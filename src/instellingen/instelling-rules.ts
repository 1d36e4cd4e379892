import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import {
  type Groep,
  getInstelbaar,
  INSTELBAAR,
  type Instelbaar,
  type InstelbaarNaam,
  type Opgeslagen,
  type Waarde,
} from './instelbaar.ts';
import type { InstellingEvent } from './instelling.ts';

/** @throws DomainError 'not-allowed' */
export function assertMaySet(actor: Actor): void {
  if (hasRol(actor, 'beheerder')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de beheerder kan de instellingen zien en wijzigen. Wil je een andere termijn? Vraag het de beheerder.',
  );
}

/** @throws DomainError 'not-allowed' */
export function assertMayPause(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'beheerder')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator en de beheerder kunnen de berichten pauzeren.');
}

/** The value that holds now. */
export function waardeNu({ naam, standaard }: Instelbaar, opgeslagen: Opgeslagen): Waarde {
  return opgeslagen[naam] ?? standaard;
}

/** What is set in one group. */
export function instelbaarIn(groep: Groep): readonly Instelbaar[] {
  return INSTELBAAR.filter((one) => one.groep === groep);
}

/** The id of the input of a setting: no spaces, and it begins with a letter. */
export function inputId(naam: string): string {
  return `i-${naam.toLowerCase().replaceAll(' ', '-')}`;
}

/** Values can each be possible, but not together. @throws FormProblem */
export function assertTogether(groep: Groep, opgeslagen: Opgeslagen): void {
  const nu = (naam: InstelbaarNaam): Waarde => waardeNu(getInstelbaar(naam), opgeslagen);
  const vragen: Record<string, string> = {};
  const ask = (naam: InstelbaarNaam, vraag: string): void => {
    vragen[inputId(naam)] = vraag;
  };
  if (groep === 'termijnen') {
    if (nu('plan afgestemd') > nu('plan ingediend'))
      ask(
        'plan afgestemd',
        `Een plan wordt eerst ingediend en dan afgestemd. Kies hooguit ${nu('plan ingediend')}.`,
      );
    if (nu('passage klaar') > nu('inbreng verwerkt'))
      ask(
        'passage klaar',
        `De inbreng wordt eerst verwerkt, dan komt de passage. Kies hooguit ${nu('inbreng verwerkt')}.`,
      );
  }
  if (groep === 'uren') {
    const [van, tot, tijd] = [nu('herinneren vanaf'), nu('herinneren tot'), nu('weekoverzicht tijd')];
    if (tot <= van) ask('herinneren tot', `Kies een tijd na ${van}.`);
    else if (tijd < van || tijd >= tot)
      ask('weekoverzicht tijd', `Kies een tijd vanaf ${van} en voor ${tot}.`);
  }
  assertNoProblems(vragen);
}

/**
 * The events that make these values hold.
 * @param shown what the card showed when it was filled in
 * @throws DomainError 'conflict' when somebody else changed one of them to another value meanwhile
 */
export function decideWaarden(
  waarden: Opgeslagen,
  shown: Opgeslagen,
  opgeslagen: Opgeslagen,
): InstellingEvent[] {
  return INSTELBAAR.flatMap((instelbaar): InstellingEvent[] => {
    const { naam } = instelbaar;
    const naar = waarden[naam];
    const van = waardeNu(instelbaar, opgeslagen);
    const before = waardeNu(instelbaar, shown);
    if (naar === undefined || naar === before || naar === van) return [];
    if (van !== before) throw new DomainError('conflict', 'Iemand anders heeft dit net gewijzigd.');
    return [{ soort: 'instelling gewijzigd', naam, van, naar }];
  });
}
