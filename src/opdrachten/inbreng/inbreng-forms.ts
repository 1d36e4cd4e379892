import { berichtInput, type WithBericht } from '../../forms/bericht-input.ts';
import { choicesFrom, oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { hidden, type Input, line, paragraph } from '../../forms/input.ts';
import { DomainError } from '../../shared/errors.ts';
import { cutText } from '../../shared/markdown.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToUitvoering } from '../ground/dossier-buttons.ts';
import { BRONSOORTEN, type Bron, type Inbreng } from '../ground/inbreng.ts';
import { activiteitenOf } from '../ground/uitvoering.ts';
import { activiteitName, BRON_TITLES } from '../ground/uitvoering-words.ts';
import { LIJST, MAX_TERUG } from './inbreng-list.ts';
import { type InbrengHerkomst, MAX_GROEP, MAX_THEMA, PUNT, WEG_OMDAT } from './inbreng-rules.ts';

/** The forms about what residents brought in. */

/** The choice that says: of no activiteit of the plan. */
const GEEN_ACTIVITEIT = 'geen';

type About = { readonly dossier: Dossier };
/** `punt` is absent when it was taken off the list meanwhile. */
type PuntAbout = About & { readonly punt: Inbreng | undefined };

const titel = ({ dossier }: About): string => dossier.titel;
const OF_ONE = {
  keys: ['opdracht', 'punt'],
  phrase: PHRASE,
  titel,
  others: ({ dossier, punt }: PuntAbout) => [
    { title: 'Terug', verb: 'opdrachten.punt', data: { opdracht: dossier.id, punt: punt?.id ?? '' } },
  ],
} as const;
const TEKST_LABEL = 'Wat inwoners inbrachten';

/** Where points come from and what they are about. @param known of the point that is changed */
function herkomstInputs<Subject extends About>(
  known: (about: Subject) => Inbreng | undefined,
): {
  readonly bron: Input<Subject, Bron | undefined>;
  readonly activiteit: Input<Subject, string | undefined>;
  readonly groep: Input<Subject, string>;
  readonly thema: Input<Subject, string>;
} {
  return {
    bron: oneOf({
      label: 'Van wie',
      help: 'Wie bracht dit in?',
      style: 'compact',
      choices: choicesFrom(BRONSOORTEN, BRON_TITLES),
      from: (about) => known(about)?.bron ?? 'inwoners',
    }),
    activiteit: oneOf({
      label: 'Bij welke activiteit',
      help: 'Kwam het niet uit een activiteit? Kies dan de eerste mogelijkheid.',
      style: 'compact',
      choices: ({ dossier }) => [
        { value: GEEN_ACTIVITEIT, title: 'niet bij een activiteit' },
        ...activiteitenOf(dossier).map((one) => ({ value: one.id, title: activiteitName(one) })),
      ],
      from: (about) => known(about)?.activiteitId ?? GEEN_ACTIVITEIT,
    }),
    groep: line({
      label: 'Welke groep',
      help: 'Bijvoorbeeld: pleegouders, een cliëntenraad of wijkverpleegkundigen. Geen namen. Dit mag leeg blijven.',
      max: MAX_GROEP,
      isExtra: true,
      from: (about) => known(about)?.groep ?? '',
    }),
    thema: line({
      label: 'Thema',
      help: ({ dossier }) => themaHelp(dossier),
      max: MAX_THEMA,
      from: (about) => known(about)?.thema ?? '',
    }),
  };
}

function themaHelp({ inbreng = [] }: Dossier): string {
  const themas = [...new Set(inbreng.flatMap(({ thema }) => thema ?? []))].slice(0, 6);
  return themas.length === 0
    ? 'Een of twee woorden, zoals: vervoer. Dit mag leeg blijven.'
    : cutText(`Je gebruikte al: ${themas.join(', ')}.`, 200);
}

/** What was chosen, as where points come from. */
export function herkomstOf(values: {
  readonly bron: Bron | undefined;
  readonly activiteit: string | undefined;
  readonly groep: string;
  readonly thema: string;
  readonly bericht?: string | undefined;
}): InbrengHerkomst {
  const { bron = 'inwoners', activiteit = GEEN_ACTIVITEIT, groep, thema, bericht } = values;
  return {
    bron,
    activiteitId: activiteit === GEEN_ACTIVITEIT ? undefined : activiteit,
    groep: groep || undefined,
    thema: thema || undefined,
    bericht,
  };
}

/** One point, or a list with a line each. */
export const addInbrengForm = formAbout<About & WithBericht>()({
  verb: 'opdrachten.addInbreng',
  opensIn: 'chat',
  opens: 'opdrachten.inbrengForm',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Inbreng toevoegen',
  titel,
  intro: 'Wat zeiden inwoners? Schrijf of plak punten, met elk punt op een eigen regel.',
  inputs: {
    tekst: lijst(),
    ...herkomstInputs<About & WithBericht>(() => undefined),
    bericht: berichtInput(),
  },
  submit: 'Bewaar',
  others: ({ dossier: { id } }) => [backToUitvoering(id)],
});

type AboutMessage = WithBericht & {
  /** What stands in the message. */
  readonly tekst: string;
  readonly opdrachten: readonly { readonly id: string; readonly titel: string }[];
};
/** A list of more does not fit on a card. */
const MAX_OPDRACHTEN = 50;

/** To which opdracht the message belongs of which inbreng is made. */
export const whichOpdrachtForm = formAbout<AboutMessage>()({
  verb: 'opdrachten.inbrengVoor',
  opensIn: 'dialog',
  opens: false,
  keys: [],
  // Nothing is stored yet.
  isRepeatable: true,
  phrase: 'voeg inbreng toe',
  eyebrow: 'Inbreng van een bericht',
  titel: 'Bij welke opdracht hoort dit?',
  lines: ({ tekst }) => [tekst],
  inputs: {
    opdracht: oneOf({
      label: 'Opdracht',
      help: 'Je ziet de opdrachten waar je nu inbreng bij kunt zetten. Zoek op een paar letters van de titel.',
      leeg: 'Kies een opdracht.',
      style: 'filtered',
      choices: ({ opdrachten }) =>
        opdrachten
          .slice(0, MAX_OPDRACHTEN)
          .map(({ id, titel: naam }) => ({ value: id, title: cutText(naam, 60) })),
    }),
    tekst: hidden(({ tekst }) => tekst, MAX_TERUG),
    bericht: berichtInput(),
  },
  submit: 'Verder',
});

/** A list is read line by line when it is stored; only one that no card can take is refused at once. */
function lijst(): Input<About, string> {
  const input = paragraph<About>({
    ...LIJST,
    label: TEKST_LABEL,
    lines: 10,
    help: 'Elk punt op een eigen regel. Schrijf geen namen, adressen of nummers van inwoners op.',
    example: 'Bijvoorbeeld: een vaste hulp geeft rust.',
  });
  return {
    ...input,
    asksLater: true,
    read(raw, about) {
      if (raw.length > LIJST.max) throw tooLong();
      return input.read(raw, about);
    },
  };
}

/** A message of which no form can be filled in. */
export function messageTooLong(): DomainError {
  return new DomainError(
    'not-possible',
    `Dit bericht is te lang: er past hooguit ${MAX_TERUG} tekens in het formulier. Er is nog niets bewaard. Kopieer een deel, en typ ‘voeg inbreng toe’ in de chat met mij.`,
  );
}

/** A list that cannot be read, or given back to be mended. */
export function tooLong(): DomainError {
  return new DomainError(
    'not-possible',
    'Deze lijst is te lang om in één keer te lezen. Er is nog niets bewaard. Plak hem in delen van ongeveer 100 regels.',
  );
}

/** Another wording, theme or origin of one point. */
export const puntForm = formAbout<PuntAbout>()({
  ...OF_ONE,
  verb: 'opdrachten.savePunt',
  opensIn: 'chat',
  opens: 'opdrachten.puntForm',
  eyebrow: 'Inbreng aanpassen',
  inputs: {
    tekst: paragraph({
      ...PUNT,
      label: TEKST_LABEL,
      help: 'Schrijf geen namen, adressen of nummers van inwoners op.',
      from: ({ punt }) => punt?.tekst ?? '',
    }),
    ...herkomstInputs<PuntAbout>(({ punt }) => punt),
  },
  submit: 'Bewaar',
});

/** One point is taken off the list. */
export const removePuntForm = formAbout<PuntAbout>()({
  ...OF_ONE,
  verb: 'opdrachten.removePunt',
  opensIn: 'chat',
  eyebrow: 'Punt weghalen',
  intro: 'Neem je een punt niet over? Geef dan een oordeel. Weghalen is voor een vergissing.',
  lines: ({ punt }) => [punt?.tekst ?? ''],
  inputs: {
    reden: paragraph({
      ...WEG_OMDAT,
      label: 'Waarom moet dit punt weg',
      help: 'Bijvoorbeeld: het hoort bij een andere opdracht. De geschiedenis bewaart dit.',
    }),
  },
  submit: () => [{ title: 'Haal weg', danger: true }],
});
