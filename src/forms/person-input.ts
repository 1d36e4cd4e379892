import { type PersonChoice, peopleChoices, peopleNamed, searchProblem } from '../shared/people-choices.ts';
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

/**
 * Who was chosen, or whom a typed name means.
 * @param list the id of the input with the list
 * @throws FormProblem when it is nobody, or could be several
 */
export function collegaIn<Person extends { readonly id: string; readonly naam: string }>(
  people: readonly Person[],
  { id, naam }: { readonly id: string | undefined; readonly naam: string },
  list: string,
): Person {
  const named = id === undefined && naam !== '' ? peopleNamed(people, naam) : [];
  const [only] = named;
  if (id === undefined && naam !== '' && (named.length !== 1 || !only))
    throw new FormProblem(searchProblem(named.length, list));
  const found = only ?? people.find((one) => one.id === id);
  if (!found) throw new FormProblem({ [list]: 'Kies een collega uit de lijst.' });
  return found;
}
