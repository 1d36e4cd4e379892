import { oneOf } from '../forms/choice-input.ts';
import { faseInput } from '../forms/fase-input.ts';
import { formAbout } from '../forms/form.ts';
import { gemeenteChoices } from '../forms/gemeente-choices.ts';
import { day, line, paragraph } from '../forms/input.ts';
import { bareLines } from '../shared/lines.ts';
import type { Regio } from '../shared/regio.ts';
import { listWords } from '../shared/words.ts';
import { type Gegevens, type Herkomst, type Onderwerp, standOf } from './jaaragenda.ts';
import { HERKOMST_CHOICES } from './jaaragenda-cards.ts';
import { PHRASE } from './jaaragenda-data.ts';
import { NAAM, REDEN, TITEL, TOELICHTING } from './jaaragenda-rules.ts';

/** The forms about topics of the jaaragenda: what is asked, and in which words. */

export type AboutYear = { readonly jaar: number };
export type WithRegio = { readonly regio: Regio };
type AboutOnderwerp = AboutYear & { readonly onderwerp: Onderwerp };

/** The choice that says: of no municipality. */
const GEEN_GEMEENTE = 'geen';

const onderwerpButton = (jaar: number, { id }: Onderwerp) => ({
  title: 'Terug',
  verb: 'jaaragenda.show',
  data: { jaar, onderwerp: id },
});
export const OF_YEAR = {
  keys: ['jaar'],
  phrase: PHRASE,
  eyebrow: ({ jaar }: AboutYear) => `Jaaragenda ${jaar}`,
  others: ({ jaar }: AboutYear) => [{ title: 'Terug', verb: 'jaaragenda.list', data: { jaar } }],
} as const;
const OF_TOPIC = {
  keys: ['jaar', 'onderwerp'],
  phrase: PHRASE,
  titel: ({ onderwerp }: AboutOnderwerp) => onderwerp.titel,
  others: ({ jaar, onderwerp }: AboutOnderwerp) => [onderwerpButton(jaar, onderwerp)],
} as const;

/** @param known the municipality that is known already */
export function gemeenteInput<About extends WithRegio>(
  help: string,
  known: (about: About) => string | undefined = () => undefined,
) {
  return oneOf<About, string>({
    label: 'Gemeente',
    help,
    style: 'compact',
    choices(about) {
      const stands = known(about);
      return [
        { value: GEEN_GEMEENTE, title: 'geen gemeente' },
        ...gemeenteChoices(about.regio.gemeenten(), stands === undefined ? [] : [stands]),
      ];
    },
    from: (about) => known(about) ?? GEEN_GEMEENTE,
  });
}

const HERKOMST = {
  label: 'Herkomst',
  help: 'Waar komt dit onderwerp vandaan?',
  leeg: 'Kies waar dit vandaan komt.',
  style: 'compact',
  choices: HERKOMST_CHOICES,
} as const;
const OF_GEMEENTE = 'Alleen als een gemeente het onderwerp noemt.';

export const TITEL_INPUT = {
  ...TITEL,
  label: 'Onderwerp',
  help: 'Zo komt het op de jaaragenda te staan.',
} as const;
export const TOELICHTING_INPUT = {
  ...TOELICHTING,
  // It may stay empty; what is typed must say something (see the rules).
  leeg: undefined,
  label: 'Toelichting',
  help: 'Waarom is dit nodig? Dit mag leeg blijven. Schrijf geen namen van inwoners op.',
} as const;
const COLLEGA = {
  ...NAAM,
  expects: ['een naam'],
  help: 'De naam van een collega. Zijn het er meer? Zet er een komma tussen. Dit mag leeg blijven.',
} as const;

/** Topics, a line each. */
export const addForm = formAbout<AboutYear & WithRegio>()({
  ...OF_YEAR,
  verb: 'jaaragenda.add',
  opensIn: 'chat',
  titel: 'Onderwerpen toevoegen',
  intro: 'Typ of plak onderwerpen, elk op een eigen regel. Ze zijn voorlopig tot ze zijn vastgesteld.',
  inputs: {
    titel: paragraph({
      label: 'Onderwerpen',
      help: `Elk onderwerp op een eigen regel, van hooguit ${TITEL.max} tekens.`,
      leeg: 'Vul minstens één onderwerp in.',
      max: 3000,
      example: 'Bijvoorbeeld: wachttijden in de jeugdhulp',
    }),
    toelichting: paragraph({
      ...TOELICHTING_INPUT,
      label: 'Waarom deze onderwerpen',
      help: 'Nodig als de jaaragenda al is vastgesteld, anders mag het leeg blijven. Schrijf geen namen van inwoners op.',
    }),
    herkomst: oneOf({ ...HERKOMST, from: () => 'uitvoeringsprogramma' }),
    gemeente: gemeenteInput(OF_GEMEENTE),
  },
  submit: 'Voeg toe',
});

/** What is known of a topic. */
export const changeForm = formAbout<AboutOnderwerp & WithRegio>()({
  ...OF_TOPIC,
  verb: 'jaaragenda.change',
  opensIn: 'chat',
  eyebrow: OF_YEAR.eyebrow,
  inputs: {
    titel: line({ ...TITEL_INPUT, from: ({ onderwerp }) => onderwerp.titel }),
    toelichting: paragraph({ ...TOELICHTING_INPUT, from: ({ onderwerp }) => onderwerp.toelichting ?? '' }),
    herkomst: oneOf({ ...HERKOMST, from: ({ onderwerp }) => onderwerp.herkomst }),
    gemeente: gemeenteInput(OF_GEMEENTE, ({ onderwerp }: AboutOnderwerp & WithRegio) => onderwerp.gemeente),
    projectleider: line({
      ...COLLEGA,
      label: 'Projectleider',
      from: ({ onderwerp }) => listWords(onderwerp.projectleiders ?? []),
    }),
    trekker: line({
      ...COLLEGA,
      label: 'Bestuurlijk trekker',
      from: ({ onderwerp }) => listWords(onderwerp.trekkers ?? []),
    }),
  },
  submit: 'Bewaar',
});

/** In which phase of the policy cycle a topic is. */
export const onderwerpFaseForm = formAbout<AboutOnderwerp>()({
  ...OF_TOPIC,
  verb: 'jaaragenda.fase',
  opensIn: 'chat',
  eyebrow: 'Fase van het beleid',
  intro: 'Een opdracht die hiervan wordt gemaakt, begint in deze fase.',
  inputs: { fase: faseInput<AboutOnderwerp>(({ onderwerp }) => onderwerp.fase) },
  submit: 'Bewaar',
});

/** What was fixed stays on the list, and goes on no more. */
function staysOn(onderwerp: Onderwerp | undefined): boolean {
  return onderwerp !== undefined && standOf(onderwerp) !== 'voorlopig';
}

/** A topic leaves the list. It may have left already: what was sent twice is answered twice. */
export const removeForm = formAbout<AboutYear & { readonly onderwerp: Onderwerp | undefined }>()({
  ...OF_TOPIC,
  verb: 'jaaragenda.remove',
  opensIn: 'chat',
  eyebrow: ({ onderwerp }) => (staysOn(onderwerp) ? 'Onderwerp laten vervallen' : 'Onderwerp schrappen'),
  titel: ({ onderwerp }) => onderwerp?.titel ?? 'Dit onderwerp',
  inputs: {
    reden: paragraph({
      ...REDEN,
      label: 'Waarom kan dit onderwerp weg',
      help: 'De geschiedenis bewaart dit.',
    }),
  },
  submit: ({ onderwerp }) => [{ title: staysOn(onderwerp) ? 'Laat vervallen' : 'Schrap', danger: true }],
  others: (about) =>
    about.onderwerp ? [onderwerpButton(about.jaar, about.onderwerp)] : OF_YEAR.others(about),
});

/** An opdracht of a topic. */
export const opdrachtForm = formAbout<AboutOnderwerp & WithRegio>()({
  ...OF_TOPIC,
  verb: 'jaaragenda.makeOpdracht',
  opensIn: 'chat',
  opens: 'jaaragenda.opdrachtForm',
  eyebrow: 'Een opdracht maken',
  intro: ({ onderwerp: { projectleiders: [projectleider] = [] } }) =>
    projectleider
      ? `${projectleider} wordt projectleider. Is bevestigd wie dat is, dan krijgt die de vraag om een participatieplan te maken.`
      : 'Er is nog geen projectleider. Je kiest die daarna op de kaart van de opdracht.',
  inputs: {
    datum: day({
      label: ({ regio: { overleggen } }) => `Datum van ${overleggen.inSentence(overleggen.first('DO').id)}`,
      help: 'Vóór die dag moet het plan klaar zijn. Nog niet bekend? Laat dit leeg.',
    }),
  },
  submit: 'Maak de opdracht',
});

/** The topics of a list, a line each, without bullets; each title once. */
export function readOnderwerpen(values: Typed): readonly Gegevens[] {
  return [...new Set(bareLines(values.titel))].map((titel) => gegevensOf({ ...values, titel }));
}

type Typed = {
  readonly titel: string;
  readonly herkomst: Herkomst;
  readonly gemeente: string | undefined;
  readonly toelichting?: string;
};

/** What was typed about one topic; an empty input is not known. */
export function gegevensOf(
  values: Typed,
  { projectleiders = [], trekkers = [] }: Pick<Gegevens, 'projectleiders' | 'trekkers'> = {},
): Gegevens {
  const { titel, herkomst, gemeente, toelichting } = values;
  const ofGemeente = herkomst === 'gemeente' && gemeente !== undefined && gemeente !== GEEN_GEMEENTE;
  return {
    titel,
    herkomst,
    gemeente: ofGemeente ? gemeente : undefined,
    toelichting: toelichting || undefined,
    projectleiders: projectleiders.length === 0 ? undefined : projectleiders,
    trekkers: trekkers.length === 0 ? undefined : trekkers,
  };
}
