import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { capital } from '../../shared/words.ts';
import type { Dossier } from '../ground/dossier.ts';

/** That the answer was given, and what follows. */
export function givenCard(dossier: Dossier): CardMessage {
  const gegeven = dossier.terugkoppeling?.gegeven;
  const reached = gegeven?.bereikt === undefined ? '' : ` Je bereikte ${gegeven.bereikt} mensen.`;
  return meldingCard({
    tone: 'goed',
    title: 'De terugkoppeling is vastgelegd',
    about: dossier.titel,
    text: `${gegeven ? `${capital(gegeven.kanaal)}, ${formatDutchDate(gegeven.datum)}.${reached}` : ''}\nNu volgt nog de meetlat: hoe ging het? Dat kost ongeveer vijf minuten.`,
    buttons: [
      {
        title: 'Vul de meetlat in',
        verb: 'opdrachten.openMeetlat',
        data: { opdracht: dossier.id },
        primary: true,
      },
      { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht: dossier.id } },
    ],
  });
}
