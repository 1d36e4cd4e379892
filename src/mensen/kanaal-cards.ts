import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';

/** @param bound what the channel is bound to now; undefined: to nothing any more */
export function boundCard(bound: string | undefined): CardMessage {
  return bound === undefined
    ? meldingCard({
        tone: 'goed',
        title: 'Dit kanaal is losgekoppeld',
        text: 'Ik plaats hier niets meer uit mezelf. Bij wat er nog staat, zet ik dat het niet meer wordt bijgehouden. Typ ‘koppel’ om dit kanaal weer te koppelen.',
      })
    : meldingCard({
        tone: 'goed',
        title: `Dit kanaal hoort nu bij: ${bound}`,
        text: 'Ik plaats hier het overzicht van elke vergadering en houd het bij. Typ ‘ontkoppel’ om daarmee te stoppen.',
      });
}

export function onlyInChannelCard(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Doe dit in het kanaal zelf',
    text: 'Ga naar het kanaal, noem mij daar met @ en typ ‘koppel’.',
  });
}
