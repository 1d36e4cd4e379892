import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { projectleiderOf } from './collega.ts';
import type { Dossier } from './dossier.ts';
import { toOpdracht } from './post-kinds.ts';

/** What stands in the place of what was asked of this person as projectleider, before it went to another, or came back. */
export function handedOverCard(dossier: Dossier, persoonId: string): CardMessage {
  const first = projectleiderOf(dossier);
  return first?.persoonId === persoonId
    ? meldingCard({
        tone: 'uitleg',
        title: 'Je leidt deze opdracht weer',
        about: dossier.titel,
        text: 'In een nieuwer bericht staat hoe het nu is.',
        buttons: [toOpdracht(dossier)],
      })
    : meldingCard({
        tone: 'uitleg',
        title: 'Deze opdracht is nu van iemand anders',
        about: dossier.titel,
        text: `De projectleider is nu ${first?.naam ?? 'nog niet bekend'}. Jij hoeft niets te doen.`,
      });
}
