import type { OpdrachtEvent } from '../../../../src/opdrachten/opdracht-events.ts';
import type { Person } from '../../../support/people.ts';
import { IEDEREEN } from '../../wereld/mensen.ts';
import type { Opdracht, Stap } from '../../wereld/stappen.ts';

/** What is true of one opdracht, read from the tables of the seeded world: never from what the bot knows. */

export type Waar = {
  /** Each must be found in the answer: regular expressions. */
  readonly zegt: readonly string[];
  /** None may stand in it. */
  readonly niet?: readonly string[];
  /** The rows that it shows, where the question asks for rows. */
  readonly rijen?: readonly string[];
  /** The card of the opdracht says it at its top. */
  readonly kaart?: true;
  /** One of the rows of a list may say it. */
  readonly lijst?: true;
};

type Soort = OpdrachtEvent['soort'];
type EventVan<S extends Soort> = Extract<OpdrachtEvent, { soort: S }>;

const voornaam = ({ naam }: Person): string => naam.split(' ')[0] ?? naam;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** That there is none, or not yet. */
export const NIETS: Waar = { zegt: ['\\b(geen|niet|niemand|nooit|niets|onbekend|nog)\\b'] };
export const JA: Waar = { zegt: ['(^|\\n)\\s*Ja\\b'], niet: ['(^|\\n)\\s*Nee\\b'] };
export const NEE: Waar = { zegt: ['(^|\\n)\\s*(Nee|Nog niet)\\b'], niet: ['(^|\\n)\\s*Ja\\b'] };
/** Yes or no, or what says as much. */
export const jaNee = (is: boolean, ja?: string, nee?: string): Waar => {
  const [own, more] = is ? [JA, ja] : [NEE, nee];
  return more === undefined ? own : { zegt: [`${own.zegt.join('|')}|${more}`] };
};
/** What the card of the opdracht shows at its top as well. */
export const opDeKaart = (waar: Waar): Waar => ({ ...waar, kaart: true });
export const tekst = (...words: readonly string[]): Waar => ({
  zegt: words.map((one) => one.replace(/[.?()+]/g, '\\$&')),
});
export const getal = (number: number): Waar => ({
  zegt: [
    number === 0
      ? '\\b(geen|nul|0|niets|niemand|niet)\\b'
      : number === 1
        ? '\\b(1|een|één)\\b'
        : `\\b${number}\\b|\\b${WORDS[number] ?? number}\\b`,
  ],
});
const WORDS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** Just these people, and of the others none. */
export function mensen(people: readonly Person[]): Waar {
  if (people.length === 0) return NIETS;
  return {
    zegt: people.map(({ naam }) => naam),
    niet: IEDEREEN.filter((one) => !people.includes(one)).map(({ naam }) => naam),
  };
}

/** @param date YYYY-MM-DD, or YYYY-MM */
export function dag(date: string): Waar {
  const [, month, day] = date.split('-').map(Number);
  const maand = MAANDEN[(month ?? 1) - 1] ?? '';
  return {
    zegt: [day === undefined ? maand : `\\b${day} ${maand === 'maart' ? '(maart|mrt)' : maand.slice(0, 3)}`],
  };
}

/** What was logged last of a kind. */
export function laatste<S extends Soort>(
  opdracht: Opdracht,
  soort: S,
): { stap: Stap; event: EventVan<S> } | undefined {
  for (const stap of opdracht.log.toReversed())
    for (const event of stap.events) if (event.soort === soort) return { stap, event: event as EventVan<S> };
  return undefined;
}
export function alle<S extends Soort>(opdracht: Opdracht, soort: S): readonly EventVan<S>[] {
  return opdracht.log.flatMap(({ events }) =>
    events.filter((event): event is EventVan<S> => event.soort === soort),
  );
}

/** Who did it last; nobody yet. */
export const deed =
  (soort: Soort) =>
  (opdracht: Opdracht): Waar => {
    const found = laatste(opdracht, soort);
    return found ? mensen([found.stap.door]) : NIETS;
  };
/** When it was done last; not yet. */
export const wanneer =
  (soort: Soort) =>
  (opdracht: Opdracht): Waar => {
    const found = laatste(opdracht, soort);
    return found ? dag(found.stap.op) : NIETS;
  };
export const gebeurd =
  (soort: Soort, ja?: string, nee?: string) =>
  (opdracht: Opdracht): Waar =>
    jaNee(laatste(opdracht, soort) !== undefined, ja, nee);

/** All that a plan said. */
export const plan = (opdracht: Opdracht) =>
  Object.assign(
    {},
    ...alle(opdracht, 'onderdeel ingevuld').map(({ antwoorden }) => antwoorden),
  ) as EventVan<'onderdeel ingevuld'>['antwoorden'];
export const doetMee = (opdracht: Opdracht): boolean =>
  plan(opdracht).vanToepassing === 'ja' || laatste(opdracht, 'activiteit gehouden') !== undefined;
export const heet = voornaam;
