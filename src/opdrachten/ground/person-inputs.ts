import { type Input, line } from '../../forms/input.ts';
import {
  candidateChoices,
  type PersonChoice,
  peopleChoices,
  personChoices,
} from '../../shared/people-choices.ts';
import { capital } from '../../shared/words.ts';
import { PHRASE } from './card-data.ts';
import type { Dossier } from './dossier.ts';
import type { Collegas } from './ports.ts';

/** How a form asks who somebody is: from the list, or by a name. */

export type WithPeople = {
  readonly people: readonly PersonChoice[];
  /** Whoever shows the name that is recorded: one of them may be meant. */
  readonly candidates?: readonly PersonChoice[];
};

/** Leaves the form as it was. */
export const CANCEL = { title: 'Annuleren', verb: 'bot.cancel' } as const;

/** Somebody from the list; who is meant is read together with the name that can be typed beside it. */
export function knownInput<About extends WithPeople>(words: {
  readonly label: string;
  readonly help?: string;
}): Input<About, string> {
  const view = ({ people, candidates }: WithPeople): CardView => ({
    kind: 'choice',
    multi: false,
    example: 'Kies een naam',
    ofPeople: true,
    style: candidates ? 'expanded' : 'filtered',
    choices: peopleChoices(candidates ?? people),
  });
  return {
    ...RAW,
    help: 'Dit zijn de collega’s die de bot al kent.',
    ...words,
    label: ({ candidates }) => (candidates ? 'Wie bedoel je?' : words.label),
    error: 'Kies een naam uit de lijst.',
    view,
  };
}

type CardView = ReturnType<Input<WithPeople, string>['view']>;

/** A name that is not in the list. */
export function otherNameInput(help: string): Input<unknown, string> {
  return {
    ...line<unknown>({ label: 'Staat de naam er niet bij? Typ de naam', help, max: 100 }),
    ...RAW,
  };
}

/** Read when it is stored, by `readCollega`. */
const RAW = { none: '', read: (raw: string) => ({ value: raw }) } as const;

/** What becomes of a name of which nobody knows yet who it is. */
export const LATER_REACHED =
  'Van een naam alleen weet de bot nog niet wie het is. Opent die collega de chat, dan vraagt de bot jou of die het is.';

/** What a form about somebody of an opdracht is about. */
export type PersonAbout = WithPeople & { readonly dossier: Dossier };

function candidatesWords(count: number): string {
  return count === 1
    ? 'Er is een collega die zo heet. Iedereen kan in Teams elke naam laten zien. Kijk dus of dit de goede is, en kies die dan.'
    : 'Er zijn meer collega’s met deze naam. Wie bedoel je?';
}

/** What the two forms that say whose an opdracht is have in common. */
export function ofPerson(rol: string, intro: (dossier: Dossier) => string) {
  return {
    keys: ['opdracht'],
    phrase: PHRASE,
    eyebrow: `${capital(rol)} kiezen`,
    titel: ({ dossier }: PersonAbout): string => dossier.titel,
    intro: ({ dossier, candidates }: PersonAbout): string =>
      candidates ? candidatesWords(candidates.length) : intro(dossier),
    submit: 'Bewaar',
    others: () => [CANCEL],
  } as const;
}

/** Whom a form offers: everybody whom the bot knows, and those who share the name that stands there now. */
export async function peopleFor(collegas: Collegas, naam: string | undefined) {
  const shown = naam === undefined ? [] : await collegas.toont(naam);
  return {
    people: personChoices(await collegas.list()),
    candidates: shown.length > 0 ? candidateChoices(shown) : undefined,
  };
}
