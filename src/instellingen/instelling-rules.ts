import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import { type Groep, INSTELBAAR, type Instelbaar, type Opgeslagen, type Waarde } from './instelbaar.ts';
import type { InstellingEvent } from './instelling.ts';

/** What was typed in the card of one group, by the name of the setting. */
export type Getypt = Readonly<Record<string, string>>;
/** A Dutch question by the name of the setting that needs another look. */
export type Vragen = Readonly<Record<string, string>>;

/** @throws DomainError 'not-allowed' */
export function assertMaySet(actor: Actor): void {
  if (hasRol(actor, 'beheerder')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de beheerder kan de instellingen zien en wijzigen. Wil je een andere termijn? Vraag het de beheerder.',
  );
}

/** The value that holds now. */
export function waardeNu({ naam, standaard }: Instelbaar, opgeslagen: Opgeslagen): Waarde {
  return opgeslagen[naam] ?? standaard;
}

/** What is set in one group. */
export function instelbaarIn(groep: Groep): readonly Instelbaar[] {
  return INSTELBAAR.filter((one) => one.groep === groep);
}

/**
 * The values of one group as they were typed, or a question for each that cannot be so.
 * @param opgeslagen what holds now; what was not typed stays as it is
 */
export function readWaarden(
  groep: Groep,
  getypt: Getypt,
  opgeslagen: Opgeslagen,
): { waarden: Opgeslagen; vragen: Vragen } {
  const waarden: Record<string, Waarde> = {};
  const vragen: Record<string, string> = {};
  for (const instelbaar of instelbaarIn(groep)) {
    const text = getypt[instelbaar.naam]?.trim();
    if (text === undefined) continue;
    const waarde = readWaarde(instelbaar, text);
    if (waarde === undefined) vragen[instelbaar.naam] = vraagBij(instelbaar);
    else waarden[instelbaar.naam] = waarde;
  }
  if (Object.keys(vragen).length > 0) return { waarden, vragen };
  return { waarden, vragen: togetherQuestions({ ...opgeslagen, ...waarden }, groep) };
}

function readWaarde({ invoer }: Instelbaar, text: string): Waarde | undefined {
  switch (invoer.soort) {
    case 'getal':
      return /^\d{1,3}$/.test(text) && Number(text) <= invoer.max ? Number(text) : undefined;
    case 'tijd':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
    case 'keuze':
      return invoer.keuzes.some(({ value }) => value === text) ? text : undefined;
  }
}

function vraagBij({ invoer }: Instelbaar): string {
  if (invoer.soort === 'getal') return `Typ een heel getal van 0 tot en met ${invoer.max}.`;
  return invoer.soort === 'tijd' ? 'Kies een tijd, zoals 08:30.' : 'Kies er een uit de lijst.';
}

/** Values that are each possible, but not together. */
function togetherQuestions(opgeslagen: Opgeslagen, groep: Groep): Vragen {
  const nu = (naam: string): Waarde => {
    const instelbaar = INSTELBAAR.find((one) => one.naam === naam);
    return instelbaar ? waardeNu(instelbaar, opgeslagen) : '';
  };
  const vragen: Record<string, string> = {};
  if (groep === 'termijnen') {
    if (nu('plan afgestemd') > nu('plan ingediend'))
      vragen['plan afgestemd'] =
        `Een plan wordt eerst ingediend en dan afgestemd. Kies hooguit ${nu('plan ingediend')}.`;
    if (nu('passage klaar') > nu('inbreng verwerkt'))
      vragen['passage klaar'] =
        `De inbreng wordt eerst verwerkt, dan komt de passage. Kies hooguit ${nu('inbreng verwerkt')}.`;
  }
  if (groep === 'uren') {
    const [van, tot, tijd] = [nu('herinneren vanaf'), nu('herinneren tot'), nu('weekoverzicht tijd')];
    if (tot <= van) vragen['herinneren tot'] = `Kies een tijd na ${van}.`;
    else if (tijd < van || tijd >= tot)
      vragen['weekoverzicht tijd'] = `Kies een tijd vanaf ${van} en voor ${tot}.`;
  }
  return vragen;
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
    if (van !== before)
      throw new DomainError(
        'conflict',
        'Iemand anders heeft dit net gewijzigd. Kijk hieronder wat je wilt, en sla het nog een keer op.',
      );
    return [{ soort: 'instelling gewijzigd', naam, van, naar }];
  });
}
