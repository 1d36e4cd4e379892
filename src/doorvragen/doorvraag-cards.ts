import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, DesiredPost } from '../bot/ports.ts';
import type { CardButton } from '../shared/card-context.ts';
import { cutText } from '../shared/markdown.ts';
import { postId } from '../shared/post-soorten.ts';
import type { Doorvraag } from './doorvraag.ts';
import { askedLines, whyWords } from './doorvraag-forms.ts';

/** How much of a question stands in one line. */
const MAX_ABOUT = 150;

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
    about: cutText(tekst, MAX_ABOUT),
    text: [
      ...(notice === undefined ? [] : [notice]),
      ...(tekst.length > MAX_ABOUT ? [`De vraag: ${tekst}`] : []),
      `Antwoord van ${antwoord?.door.naam ?? ''}: ${antwoord?.tekst ?? ''}`,
    ].join('\n'),
  });
}

/** What the asker gets. */
export function answerCard({ tekst, antwoord }: Doorvraag): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: `Antwoord van ${antwoord?.door.naam ?? 'de coördinator'}`,
    about: cutText(tekst, MAX_ABOUT),
    text: `${tekst.length > MAX_ABOUT ? `Je vroeg: ${tekst}\n` : ''}${antwoord?.tekst ?? ''}`,
  });
}

/** What a coördinator gets. */
function questionCard(vraag: Doorvraag): CardMessage {
  const title = `Vraag van ${vraag.van.naam}`;
  return {
    ...meldingCard({
      tone: 'uitleg',
      title,
      text: [`${whyWords(vraag)}.`, ...askedLines(vraag)].join('\n'),
      buttons: [{ ...toAnswer(vraag), primary: true }],
    }),
    summary: `${title}: ${cutText(vraag.tekst, MAX_ABOUT)}`,
  };
}

function toAnswer({ id }: Doorvraag): CardButton {
  return { title: 'Beantwoord', verb: 'doorvragen.answerForm', data: { doorvraag: id } };
}

/** What should stand in the chats because of a question: with every coördinator, and the answer with the asker. */
export function doorvraagPosts(vraag: Doorvraag, coordinators: readonly string[]): readonly DesiredPost[] {
  const posts = coordinators.map(
    (coordinator): DesiredPost => ({
      id: postId('doorvraag', vraag.id, coordinator),
      target: `persoon:${coordinator}`,
      isOver: vraag.antwoord !== undefined,
      // It is answered from its own card, and nowhere else.
      opent: undefined,
      message: vraag.antwoord ? answeredCard(vraag) : questionCard(vraag),
    }),
  );
  if (!vraag.antwoord) return posts;
  return [
    ...posts,
    {
      id: postId('doorvraag-antwoord', vraag.id),
      target: `persoon:${vraag.van.id}`,
      opent: undefined,
      message: answerCard(vraag),
    },
  ];
}
