import { cutText } from '../../shared/markdown.ts';

/** The sentences about rows that belong to an opdracht, in one place (Dutch, B1). Plain text. */
export const DOSSIER_WORDS = {
  bij: (titel: string) => `Bij: ${cutText(titel, 100)}`,
  unknown: (which: string) =>
    which === ''
      ? 'In deze rij staat niet bij welke opdracht dit hoort. Zet het kenmerk of de titel in een kolom.'
      : `Ik ken geen opdracht ‘${cutText(which, 100)}’. Voeg die eerst toe en lees dit daarna opnieuw in.`,
  several: (titel: string, count: number) =>
    `Er zijn ${count} opdrachten die ‘${cutText(titel, 100)}’ heten. Zet het kenmerk in een kolom: dan weet ik welke je bedoelt.`,
  known: 'Dit staat er al.',
  van: (naam: string) => `Van: ${naam}`,
  uiterlijk: (dag: string) => `Uiterlijk: ${dag}`,
  noDay: (text: string) =>
    text === '' ? 'In deze rij staat geen datum.' : `‘${cutText(text, 60)}’ kan ik niet lezen als datum.`,
  kept: (hoe: string) => `Nagekomen: ${hoe}`,
  open: (stand: string) =>
    `De stand is ‘${cutText(stand, 60)}’. Daarin lees ik niet dat dit is nagekomen, dus de toezegging staat open.`,
  bron: (text: string, als: string) => `De bron ‘${cutText(text, 60)}’ is gelezen als ${als}.`,
  oordeel: (oordeel: string, reden: string, was: string) =>
    `Oordeel: ${oordeel}${was === oordeel ? '' : ` (was: ${was})`}${reden === '' ? '' : `, omdat: ${reden}`}`,
  judgeLater: 'Het oordeel is niet overgenomen: een collega gaf al een ander oordeel.',
  unknownOordeel: (text: string) =>
    `‘${cutText(text, 60)}’ is geen oordeel dat ik ken. Dat geef je op de kaart van de opdracht.`,
  soort: (text: string) =>
    `‘${cutText(text, 60)}’ ken ik niet als soort activiteit. Het is gelezen als anders.`,
  reden: 'Ingelezen uit een tabel.',
  verwacht(written: string, aantal: number): string {
    if (Number.isNaN(aantal))
      return `Aantal deelnemers: nog niet bekend${written === '' ? '' : ` (er staat ‘${written}’)`}`;
    return `Aantal deelnemers: ${aantal}${written === String(aantal) ? '' : ` (er staat ‘${written}’)`}`;
  },
};
