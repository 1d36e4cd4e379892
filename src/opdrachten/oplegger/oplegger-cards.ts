import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import type { Dossier } from '../ground/dossier.ts';
import { openVelden, type Stuk } from './stuk.ts';

/** How far the oplegger is, and what this reader can do with it. */
export function opleggerCard(view: {
  readonly dossier: Dossier;
  readonly stuk: Stuk;
  readonly mayFill: boolean;
  readonly notice?: string;
}): CardMessage {
  const { dossier, stuk, mayFill, notice = '' } = view;
  const { oplegger, passage } = dossier;
  const data = { opdracht: dossier.id };
  const open = openVelden(dossier, stuk);
  return voortgangCard({
    eyebrow: stuk.soort === 'voorstel' ? 'Oplegger bij een voorstel' : 'Oplegger om te informeren',
    titel: dossier.titel,
    intro: oplegger
      ? `Ingevuld door ${oplegger.door}, ${formatShortDutchDate(localDate(oplegger.op))}.`
      : 'De oplegger is nog niet ingevuld.',
    sections: [
      {
        kop: 'Nog invullen',
        regels: [{ tekst: open.length === 0 ? 'Niets: alles is ingevuld.' : open.join(', ') }],
      },
      {
        kop: 'Passage',
        regels: [
          {
            tekst: passage
              ? `Versie ${passage.versie}, van ${formatShortDutchDate(localDate(passage.op))}.`
              : 'Er is nog geen passage. Met een passage kan ik het Word-document maken.',
          },
        ],
      },
    ],
    buttons: [
      ...(mayFill
        ? [{ title: 'Vul de oplegger in', verb: 'opdrachten.fillOplegger', data, primary: open.length > 0 }]
        : []),
      ...(passage
        ? [
            { title: 'Maak de oplegger', verb: 'opdrachten.passageDocument', data },
            { title: 'Maak de bronnentabel', verb: 'opdrachten.passageBronnen', data },
            { title: 'Bekijk de passage', verb: 'opdrachten.passage', data },
          ]
        : []),
      showOpdracht(data.opdracht),
    ],
    notice,
    tone: 'good',
  });
}
