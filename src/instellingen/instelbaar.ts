import {
  BEWAREN,
  bewaartermijnOf,
  bewaartermijnWords,
  DOSSIER_SOORTEN,
  type DossierSoort,
  TERMIJN_KEUZES,
} from '../shared/bewaartermijnen.ts';
import type { CardChoice } from '../shared/card-context.ts';
import { TERMIJNEN, type Termijn, termijnOf } from '../shared/termijnen.ts';
import { capital } from '../shared/words.ts';

export const GROEPEN = ['termijnen', 'adviesraden', 'uren', 'vrije dagen', 'bewaartermijnen'] as const;
export type Groep = (typeof GROEPEN)[number];

/** One thing that the beheerder can set. */
export type Instelbaar = {
  /** Under which it is logged. */
  readonly naam: string;
  readonly groep: Groep;
  readonly label: string;
  readonly hulp: string;
  readonly standaard: Waarde;
  readonly invoer:
    | { readonly soort: 'getal'; readonly max: number; readonly eenheid: string }
    | { readonly soort: 'tijd' }
    | { readonly soort: 'keuze'; readonly keuzes: readonly CardChoice[] };
};

/** A value as it is logged: a number of days, a time (HH:MM) or a choice. */
export type Waarde = number | string;

/** What was changed, by name; what is not in it has its default. */
export type Opgeslagen = Readonly<Record<string, Waarde>>;

/** A term of half a year is no term any more. */
const MAX_DAGEN = 120;

const termijnen: readonly Instelbaar[] = TERMIJNEN.map((naam) => {
  const { aantal, eenheid, vanaf, label = capital(naam), groep = 'termijnen' } = termijnOf(naam);
  const telling = `${eenheid} ${aantal < 0 ? 'voor' : 'na'} ${vanaf}`;
  return {
    naam,
    groep,
    label,
    hulp: `Aantal ${telling}.`,
    standaard: Math.abs(aantal),
    invoer: { soort: 'getal', max: MAX_DAGEN, eenheid: telling },
  };
});

/** How long each kind of dossier is kept: the archivist of the organisation says it (docs/adr/0087). */
const bewaren: readonly Instelbaar[] = DOSSIER_SOORTEN.map((soort) => ({
  naam: bewarenNaam(soort),
  groep: 'bewaartermijnen',
  label: BEWAREN[soort].naam,
  hulp: 'De archivaris van je organisatie bepaalt dit, met de Selectielijst gemeenten en intergemeentelijke organen 2020.',
  standaard: 'N',
  invoer: {
    soort: 'keuze',
    keuzes: TERMIJN_KEUZES.map((value) => ({ value, title: bewaartermijnWords(bewaartermijnOf(value)) })),
  },
}));

/** What can be set beside the terms. */
const ANDERE = {
  'tijd voor advies': {
    groep: 'adviesraden',
    label: 'Tijd voor een adviesraad',
    hulp: 'Aantal weken dat een adviesraad minstens krijgt voor een advies. Korter kan, met een reden.',
    standaard: 6,
    invoer: { soort: 'getal', max: 26, eenheid: 'weken' },
  },
  'terugkijken op advies': {
    groep: 'adviesraden',
    label: 'Terugkijken op een advies',
    hulp: 'Aantal weken nadat de raad het antwoord hoorde. Dit stel ik voor; per advies kies je een dag.',
    standaard: 26,
    invoer: { soort: 'getal', max: 104, eenheid: 'weken' },
  },
  'herinneren vanaf': {
    groep: 'uren',
    label: 'Herinneringen vanaf',
    hulp: 'Vanaf dit moment op een werkdag mag ik zelf berichten plaatsen. Een antwoord geef ik altijd.',
    standaard: '08:30',
    invoer: { soort: 'tijd' },
  },
  'herinneren tot': {
    groep: 'uren',
    label: 'Herinneringen tot',
    hulp: 'Na dit moment komt een bericht op de volgende werkdag.',
    standaard: '17:00',
    invoer: { soort: 'tijd' },
  },
  'weekoverzicht dag': {
    groep: 'uren',
    label: 'Weekoverzicht op',
    hulp: 'Is dat een vrije dag? Dan komt het op de eerste werkdag erna.',
    standaard: '1',
    invoer: {
      soort: 'keuze',
      keuzes: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map((title, index) => ({
        value: String(index + 1),
        title,
      })),
    },
  },
  'weekoverzicht tijd': {
    groep: 'uren',
    label: 'Weekoverzicht om',
    hulp: 'Een moment waarop ik ook herinneringen mag sturen.',
    standaard: '08:30',
    invoer: { soort: 'tijd' },
  },
  'Goede Vrijdag': {
    groep: 'vrije dagen',
    label: 'Goede Vrijdag',
    hulp: 'Op een vrije dag stuur ik geen herinneringen. Die dag telt ook niet mee in een termijn.',
    standaard: 'werkdag',
    invoer: {
      soort: 'keuze',
      keuzes: [
        { value: 'werkdag', title: 'een gewone werkdag' },
        { value: 'vrij', title: 'een vrije dag' },
      ],
    },
  },
  '5 mei': {
    groep: 'vrije dagen',
    label: '5 mei',
    hulp: 'Bevrijdingsdag. In de cao is dat één keer in de vijf jaar een vrije dag: 2025, 2030 enzovoort.',
    standaard: 'lustrum',
    invoer: {
      soort: 'keuze',
      keuzes: [
        { value: 'lustrum', title: 'één keer in de vijf jaar vrij' },
        { value: 'altijd', title: 'elk jaar vrij' },
        { value: 'nooit', title: 'nooit vrij' },
      ],
    },
  },
} as const satisfies Readonly<Record<string, Omit<Instelbaar, 'naam'>>>;

/** The name of everything that can be set. */
export type InstelbaarNaam = Termijn | keyof typeof ANDERE | `bewaren ${DossierSoort}`;

/** Everything that can be set, in the order in which the cards show it. */
export const INSTELBAAR: readonly Instelbaar[] = [
  ...termijnen,
  ...Object.entries<Omit<Instelbaar, 'naam'>>(ANDERE).map(([naam, one]) => ({ naam, ...one })),
  ...bewaren,
];

export function bewarenNaam<Soort extends DossierSoort>(soort: Soort): `bewaren ${Soort}` {
  return `bewaren ${soort}`;
}

export function getInstelbaar(naam: InstelbaarNaam): Instelbaar {
  const found = INSTELBAAR.find((one) => one.naam === naam);
  if (!found) throw new Error(`no setting '${naam}'`);
  return found;
}
