import { cutText } from '../shared/markdown.ts';
import { listWords } from '../shared/words.ts';

/** The sentences about what a table is and what becomes of it, in one place (Dutch, B1). Plain text. */
export const TABEL_WORDS = {
  what: 'opdrachten inlezen',
  kind: (name: string) => `Ik lees dit als ${name}.`,
  column: (kop: string, als: string) => `‘${cutText(kop, 60)}’ als ${als}`,
  columns: (read: readonly string[]) => `Ik lees ${listWords(read)}.`,
  otherColumns: (koppen: readonly string[], asNote: boolean) =>
    `${koppen.length === 1 ? 'Deze kolom ken ik niet' : 'Deze kolommen ken ik niet'}: ${someOf(koppen)}. ${
      asNote ? 'Wat erin staat, wordt een notitie.' : 'Wat erin staat, neem ik niet over.'
    }`,
  cells: (cells: readonly string[]) =>
    `In deze rij staat: ${cells.filter((cell) => cell !== '').join(' | ')}`,
  noRows: (naam: string) =>
    `Dit lees ik als ${naam}. Onder de koppen staan geen rijen: er is niets om over te nemen.`,
  unknownKind(koppen: readonly string[], findOverleg: (text: string) => unknown): string {
    const shown = koppen.filter((kop) => kop !== '').slice(0, 6);
    const names = listWords(shown.map((kop) => `‘${cutText(kop, 40)}’`));
    const has = koppen.some((kop) => findOverleg(kop) !== undefined);
    return `Als koppen lees ik ${names}. Daaraan zie ik niet wat voor tabel dit is. Een lijst met opdrachten heeft een kolom Onderwerp, Project, Opdracht of Titel. Een vergaderschema heeft de kolommen Datum en Overleg${has ? ', of de maanden in de eerste kolom' : ''}.`;
  },
  /** What is recognised and not stored, with what can be done instead. */
  later: {
    kosten: 'Dit lees ik als een tabel met bedragen. Bedragen leg ik niet vast: er is niets overgenomen.',
  },
};

/** So many columns are named; the rest is counted. */
const MOST_KOPPEN = 8;

function someOf(koppen: readonly string[]): string {
  const more = koppen.length - MOST_KOPPEN;
  const names = koppen.slice(0, MOST_KOPPEN).map((kop) => `‘${cutText(kop, 60)}’`);
  return listWords(more > 0 ? [...names, `nog ${more}`] : names);
}
