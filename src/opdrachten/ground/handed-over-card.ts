import { lineCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { escapeLine } from '../../shared/markdown.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { projectleiderOf } from './collega.ts';
import type { Dossier } from './dossier.ts';

/**
 * The line in the place of what was asked of this person as projectleider, before it went to another, or came back. Several posts become one,
 * so that each says what it was.
 * @param stond what stood there: 'het verzoek om een plan'
 */
export function handedOverCard(dossier: Dossier, persoonId: string, stond: string): CardMessage {
  const first = projectleiderOf(dossier);
  const isBack = first?.persoonId === persoonId;
  const wat = isBack ? 'Je leidt deze opdracht weer' : 'Deze opdracht is nu van iemand anders';
  const nu = isBack
    ? 'In een nieuwer bericht staat hoe het nu is.'
    : `De projectleider is nu ${first?.naam ?? 'nog niet bekend'}. Jij hoeft niets te doen.`;
  return lineCard({
    naam: escapeLine(dossier.titel),
    regel: `Hier stond ${stond}. ${wat}. ${nu}`,
    button: isBack ? showOpdracht(dossier.id) : undefined,
    summary: `${wat}: ${dossier.titel}`,
  });
}
