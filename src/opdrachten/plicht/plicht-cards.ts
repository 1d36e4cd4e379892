import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import type { Dossier } from '../ground/dossier.ts';
import { openPlichtStappen, plichtenWords, plichtZonderParticipatie } from '../ground/plicht-stappen.ts';

/** The opdrachten before their besluit that name a legal duty, each with what is not done of it, or not known. */
export function plichtenCard({
  dossiers,
  page,
}: {
  readonly dossiers: readonly Dossier[];
  readonly page: number;
}): CardMessage {
  return voortgangCard({
    eyebrow: 'Wettelijke plichten',
    titel: 'Wat een wet of verordening van ons vraagt',
    intro:
      dossiers.length === 0
        ? 'Geen opdracht zonder besluit noemt in het plan een wettelijke plicht.'
        : `${countWords(dossiers.length, page, 'opdracht zonder besluit', 'opdrachten zonder besluit')} Wat nog moet, staat eronder.`,
    sections: [
      {
        kop: '',
        regels: pageOf(dossiers, page).map((dossier) => ({
          tekst: `${dossier.titel}: ${plichtenWords(dossier)}`,
          onder: [plichtZonderParticipatie(dossier) ?? '', ...openPlichtStappen(dossier)]
            .filter((line) => line !== '')
            .join(' '),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${dossier.titel}`,
            verb: 'opdrachten.show',
            data: { opdracht: dossier.id },
          },
        })),
      },
    ],
    buttons: pageButtons(dossiers.length, page, 'opdrachten.plichten'),
  });
}
