import { oneOf, someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { day, line, paragraph } from '../forms/input.ts';
import { collegasInput, naamInput, type WithPeople } from '../forms/person-input.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { listWords } from '../shared/words.ts';
import { type Jaaragenda, type Onderwerp, standOf, type Vaststelling, type Vraag } from './jaaragenda.ts';
import { KIES_ONDERWERP, KIES_VERGADERING, movable, NAAM } from './jaaragenda-rules.ts';
import {
  type AboutYear,
  gemeenteInput,
  OF_YEAR,
  TITEL_INPUT,
  TOELICHTING_INPUT,
  type WithRegio,
} from './onderwerp-forms.ts';
import type { GemeenteContacten } from './uitvraag.ts';

/** The forms about the jaaragenda of a year as a whole: what is asked, and in which words. */

type AboutAgenda = AboutYear & { readonly agenda: Jaaragenda };
type AboutCarry = AboutAgenda & { readonly naar: number; readonly finished: readonly string[] };

/** So that sixty titles fit on a card, in characters. */
const CHOICE = 60;

/** Who is asked for topics. */
export const askForm = formAbout<
  AboutYear & WithPeople & { readonly contacten: readonly GemeenteContacten[] }
>()({
  ...OF_YEAR,
  verb: 'jaaragenda.ask',
  opensIn: 'chat',
  titel: 'Onderwerpen vragen aan gemeenten',
  intro: ({ contacten }) =>
    [
      'Kies de collega’s die namens hun gemeente antwoorden. Zij krijgen een bericht met een kaart.',
      ...(contacten.some((one) => one.contacten.length > 0)
        ? ['De contacten van de gemeenten staan al aan.', zonderContactWords(contacten)]
        : []),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  inputs: {
    aan: collegasInput({
      label: 'Contacten van gemeenten',
      from: ({ contacten, everybody = [] }) =>
        [...new Set(contacten.flatMap((one) => one.contacten.map(({ id }) => id)))]
          .filter((id) => everybody.some((person) => person.id === id))
          .join(','),
    }),
    naam: naamInput(),
    namen: line({
      label: 'Staat een contact er niet bij? Typ de naam',
      help: 'Meer namen? Zet er een komma tussen. Opent die collega de chat, dan vraag ik jou of die het is. Daarna krijgt die de vraag.',
      max: NAAM.max,
      expects: ['een naam'],
    }),
    voor: day({ label: 'Antwoord graag vóór', help: 'Een dag die nog komt.', leeg: 'Kies een datum.' }),
  },
  submit: 'Vraag',
});

/** 'Huizen en Laren hebben nog geen contact.'; '' when each has one, or needs none. */
function zonderContactWords(contacten: readonly GemeenteContacten[]): string {
  const names = contacten
    .filter((one) => one.contacten.length === 0 && !one.nietNodig)
    .map(({ gemeente }) => gemeente);
  if (names.length === 0) return '';
  return `${listWords(names)} ${names.length === 1 ? 'heeft' : 'hebben'} nog geen contact.`;
}

export const VRAAG_TITEL = 'Welk onderwerp verdient de stem van inwoners?';

export function vraagIntro({ jaar, vraag: { door, voor } }: AboutYear & { readonly vraag: Vraag }): string {
  return `${door} vraagt dit aan alle gemeenten. Over welk onderwerp in ${jaar} wil jouw gemeente met inwoners praten? Antwoord graag vóór ${formatDutchDate(voor)}. Dit kost ongeveer twee minuten.`;
}

type AboutVraag = AboutYear & WithRegio & { readonly vraag: Vraag };

/** What a contact passes on, and another topic after it. */
export const vraagForm = formAbout<AboutVraag>()({
  ...OF_YEAR,
  verb: 'jaaragenda.answer',
  opensIn: 'chat',
  titel: VRAAG_TITEL,
  intro: vraagIntro,
  inputs: {
    titel: line(TITEL_INPUT),
    toelichting: paragraph(TOELICHTING_INPUT),
    gemeente: gemeenteInput('Namens welke gemeente antwoord je?', ({ vraag }: AboutVraag) =>
      vraag.aan.gemeenten?.length === 1 ? vraag.aan.gemeenten[0] : undefined,
    ),
  },
  submit: 'Geef door',
  others: ({ jaar, vraag }, { nonce }) =>
    vraag.beantwoord === undefined
      ? [{ title: 'Wij hebben geen onderwerp', verb: 'jaaragenda.answerNone', data: { jaar, nonce } }]
      : [],
});

/** What the PFHO fixed. */
export const fixForm = formAbout<AboutAgenda & { readonly vergaderingen: readonly Vaststelling[] }>()({
  ...OF_YEAR,
  verb: 'jaaragenda.fix',
  opensIn: 'chat',
  titel: 'Jaaragenda vaststellen',
  intro: 'Welke onderwerpen stelden de portefeuillehouders vast, en in welke vergadering?',
  inputs: {
    vergadering: oneOf({
      label: 'Vergadering van de portefeuillehouders',
      help: 'Een dag die al is geweest, of vandaag.',
      leeg: KIES_VERGADERING,
      style: 'compact',
      choices: ({ vergaderingen }) =>
        vergaderingen.map(({ id, overlegNaam, datum }) => ({
          value: id,
          title: `${overlegNaam}, ${formatDutchDate(datum)}`,
        })),
      from: ({ vergaderingen }) => vergaderingen[0]?.id ?? '',
    }),
    onderwerpen: onderwerpenInput(
      'Wat je niet kiest, blijft voorlopig.',
      ({ agenda }) => agenda.onderwerpen.filter((one) => standOf(one) === 'voorlopig'),
      () => true,
    ),
  },
  submit: 'Stel vast',
});

/** Topics that go on in the year `naar`. `finished`: ids of those that need not */
export const carryForm = formAbout<AboutCarry>()({
  ...OF_YEAR,
  verb: 'jaaragenda.carry',
  opensIn: 'chat',
  titel: ({ naar }) => `Doorschuiven naar ${naar}`,
  intro: ({ naar }) =>
    `Wat niet klaar is, staat al aan. Op de jaaragenda van ${naar} zijn deze onderwerpen weer voorlopig.`,
  inputs: {
    onderwerpen: onderwerpenInput(
      'Wat je niet kiest, blijft staan.',
      ({ agenda }) => movable(agenda),
      ({ id }, { finished }: AboutCarry) => !finished.includes(id),
    ),
  },
  submit: 'Schuif door',
});

/** @param open which can be chosen @param chosen which are chosen beforehand */
function onderwerpenInput<About extends AboutAgenda>(
  help: string,
  open: (about: AboutAgenda) => readonly Onderwerp[],
  chosen: (one: Onderwerp, about: About) => boolean,
) {
  return someOf<About, string>({
    label: 'Onderwerpen',
    help,
    leeg: KIES_ONDERWERP,
    choices: (about) => open(about).map(({ id, titel }) => ({ value: id, title: cutText(titel, CHOICE) })),
    also: ({ agenda }) => agenda.onderwerpen.map(({ id }) => id),
    from: (about) =>
      open(about)
        .filter((one) => chosen(one, about))
        .map(({ id }) => id)
        .join(','),
  });
}
