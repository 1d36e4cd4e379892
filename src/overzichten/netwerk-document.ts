import { localDate, localTime } from '../shared/clock.ts';
import type { DocumentBlok, DocumentModel } from '../shared/document.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { type EntryOf, sourceWords } from './bronnen.ts';
import type { NetwerkPakket, NetwerkRegel, RegelHerkomst } from './netwerk.ts';

/** The pack as it is handed to residents, and beside it where each line was recorded. */

/**
 * What residents read: no name of a colleague, no kenmerk and nothing of the log.
 * @param nu ISO instant at which the log was read; @param zonderNamen takes the names of colleagues out of a text
 */
export function netwerkDocument(
  { periode, delen }: NetwerkPakket,
  nu: string,
  zonderNamen: (tekst: string) => string,
): DocumentModel {
  const stand = formatDutchDate(localDate(nu));
  return {
    papier: 'netwerkbijeenkomst',
    titel: 'Netwerkbijeenkomst Samenkracht!',
    soort: 'Wat we deden met wat inwoners zeiden',
    facts: [],
    blokken: [
      {
        soort: 'alinea',
        tekst: `Dit gaat over ${periodeWords(periode)}. Wat we nog moeten doen, is zoals het nu staat.`,
      },
      ...delen.flatMap((deel) =>
        section(deel, ['Waarover', 'Wat'], [3, 7], ({ titel, tekst }) => [titel, tekst].map(zonderNamen)),
      ),
    ],
    voettekst: `Netwerkbijeenkomst Samenkracht! · ${stand}`,
  };
}

/**
 * Where each line was recorded, for who must account for it: the entries of the log that it follows from.
 * @param nu ISO instant at which the log was read; @param entriesOf the entries of the stream of a line
 */
export function netwerkBronnenDocument(
  { periode, delen }: NetwerkPakket,
  nu: string,
  entriesOf: (herkomst: RegelHerkomst) => EntryOf,
): DocumentModel {
  const stand = `${formatShortDutchDate(localDate(nu))}, ${localTime(nu)} uur`;
  return {
    papier: 'bronnen netwerkbijeenkomst',
    titel: 'Netwerkbijeenkomst Samenkracht!',
    soort: 'Bronnentabel, niet voor inwoners',
    facts: [
      { label: 'Periode', waarde: periodeWords(periode) },
      { label: 'Stand van het logboek', waarde: stand },
      ...delen.map(({ kop, regels }) => ({ label: kop, waarde: String(regels.length) })),
    ],
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'In de laatste kolom staat waar het is vastgelegd. De nummers zijn de regels in het logboek van die opdracht, dat signaal of die jaaragenda.',
      },
      ...delen.flatMap((deel) =>
        section(deel, ['Waarover', 'Wat', 'Vastgelegd in'], [3, 6, 3], ({ over, tekst, herkomst }) => [
          over,
          tekst,
          sourceWords(herkomst.bronnen, entriesOf(herkomst)),
        ]),
      ),
    ],
    voettekst: `Netwerkbijeenkomst ${formatShortDutchDate(periode.van)} tot ${formatShortDutchDate(periode.tot)} · stand van ${stand}`,
  };
}

function periodeWords({ van, tot }: NetwerkPakket['periode']): string {
  return `${formatDutchDate(van)} tot en met ${formatDutchDate(tot)}`;
}

function section(
  { kop, leeg, regels }: NetwerkPakket['delen'][number],
  koppen: readonly string[],
  breedtes: readonly number[],
  cells: (regel: NetwerkRegel) => readonly string[],
): readonly DocumentBlok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: kop },
    regels.length === 0
      ? { soort: 'alinea', tekst: leeg }
      : { soort: 'tabel', koppen, breedtes, rijen: regels.map(cells) },
  ];
}
