import { oneOf, someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { day, exampleOf, line } from '../forms/input.ts';
import type { Regio } from '../shared/regio.ts';
import { CANCEL } from '../shared/way-buttons.ts';
import {
  eersteInput,
  MAX_NAMEN,
  namenInput,
  nowWords,
  ofPerson,
  ookInput,
  type PersonAbout,
  type WithPeople,
} from './ground/person-inputs.ts';
import { pick } from './ground/plan-field-kinds.ts';

/** The forms that say what an opdracht is and whose. */

/** The coördinator adds an opdracht. */
export const newOpdrachtForm = formAbout<WithPeople & { readonly regio: Regio }>()({
  verb: 'opdrachten.create',
  opensIn: 'dialog',
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
    }),
    kenmerk: line({
      label: 'Kenmerk',
      help: 'Het nummer van het document, als dat er al is.',
      example: ({ regio }) => exampleOf(regio.kenmerk.voorbeeld),
      max: 40,
    }),
    programma: line({
      label: 'Programma',
      help: 'Het programma waar de opdracht bij hoort.',
      example: ({ regio }) => exampleOf(regio.gegevens.programmas[0]),
      max: 100,
    }),
    projectleiderId: eersteInput('Projectleider'),
    projectleiderOok: ookInput('Ook projectleider'),
    projectleiderNaam: namenInput(),
    trekker: line({
      label: 'Bestuurlijk trekker',
      help: 'De wethouder die bij dit onderwerp hoort. Zijn het er meer? Zet er een komma tussen. Nog niet bekend? Laat het leeg.',
      max: MAX_NAMEN,
      expects: ['een naam'],
    }),
    gemeenten: someOf({
      label: 'Gemeenten',
      help: 'Kies niets als het nog niet bekend is.',
      choices: ({ regio }) => pick(...regio.gemeenten()),
    }),
    overleg: oneOf({
      label: 'Overleg',
      help: 'Het overleg waarin de opdracht wordt besproken.',
      style: 'compact',
      choices: ({ regio }) => regio.overleggen.nu.map(({ id, naam }) => ({ value: id, title: naam })),
    }),
    datum: day({
      label: 'Datum van het overleg',
      help: 'Hieruit volgt vóór welke dag het plan klaar is.',
    }),
  },
  submit: 'Toevoegen',
  others: () => [CANCEL],
});

/** The coördinator says who the projectleider of an opdracht is. */
export const projectleiderForm = formAbout<PersonAbout>()({
  ...ofPerson('projectleider', ({ projectleiders }) =>
    projectleiders.length > 0
      ? `${nowWords(projectleiders)} Kies wie het participatieplan maakt.`
      : 'Bij deze opdracht staat nog geen projectleider. Kies wie het participatieplan maakt.',
  ),
  verb: 'opdrachten.assignProjectleider',
  opensIn: 'chat',
  opens: 'opdrachten.assign',
  inputs: {
    projectleiderId: eersteInput('Projectleider', ({ dossier }) => dossier.projectleiders),
    projectleiderOok: ookInput('Ook projectleider', ({ dossier }) => dossier.projectleiders),
    projectleiderNaam: namenInput(),
  },
});
