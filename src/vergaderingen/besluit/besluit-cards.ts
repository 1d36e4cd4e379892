import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import type { Placed } from '../ground/agenda.ts';
import { besluitSentence } from '../ground/vergadering-words.ts';

/** What was recorded, and what may have been promised with it. */
export function recordedCard(vergadering: string, { titel, opdrachtId, besluit }: Placed): CardMessage {
  const isDone = opdrachtId === undefined || besluit?.uitkomst === 'ingetrokken';
  const promise = { title: 'Voeg een toezegging toe', verb: 'opdrachten.addToezegging' };
  return meldingCard({
    tone: 'goed',
    title: besluit?.reden === undefined ? 'Het besluit is vastgelegd' : 'Het besluit is gewijzigd',
    about: titel,
    text: `${besluit ? besluitSentence(besluit) : ''}`,
    buttons: [
      ...(isDone ? [] : [{ ...promise, data: { opdracht: opdrachtId } }]),
      { title: 'Naar de vergadering', verb: 'vergaderingen.show', data: { vergadering } },
    ],
  });
}
