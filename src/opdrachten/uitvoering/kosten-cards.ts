import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { plus, somWords } from '../../shared/som.ts';
import type { Dossier } from '../ground/dossier.ts';
import { somVan } from '../ground/kosten.ts';
import { echteKostenWords } from '../ground/kosten-words.ts';
import { activiteitenOf, type LopendeActiviteit } from '../ground/uitvoering.ts';
import { activiteitName } from '../ground/uitvoering-words.ts';

/** A held activiteit of which not everything is paid, as far as anybody said. */
type Onbetaald = { readonly dossier: Dossier; readonly activiteit: LopendeActiviteit };

/** Those of these opdrachten, the longest ago first: what is said to be unpaid, and of which nobody said it. */
export function onbetaaldIn(dossiers: readonly Dossier[]): readonly Onbetaald[] {
  return dossiers
    .flatMap((dossier) => activiteitenOf(dossier).map((activiteit) => ({ dossier, activiteit })))
    .filter(({ activiteit: { verloop } }) => {
      const kosten = verloop.gehouden?.kosten;
      return kosten !== undefined && kosten.betaald !== 'ja' && somVan(kosten).centen > 0;
    })
    .toSorted((a, b) => a.activiteit.nu.localeCompare(b.activiteit.nu));
}

/** What is not paid, a page of ten. @param list `page` from 1; `seesAll`: are these all there are */
export function onbetaaldCard(list: {
  readonly onbetaald: readonly Onbetaald[];
  readonly page: number;
  readonly seesAll: boolean;
  readonly notice?: string;
}): CardMessage {
  const { onbetaald, page, seesAll, notice } = list;
  const som = plus(...onbetaald.map(({ activiteit }) => somVan(activiteit.verloop.gehouden?.kosten)));
  const none = seesAll
    ? 'Van wat is vastgelegd, is alles betaald.'
    : 'Bij jouw opdrachten is van wat is vastgelegd alles betaald.';
  return voortgangCard({
    eyebrow: 'Kosten',
    titel: 'Wat nog niet is betaald',
    intro:
      onbetaald.length === 0
        ? none
        : `${countWords(onbetaald.length, page, 'activiteit', 'activiteiten')} Samen: ${somWords(som)}.`,
    sections: [
      {
        kop: '',
        regels: pageOf(onbetaald, page).map(({ dossier, activiteit }) => ({
          tekst: `${activiteitName(activiteit)} · ${dossier.titel}`,
          onder: echteKostenWords(activiteit.verloop.gehouden?.kosten),
          button: {
            title: 'Werk bij',
            tooltip: `Werk bij: ${activiteitName(activiteit)}`,
            verb: 'opdrachten.kosten',
            data: { opdracht: dossier.id, activiteit: activiteit.id },
          },
        })),
      },
    ],
    buttons: pageButtons(onbetaald.length, page, 'opdrachten.onbetaald'),
    notice,
    tone: 'good',
  });
}
