import { formAbout } from '../forms/form.ts';
import { day, type Input, line, oneOf, someOf } from '../forms/input.ts';
import type { CardChoice } from '../shared/card-context.ts';
import { type PersonChoice, peopleChoices } from '../shared/people-choices.ts';
import { findPersonalData } from '../shared/text-checks.ts';
import { capital } from '../shared/words.ts';
import { PHRASE } from './card-data.ts';
import type { Dossier } from './opdracht.ts';
import { GEMEENTEN } from './plan/plan-fields.ts';

/** The forms that say what an opdracht is and whose. */

type WithPeople = {
  readonly people: readonly PersonChoice[];
  /** Whoever shows the name that is recorded: one of them may be meant. */
  readonly candidates?: readonly PersonChoice[];
};

/** Not the names of colleagues: those belong here. */
const finds = findPersonalData;
const CANCEL = { title: 'Annuleren', verb: 'bot.cancel' } as const;

/** Somebody from the list; who is meant is read together with the name that can be typed beside it. */
export function knownInput<About extends WithPeople>(words: {
  readonly label: string;
  readonly help?: string;
}): Input<About, string> {
  const view = ({ people, candidates }: WithPeople): CardView => ({
    kind: 'choice',
    multi: false,
    example: 'Kies een naam',
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
const LATER_REACHED =
  'Van een naam alleen weet de bot nog niet wie het is. Opent die collega de chat, dan vraagt de bot jou of die het is.';

/** The coördinator adds an opdracht. */
export const newOpdrachtForm = formAbout<WithPeople & { readonly overleggen: readonly CardChoice[] }>()({
  verb: 'opdrachten.create',
  opens: 'opdrachten.new',
  keys: [],
  phrase: 'nieuwe opdracht',
  eyebrow: 'Samenkracht! · Opdracht',
  titel: 'Nieuwe opdracht toevoegen',
  intro:
    'Je voegt een opdracht toe. De projectleider krijgt daarna de vraag om een participatieplan te maken. Dit kost ongeveer twee minuten.',
  inputs: {
    titel: line({
      label: 'Titel',
      help: 'Zo heet de opdracht op alle kaarten.',
      leeg: 'Vul de titel van de opdracht in.',
      max: 200,
      finds,
    }),
    kenmerk: line({
      label: 'Kenmerk',
      help: 'Het nummer van het document, als dat er al is.',
      example: 'Bijvoorbeeld: DOC-24008138',
      max: 40,
      finds,
    }),
    programma: line({ label: 'Programma', help: 'Bijvoorbeeld: Jeugd en Onderwijs.', max: 100, finds }),
    projectleiderId: knownInput({ label: 'Projectleider' }),
    projectleiderNaam: otherNameInput(LATER_REACHED),
    trekker: line({
      label: 'Bestuurlijk trekker',
      help: 'De wethouder die bij dit onderwerp hoort. Nog niet bekend? Laat het leeg.',
      max: 100,
      finds,
    }),
    gemeenten: someOf({
      label: 'Gemeenten',
      help: 'Kies niets als het nog niet bekend is.',
      choices: GEMEENTEN,
    }),
    overleg: oneOf({
      label: 'Overleg',
      help: 'Het overleg waarin de opdracht wordt besproken.',
      style: 'compact',
      choices: ({ overleggen }) => overleggen,
    }),
    datum: day({
      label: 'Datum van het overleg',
      help: 'Hieruit volgt vóór welke dag het plan klaar is.',
    }),
  },
  submit: 'Toevoegen',
  others: () => [CANCEL],
});

type PersonAbout = WithPeople & { readonly dossier: Dossier };

function candidatesWords(count: number): string {
  return count === 1
    ? 'Er is een collega die zo heet. Iedereen kan in Teams elke naam laten zien. Kijk dus of dit de goede is, en kies die dan.'
    : 'Er zijn meer collega’s met deze naam. Wie bedoel je?';
}

/** What the two forms that say whose an opdracht is have in common. */
function ofPerson(rol: string, intro: (dossier: Dossier) => string) {
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

/** The coördinator says who the projectleider of an opdracht is. */
export const projectleiderForm = formAbout<PersonAbout>()({
  ...ofPerson('projectleider', ({ projectleider }) =>
    projectleider
      ? `Nu staat bij deze opdracht: ${projectleider.naam}. Kies wie het participatieplan maakt.`
      : 'Bij deze opdracht staat nog geen projectleider. Kies wie het participatieplan maakt.',
  ),
  verb: 'opdrachten.assignProjectleider',
  opens: 'opdrachten.assign',
  inputs: {
    projectleiderId: knownInput({ label: 'Projectleider' }),
    projectleiderNaam: otherNameInput(LATER_REACHED),
  },
});

/** The coördinator says who the bestuurlijk trekker of an opdracht is. */
export const trekkerForm = formAbout<PersonAbout>()({
  ...ofPerson('bestuurlijk trekker', ({ trekker }) =>
    trekker
      ? `Nu staat bij deze opdracht: ${trekker}. Kies wie de bestuurlijk trekker is. Die kan de opdracht dan volgen.`
      : 'Bij deze opdracht staat nog geen bestuurlijk trekker. Kies wie dat is. Die kan de opdracht dan volgen.',
  ),
  verb: 'opdrachten.assignTrekker',
  opens: 'opdrachten.chooseTrekker',
  inputs: {
    trekkerId: knownInput({ label: 'Bestuurlijk trekker' }),
    trekkerNaam: otherNameInput(LATER_REACHED),
  },
});
