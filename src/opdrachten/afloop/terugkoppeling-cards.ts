import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText } from '../../shared/markdown.ts';
import { capital } from '../../shared/words.ts';
import type { Dossier } from '../opdracht.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** To the trekker: the text to sign, or that it is signed. @param nonce absent: only to read */
export function signCard(dossier: Dossier, terugkoppeling: Terugkoppeling, nonce: string): CardMessage {
  const { tekst, versie, ondertekend } = terugkoppeling;
  const about = dossier.titel;
  const text = cutText(tekst, 3000);
  if (ondertekend) return meldingCard({ tone: 'goed', title: 'Je hebt dit ondertekend', about, text });
  return meldingCard({
    tone: 'uitleg',
    title: 'Wil je deze terugkoppeling ondertekenen?',
    about,
    text: `${text}\nDit krijgen de inwoners die meedachten.`,
    buttons: [
      {
        title: 'Ik onderteken dit',
        verb: 'opdrachten.sign',
        data: { opdracht: dossier.id, versie, nonce },
        primary: true,
      },
      { title: 'Bekijk de opdracht', verb: 'opdrachten.show', data: { opdracht: dossier.id } },
    ],
  });
}

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
