import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { AangewezenAdviseur } from './adviseur.ts';

/** Who advise now, a page of ten. @param list `page` from 1; `mayChoose`: the reader can choose who it is */
export function adviseursCard(list: {
  readonly adviseurs: readonly AangewezenAdviseur[];
  readonly page: number;
  readonly mayChoose: boolean;
  readonly notice?: string | undefined;
}): CardMessage {
  const { adviseurs, page, mayChoose, notice } = list;
  return voortgangCard({
    eyebrow: 'Adviseurs',
    titel: 'Wie adviseert over plannen',
    intro: [
      adviseurs.length === 0
        ? 'Er is nog geen adviseur.'
        : countWords(adviseurs.length, page, 'adviseur', 'adviseurs'),
      'Een adviseur leest een plan als het is ingediend, en zegt of de manier past. Het akkoord hangt er niet van af.',
    ].join(' '),
    sections: [
      {
        kop: '',
        regels: pageOf(adviseurs, page).map(({ id, naam, aangewezen }) => ({
          tekst: naam,
          onder: `sinds ${formatDutchDate(localDate(aangewezen.op))}`,
          ...(mayChoose
            ? {
                button: {
                  title: 'Stop',
                  tooltip: `${naam} stopt als adviseur`,
                  verb: 'adviseurs.stopForm',
                  data: { adviseur: id },
                },
              }
            : {}),
        })),
      },
    ],
    buttons: [
      ...pageButtons(adviseurs.length, page, 'adviseurs.list'),
      ...(mayChoose ? [{ title: 'Kies een adviseur', verb: 'adviseurs.addForm' }] : []),
    ],
    ...(notice === undefined ? {} : { notice, tone: 'good' }),
  });
}
