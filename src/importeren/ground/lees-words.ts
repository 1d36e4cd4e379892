import { listWords } from '../../shared/words.ts';

/** The sentences about a table as a whole that users read, in one place (Dutch, B1). Plain text. */
export const LEES_WORDS = {
  boven: (text: string) => `Boven de koppen staat: ‘${text}’.`,
  letters: (count: number) =>
    `${count === 1 ? 'In één cel' : `In ${count} cellen`} waren letters verkeerd gelezen, zoals ‘Ã«’ voor ‘ë’. Dat is hersteld.`,
  errorAt: (cell: string, row: number, heading: string) =>
    `${cell} in rij ${row}${heading === '' ? '' : ` bij ${heading}`}`,
  errors: (found: readonly string[]) =>
    `Er staan fouten van Excel in de tabel: ${found.slice(0, 5).join(', ')}${found.length > 5 ? ` en nog ${found.length - 5}` : ''}. Die cellen lees ik als nog niet bekend.`,
  matrix: (jaren: readonly number[]) =>
    jaren.length === 0
      ? 'Dit is een schema met maanden. Welk jaar het is, staat er niet bij.'
      : `Dit is een schema met maanden, van ${listWords(jaren.map(String))}.`,
  niet: (row: number, cells: readonly string[]) => `Rij ${row} hoort niet bij het schema: ${shown(cells)}.`,
  geenRij: (row: number, cells: readonly string[]) =>
    `Rij ${row} is geen gewone rij en doet niet mee: ${shown(cells)}.`,
  repeated: (rows: readonly number[]) =>
    rows.length === 1
      ? `Rij ${rows[0]} herhaalt de koppen en doet niet mee.`
      : `De rijen ${some(rows)} herhalen de koppen en doen niet mee.`,
  section: (row: number, text: string, veld: 'programma' | 'overleg') =>
    `Rij ${row} is een kopje. ‘${text}’ is ${veld === 'programma' ? 'het programma' : 'het overleg'} van de rijen eronder.`,
  year: (jaar: number) =>
    `Bij datums zonder jaar lees ik ${jaar}. Dat jaar staat boven de tabel of in de naam.`,
  gemeentenNotKnown: (text: string) => `Bij Gemeenten staat '${text}'. Dat is gelezen als nog niet bekend.`,
  gemeenteGuessed: (text: string, gemeente: string) => `De gemeente '${text}' is gelezen als ${gemeente}.`,
  gemeentenGuessed: (text: string, gemeenten: readonly string[]) =>
    `Bij Gemeenten staat '${text}'. Dat is gelezen als ${gemeenten.join(', ')}.`,
  gemeenteUnknown: (text: string) => `'${text}' is geen gemeente van de regio. De naam is zo overgenomen.`,
  otherTable: (row: number) => `Bij rij ${row} begint een andere tabel. Plak of stuur die apart.`,
  goesOn: (row: number, above: number) => `Rij ${row} gaat verder met rij ${above}, en is daarbij gelezen.`,
  whichYear: (kop: string) => `Boven de kolom staat ‘${kop}’. Van welk jaar is deze tabel?`,
  merk: (merk: 'verborgen' | 'doorgehaald', rows: readonly number[]) => {
    const which = rows.length === 1 ? `Rij ${rows[0]} is ${merk}` : `De rijen ${some(rows)} zijn ${merk}`;
    return `${which} in het bestand. Lees ik ${rows.length === 1 ? 'die' : 'ze'} ook?`;
  },
  inwoner: (rows: readonly number[], kop: string, found: string) => {
    const where = rows.length === 1 ? `Rij ${rows[0]}` : `De rijen ${some(rows)}`;
    const column = kop === '' ? '' : `, kolom ‘${kop.slice(0, 40)}’`;
    return `${where}${column}: h${found.slice(1)}. Is dat van een inwoner?`;
  },
  weg: (merk: 'verborgen' | 'doorgehaald') => `Deze rij is ${merk} in het bestand.`,
  order: (heading: string, count: number, example: string) =>
    `Bij ${heading === '' ? 'de datums' : heading} staat bij minstens één datum de maand eerst. ${count === 1 ? 'Eén datum kan' : `${count} datums kunnen`} allebei zijn. Wat is ${example}?`,
  day(text: string): string {
    const [day = '', month = ''] = text.split(/[-/.]/);
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
  },
};

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  ...['november', 'december'],
];

function shown(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell !== '').join(' | ');
  return `‘${text.length > 120 ? `${text.slice(0, 120)}…` : text}’`;
}

function some(rows: readonly number[]): string {
  return `${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ` en nog ${rows.length - 5}` : ''}`;
}
