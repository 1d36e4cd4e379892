import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { cutText } from '../shared/markdown.ts';
import { dayWords } from './koppeling-words.ts';
import type { KanaalStand } from './overleg-kanalen.ts';

const MAX_TITLE = 100;
const MOST_KANALEN = 10;

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

/** A typed text changes nothing: a channel that lost its agenda by mistake is noticed late. */
export function askUnbindCard(bound: string | undefined): CardMessage {
  if (bound === undefined)
    return meldingCard({
      tone: 'uitleg',
      title: 'Dit kanaal is niet gekoppeld',
      text: 'Er is niets veranderd. Typ ‘koppel’ om dit kanaal te koppelen.',
    });
  return meldingCard({
    tone: 'let-op',
    title: 'Wil je dit kanaal loskoppelen?',
    text: `Het hoort nu bij: ${bound}. Daarna plaats ik hier niets meer uit mezelf.`,
    buttons: [
      { title: 'Ontkoppel', verb: 'mensen.unbindChannel', danger: true },
      { title: 'Laat het zo', verb: 'bot.cancel' },
    ],
  });
}

export function onlyInChannelCard(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Doe dit in het kanaal zelf',
    text: 'Ga naar het kanaal, noem mij daar met @ en typ ‘koppel’.',
  });
}

/** How it stands with the channel of an overleg that has one, or needs none. @param overleg inside a sentence */
export function overlegKanaalCard(
  overleg: string,
  { kanalen, nietNodig }: Pick<KanaalStand, 'kanalen' | 'nietNodig'>,
): CardMessage {
  if (kanalen.length > 0 || !nietNodig)
    return meldingCard({
      tone: 'goed',
      title: cutText(`Er is een kanaal voor ${overleg}`, MAX_TITLE),
      text: `Ik plaats de agenda in: ${kanalen
        .slice(0, MOST_KANALEN)
        .map(({ naam }) => cutText(naam, MAX_TITLE))
        .join(', ')}.`,
    });
  return meldingCard({
    tone: 'goed',
    title: cutText(`Geen kanaal nodig voor ${overleg}`, MAX_TITLE),
    text: `${nietNodig.door} zei dat op ${dayWords(nietNodig.op)}: ‘${nietNodig.reden}’\nKomt er toch een kanaal? Noem mij in dat kanaal met @ en typ ‘koppel’. Dan plaats ik daar de agenda.`,
  });
}
