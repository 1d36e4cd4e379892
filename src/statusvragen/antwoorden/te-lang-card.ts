import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { MAX_ASKED } from '../../shared/typed-text.ts';
import { HELP } from '../../shared/way-buttons.ts';

/** It can be made shorter on the card that shows what is sent on. */
const MAX_SENT_ON = 2000;

/**
 * A text in which nothing is looked up, since it is too long for a question.
 * @param length in characters
 * @param mostAsked questions that can be asked
 * @param vraag what was typed; '' when it need not go on to a coördinator
 */
export function tooLongCard(length: number, vraag: string, mostAsked: readonly string[]): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Dit is te lang voor een vraag',
    text: `Je bericht heeft ${length} tekens. Een vraag aan mij heeft er hooguit ${MAX_ASKED}. Stel je vraag korter. Er is niets opgezocht en niets bewaard. Bedoel je een van deze vragen?`,
    choices: mostAsked.map((one) => ({ title: one, verb: 'statusvragen.ask', data: { vraag: one } })),
    buttons: [...sendOn(vraag), HELP],
  });
}

/** The way on for what the bot did not understand. @param vraag as it was typed; '': there is none */
export function sendOn(vraag: string): readonly CardButton[] {
  if (vraag === '') return [];
  return [
    {
      title: 'Stuur door naar de coördinator',
      tooltip: 'Je ziet eerst wat er wordt doorgestuurd',
      verb: 'doorvragen.propose',
      data: { vraag: vraag.slice(0, MAX_SENT_ON) },
    },
  ];
}
