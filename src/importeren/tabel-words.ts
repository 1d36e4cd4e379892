import { cutText } from '../shared/markdown.ts';
import { listWords } from '../shared/words.ts';

/** The sentences about what a table is and what becomes of it, in one place (Dutch, B1). Plain text. */
export const TABEL_WORDS = {
  what: 'opdrachten inlezen',
  kind: (name: string) => `Ik lees dit als ${name}.`,
  column: (kop: string, als: string) => `‘${cutText(kop, 60)}’ als ${als}`,
  columns: (read: readonly string[]) => `Ik lees ${listWords(read)}.`,
  otherColumns: (koppen: readonly string[], asNote: boolean) =>
    `${koppen.length === 1 ? 'Deze kolom ken ik niet' : 'Deze kolommen ken ik niet'}: ${listWords(koppen.slice(0, 8).map((kop) => `‘${cutText(kop, 60)}’`))}. ${
      asNote ? 'Wat erin staat, wordt een notitie.' : 'Wat erin staat, neem ik niet over.'
    }`,
  cells: (cells: readonly string[]) =>
    `In deze rij staat: ${cells.filter((cell) => cell !== '').join(' | ')}`,
  unknownKind(koppen: readonly string[], findOverleg: (text: string) => unknown): string {
    const shown = koppen.filter((kop) => kop !== '').slice(0, 6);
    const names = listWords(shown.map((kop) => `‘${cutText(kop, 40)}’`));
    const has = koppen.some((kop) => findOverleg(kop) !== undefined);
    return `Als koppen lees ik ${names}. Daaraan zie ik niet wat voor tabel dit is. Een lijst met opdrachten heeft een kolom Onderwerp, Project, Opdracht of Titel. Een vergaderschema heeft de kolommen Datum en Overleg${has ? ', of de maanden in de eerste kolom' : ''}.`;
  },
  /** What cannot be stored from a table yet. */
  later: {
    contacten:
      'Dit lees ik als een lijst met contacten van gemeenten. Die kan ik nog niet bewaren: een contact kies je per persoon.',
  },
};
