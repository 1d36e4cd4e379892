import {
  ALL_FIT,
  type Collega,
  candidateChoices,
  type PersonChoice,
  peopleChoices,
  peopleNamed,
  personChoices,
  searchProblem,
} from '../shared/people-choices.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { oneOf, someOf } from './choice-input.ts';
import { type Input, line } from './input.ts';

/** `people`: whom the list shows; `everybody`: all of them, when those are only some. */
export type WithPeople = {
  readonly people: readonly PersonChoice[];
  readonly everybody?: readonly PersonChoice[];
};

type CollegaWords<About> = {
  readonly label: string;
  readonly help?: string;
  readonly from?: (about: About) => string;
};
const UNKNOWN = 'Staat iemand er niet bij? Vraag die collega om de chat met de bot één keer te openen.';

/** Somebody from the colleagues whom the bot knows; a list that folds out. The value is the id. */
export function collegaInput<About extends WithPeople>(
  words: CollegaWords<About>,
): Input<About, string | undefined> {
  return oneOf({ help: UNKNOWN, ...words, ...LIST });
}

/** Some of them. */
export function collegasInput<About extends WithPeople>(
  words: CollegaWords<About>,
): Input<About, readonly string[]> {
  return someOf({ help: UNKNOWN, ...words, ...LIST });
}

const LIST = {
  style: 'compact',
  ofPeople: true,
  choices: ({ people }: WithPeople) => peopleChoices(people),
  // Who was chosen from a shorter list need not be in this one.
  also: ({ people, everybody = people }: WithPeople) => everybody.map(({ id }) => id),
} as const;

/** The input beside a list that does not hold everybody. */
export function naamInput<About extends WithPeople>(): Input<About, string> {
  return line({
    label: 'Of zoek op naam',
    help: 'Niet iedereen past in de lijst. Typ een naam, of een deel ervan.',
    max: 100,
    expects: ['een naam'],
    when: ({ people, everybody = people }: About) => everybody.length > ALL_FIT,
  });
}

/**
 * The colleagues of a card: everybody, or, when a name was typed, those whom it may mean and who was chosen already, each with
 * something to know the account by.
 * @param typed what came with the card, by input
 * @param list the id of the input with the list
 */
export function collegasFor(
  collegas: readonly Collega[],
  typed: Readonly<Record<string, string>>,
  list: string,
): Required<WithPeople> {
  const everybody = personChoices(collegas);
  const named = typed.naam ? peopleNamed(collegas, typed.naam) : [];
  const chosen = (typed[list] ?? '').split(',');
  const meant = collegas.filter((one) => named.includes(one) || chosen.includes(one.id));
  return { people: named.length > 0 ? candidateChoices(meant) : everybody, everybody };
}

type Named = { readonly id: string; readonly naam: string };

/**
 * Who were chosen. A typed name finds accounts and chooses none: anybody can show any name.
 * @param list the id of the input with the list
 * @throws FormProblem when a name was typed of which no account was chosen
 */
export function collegasIn<Person extends Named>(
  people: readonly Person[],
  { ids, naam }: { readonly ids: readonly string[]; readonly naam: string },
  list: string,
): readonly Person[] {
  const chosen = people.filter(({ id }) => ids.includes(id));
  const named = naam === '' ? [] : peopleNamed(people, naam);
  if (naam === '' || named.some((one) => chosen.includes(one))) return chosen;
  throw new FormProblem(searchProblem(named.length, list));
}

/**
 * Who was chosen (see collegasIn).
 * @param list the id of the input with the list
 * @throws FormProblem when it is nobody
 */
export function collegaIn<Person extends Named>(
  people: readonly Person[],
  { id, naam }: { readonly id: string | undefined; readonly naam: string },
  list: string,
): Person {
  const [found] = collegasIn(people, id === undefined ? { ids: [], naam } : { ids: [id], naam: '' }, list);
  if (!found) throw new FormProblem({ [list]: 'Kies een collega uit de lijst.' });
  return found;
}
