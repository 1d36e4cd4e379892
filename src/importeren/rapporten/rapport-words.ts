import { cutText } from '../../shared/markdown.ts';
import { listWords } from '../../shared/words.ts';

/** The sentences about reports in a table, in one place (Dutch, B1). Plain text. */
export const RAPPORT_WORDS = {
  noTitle: 'In deze rij staat niet over welk rapport het gaat.',
  noYear: 'In deze rij staat geen jaar. Zet het jaar in een kolom, of boven de tabel.',
  above: (titel: string) =>
    `Het rapport staat er niet. Gelezen als ‘${cutText(titel, 80)}’, van de rij erboven.`,
  soort: (text: string, als: string) =>
    text === ''
      ? `De soort staat er niet. Gelezen als ${als}.`
      : `De soort ‘${cutText(text, 60)}’ is gelezen als ${als}.`,
  noNumber: (text: string) =>
    `‘${cutText(text, 40)}’ kan ik niet lezen als hoeveel mensen antwoordden. Dat blijft leeg.`,
  unknown: (names: readonly string[]) =>
    `${listWords(names.map((name) => `‘${cutText(name, 60)}’`))} ken ik niet als gemeente van de regio. Die neem ik niet over.`,
  noShared: (text: string) => `‘${cutText(text, 60)}’ bij ‘gedeeld met’ ken ik niet. Dat neem ik niet over.`,
  known: 'Dit staat er al.',
  changed: 'De gegevens van het rapport zijn aangepast.',
  bevinding: (thema: string, tekst: string) => `Bevinding: ${cutText(thema, 60)}: ${cutText(tekst, 120)}`,
} as const;
