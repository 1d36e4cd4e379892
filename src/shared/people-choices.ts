import { fitting } from './card-budget.ts';
import type { CardChoice } from './card-context.ts';
import { comparableNaam } from './compare.ts';

/** A colleague whom the bot knows; `distinction` tells two people with one name apart. */
export type PersonChoice = {
  readonly id: string;
  readonly naam: string;
  readonly distinction?: string;
};

/** The room for names on a card, in bytes: some hundred and fifty ordinary ones. */
const ROOM_BYTES = 24 * 1024;
const LIMITS = [300, 250, 200, 175, 150, 125, 100, 80, 60, 40] as const;

/** Colleagues as choices; namesakes get something to tell them apart. */
export function personChoices(
  people: readonly { readonly id: string; readonly naam: string; readonly bereikbaar: boolean }[],
): readonly PersonChoice[] {
  const counts = new Map<string, number>();
  for (const { naam } of people)
    counts.set(comparableNaam(naam), (counts.get(comparableNaam(naam)) ?? 0) + 1);
  return people.map(({ id, naam, bereikbaar }) => {
    if ((counts.get(comparableNaam(naam)) ?? 0) < 2) return { id, naam };
    const chat = bereikbaar ? 'heeft de chat geopend' : 'heeft de chat nog niet geopend';
    return { id, naam, distinction: `${chat}, id eindigt op ${id.slice(-4)}` };
  });
}

/** The first colleagues of a list, as many as a card holds; whoever shows them offers to type a name when some are missing. */
export function peopleChoices(people: readonly PersonChoice[]): readonly CardChoice[] {
  const choices = people.map(({ id, naam, distinction }) => ({
    value: id,
    title: distinction ? `${naam} (${distinction})` : naam,
  }));
  return fitting(LIMITS, ROOM_BYTES, (limit) => choices.slice(0, limit));
}

/** The question after a search by name that did not find one colleague. @param list the id of the input with the list */
export function searchProblem(found: number, list: string): Readonly<Record<string, string>> {
  return found === 0
    ? {
        naam: 'Ik ken geen collega met deze naam. Vraag die collega om de chat met de bot één keer te openen.',
      }
    : { [list]: `Er zijn ${found} collega’s die zo heten. Kies wie je bedoelt.` };
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
