import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { boodschapBij, boodschappenOf, boodschapWords } from '../ground/boodschap.ts';
import type { Dossier } from '../ground/dossier.ts';

/** What is told about one opdracht, a page of ten. @param list `page` from 1 */
export function boodschappenCard(list: {
  readonly dossier: Dossier;
  readonly mayPlan: boolean;
  readonly page: number;
  readonly notice?: string;
}): CardMessage {
  const { dossier, mayPlan, page, notice = '' } = list;
  const all = boodschappenOf(dossier);
  const data = { opdracht: dossier.id };
  return voortgangCard({
    eyebrow: 'Communicatie',
    titel: dossier.titel,
    intro:
      all.length === 0
        ? 'Er is nog niets gepland. Wat uit de datums volgt, staat vanzelf op de communicatiekalender.'
        : countWords(all.length, page, 'boodschap', 'boodschappen'),
    sections: [
      {
        kop: '',
        regels: pageOf(all, page).map((boodschap) => ({
          tekst: boodschapWords(boodschap),
          onder: boodschapBij(boodschap),
          ...(mayPlan
            ? {
                button: {
                  title: 'Wijzig',
                  tooltip: `Wijzig: ${boodschap.kernboodschap}`,
                  verb: 'opdrachten.saveBoodschapForm',
                  data: { ...data, boodschap: boodschap.id },
                },
              }
            : {}),
        })),
      },
    ],
    buttons: [
      ...pageButtons(all.length, page, 'opdrachten.boodschappen', data),
      ...(mayPlan
        ? [
            {
              title: 'Plan een boodschap',
              verb: 'opdrachten.saveBoodschapForm',
              data,
              primary: all.length === 0,
            },
          ]
        : []),
      showOpdracht(data.opdracht),
    ],
    notice,
    tone: 'good',
  });
}
