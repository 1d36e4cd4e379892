import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import type { BijdrageInvoer, Bijdragejaar } from '../budget/bijdrage-jaar.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import { pageButtons, pageOf } from '../shared/card-pages.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { formatAantal, formatEuro } from '../shared/euro.ts';
import { delenWords, type TypedBijdrage } from './bijdrage-verdelen.ts';

/** The buttons of a calculation hold what was typed; a longer text is typed again. */
const MOST_IN_BUTTON = 400;

/**
 * What each gemeente pays of an amount, with a link to the table.
 * @param jaren the years (YYYY) for which this reader can record it; none: it is not for this reader
 */
export function bijdrageCard(
  typed: TypedBijdrage,
  verdeeld: BijdrageInvoer,
  url: string,
  jaren: readonly number[],
): CardMessage {
  const { bedrag, peiljaar, rijen } = verdeeld;
  const carried = typed.verdeling.length > MOST_IN_BUTTON ? {} : typed;
  return downloadCard({
    title: `${formatEuro(bedrag)}, verdeeld naar inwoners`,
    text: [
      `Inwoners op 1 januari ${peiljaar}. Delen: ${delenWords(verdeeld)}.`,
      ...rijen.map(({ naam, samen }) => `${naam}: ${formatEuro(samen)}`),
      'Samen is dit precies het hele bedrag. In het bestand staat elk deel apart.',
      ...(jaren.length === 0 ? [] : ['Dit is nog niet vastgelegd.']),
    ].join('\n'),
    url,
    buttons: [
      ...jaren.map((jaar) => ({
        title: `Leg vast voor ${jaar}`,
        verb: 'overzichten.bijdrageVastForm',
        data: { bijdragejaar: String(jaar), ...carried },
      })),
      { title: 'Verdeel een ander bedrag', verb: 'overzichten.bijdrageForm' },
    ],
  });
}

/** What was recorded of a year. @param view `mayKeep`: may the reader change it; `page` of the gemeenten, from 1 */
export function bijdragejaarCard(view: {
  readonly jaar: number;
  readonly bijdrage: Bijdragejaar | undefined;
  readonly isVernietigd: boolean;
  readonly mayKeep: boolean;
  readonly page?: number;
  readonly notice?: string;
}): CardMessage {
  const { jaar, bijdrage, mayKeep, page = 1, notice } = view;
  const data = { bijdragejaar: jaar };
  return voortgangCard({
    eyebrow: 'Bijdrage per gemeente',
    titel: `Bijdrage van de gemeenten in ${jaar}`,
    intro: standWords(view),
    facts: bijdrage
      ? [
          { title: 'Bedrag', value: formatEuro(bijdrage.bedrag) },
          { title: 'Inwoners op', value: `1 januari ${bijdrage.peiljaar}` },
          { title: 'Delen', value: delenWords(bijdrage) },
          { title: 'Afgerond op', value: formatEuro(bijdrage.eenheid) },
        ]
      : [],
    sections: bijdrage
      ? [
          {
            kop: 'Per gemeente',
            regels: pageOf(bijdrage.rijen, page).map(({ naam, samen, delen, inwoners }) => ({
              tekst: `${naam}: ${formatEuro(samen)}`,
              onder: [
                `${formatAantal(inwoners)} inwoners`,
                ...bijdrage.delen.map(
                  (deel) =>
                    `${deel.naam}: ${delen[deel.naam] === undefined ? 'betaalt niet mee' : formatEuro(delen[deel.naam] ?? 0)}`,
                ),
              ].join(' · '),
            })),
          },
        ]
      : [],
    buttons: [
      ...pageButtons(bijdrage?.rijen.length ?? 0, page, 'overzichten.bijdragejaar', data),
      ...(bijdrage
        ? [{ title: 'Maak Excel-bestand', verb: 'overzichten.bijdrageBestand', data, primary: true }]
        : []),
      ...(mayKeep
        ? [
            {
              title: bijdrage ? 'Wijzig de bijdrage' : 'Leg de bijdrage vast',
              verb: 'overzichten.bijdrageVastForm',
              data: { bijdragejaar: String(jaar) },
            },
          ]
        : []),
      { title: 'Bekijk het jaar ervoor', verb: 'overzichten.bijdragejaar', data: { bijdragejaar: jaar - 1 } },
      { title: 'Bekijk het jaar erna', verb: 'overzichten.bijdragejaar', data: { bijdragejaar: jaar + 1 } },
    ],
    notice,
    tone: 'good',
  });
}

/** The one sentence that says where it stands. */
function standWords({
  jaar,
  bijdrage,
  isVernietigd,
}: {
  readonly jaar: number;
  readonly bijdrage: Bijdragejaar | undefined;
  readonly isVernietigd: boolean;
}): string {
  if (bijdrage) {
    const { op, door } = bijdrage.vastgelegd;
    return `Vastgelegd door ${door}, ${formatShortDutchDate(localDate(op))}. Samen is dit precies het hele bedrag.`;
  }
  return isVernietigd ? `De bijdrage van ${jaar} is vernietigd (Archiefwet).` : geenBijdrage(jaar);
}

/** @param jaar YYYY */
export function geenBijdrage(jaar: number | string): string {
  return `Voor ${jaar} is nog geen bijdrage vastgelegd.`;
}

/** A link to the table of a year. */
export function bijdrageKlaarCard({ jaar, bedrag }: Bijdragejaar, url: string): CardMessage {
  return downloadCard({
    title: 'Het Excel-bestand staat klaar',
    text: `De bijdrage van de gemeenten in ${jaar}: ${formatEuro(bedrag)}, met elk deel apart. Het kan als bijlage bij de oplegger.`,
    url,
    buttons: [{ title: 'Terug', verb: 'overzichten.bijdragejaar', data: { bijdragejaar: jaar } }],
  });
}
