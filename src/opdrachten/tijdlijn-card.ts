import type { CardMessage } from '../bot/ports.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import type { Dossier } from './ground/dossier.ts';
import { statusSentence } from './ground/status-words.ts';
import { type Moment, tijdlijnOf, type Volgende } from './tijdlijn.ts';

const SIGNS: Readonly<Record<Moment['stand'], string>> = { klaar: '✓', 'nog niet': '○', vervallen: '✕' };

/** An opdracht traced on one card, from the day it was added to the meetlat, with what comes next and by whom. */
export function tijdlijnCard(card: {
  readonly dossier: Dossier;
  readonly volgende?: Volgende;
  /** What other subjects know of it. */
  readonly meer?: readonly Moment[];
  readonly back?: CardButton;
}): CardMessage {
  const { dossier, volgende, meer = [], back } = card;
  const by = volgende?.uiterlijk === undefined ? '' : ` Uiterlijk ${formatDutchDate(volgende.uiterlijk)}.`;
  return {
    card: 'opdrachten/tijdlijn',
    data: {
      eyebrow: escapeMarkdown(dossier.kenmerk ? `Tijdlijn · ${dossier.kenmerk}` : 'Tijdlijn'),
      titel: escapeLine(cutText(dossier.titel, 200)),
      status: statusSentence(dossier),
      rows: [...tijdlijnOf(dossier), ...meer].map(({ stand, wat, wanneer, detail }) => ({
        sign: SIGNS[stand],
        color: stand === 'klaar' ? 'Good' : 'Default',
        wat: escapeLine(cutText(wat, 80)),
        detail: escapeLine(
          cutText([wanneer, detail].filter((words) => words !== '').join(' · '), 120) || 'nog niet',
        ),
      })),
      next: volgende
        ? `${escapeLine(cutText(volgende.wat, 120))}. Door: ${escapeLine(cutText(volgende.door, 80))}.${by}`
        : 'Niemand hoeft nog iets te doen.',
      buttonRows: buttonRows([
        { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht: dossier.id } },
        { title: 'Geschiedenis', verb: 'opdrachten.history', data: { opdracht: dossier.id } },
        ...(back ? [back] : []),
      ]),
    },
    summary: `Tijdlijn: ${dossier.titel}`,
  };
}
