import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { hidden, type Input, type Inputs } from '../forms/input.ts';
import { collegaInput, naamInput, type WithPeople } from '../forms/person-input.ts';
import type { CardButton, CardChoice } from '../shared/card-context.ts';
import { countWords } from '../shared/card-pages.ts';
import { cutText } from '../shared/markdown.ts';
import { distinctionOf } from '../shared/people-choices.ts';
import { plekkenWords } from './namen-words.ts';
import type { Wachtend } from './wachtend.ts';

/** The forms with which a coördinator says who is meant by a name. */

export const PHRASE = 'namen';
/** What can be said of a name besides who it is. */
const LATER = 'later';
export const ANDER = 'ander';
export const JA = 'ja:';
export const NEE = 'nee:';

/** The id of the input of the name that stands on this place of the card. */
export function keuzeId(index: number): string {
  return `keuze${index}`;
}

export const LIST: CardButton = { title: 'Bekijk alle namen', verb: 'namen.list' };
export const KNOWN: CardButton = { title: 'Bekijk bevestigde namen', verb: 'namen.known' };

/** How long a name or a title may be, how many accounts and how many places are shown with a name. */
export type Limit = { readonly text: number; readonly accounts: number; readonly places: number };

/** The names of this page, and how many there are; `lines`: what is known already; `others`: where else to go. */
type NamenAbout = {
  readonly wachtend: readonly Wachtend[];
  readonly page: number;
  readonly total: number;
  readonly lines: readonly string[];
  readonly others: readonly CardButton[];
  readonly limit: Limit;
};

export const NAMEN_TITEL = 'Wie is wie?';
export const NAMEN_INTRO =
  'Een naam bij een opdracht zegt nog niet wie het is: iedereen kan in Teams elke naam laten zien. Tot jouw ja krijgt of ziet niemand iets op zo’n naam.';
const MAX_NAMEN = 4000;

/** The names that wait for the yes of a coördinator, with a choice for each. */
export const namenForm = formAbout<NamenAbout>()({
  verb: 'namen.answer',
  opensIn: 'chat',
  opens: 'namen.list',
  keys: [],
  phrase: PHRASE,
  // What was said of a name stays said, and what changed meanwhile is told.
  isRepeatable: true,
  eyebrow: 'Namen',
  titel: NAMEN_TITEL,
  intro: ({ total, page }) => `${countWords(total, page, 'naam', 'namen')} ${NAMEN_INTRO}`,
  lines: ({ lines }) => lines,
  inputs: ({ wachtend, limit }): Inputs<NamenAbout> => ({
    namen: hidden<NamenAbout>(namesOn, MAX_NAMEN),
    page: hidden<NamenAbout>(({ page }) => String(page)),
    ...Object.fromEntries(wachtend.map((one, index) => [keuzeId(index), keuzeInput(one, limit)])),
  }),
  submit: 'Bewaar',
  others: ({ others }) => [...others, KNOWN],
});

/** The names on the card, a line each: what a button carries is text. */
function namesOn({ wachtend }: NamenAbout): string {
  return wachtend.map(({ naam }) => naam).join('\n');
}

function keuzeInput({ naam, plekken, kandidaten }: Wachtend, limit: Limit): Input<NamenAbout, string> {
  const cut = plekken.map((plek) => ({ ...plek, titel: cutText(plek.titel, limit.text) }));
  const shown = kandidaten.slice(0, limit.accounts);
  const none = kandidaten.length === 0 ? '. Ik ken nog niemand die zo heet.' : '.';
  const yes = shown.map(
    (account): CardChoice => ({
      value: `${JA}${account.id}`,
      title: `Ja, dat is ${cutText(account.naam, limit.text)} (${distinctionOf(account)})`,
    }),
  );
  const no = {
    value: `${NEE}${shown.map(({ id }) => id).join(',')}`,
    title: shown.length === 1 ? 'Nee, die is het niet' : 'Nee, geen van hen',
  };
  const input = oneOf<NamenAbout, string>({
    label: cutText(naam, limit.text),
    help: `${plekkenWords(cut, limit.places)}${none}`,
    choices: [
      ...yes,
      ...(shown.length === 0 ? [] : [no]),
      { value: ANDER, title: 'Kies een andere collega' },
      { value: LATER, title: 'Later' },
    ],
    from: () => LATER,
  });
  // Who could be meant may have changed since the card was made: the rules say what becomes of the answer.
  return { ...input, error: 'Kies wie het is, of kies ‘Later’.', none: '', read: (raw) => ({ value: raw }) };
}

/** Which colleague a name is, from all that the bot knows. */
export const chooseForm = formAbout<WithPeople & { readonly bedoeld: string }>()({
  verb: 'namen.choose',
  opensIn: 'chat',
  opens: false,
  keys: [],
  phrase: PHRASE,
  isRepeatable: true,
  eyebrow: 'Wie is wie?',
  titel: ({ bedoeld }) => `Wie is ${cutText(bedoeld, 100)}?`,
  intro: 'Alles wat op deze naam staat, gaat dan naar deze collega. Dat komt in de geschiedenis.',
  inputs: {
    bedoeld: hidden(({ bedoeld }) => bedoeld, 300),
    persoon: collegaInput({ label: 'Collega', help: 'In de lijst staat wie ik al ken.' }),
    naam: naamInput(),
  },
  submit: 'Bewaar',
  others: () => [LIST],
});
