import { type Input, line } from '../../forms/input.ts';
import type { CardChoice } from '../../shared/card-context.ts';
import { comparableNaam } from '../../shared/compare.ts';
import {
  ALL_FIT,
  candidateChoices,
  type PersonChoice,
  peopleChoices,
  personChoices,
} from '../../shared/people-choices.ts';
import { CANCEL } from '../../shared/way-buttons.ts';
import { capital } from '../../shared/words.ts';
import { PHRASE } from './card-data.ts';
import { type Collega, naamWords, namenWords } from './collega.ts';
import type { Dossier } from './dossier.ts';
import type { Collegas } from './ports.ts';

/** How a form asks who somebody is: from the list, or by a name. */

export type WithPeople = {
  readonly people: readonly PersonChoice[];
  /** Whoever shows the name that is recorded: one of them may be meant. */
  readonly candidates?: readonly PersonChoice[];
};

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
    help: 'In de lijst staat wie ik al ken.',
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
    ...line<unknown>({
      label: 'Staat de naam er niet bij? Typ de naam',
      help,
      max: 100,
      expects: ['een naam'],
    }),
    ...RAW,
  };
}

/** Who stands there now, the first first. */
type Now<About> = (about: About) => readonly Collega[];
const nobody = (): readonly Collega[] => [];

/** Who leads, for a list of colleagues in an order; read together with the others by `readMensen`. */
export function eersteInput<About extends WithPeople>(
  label: string,
  now: Now<About> = nobody,
): Input<About, string> {
  const known = knownInput<About>({
    label,
    help: 'Die krijgt de vragen en de herinneringen. In de lijst staat wie ik al ken.',
  });
  return {
    ...known,
    from: (about) => (about.candidates ? '' : now(about).slice(0, 1).map(choiceOf).join('')),
    view(about) {
      const view = known.view(about);
      if (view.kind !== 'choice' || about.candidates) return view;
      const typed = now(about).length === 0 ? [] : [{ value: GETYPT, title: 'De naam die ik hieronder typ' }];
      const own = choicesOf(now(about), about);
      return { ...view, choices: [...own.slice(0, 1), ...typed, ...own.slice(1)] };
    },
  };
}

/** Who else. */
export function ookInput<About extends WithPeople>(
  label: string,
  now: Now<About> = nobody,
): Input<About, string> {
  return {
    ...RAW,
    label,
    // Nobody can be taken off where nobody stands yet.
    help: (about) =>
      `Zij mogen hetzelfde en krijgen geen herinneringen.${now(about).length > 1 ? ' Wie je hier niet kiest, gaat eraf.' : ''}`,
    error: 'Kies uit de lijst.',
    from: (about) => now(about).slice(1).map(choiceOf).join(','),
    view(about) {
      // With more colleagues than every card has room for the room is for who leads: others are typed by name.
      const people = about.people.length > ALL_FIT ? [] : about.people;
      const choices = choicesOf(now(about), { people });
      return choices.length === 0
        ? { kind: 'hidden' }
        : { kind: 'choice', multi: true, example: 'Kies namen', ofPeople: true, style: 'compact', choices };
    },
  };
}

/** Names that are not in the list. */
export function namenInput(): Input<unknown, string> {
  return {
    ...line<unknown>({
      label: 'Staat een naam er niet bij? Typ de naam',
      help: `Meer namen? Zet er een komma tussen. ${LATER_REACHED}`,
      max: MAX_NAMEN,
      expects: ['een naam'],
    }),
    ...RAW,
  };
}

/** How long the names together may be. */
export const MAX_NAMEN = 300;
/** The choice that says: who leads is typed below. */
export const GETYPT = 'getypt';

/** A colleague as a choice: by account, or by the name that stands there now. */
export function choiceOf({ naam, persoonId }: Collega): string {
  return persoonId ?? `naam:${comparableNaam(naam)}`;
}

/** Who stands there now first: with many colleagues not everybody fits in the list. */
function choicesOf(now: readonly Collega[], { people }: WithPeople): readonly CardChoice[] {
  const own = now.map((collega) => ({
    value: choiceOf(collega),
    title: naamWords(collega),
  }));
  const values = own.map(({ value }) => value);
  return [...own, ...peopleChoices(people).filter(({ value }) => !values.includes(value))];
}

/** Read when it is stored, by `readCollega` or `readMensen`. */
const RAW = { none: '', read: (raw: string) => ({ value: raw }) } as const;

/** What becomes of a name of which nobody knows yet who it is. */
const LATER_REACHED =
  'Van een naam alleen weet ik nog niet wie het is. Opent die collega de chat, dan vraag ik jou of die het is.';

/** What a form about somebody of an opdracht is about. */
export type PersonAbout = WithPeople & { readonly dossier: Dossier };

/** Who stands there, and who of them leads. */
export function nowWords(now: readonly Collega[]): string {
  const first = now.length > 1 ? ` ${now[0]?.naam} is de eerste.` : '';
  return `Nu staat bij deze opdracht: ${namenWords(now)}.${first}`;
}

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

/** Whom a form offers: everybody whom the bot knows, and those who share the name of who leads now. */
export async function peopleFor(collegas: Collegas, first: Collega | undefined) {
  const shown = first && first.persoonId === undefined ? await collegas.toont(first.naam) : [];
  return {
    people: personChoices(await collegas.list()),
    candidates: shown.length > 0 ? candidateChoices(shown) : undefined,
  };
}
