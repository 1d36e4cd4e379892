import type { Delivery } from '../logboek/ports.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';

/** What went wrong with a post, for who has to look at it (Dutch, B1). */
export function troubleWords({ state, reason = '', changedAt }: Delivery): string {
  if (reason === 'unreadable')
    return 'Ik kan niet meer lezen of ik dit bericht heb geplaatst. Kijk zelf of het er staat.';
  const day = formatShortDutchDate(localDate(changedAt));
  if (state === 'uncertain')
    return `${causeWords(reason, day)} Het is niet zeker of het bericht is aangekomen.`;
  if (reason.endsWith('ActivityNotFoundInConversation'))
    return `Het bericht is verwijderd. Dat zag ik op ${day}.`;
  return `Teams weigerde dit bericht op ${day} (${reason}).`;
}

function causeWords(reason: string, day: string): string {
  if (reason === 'timeout') return `Teams gaf op ${day} niet op tijd antwoord.`;
  if (reason === 'interrupted') return `Ik stopte op ${day} tijdens het plaatsen.`;
  if (/^(?:408|5\d\d)\b/.test(reason)) return `Teams had op ${day} een storing (${reason}).`;
  return `De verbinding met Teams viel op ${day} weg.`;
}
