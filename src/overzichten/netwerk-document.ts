import { localDate, localTime } from '../shared/clock.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { type EntryOf, sourceWords } from './bronnen.ts';
import type { NetwerkPakket, RegelHerkomst } from './netwerk.ts';

/**
 * The pack as a document: each line with the entries of the log that it follows from, and on each page which period and which
 * moment it shows.
 * @param nu ISO instant at which the log was read; @param entriesOf the entries of the stream of a line
 */
export function netwerkDocument(
  { periode, delen }: NetwerkPakket,
  nu: string,
  entriesOf: (herkomst: RegelHerkomst) => EntryOf,
): DocumentModel {
  const days = `${formatDutchDate(periode.van)} tot en met ${formatDutchDate(periode.tot)}`;
  const kenmerk = `Netwerkbijeenkomst ${periode.van} tot ${periode.tot}`;
  const stand = `${formatShortDutchDate(localDate(nu))}, ${localTime(nu)} uur`;
  return {
    papier: 'netwerkbijeenkomst',
    titel: 'Netwerkbijeenkomst Samenkracht!',
    soort: 'Wat we deden met wat inwoners zeiden',
    facts: [
      { label: 'Periode', waarde: days },
      { label: 'Stand van het logboek', waarde: stand },
      ...delen.map(({ kop, regels }) => ({ label: kop, waarde: String(regels.length) })),
    ],
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'In de laatste kolom staat waar het is vastgelegd. De nummers zijn de regels in het logboek van die opdracht, dat signaal of die jaaragenda.',
      },
      ...delen.flatMap((deel) => section(deel, entriesOf)),
    ],
    voettekst: `${kenmerk} · stand van ${stand}`,
  };
}

function section(
  { kop, leeg, regels }: NetwerkPakket['delen'][number],
  entriesOf: (herkomst: RegelHerkomst) => EntryOf,
): readonly DocumentBlok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: kop },
    regels.length === 0
      ? { soort: 'alinea', tekst: leeg }
      : {
          soort: 'tabel',
          koppen: ['Waarover', 'Wat', 'Vastgelegd in'],
          breedtes: [3, 6, 3],
          rijen: regels.map(({ over, tekst, herkomst }) => [
            over,
            tekst,
            sourceWords(herkomst.bronnen, entriesOf(herkomst)),
          ]),
        },
  ];
}
