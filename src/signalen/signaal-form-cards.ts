import { type FormState, formCard } from '../bot/form-card.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardContext } from '../shared/card-context.ts';
import { NAAM, type PersonChoice, peopleChoices } from '../shared/people-choices.ts';
import { SIGNAALBRONNEN, type Signaal } from './signaal.ts';
import { MAX_ANTWOORD, MAX_ONDERWERP, MAX_REDEN, MAX_TEKST } from './signaal-rules.ts';
import { BRON_TITLES } from './signaal-words.ts';

/** What a form about one signaal shows. */
type Form = FormState & { readonly signaal: Signaal; readonly context: CardContext };

/** A signaal comes in. Inputs: `bron`, `onderwerp`, `tekst`, `ontvangen`. @param form `today` YYYY-MM-DD */
export function newSignaalCard(
  form: FormState & { readonly nonce: string; readonly today: string },
): CardMessage {
  const { nonce, today, typed, ...state } = form;
  return formCard({
    ...state,
    eyebrow: 'Signalen',
    titel: 'Nieuw signaal',
    intro: 'Wat kwam er binnen zonder dat we erom vroegen? Schrijf geen namen of adressen van inwoners op.',
    fields: [
      {
        id: 'bron',
        kind: 'choice',
        compact: true,
        label: 'Van wie',
        help: 'Hoe kwam het binnen?',
        error: 'Kies van wie dit komt.',
        choices: SIGNAALBRONNEN.map((bron) => ({ value: bron, title: BRON_TITLES[bron] })),
      },
      {
        id: 'onderwerp',
        kind: 'short',
        label: 'Waar gaat het over',
        help: 'In een paar woorden. Dit is de titel in de lijst.',
        error: `Vul hooguit ${MAX_ONDERWERP} tekens in.`,
        max: MAX_ONDERWERP,
        example: 'Bijvoorbeeld: vervoer naar de dagbesteding',
      },
      {
        id: 'tekst',
        kind: 'long',
        label: 'Het signaal',
        help: 'Wat is er aan de hand, en wat wordt er gevraagd?',
        error: `Vul hooguit ${MAX_TEKST} tekens in.`,
        max: MAX_TEKST,
      },
      {
        id: 'ontvangen',
        kind: 'date',
        label: 'Ontvangen op',
        help: 'Vanaf die dag telt de termijn voor het antwoord.',
        error: 'Kies een datum.',
      },
    ],
    submit: { title: 'Bewaar', verb: 'signalen.add', data: { nonce } },
    others: [{ title: 'Alle signalen', verb: 'signalen.list' }],
    typed: { bron: 'website', ontvangen: today, ...typed },
  });
}

/** Who answers. Inputs: `aan`, and `naam` when there are more `people` than fit on a card. */
export function assignCard(form: Form & { readonly people: readonly PersonChoice[] }): CardMessage {
  const { signaal, context, people, ...state } = form;
  const choices = peopleChoices(people);
  return formCard({
    ...state,
    eyebrow: 'Signaal toewijzen',
    titel: signaal.onderwerp,
    intro: 'Wie beantwoordt dit signaal? Die collega krijgt een bericht.',
    fields: [
      {
        id: 'aan',
        kind: 'choice',
        compact: true,
        label: 'Collega',
        help: 'Staat iemand er niet bij? Vraag die collega om de chat met de bot één keer te openen.',
        error: 'Kies een collega.',
        choices,
      },
      ...(choices.length < people.length ? [NAAM] : []),
    ],
    submit: { title: 'Wijs toe', verb: 'signalen.assign', data: { signaal: signaal.id, ...context } },
    others: [back(signaal)],
  });
}

/** The answer and why. Inputs: `antwoord`, `reden`. */
export function answerCard(form: Form): CardMessage {
  const { signaal, context, typed, ...state } = form;
  return formCard({
    ...state,
    eyebrow: 'Signaal beantwoorden',
    titel: signaal.onderwerp,
    lines: [signaal.tekst],
    fields: [
      {
        id: 'antwoord',
        kind: 'long',
        label: 'Het antwoord',
        help: 'Wat doen we met dit signaal? Schrijf kort en gewoon.',
        error: `Vul hooguit ${MAX_ANTWOORD} tekens in.`,
        max: MAX_ANTWOORD,
      },
      {
        id: 'reden',
        kind: 'long',
        label: 'Waarom',
        help: 'Waarom is dit het antwoord?',
        error: `Vul hooguit ${MAX_REDEN} tekens in.`,
        max: MAX_REDEN,
      },
    ],
    submit: { title: 'Bewaar', verb: 'signalen.answer', data: { signaal: signaal.id, ...context } },
    others: [back(signaal)],
    typed: { antwoord: signaal.antwoord?.tekst ?? '', reden: signaal.antwoord?.reden ?? '', ...typed },
  });
}

/** The answer was told. Input: `datum`. */
export function reportBackCard(form: Form & { readonly today: string }): CardMessage {
  const { signaal, context, today, typed, ...state } = form;
  return formCard({
    ...state,
    eyebrow: 'Signaal terugkoppelen',
    titel: signaal.onderwerp,
    intro: 'Wanneer is het antwoord verteld aan wie het signaal gaf?',
    fields: [
      {
        id: 'datum',
        kind: 'date',
        label: 'Verteld op',
        help: 'Vandaag, of een dag ervoor.',
        error: 'Kies een datum.',
      },
    ],
    submit: { title: 'Bewaar', verb: 'signalen.reportBack', data: { signaal: signaal.id, ...context } },
    others: [back(signaal)],
    typed: { datum: today, ...typed },
  });
}

/** A topic of the jaaragenda. Inputs: `titel`, `jaar`. */
export function proposeCard(form: Form & { readonly jaren: readonly number[] }): CardMessage {
  const { signaal, context, jaren, typed, ...state } = form;
  return formCard({
    ...state,
    eyebrow: 'Op de jaaragenda zetten',
    titel: signaal.onderwerp,
    intro: 'Dit signaal wordt een voorlopig onderwerp, met als herkomst: inwoners.',
    fields: [
      {
        id: 'titel',
        kind: 'short',
        label: 'Het onderwerp',
        help: 'Zo komt het op de jaaragenda te staan.',
        error: `Vul hooguit ${MAX_ONDERWERP} tekens in.`,
        max: MAX_ONDERWERP,
      },
      {
        id: 'jaar',
        kind: 'choice',
        compact: true,
        label: 'Jaar',
        help: 'Voor welk jaar is dit onderwerp?',
        error: 'Kies een jaar.',
        choices: jaren.map((jaar) => ({ value: String(jaar), title: String(jaar) })),
      },
    ],
    submit: {
      title: 'Zet op de jaaragenda',
      verb: 'signalen.propose',
      data: { signaal: signaal.id, ...context },
    },
    others: [back(signaal)],
    typed: { titel: signaal.onderwerp, jaar: String(jaren.at(-1) ?? ''), ...typed },
  });
}

function back({ id }: Signaal) {
  return { title: 'Terug', verb: 'signalen.show', data: { signaal: id } };
}
