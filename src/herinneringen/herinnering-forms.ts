import { choicesFrom, oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { day, paragraph } from '../forms/input.ts';
import type { CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import { CANCEL } from '../shared/way-buttons.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { PHRASE } from './herinnering-data.ts';
import { doButtons, escalateButtons, type HerinneringRow, handOverButton } from './herinnering-rows.ts';
import { KIES_UITSTEL, UITSTELLEN, type Uitstel } from './herinnering-rules.ts';
import { ageWords, durationWords, verplichtingWords, vervangerWords } from './herinnering-words.ts';
import type { BekendeTrekker } from './ports.ts';

/** The forms about one reminder: what is asked, and in which words. */

/** `dag`: of the card with all reminders, and `today`, YYYY-MM-DD; `days`: by which a day is counted */
type AboutItem = {
  readonly row: HerinneringRow & { readonly verplichting: Verplichting };
  readonly dag: string | undefined;
  readonly today: string;
  readonly days: WorkingDays;
};
/** `trekkers`: who can be asked; the first is offered. */
type AboutTrekker = {
  readonly verplichting: Verplichting;
  readonly trekkers: readonly [BekendeTrekker, ...BekendeTrekker[]];
};

const UITSTEL_TITLES = {
  morgen: 'Morgen (de volgende werkdag)',
  'volgende week': 'Volgende week',
  datum: 'Op een datum',
};
const OF_ITEM = {
  keys: ['verplichting', 'eigenaar', 'dag'],
  absent: { dag: '' },
  isRepeatable: true,
  phrase: PHRASE,
} as const;

/** One item with everything that can be done with it; the form is for doing it later. */
export const snoozeForm = formAbout<AboutItem>()({
  ...OF_ITEM,
  verb: 'herinneringen.snooze',
  opensIn: 'chat',
  opens: 'herinneringen.item',
  eyebrow: ({ row }) => cutText(row.verplichting.titel, 160),
  titel: ({ row }) => verplichtingWords(row.verplichting, row.isEscalatie),
  asides: ({ row }) =>
    row.isVervanger ? [{ tekst: vervangerWords(row.verplichting, row.isEscalatie), tone: 'warning' }] : [],
  facts: ({ row: { verplichting, left, op, isEscalatie }, today }) => [
    {
      title: 'Uiterlijk',
      value: `${formatDutchDate(verplichting.uiterlijk)}: ${ageWords({ left, op, uiterlijk: verplichting.uiterlijk }, today)}`,
    },
    // How long it takes is for who does it.
    ...(isEscalatie ? [] : [{ title: 'Tijd', value: durationWords(verplichting) }]),
  ],
  lines: ({ row: { verplichting } }) => [verplichting.waarom],
  inputs: {
    uitstel: oneOf<AboutItem, Uitstel>({
      label: 'Wanneer mag ik je weer herinneren?',
      help: ({ row }) =>
        row.isEscalatie
          ? 'Dit is al te laat. Alleen jij wordt later herinnerd.'
          : 'Komt die dag na de laatste dag? Dan ziet de coördinator dat.',
      leeg: KIES_UITSTEL,
      choices: choicesFrom(UITSTELLEN, UITSTEL_TITLES),
      from: () => 'morgen',
    }),
    datum: day({ label: 'Datum', help: 'Alleen nodig als je ‘Op een datum’ kiest.' }),
  },
  submit: 'Herinner me later',
  others: itemButtons,
});

function itemButtons({ row, dag }: AboutItem): readonly CardButton[] {
  const where = dag === undefined ? {} : { dag };
  const data = { verplichting: row.verplichtingId, eigenaar: row.eigenaarId, ...where };
  return [
    ...doButtons(row),
    ...escalateButtons(row, where),
    ...handOverButton(row, data),
    ...(soortOf(row.verplichting.soort).alleenVastgelegd
      ? []
      : [{ title: 'Is al gedaan', verb: 'herinneringen.done', data }]),
    { title: 'Waarom krijg ik dit?', verb: 'herinneringen.why', data },
    { title: 'Terug', verb: 'herinneringen.list', data: where },
  ];
}

/** The confirmation before something that is late goes to the bestuurlijk trekker. */
export const escalatieForm = formAbout<AboutTrekker>()({
  ...OF_ITEM,
  verb: 'herinneringen.askTrekker',
  opensIn: 'chat',
  opens: 'herinneringen.escalate',
  eyebrow: ({ verplichting }) => cutText(verplichting.titel, 160),
  titel: ({ trekkers: [trekker, ...others] }) =>
    others.length > 0 ? 'Vraag een trekker om te helpen' : `Vraag ${cutText(trekker.naam, 60)} om te helpen`,
  intro: ({ verplichting: { soort, uiterlijk }, trekkers: [trekker, ...others] }) =>
    `Je vraagt de bestuurlijk trekker om te helpen. Dit is te laat: ‘${soortOf(soort).vraag}’, uiterlijk ${formatDutchDate(uiterlijk)}. ${others.length > 0 ? 'Wie je kiest,' : cutText(trekker.naam, 60)} krijgt één kaart in de eigen chat. Iedereen die de geschiedenis van de opdracht mag zien, ziet dat je dit vroeg.`,
  inputs: {
    wie: oneOf<AboutTrekker, string>({
      label: 'Wie vraag je?',
      help: 'De eerste trekker staat bovenaan. Ieder wordt één keer gevraagd.',
      choices: ({ trekkers }) =>
        trekkers.map(({ id, naam, gevraagd }) => ({
          value: id,
          title: gevraagd ? `${cutText(naam, 60)} (al gevraagd)` : cutText(naam, 60),
        })),
      from: ({ trekkers: [first] }) => first.id,
      when: ({ trekkers }) => trekkers.length > 1,
    }),
    zin: paragraph({
      label: 'Wil je er iets bij zeggen?',
      help: 'Dit mag leeg blijven.',
      max: 300,
    }),
  },
  submit: 'Vraag het',
  others: () => [CANCEL],
});
