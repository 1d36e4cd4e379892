import { GEEN_BEREIK_WORDS, type GeenBereik } from './bereik.ts';
import type { CardChoice } from './card-context.ts';
import { localDate } from './clock.ts';
import { comparableNaam } from './compare.ts';
import { formatShortDutchDate } from './dutch-dates.ts';

/** A colleague whom the bot knows; `distinction` tells two people with one name apart. */
export type PersonChoice = {
  readonly id: string;
  readonly naam: string;
  readonly distinction?: string;
};

/** As many people as every card has room for; from here on a name can be typed as well. */
export const ALL_FIT = 60;
/** A longer list is searched by name. */
export const MOST_PEOPLE = 150;

/** A colleague as a subject needs one; `sinds`: when the bot first saw this account (ISO instant). */
export type Collega = {
  readonly id: string;
  readonly naam: string;
  readonly bereikbaar: boolean;
  /** Why not, or why that is not certain; absent: nothing is known of it. */
  readonly geenBereik?: GeenBereik;
  readonly sinds?: string;
};

/** What there is to know an account by besides its name, which anybody can take. */
export function distinctionOf({ id, bereikbaar, geenBereik, sinds }: Collega): string {
  const hasClosed = geenBereik !== undefined && geenBereik !== 'chat niet geopend';
  const why = hasClosed ? GEEN_BEREIK_WORDS[geenBereik] : 'heeft de chat nog niet geopend';
  const chat = bereikbaar ? 'heeft de chat geopend' : why;
  const since = sinds === undefined ? '' : `, gezien sinds ${formatShortDutchDate(localDate(sinds))}`;
  return `${chat}, id eindigt op ${id.slice(-4)}${since}`;
}

/** Colleagues of whom one is to be confirmed: each with something to know the account by. */
export function candidateChoices(people: readonly Collega[]): readonly PersonChoice[] {
  return people.map((person) => ({ id: person.id, naam: person.naam, distinction: distinctionOf(person) }));
}

/** Colleagues as choices; namesakes get something to tell them apart. */
export function personChoices(people: readonly Collega[]): readonly PersonChoice[] {
  const counts = new Map<string, number>();
  for (const { naam } of people)
    counts.set(comparableNaam(naam), (counts.get(comparableNaam(naam)) ?? 0) + 1);
  return people.map((person) => {
    const { id, naam } = person;
    if ((counts.get(comparableNaam(naam)) ?? 0) < 2) return { id, naam };
    return { id, naam, distinction: distinctionOf(person) };
  });
}

/** The first colleagues of a list, as many as a card holds; whoever shows them offers to type a name when some are missing. */
export function peopleChoices(people: readonly PersonChoice[]): readonly CardChoice[] {
  const choices = people.map(({ id, naam, distinction }) => ({
    value: id,
    title: distinction ? `${naam} (${distinction})` : naam,
  }));
  return choices.slice(0, MOST_PEOPLE);
}

/**
 * The question after a search by name. One who is found is asked for as well: anybody can show any name.
 * @param list the id of the input with the list
 */
export function searchProblem(found: number, list: string): Readonly<Record<string, string>> {
  if (found === 0)
    return {
      naam: 'Ik ken geen collega met deze naam. Vraag die collega om de chat met de bot één keer te openen.',
    };
  return {
    [list]:
      found === 1
        ? 'Ik ken één collega met deze naam. Kijk of dit de goede is, en kies die dan.'
        : `Er zijn ${found} collega’s die zo heten. Kies wie je bedoelt.`,
  };
}

/** The colleagues of whom the name has a word that begins with each word that was typed. */
export function peopleNamed<Person extends { readonly naam: string }>(
  people: readonly Person[],
  typed: string,
): readonly Person[] {
  const asked = comparableNaam(typed).split(' ');
  return people.filter(({ naam }) => {
    const words = comparableNaam(naam).split(' ');
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  });
}
