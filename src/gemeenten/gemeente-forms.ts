import { formAbout } from '../forms/form.ts';
import { day, paragraph } from '../forms/input.ts';
import { collegaInput, naamInput, type WithPeople } from '../forms/person-input.ts';
import { contactTitel } from './gemeente-words.ts';

/** The forms about the contacts of a gemeente: what is asked, and in which words. */

/** What to type for a new card. */
export const PHRASE = 'contacten';

type AboutGemeente = WithPeople & { readonly gemeente: { readonly id: string; readonly naam: string } };

const OF_GEMEENTE = { phrase: PHRASE, eyebrow: 'Samenkracht! · Gemeenten' } as const;
const backButton = ({ gemeente }: Pick<AboutGemeente, 'gemeente'>) => [
  { title: 'Terug', verb: 'gemeenten.show', data: { gemeente: gemeente.id } },
];

/** Somebody becomes contact of a gemeente. */
export const addContactForm = formAbout<AboutGemeente>()({
  ...OF_GEMEENTE,
  verb: 'gemeenten.addContact',
  opensIn: 'chat',
  keys: ['gemeente'],
  titel: ({ gemeente }) => contactTitel(gemeente),
  intro: 'Kies de collega die namens deze gemeente antwoordt. Een gemeente mag meer contacten hebben.',
  inputs: {
    contact: collegaInput({ label: 'Contact' }),
    naam: naamInput(),
    van: day({
      label: 'Eerste dag',
      help: 'Begint deze collega later? Kies de eerste dag. Leeg: vanaf nu.',
      isExtra: true,
    }),
    tot: day({
      label: 'Laatste dag',
      help: 'Weet je al wanneer het stopt? Kies de laatste dag. Leeg: tot je het wijzigt.',
      isExtra: true,
    }),
  },
  submit: 'Bewaar',
  others: backButton,
});

/** A gemeente needs no contact, with why. */
export const noContactForm = formAbout<Pick<AboutGemeente, 'gemeente'>>()({
  ...OF_GEMEENTE,
  verb: 'gemeenten.noContact',
  opensIn: 'chat',
  keys: ['gemeente'],
  titel: ({ gemeente }) => `Geen contact nodig voor ${gemeente.naam}`,
  intro: 'Ik bewaar dit met je naam. Komt er later een contact, dan geldt dat.',
  inputs: {
    reden: paragraph({
      label: 'Waarom heeft deze gemeente geen contact nodig',
      help: 'Bijvoorbeeld: een andere gemeente antwoordt namens deze.',
      leeg: 'Schrijf waarom deze gemeente geen contact nodig heeft.',
      max: 500,
    }),
  },
  submit: 'Deze gemeente heeft geen contact nodig',
  others: backButton,
});

/** Somebody is contact no more, and maybe somebody else is. `today`: YYYY-MM-DD */
export const endContactForm = formAbout<
  AboutGemeente & { readonly contact: { readonly naam: string }; readonly today: string }
>()({
  ...OF_GEMEENTE,
  verb: 'gemeenten.endContact',
  opensIn: 'chat',
  keys: ['gemeente', 'contact'],
  titel: ({ gemeente, contact }) => `${contact.naam} stopt als contact van ${gemeente.naam}`,
  inputs: {
    tot: day({
      label: 'Laatste dag',
      help: 'Daarna is deze collega geen contact meer.',
      leeg: 'Kies een datum.',
      from: ({ today }) => today,
    }),
    opvolger: collegaInput({
      label: 'Wie neemt over',
      help: 'Weet je het nog niet? Laat het leeg. Staat iemand er niet bij? Vraag die collega om de chat met de bot één keer te openen.',
    }),
    naam: naamInput(),
  },
  submit: 'Bewaar',
  others: backButton,
});
