import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { cutText } from '../../shared/markdown.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import type { Dossier } from './dossier.ts';
import type { TerugkoppelTekst } from './terugkoppeling.ts';

/** To the trekker: the text to sign, or that it is signed. It is a task of the trekker and a step of the terugkoppeling. */
export function signCard(dossier: Dossier, geschreven: TerugkoppelTekst, nonce: string): CardMessage {
  const { tekst, versie, ondertekend } = geschreven;
  const about = dossier.titel;
  const show = showOpdracht(dossier.id);
  if (ondertekend)
    return meldingCard({
      tone: 'goed',
      title: 'Je hebt dit ondertekend',
      about,
      text: 'Dank je. Hiervoor hoef je niets meer te doen.',
      buttons: [show],
    });
  return meldingCard({
    tone: 'uitleg',
    title: 'Wil je deze terugkoppeling ondertekenen?',
    about,
    text: `Dit krijgen de inwoners die meedachten. Lezen kost een minuut.\n${cutText(tekst, 3000)}`,
    buttons: [
      {
        title: 'Ik onderteken dit',
        verb: 'opdrachten.sign',
        data: { opdracht: dossier.id, versie, nonce },
        primary: true,
      },
      show,
    ],
  });
}
