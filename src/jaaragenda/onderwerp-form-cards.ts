import { type FormField, type FormState, formCard } from '../bot/form-card.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardContext } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Onderwerp } from './jaaragenda.ts';
import { HERKOMST_CHOICES } from './jaaragenda-cards.ts';
import { MAX_NAAM, MAX_REDEN, MAX_TITEL, MAX_TOELICHTING } from './jaaragenda-rules.ts';

/** The forms about topics of the jaaragenda. */
type Form = FormState & { readonly jaar: number; readonly context: CardContext };

/** The longest list that is typed at once, in characters. */
export const MAX_LIJST = 3000;
/** The choice that says: of no municipality. */
export const GEEN_GEMEENTE = 'geen';
function herkomstFields(gemeenten: readonly string[]): readonly FormField[] {
  return [
    {
      id: 'herkomst',
      kind: 'choice',
      compact: true,
      label: 'Herkomst',
      help: 'Waar komt dit onderwerp vandaan?',
      error: 'Kies waar dit vandaan komt.',
      choices: HERKOMST_CHOICES,
    },
    gemeenteField(gemeenten, 'Alleen als een gemeente het onderwerp noemt.'),
  ];
}

function gemeenteField(gemeenten: readonly string[], help: string): FormField {
  return {
    id: 'gemeente',
    kind: 'choice',
    compact: true,
    label: 'Gemeente',
    help,
    error: 'Kies een gemeente.',
    choices: [
      { value: GEEN_GEMEENTE, title: 'geen gemeente' },
      ...gemeenten.map((gemeente) => ({ value: gemeente, title: gemeente })),
    ],
  };
}

const TITEL: FormField = {
  id: 'titel',
  kind: 'short',
  label: 'Onderwerp',
  help: 'Zo komt het op de jaaragenda te staan.',
  error: `Vul hooguit ${MAX_TITEL} tekens in.`,
  max: MAX_TITEL,
};
const TOELICHTING: FormField = {
  id: 'toelichting',
  kind: 'long',
  label: 'Toelichting',
  help: 'Waarom is dit nodig? Dit mag leeg blijven. Schrijf geen namen van inwoners op.',
  error: `Vul hooguit ${MAX_TOELICHTING} tekens in.`,
  max: MAX_TOELICHTING,
};

/** Topics, a line each. Inputs: `titel`, `herkomst`, `gemeente`. */
export function addCard(form: Form & { readonly gemeenten: readonly string[] }): CardMessage {
  const { jaar, context, gemeenten, typed, ...state } = form;
  return formCard({
    ...state,
    eyebrow: `Jaaragenda ${jaar}`,
    titel: 'Onderwerpen toevoegen',
    intro: 'Typ of plak onderwerpen, elk op een eigen regel. Ze zijn voorlopig tot het PFHO ze vaststelt.',
    fields: [
      {
        id: 'titel',
        kind: 'long',
        label: 'Onderwerpen',
        help: `Elk onderwerp op een eigen regel, van hooguit ${MAX_TITEL} tekens.`,
        error: 'Vul minstens één onderwerp in.',
        max: MAX_LIJST,
        example: 'Bijvoorbeeld: wachttijden in de jeugdhulp',
      },
      ...herkomstFields(gemeenten),
    ],
    submit: { title: 'Voeg toe', verb: 'jaaragenda.add', data: { jaar, ...context } },
    others: [{ title: 'Terug', verb: 'jaaragenda.list', data: { jaar } }],
    typed: { herkomst: 'uitvoeringsprogramma', gemeente: GEEN_GEMEENTE, ...typed },
  });
}

type OnderwerpForm = Form & { readonly onderwerp: Onderwerp };

/** Inputs: `titel`, `toelichting`, `herkomst`, `gemeente`, `projectleider`, `trekker`. */
export function changeCard(form: OnderwerpForm & { readonly gemeenten: readonly string[] }): CardMessage {
  const { jaar, context, gemeenten, onderwerp, typed, ...state } = form;
  const naam = (id: string, label: string): FormField => ({
    id,
    kind: 'short',
    label,
    help: 'De naam van een collega. Dit mag leeg blijven.',
    error: `Vul hooguit ${MAX_NAAM} tekens in.`,
    max: MAX_NAAM,
  });
  return formCard({
    ...state,
    eyebrow: `Jaaragenda ${jaar}`,
    titel: onderwerp.titel,
    fields: [
      TITEL,
      TOELICHTING,
      ...herkomstFields(gemeenten),
      naam('projectleider', 'Projectleider'),
      naam('trekker', 'Bestuurlijk trekker'),
    ],
    submit: {
      title: 'Bewaar',
      verb: 'jaaragenda.change',
      data: { jaar, onderwerp: onderwerp.id, ...context },
    },
    others: [topic(jaar, onderwerp)],
    typed: {
      titel: onderwerp.titel,
      toelichting: onderwerp.toelichting ?? '',
      herkomst: onderwerp.herkomst,
      gemeente: onderwerp.gemeente ?? GEEN_GEMEENTE,
      projectleider: onderwerp.projectleider ?? '',
      trekker: onderwerp.trekker ?? '',
      ...typed,
    },
  });
}

function topic(jaar: number, { id }: Onderwerp) {
  return { title: 'Terug', verb: 'jaaragenda.show', data: { jaar, onderwerp: id } };
}

/** A topic leaves the list. Input: `reden`. */
export function removeCard(form: OnderwerpForm): CardMessage {
  const { jaar, context, onderwerp, ...state } = form;
  return formCard({
    ...state,
    eyebrow: 'Onderwerp schrappen',
    titel: onderwerp.titel,
    fields: [
      {
        id: 'reden',
        kind: 'long',
        label: 'Waarom kan dit onderwerp weg',
        help: 'De geschiedenis bewaart dit.',
        error: `Vul hooguit ${MAX_REDEN} tekens in.`,
        max: MAX_REDEN,
      },
    ],
    submit: {
      title: 'Schrap',
      verb: 'jaaragenda.remove',
      data: { jaar, onderwerp: onderwerp.id, ...context },
      danger: true,
    },
    others: [topic(jaar, onderwerp)],
  });
}

/** An opdracht of a topic. Input: `datum`. */
export function opdrachtCard(form: OnderwerpForm): CardMessage {
  const { jaar, context, onderwerp, ...state } = form;
  const { projectleider } = onderwerp;
  return formCard({
    ...state,
    eyebrow: 'Een opdracht maken',
    titel: onderwerp.titel,
    intro: projectleider
      ? `${projectleider} wordt projectleider. Is bevestigd wie dat is, dan krijgt die de vraag om een participatieplan te maken.`
      : 'Er is nog geen projectleider. Je kiest die daarna op de kaart van de opdracht.',
    fields: [
      {
        id: 'datum',
        kind: 'date',
        label: 'Datum van het Directieoverleg',
        help: 'Vóór die dag moet het plan klaar zijn. Nog niet bekend? Laat dit leeg.',
        error: 'Kies een datum die bestaat.',
      },
    ],
    submit: {
      title: 'Maak de opdracht',
      verb: 'jaaragenda.makeOpdracht',
      data: { jaar, onderwerp: onderwerp.id, ...context },
    },
    others: [topic(jaar, onderwerp)],
  });
}

/** The request to a contact, and the form for another topic. Inputs: `titel`, `toelichting`, `gemeente`. */
export function vraagCard(
  form: Form & {
    readonly gemeenten: readonly string[];
    readonly door: string;
    readonly voor: string;
    readonly isAnswered: boolean;
  },
): CardMessage {
  const { jaar, context, gemeenten, door, voor, isAnswered, typed, ...state } = form;
  const data = { jaar, nonce: context.nonce };
  return formCard({
    ...state,
    eyebrow: `Jaaragenda ${jaar}`,
    titel: 'Welk onderwerp verdient de stem van inwoners?',
    intro: `${door} vraagt dit aan alle gemeenten. Over welk onderwerp in ${jaar} wil jouw gemeente met inwoners praten? Antwoord graag vóór ${formatDutchDate(voor)}. Dit kost ongeveer twee minuten.`,
    fields: [TITEL, TOELICHTING, gemeenteField(gemeenten, 'Namens welke gemeente antwoord je?')],
    submit: { title: 'Geef door', verb: 'jaaragenda.answer', data },
    others: isAnswered ? [] : [{ title: 'Wij hebben geen onderwerp', verb: 'jaaragenda.answerNone', data }],
    typed: { gemeente: GEEN_GEMEENTE, ...typed },
  });
}
