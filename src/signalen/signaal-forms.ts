import { berichtInput, type WithBericht } from '../forms/bericht-input.ts';
import { choicesFrom, oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { day, line, paragraph } from '../forms/input.ts';
import { onderwerpInputs } from '../forms/onderwerp-inputs.ts';
import { collegaInput, naamInput, type WithPeople } from '../forms/person-input.ts';
import {
  type Raad,
  raadWords,
  TERUGKIJK_TEKST,
  TERUGKIJK_UITKOMSTEN,
  UITKOMST_TITLES,
} from '../shared/adviesraad.ts';
import { addDays } from '../shared/dates.ts';
import { cutText } from '../shared/markdown.ts';
import { showSignaal } from '../shared/way-buttons.ts';
import { SIGNAALBRONNEN, type Signaal } from './signaal.ts';
import { ANTWOORD, BELOFTE, HOE, ONDERWERP, RAAD, REDEN, TEKST } from './signaal-rules.ts';
import { BRON_TITLES } from './signaal-words.ts';

/** The forms about signalen: what is asked, and in which words. */

type About = { readonly signaal: Signaal };

const back = ({ signaal: { id } }: About) => [
  { title: 'Terug', verb: 'signalen.show', data: { signaal: id } },
];
const titel = ({ signaal }: About): string => signaal.onderwerp;
const OF_ONE = { keys: ['signaal'], phrase: 'signalen', titel, others: back } as const;

type AboutNew = WithBericht & {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The gemeenten of the region. */
  readonly gemeenten: readonly string[];
  /** Of which the writer is contact: what comes in there is probably of it. */
  readonly eigen?: readonly string[];
  /** Those that there are this year. */
  readonly raden: readonly Raad[];
  /** Those that the writer may see. */
  readonly opdrachten: readonly { readonly id: string; readonly titel: string }[];
  /** A signaal that was made of the same message; of one that the writer may not read only that it is there. */
  readonly eerder?: Pick<Signaal, 'id' | 'onderwerp'> | 'van een collega' | undefined;
};
/** Lists of more do not fit on a card. */
const MAX_OPDRACHTEN = 40;
const MAX_RADEN = 18;

const STILL = 'Is dit iets anders? Dan kun je er nog een maken.';
function eerderWords(eerder: NonNullable<AboutNew['eerder']>): string {
  return eerder === 'van een collega'
    ? 'Een collega maakte al een signaal van dit bericht.'
    : `Van dit bericht is al een signaal gemaakt: ‘${cutText(eerder.onderwerp, 60)}’.`;
}

/** A signaal comes in. */
export const newSignaalForm = formAbout<AboutNew>()({
  verb: 'signalen.add',
  opensIn: 'chat',
  opens: 'signalen.new',
  keys: [],
  phrase: 'signalen',
  eyebrow: 'Signalen',
  titel: 'Nieuw signaal',
  intro: 'Wat kwam er binnen zonder dat we erom vroegen? Schrijf geen namen of adressen van inwoners op.',
  inputs: {
    bron: oneOf({
      label: 'Van wie',
      help: 'Hoe kwam het binnen?',
      leeg: 'Kies van wie dit komt.',
      style: 'compact',
      choices: choicesFrom(SIGNAALBRONNEN, BRON_TITLES),
      from: () => 'website',
    }),
    raadId: oneOf({
      label: 'Adviesraad',
      help: 'Alleen als het van een adviesraad komt.',
      style: 'filtered',
      example: 'Geen adviesraad uit de lijst',
      choices: ({ raden }) =>
        raden.slice(0, MAX_RADEN).map((raad) => ({ value: raad.id, title: cutText(raadWords(raad), 40) })),
      also: ({ raden }) => raden.map(({ id }) => id),
      when: ({ raden }) => raden.length > 0,
    }),
    raad: line({
      ...RAAD,
      label: 'Welke adviesraad',
      help: ({ raden }) =>
        raden.length > 0
          ? 'Alleen als de raad niet in de lijst staat.'
          : 'Alleen als het van een adviesraad komt.',
      example: 'Bijvoorbeeld: Adviesraad Sociaal Domein',
    }),
    onderwerp: line({
      ...ONDERWERP,
      label: 'Waar gaat het over',
      help: 'In een paar woorden: dit is de titel.',
      example: 'Bijvoorbeeld: vervoer naar de dagbesteding',
    }),
    tekst: paragraph({
      ...TEKST,
      label: 'Het signaal',
      help: 'Wat is er aan de hand, en wat wordt er gevraagd?',
    }),
    gemeente: oneOf({
      label: 'Gemeente',
      help: 'Gaat het over één gemeente?',
      style: 'compact',
      example: 'De hele regio',
      choices: ({ gemeenten }) => gemeenten.map((naam) => ({ value: naam, title: naam })),
      from: ({ eigen = [] }) => (eigen.length === 1 ? (eigen[0] ?? '') : ''),
    }),
    opdracht: oneOf({
      label: 'Opdracht',
      help: 'Gaat het over een opdracht? Je kunt zoeken op een paar letters van de titel.',
      style: 'filtered',
      example: 'Geen opdracht',
      choices: ({ opdrachten }) =>
        opdrachten
          .slice(0, MAX_OPDRACHTEN)
          .map(({ id, titel: naam }) => ({ value: id, title: cutText(naam, 60) })),
      also: ({ opdrachten }) => opdrachten.map(({ id }) => id),
      when: ({ opdrachten }) => opdrachten.length > 0,
    }),
    ontvangen: day({
      label: 'Ontvangen op',
      help: 'Vanaf dan telt de termijn.',
      leeg: 'Kies een datum.',
      from: ({ today }) => today,
    }),
    bericht: berichtInput(),
  },
  asides: ({ eerder }) => (eerder ? [{ tekst: `${eerderWords(eerder)} ${STILL}`, tone: 'emphasis' }] : []),
  submit: 'Bewaar',
  others: ({ eerder }) => [
    ...(typeof eerder === 'object' ? [showSignaal(eerder.id)] : []),
    { title: 'Bekijk alle signalen', verb: 'signalen.list' },
  ],
});

/** Who answers. */
export const assignForm = formAbout<About & WithPeople>()({
  ...OF_ONE,
  verb: 'signalen.assign',
  opensIn: 'chat',
  eyebrow: 'Signaal toewijzen',
  intro: 'Wie beantwoordt dit signaal? Die collega krijgt een bericht.',
  inputs: { aan: collegaInput({ label: 'Collega' }), naam: naamInput() },
  submit: 'Wijs toe',
});

/** The answer and why. */
export const answerForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'signalen.answer',
  opensIn: 'chat',
  eyebrow: 'Signaal beantwoorden',
  lines: ({ signaal }) => [signaal.tekst],
  inputs: {
    antwoord: paragraph({
      ...ANTWOORD,
      label: 'Het antwoord',
      help: 'Wat doen we met dit signaal? Schrijf kort en gewoon.',
      from: ({ signaal }) => signaal.antwoord?.tekst ?? '',
    }),
    reden: paragraph({
      ...REDEN,
      label: 'Waarom',
      help: 'Waarom is dit het antwoord?',
      from: ({ signaal }) => signaal.antwoord?.reden ?? '',
    }),
    belofte: paragraph({
      ...BELOFTE,
      label: 'Wat beloof je',
      help: 'Beloof je niets? Laat dit en de datum dan leeg.',
      from: ({ signaal }) => signaal.belofte?.wat ?? '',
    }),
    beloofdOp: day({
      label: 'Uiterlijk op',
      help: 'Voor welke dag beloof je dit? Ik herinner eraan.',
      from: ({ signaal }) => signaal.belofte?.datum ?? '',
    }),
  },
  submit: 'Bewaar',
});

/** What was promised in the answer was kept. */
export const keepBelofteForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'signalen.keepBelofte',
  opensIn: 'chat',
  eyebrow: 'Belofte nagekomen',
  lines: ({ signaal }) => [signaal.belofte?.wat ?? ''],
  inputs: {
    hoe: paragraph({
      ...HOE,
      label: 'Hoe is dit nagekomen',
      help: 'Wat is er gedaan? Schrijf geen namen van inwoners op.',
    }),
  },
  submit: 'Bewaar',
});

/** `today`: YYYY-MM-DD; `terugkijkWeken`: after how many weeks one usually looks at it again. */
type AboutTold = About & { readonly today: string; readonly terugkijkWeken: number };

/** The answer was told. */
export const reportBackForm = formAbout<AboutTold>()({
  ...OF_ONE,
  verb: 'signalen.reportBack',
  opensIn: 'chat',
  eyebrow: 'Signaal terugkoppelen',
  intro: 'Wanneer is het antwoord verteld aan wie het signaal gaf?',
  inputs: {
    datum: day({
      label: 'Verteld op',
      help: 'Vandaag, of een dag ervoor.',
      leeg: 'Kies een datum.',
      from: ({ today }) => today,
    }),
    terugkijken: day({
      label: 'Terugkijken op',
      help: 'Wanneer kijken jullie of is gedaan wat je zei? De coördinator krijgt dan een herinnering. Leeg: dat is niet afgesproken.',
      when: ({ signaal }) => signaal.bron === 'adviesraad',
      from: ({ today, terugkijkWeken }) => addDays(today, terugkijkWeken * 7),
    }),
  },
  submit: 'Bewaar',
});

/** What came of what was answered. */
export const lookBackForm = formAbout<About>()({
  ...OF_ONE,
  verb: 'signalen.lookBack',
  opensIn: 'chat',
  eyebrow: 'Terugkijken op een signaal',
  lines: ({ signaal: { antwoord, belofte } }) => [
    antwoord?.tekst ?? '',
    ...(belofte ? [`Beloofd: ${belofte.wat}`] : []),
  ],
  inputs: {
    uitkomst: oneOf({
      label: 'Is gedaan wat we zeiden',
      help: 'Kijk naar het antwoord dat hierboven staat.',
      leeg: 'Kies wat ervan kwam.',
      choices: choicesFrom(TERUGKIJK_UITKOMSTEN, UITKOMST_TITLES),
    }),
    toelichting: paragraph({
      ...TERUGKIJK_TEKST,
      label: 'Toelichting',
      help: 'Wat kwam ervan? Schrijf geen namen van inwoners op.',
    }),
  },
  submit: 'Bewaar',
});

type AboutProposal = About & { readonly jaren: readonly number[] };
/** A topic of the jaaragenda of one of these years. */
export const proposeForm = formAbout<AboutProposal>()({
  ...OF_ONE,
  verb: 'signalen.propose',
  opensIn: 'chat',
  eyebrow: 'Op de jaaragenda zetten',
  intro: 'Dit signaal wordt een voorlopig onderwerp, met als herkomst: inwoners.',
  inputs: onderwerpInputs<AboutProposal>(titel, ONDERWERP.leeg),
  submit: 'Zet op de jaaragenda',
});
