import type { Regio } from '../../shared/regio.ts';
import { turned, type Volgorde, volgordeVan, withYear, yearIn } from './datums.ts';
import { leesKop, MAX_HEADING, type Veld } from './koppen.ts';
import { LEES_WORDS as WORDS } from './lees-words.ts';
import { mendLetters } from './letters.ts';
import { monthOf, readMatrix } from './matrix.ts';
import { isFull, type Regelsoort, regelsoortVan } from './regels.ts';
import { type Soort, soortVan } from './soorten.ts';
import type { ImportRow, ImportTable } from './tabel.ts';

/** Something in a table that can be read in more than one way. `gekozen`: as it is read as long as nobody says otherwise. */
export type Twijfel = {
  readonly id: string;
  readonly vraag: string;
  readonly keuzes: readonly { readonly value: string; readonly title: string }[];
  readonly gekozen: string;
};
/** A column, and what it holds as far as its heading says so. */
export type Kolom = { readonly kop: string; readonly veld?: Veld };
/** A row that is left out, with why. */
export type Weggelaten = {
  readonly number: number;
  readonly reason: string;
  readonly cells: readonly string[];
};

/** A table as a person reads it: what it is, its columns, the rows that are rows, and what there is to say and to ask. */
export type Gelezen = {
  /** Undefined: nothing that is known. */
  readonly soort: Soort | undefined;
  readonly table: ImportTable;
  readonly kolommen: readonly Kolom[];
  readonly velden: readonly (Veld | undefined)[];
  /** The one year that the table names above its headings. */
  readonly jaar: number | undefined;
  readonly weggelaten: readonly Weggelaten[];
  readonly twijfels: readonly Twijfel[];
  readonly opmerkingen: readonly string[];
};

/** Is this the heading of a column that some kind of table has? */
export function isKop(cell: string, { overleggen }: Pick<Regio, 'overleggen'>): boolean {
  if (cell.length > MAX_HEADING) return false;
  return leesKop(cell) !== undefined || monthOf(cell) !== undefined || isOverleg(cell, overleggen);
}

/** Does the region have a body with this name? */
function isOverleg(text: string, { find }: Regio['overleggen']): boolean {
  return find(text)?.certain ?? false;
}

/** Error cells of Excel, in Dutch and in English. */
const ERROR_CELL =
  /^#(?:N\/B|N\/A|VERW!|REF!|WAARDE!|VALUE!|NAAM\?|NAME\?|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!)$/i;

export function leesTabel(raw: ImportTable, regio: Regio): Gelezen {
  const opmerkingen = [...(raw.notes ?? [])];
  const mended = withLetters(raw, opmerkingen);
  const { boven = [], antwoorden = {} } = mended;
  opmerkingen.push(...boven.map(WORDS.boven));
  const jaar =
    yearIn(boven) ?? yearIn(mended.headings) ?? yearIn(mended.bestand === undefined ? [] : [mended.bestand]);
  const without = withoutErrors(mended, opmerkingen);

  const asList = withMatrixAsList(without, jaar, regio, opmerkingen);
  const table = asList ?? without;
  const velden = table.headings.map((heading) => veldOf(heading, regio));
  const soorten = soortenVan(table, velden, regio);
  const twijfels: Twijfel[] = [];
  const weggelaten: Weggelaten[] = [];
  const rows = asList
    ? table.rows
    : rowsThatCount(table, soorten, { antwoorden, twijfels, weggelaten, opmerkingen });
  const sectioned = asList
    ? { headings: table.headings, rows, velden }
    : withSections({ ...table, rows }, velden, soorten, regio, opmerkingen);
  const dated = withDates(sectioned.rows, sectioned.velden, sectioned.headings, jaar, {
    antwoorden,
    twijfels,
    opmerkingen,
  });
  const soort = soortVan(new Set(sectioned.velden.filter((veld) => veld !== undefined)), boven);
  return {
    soort,
    table: { ...table, headings: sectioned.headings, rows: dated, notes: [] },
    kolommen: mended.headings.map((kop) => kolomOf(kop, regio)),
    velden: sectioned.velden,
    jaar,
    weggelaten,
    twijfels,
    opmerkingen,
  };
}

function veldOf(heading: string, { overleggen }: Regio): Veld | undefined {
  if (isOverleg(heading.replace(/\b(?:vergader)?datum\b/gi, ' ').trim(), overleggen)) return 'datum';
  return leesKop(heading)?.veld;
}

function kolomOf(kop: string, regio: Regio): Kolom {
  const veld = veldOf(kop, regio) ?? (monthOf(kop) === undefined ? undefined : 'datum');
  return veld === undefined ? { kop } : { kop, veld };
}

/** Says what was wrong in how the letters were written. */
function withLetters(table: ImportTable, opmerkingen: string[]): ImportTable {
  let count = 0;
  const mend = (text: string): string => {
    const mended = mendLetters(text);
    if (mended !== undefined) count += 1;
    return mended ?? text;
  };
  const mended = {
    ...table,
    boven: (table.boven ?? []).map(mend),
    headings: table.headings.map(mend),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(mend) })),
  };
  if (count > 0) opmerkingen.push(WORDS.letters(count));
  return mended;
}

function withoutErrors(table: ImportTable, opmerkingen: string[]): ImportTable {
  const found: string[] = [];
  const rows = table.rows.map((row) => {
    if (!row.cells.some((cell) => ERROR_CELL.test(cell))) return row;
    return {
      ...row,
      cells: row.cells.map((cell, index) => {
        if (!ERROR_CELL.test(cell)) return cell;
        found.push(WORDS.errorAt(cell, row.number, table.headings[index] ?? ''));
        return '';
      }),
    };
  });
  if (found.length > 0) opmerkingen.push(WORDS.errors(found));
  return { ...table, rows };
}

function withMatrixAsList(
  table: ImportTable,
  jaar: number | undefined,
  { overleggen }: Regio,
  opmerkingen: string[],
): ImportTable | undefined {
  const matrix = readMatrix(table.headings, table.rows, jaar, (text) => isOverleg(text, overleggen));
  if (!matrix) return undefined;
  opmerkingen.push(WORDS.matrix(jaar));
  opmerkingen.push(...matrix.rest.map(({ number, cells }) => WORDS.niet(number, cells)));
  return {
    ...table,
    headings: ['Overleg', 'Datum'],
    rows: matrix.vakken.map(({ number, overleg, datum }) => ({ number, cells: [overleg, datum] })),
  };
}

type Reading = {
  readonly antwoorden: Readonly<Record<string, string>>;
  readonly twijfels: Twijfel[];
  readonly weggelaten: Weggelaten[];
  readonly opmerkingen: string[];
};

/** Leaves out what is no row of the table, and rows that somebody hid or struck through. */
function rowsThatCount(
  table: ImportTable,
  soorten: ReadonlyMap<ImportRow, Regelsoort>,
  { antwoorden, twijfels, weggelaten, opmerkingen }: Reading,
): ImportRow[] {
  for (const merk of ['verborgen', 'doorgehaald'] as const) {
    const numbers = table.rows.flatMap((row) => (row.merk === merk ? [row.number] : []));
    if (numbers.length > 0)
      twijfels.push({
        id: merk,
        vraag: WORDS.merk(merk, numbers),
        keuzes: [
          { value: 'weg', title: 'Laat weg' },
          { value: 'lees', title: 'Lees ook' },
        ],
        gekozen: antwoorden[merk] === 'lees' ? 'lees' : 'weg',
      });
  }
  const isGone = ({ merk }: ImportRow): boolean => merk !== undefined && antwoorden[merk] !== 'lees';
  const repeated: number[] = [];
  const rows = table.rows.filter((row) => {
    const { number, cells, merk } = row;
    if (isGone(row)) {
      weggelaten.push({ number, cells, reason: WORDS.weg(merk ?? 'verborgen') });
      return false;
    }
    const soort = soorten.get(row);
    if (soort === 'herhaalde kop') repeated.push(number);
    if (soort === 'totaal' || soort === 'voetnoot') opmerkingen.push(WORDS.geenRij(number, cells));
    return soort === undefined || soort === 'kopje';
  });
  if (repeated.length > 0) opmerkingen.push(WORDS.repeated(repeated));
  return rows;
}

/** What each row is that is no ordinary one. */
function soortenVan(
  { headings, rows }: ImportTable,
  velden: readonly (Veld | undefined)[],
  regio: Regio,
): ReadonlyMap<ImportRow, Regelsoort> {
  const context = { headings, titel: titelOf(velden), isNaam: (text: string) => isNaam(text, regio) };
  const lastFull = rows.findLastIndex(({ cells }) => isFull(cells));
  return new Map(
    rows.flatMap((row, at) => {
      const plek = { isTail: at > lastFull, beforeRow: isFull(rows[at + 1]?.cells ?? []) };
      const soort = regelsoortVan(row.cells, context, plek);
      return soort === undefined ? [] : [[row, soort] as const];
    }),
  );
}

function titelOf(velden: readonly (Veld | undefined)[]): number | undefined {
  const at = velden.findIndex((veld) => veld === 'titel' || veld === 'toezegging' || veld === 'punt');
  return at === -1 ? undefined : at;
}

function isNaam(text: string, { gegevens, overleggen }: Regio): boolean {
  const wanted = text.toLowerCase();
  return (
    gegevens.programmas.some((programma) => programma.toLowerCase() === wanted) || isOverleg(text, overleggen)
  );
}

/** A heading of a section says the programme, or the overleg, of the rows under it. */
function withSections(
  table: ImportTable,
  velden: readonly (Veld | undefined)[],
  soorten: ReadonlyMap<ImportRow, Regelsoort>,
  regio: Regio,
  opmerkingen: string[],
): {
  readonly headings: readonly string[];
  readonly rows: readonly ImportRow[];
  readonly velden: readonly (Veld | undefined)[];
} {
  const isKopje = (row: ImportRow): boolean => soorten.get(row) === 'kopje';
  if (!table.rows.some(isKopje)) return { headings: table.headings, rows: table.rows, velden };
  let section = '';
  const names = table.rows.filter(isKopje).map(({ cells }) => cells.find((cell) => cell !== '') ?? '');
  const areOverleggen = names.every((name) => isOverleg(name, regio.overleggen));
  const [veld, kop] = areOverleggen
    ? (['overleg', 'Overleg'] as const)
    : (['programma', 'Programma'] as const);
  const known = velden.indexOf(veld);
  const column = known === -1 ? table.headings.length : known;
  const rows: ImportRow[] = [];
  for (const row of table.rows) {
    if (isKopje(row)) {
      section = row.cells.find((cell) => cell !== '') ?? '';
      opmerkingen.push(WORDS.section(row.number, section, veld));
      continue;
    }
    if ((row.cells[column] ?? '') !== '' || section === '') {
      rows.push(row);
      continue;
    }
    const cells = Array.from(
      { length: Math.max(row.cells.length, column + 1) },
      (_, at) => row.cells[at] ?? '',
    );
    cells[column] = section;
    rows.push({ ...row, cells });
  }
  return known === -1
    ? { headings: [...table.headings, kop], rows, velden: [...velden, veld] }
    : { headings: table.headings, rows, velden };
}

/** The dates of a column are read together: in one order, and with the year of the heading. */
function withDates(
  rows: readonly ImportRow[],
  velden: readonly (Veld | undefined)[],
  headings: readonly string[],
  jaar: number | undefined,
  { antwoorden, twijfels, opmerkingen }: Omit<Reading, 'weggelaten'>,
): readonly ImportRow[] {
  const dated = rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] }));
  let withoutYear = 0;
  velden.forEach((veld, column) => {
    if (veld !== 'datum' && veld !== 'uiterlijk') return;
    const cells = dated.map((row) => row.cells[column] ?? '');
    const volgorde = volgordeVan(cells);
    if (volgorde) {
      const { gekozen, twijfel } = askOrder(volgorde, column, headings[column] ?? '', cells, antwoorden);
      twijfels.push(twijfel);
      if (gekozen === 'maand eerst')
        for (const at of volgorde.rijen) {
          const row = dated[at];
          if (row) row.cells[column] = turned(cells[at] ?? '');
        }
    }
    if (jaar === undefined) return;
    for (const row of dated) {
      const complete = withYear(row.cells[column] ?? '', jaar);
      if (complete === undefined) continue;
      row.cells[column] = complete;
      withoutYear += 1;
    }
  });
  if (withoutYear > 0 && jaar !== undefined) opmerkingen.push(WORDS.year(jaar));
  return dated;
}

function askOrder(
  { lijkt, rijen }: Volgorde,
  column: number,
  heading: string,
  cells: readonly string[],
  antwoorden: Readonly<Record<string, string>>,
): { readonly gekozen: string; readonly twijfel: Twijfel } {
  const id = `datum${column}`;
  const example = cells[rijen[0] ?? 0] ?? '';
  const gekozen = antwoorden[id] ?? lijkt;
  return {
    gekozen,
    twijfel: {
      id,
      vraag: WORDS.order(heading, rijen.length, example),
      keuzes: [
        { value: 'dag eerst', title: `Dag eerst: ${WORDS.day(example)}` },
        { value: 'maand eerst', title: `Maand eerst: ${WORDS.day(turned(example))}` },
      ],
      gekozen,
    },
  };
}
