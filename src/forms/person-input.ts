import {
  candidateChoices,
  type KnownPerson,
  type PersonChoice,
  peopleChoices,
  peopleNamed,
  personChoices,
  searchProblem,
} from '../shared/people-choices.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { type Input, line, oneOf } from './input.ts';

type WithPeople = { readonly people: readonly PersonChoice[] };

/** Somebody from the colleagues whom the bot knows; a list that folds out. The value is the id. */
export function collegaInput<About extends WithPeople>(words: {
  readonly label: string;
  readonly help?: string;
  readonly from?: (about: About) => string;
}): Input<About, string | undefined> {
  return oneOf({
    help: 'Staat iemand er niet bij? Vraag die collega om de chat met de bot één keer te openen.',
    ...words,
    style: 'compact',
    choices: ({ people }: About) => peopleChoices(people),
  });
}

/** The input beside a list that does not hold everybody. */
export function naamInput<About extends WithPeople>(): Input<About, string> {
  return line({
    label: 'Of zoek op naam',
    help: 'Niet iedereen past in de lijst. Typ een naam, of een deel ervan.',
    max: 100,
    finds: () => undefined,
    when: ({ people }: About) => peopleChoices(people).length < people.length,
  });
}

/** The colleagues to choose from: those whom a typed name may mean, each with something to know the account by, or everybody. */
export function peopleFor(people: readonly KnownPerson[], typedNaam = ''): readonly PersonChoice[] {
  const named = typedNaam === '' ? [] : peopleNamed(people, typedNaam);
  return named.length > 0 ? candidateChoices(named) : personChoices(people);
}

/**
 * Who was chosen. A typed name finds the account and does not choose it: anybody can show any name.
 * @param list the id of the input with the list
 * @throws FormProblem when nobody was chosen
 */
export function collegaIn<Person extends KnownPerson>(
  people: readonly Person[],
  { id, naam }: { readonly id: string | undefined; readonly naam: string },
  list: string,
): Person {
  if (id === undefined && naam !== '')
    throw new FormProblem(searchProblem(peopleNamed(people, naam).length, list));
  const found = people.find((one) => one.id === id);
  if (!found) throw new FormProblem({ [list]: 'Kies een collega uit de lijst.' });
  return found;
}
