import { meldingCard } from '../bot/bot-cards.ts';
import { type FormState, formCard } from '../bot/form-card.ts';
import type { CardMessage, DesiredPost } from '../bot/ports.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { meaningId } from '../shared/ids.ts';
import { type Doorvraag, MAX_ANTWOORD, MAX_VRAAG } from './doorvraag.ts';

/** The question as it would be sent, to read once more. Input: `vraag`. */
export function sendCard(form: FormState & { readonly nonce: string }): CardMessage {
  const { nonce, ...state } = form;
  return formCard({
    ...state,
    eyebrow: 'Vraag aan de coördinator',
    titel: 'Dit stuur ik door',
    intro:
      'De coördinator ziet je naam en je vraag, en antwoordt hier in de chat. Zet er geen gegevens van inwoners in.',
    fields: [
      {
        id: 'vraag',
        kind: 'long',
        label: 'Je vraag',
        help: 'Pas hem gerust aan.',
        error: 'Typ eerst je vraag.',
        max: MAX_VRAAG,
      },
    ],
    submit: { title: 'Stuur door', verb: 'doorvragen.send', data: { nonce } },
    others: [],
  });
}

export function sentCard({ tekst }: Doorvraag): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: 'Je vraag is doorgestuurd',
    text: `Je vroeg: ${tekst}\nHet antwoord van de coördinator komt hier in de chat.`,
  });
}

/** What a coördinator gets: the question with a place to answer. Input: `antwoord`. */
export function answerFormCard(vraag: Doorvraag, coordinator: string, state: FormState = {}): CardMessage {
  return formCard({
    ...state,
    eyebrow: `Vraag van ${vraag.van.naam}`,
    titel: 'De bot begreep deze vraag niet',
    lines: [vraag.tekst, `Gesteld op ${formatDutchDate(localDate(vraag.gesteld))}.`],
    fields: [
      {
        id: 'antwoord',
        kind: 'long',
        label: 'Je antwoord',
        help: `${vraag.van.naam} krijgt je antwoord in de chat met de bot.`,
        error: 'Typ eerst je antwoord.',
        max: MAX_ANTWOORD,
      },
    ],
    submit: {
      title: 'Stuur antwoord',
      verb: 'doorvragen.answer',
      // One post keeps one face: its nonce follows from what it is.
      data: { doorvraag: vraag.id, nonce: meaningId('antwoord', vraag.id, coordinator) },
    },
    others: [],
  });
}

/** What coördinators see once one of them answered. */
export function answeredCard({ tekst, van, antwoord }: Doorvraag, notice?: string): CardMessage {
  const title = `De vraag van ${van.naam} is beantwoord`;
  return meldingCard({
    tone: notice === undefined ? 'goed' : 'let-op',
    title,
    text: [
      ...(notice === undefined ? [] : [notice]),
      `De vraag: ${tekst}`,
      `Antwoord van ${antwoord?.door.naam ?? ''}: ${antwoord?.tekst ?? ''}`,
    ].join('\n'),
  });
}

/** What the asker gets. */
export function answerCard({ tekst, antwoord }: Doorvraag): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: `Antwoord van ${antwoord?.door.naam ?? 'de coördinator'}`,
    text: `Je vroeg: ${tekst}\n${antwoord?.tekst ?? ''}`,
  });
}

/** What should stand in the chats because of a question: with every coördinator, and the answer with the asker. */
export function doorvraagPosts(vraag: Doorvraag, coordinators: readonly string[]): readonly DesiredPost[] {
  const posts = coordinators.map(
    (coordinator): DesiredPost => ({
      id: `doorvraag-${meaningId(vraag.id, coordinator)}`,
      target: `persoon:${coordinator}`,
      message: vraag.antwoord ? answeredCard(vraag) : answerFormCard(vraag, coordinator),
    }),
  );
  if (!vraag.antwoord) return posts;
  return [
    ...posts,
    {
      id: `doorvraag-antwoord-${meaningId(vraag.id)}`,
      target: `persoon:${vraag.van.id}`,
      message: answerCard(vraag),
    },
  ];
}
