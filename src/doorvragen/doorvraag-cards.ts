import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, DesiredPost } from '../bot/ports.ts';
import { formCard } from '../forms/form.ts';
import { meaningId } from '../shared/ids.ts';
import type { Doorvraag } from './doorvraag.ts';
import { answerForm } from './doorvraag-forms.ts';

export function sentCard({ tekst }: Doorvraag): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: 'Je vraag is doorgestuurd',
    text: `Je vroeg: ${tekst}\nHet antwoord van de coördinator komt hier in de chat.`,
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
      message: vraag.antwoord
        ? answeredCard(vraag)
        : formCard(
            answerForm,
            vraag,
            { doorvraag: vraag.id },
            // One post keeps one face: its nonce follows from what it is.
            { version: 0, nonce: meaningId('antwoord', vraag.id, coordinator) },
          ),
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
