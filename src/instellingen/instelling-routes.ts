import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import type { Instellingen } from './instellingen.ts';

/** `pauzeer berichten` and `hervat berichten`. */
export function createInstellingRoutes(instellingen: Instellingen): Routes {
  return {
    commands: [
      {
        phrases: ['pauzeer berichten', 'pauzeer de berichten'],
        handle: async ({ actor }) => {
          const isNew = await instellingen.setPaused(actor, true);
          return pausedCard(isNew ? 'De berichten staan nu stil' : 'De berichten stonden al stil');
        },
      },
      {
        phrases: ['hervat berichten', 'hervat de berichten'],
        handle: ({ actor }) => resume(actor),
      },
    ],
    verbs: { 'instellingen.resume': ({ actor }) => resume(actor) },
  };

  async function resume(actor: Parameters<Instellingen['setPaused']>[0]): Promise<CardMessage> {
    const isNew = await instellingen.setPaused(actor, false);
    return meldingCard({
      tone: 'goed',
      title: isNew ? 'De berichten gaan weer' : 'De berichten stonden niet stil',
      text: isNew ? 'Wat wachtte, komt nu. Van de herinneringen komt alleen de nieuwste.' : '',
    });
  }
}

/** Nothing is posted now; with a way back. */
export function pausedCard(title: string): CardMessage {
  return meldingCard({
    tone: 'let-op',
    title,
    text: 'Ik plaats niets meer uit mezelf: geen vragen, geen overzichten en geen herinneringen. Wie mij iets vraagt, krijgt wel antwoord.',
    buttons: [{ title: 'Hervat berichten', verb: 'instellingen.resume' }],
  });
}
