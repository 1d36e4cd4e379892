import { adviesStandWords, CONCLUSIE_TITLES, naBesluitWords } from '../opdrachten/adviezen/advies-words.ts';
import type { Advies } from '../opdrachten/ground/advies.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { raadWords } from '../shared/adviesraad.ts';
import type { DocumentBlok } from '../shared/document.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { sentence } from '../shared/words.ts';

/** What adviesraden advised about an opdracht, for papers: beside what residents said, under a heading of its own (docs/adr/0099). */

export const ADVIES_KOP = 'Advies van adviesraden';

/** In one line: 'Adviesraad Sociaal Domein (Hilversum): positief, verteld op 3 mrt 2027.'; undefined: none was asked. */
export function adviesRegel({ adviezen = [] }: Pick<Dossier, 'adviezen'>): string | undefined {
  if (adviezen.length === 0) return undefined;
  return adviezen
    .map((advies) => `${raadWords(advies.raad)}: ${sentence(adviesStandWords(advies))}`)
    .join(' ');
}

/** Under its own heading; nothing when no raad was asked. */
export function adviesBlokken(dossier: Dossier): readonly DocumentBlok[] {
  const { adviezen = [] } = dossier;
  if (adviezen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 1, tekst: ADVIES_KOP },
    ...adviezen.flatMap((advies) => adviesBlok(advies, dossier)),
  ];
}

function adviesBlok(advies: Advies, dossier: Dossier): readonly DocumentBlok[] {
  const { raad, vraag, ontvangen } = advies;
  const said = ontvangen
    ? [
        `${CONCLUSIE_TITLES[ontvangen.conclusie]}, ${formatDutchDate(ontvangen.datum)}.`,
        ontvangen.samenvatting,
      ]
    : [sentence(adviesStandWords(advies))];
  const texts = [`Gevraagd: ${sentence(vraag)}`, ...said, naBesluitWords(advies, dossier)];
  const punten = ontvangen?.punten ?? [];
  return [
    { soort: 'kop', niveau: 2, tekst: raadWords(raad) },
    ...texts.filter((tekst) => tekst !== '').map((tekst) => ({ soort: 'alinea', tekst }) as const),
    ...(punten.length === 0
      ? []
      : [
          {
            soort: 'tabel',
            koppen: ['Punt van de raad', 'Wat we ermee doen', 'Waarom'],
            breedtes: [5, 2, 4],
            rijen: punten.map(({ tekst, antwoord }) => [
              tekst,
              antwoord?.oordeel ?? 'nog geen antwoord',
              antwoord?.waarom ?? '',
            ]),
          } as const,
        ]),
  ];
}
