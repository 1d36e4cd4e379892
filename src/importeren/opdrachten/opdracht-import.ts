import { createBreather } from '../../shared/breather.ts';
import { comparableNaam } from '../../shared/compare.ts';
import { NIETS_ONBEKEND, type Onbekend, onbekendIn } from '../../shared/import-verslag.ts';
import { type Knows, plainNames } from '../../shared/names-in-text.ts';
import { onOneLine } from '../ground/cel-waarden.ts';
import type { Twijfel } from '../ground/gelezen.ts';
import { createNamenLezer } from '../ground/namen.ts';
import { persoonsgegevensWords } from '../ground/persoonsgegevens.ts';
import type { ImportRow, ImportTable } from '../ground/tabel.ts';
import { type ImportColumn, type ImportField, mapColumns } from './opdracht-import-columns.ts';
import { keepOnce } from './opdracht-import-once.ts';
import { type ImportDependencies, type OpdrachtRow, readRow } from './opdracht-import-row.ts';
import type { ImportCell, ParseDate } from './opdracht-import-vergadering.ts';
import { WORDS } from './opdracht-import-words.ts';

export type { OpdrachtRow } from './opdracht-import-row.ts';

type SkippedRow = { row: number; reason: string; cells: string[] };

/** `problem`: a Dutch sentence when the table as a whole cannot be read; then there are no rows. */
export type ImportReading = {
  columns: { heading: string; field?: ImportField }[];
  rows: OpdrachtRow[];
  skipped: SkippedRow[];
  onbekend: Onbekend;
  /** What is asked about names. */
  twijfels: readonly Twijfel[];
  problem?: string;
};

/**
 * Reads opdrachten from a table by its headings. Every filled cell of a row ends up in a field, a notitie, a sentence
 * ('nog niet bekend (er staat …)') or in `skipped`; nothing is dropped in silence.
 */
export async function interpretOpdrachten(
  table: ImportTable,
  dependencies: ImportDependencies,
): Promise<ImportReading> {
  const mapped = mapColumns(table.headings, dependencies.regio.overleggen.find);
  const columns = mapped.map(({ heading, field }) => ({ heading, field }));
  const problem = mapped.some(({ field }) => field === 'titel') ? undefined : WORDS.noTitleColumn;
  if (problem !== undefined)
    return { columns, rows: [], skipped: [], onbekend: NIETS_ONBEKEND, twijfels: [], problem };

  const parseDate = rememberAnswers(dependencies.parseDate);
  const knows = alsoFrom(table, mapped, dependencies.knows);
  const namen = createNamenLezer(table.antwoorden);
  const context = { ...dependencies, parseDate, knows, leesNamen: namen.lees };
  const rows: OpdrachtRow[] = [];
  const skipped: SkippedRow[] = [];
  const breathe = createBreather();
  for (const row of table.rows) {
    await breathe();
    const { number, cells } = row;
    const reading = reasonToSkip(row, mapped) ?? (await readRow(number, toCells(cells, mapped), context));
    if (typeof reading !== 'string') reading.geraden.push(...notesLeftOut(row));
    if (typeof reading === 'string') skipped.push({ row: number, reason: reading, cells: [...cells] });
    else rows.push(reading);
  }
  const onbekend = onbekendIn(
    rows.flatMap((row) => row.onbekend.overleg ?? []),
    rows.flatMap((row) => row.onbekend.gemeenten),
  );
  const once = keepOnce(rows);
  const cellsOf = new Map(table.rows.map(({ number, cells }) => [number, cells]));
  skipped.push(
    ...once.skipped.map(({ row, reason }) => ({ row, reason, cells: [...(cellsOf.get(row) ?? [])] })),
  );
  return {
    columns,
    rows: once.rows,
    skipped: skipped.sort((a, b) => a.row - b.row),
    onbekend,
    twijfels: namen.twijfels(),
  };
}

/** The filled cells of a row with their columns; a cell beyond the headings has a column without a field. */
function toCells(cells: readonly string[], columns: readonly ImportColumn[]): ImportCell[] {
  return cells.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const column = columns[index];
    const heading = column?.heading.trim() ? onOneLine(column.heading) : WORDS.noHeading(index + 1);
    return [{ column: { ...column, heading }, text: text.trim() }];
  });
}

/** A row without its title or a name says nothing; a note can be missed. */
function reasonToSkip({ weg = [] }: ImportRow, columns: readonly ImportColumn[]): string | undefined {
  const inField = weg.find(({ kolom }) => columns[kolom]?.field !== undefined);
  return inField && persoonsgegevensWords(inField);
}

function notesLeftOut({ weg = [] }: ImportRow): string[] {
  return weg.map(WORDS.noteLeftOut);
}

/** Whom the bot knows, and whom the table names without doubt: elsewhere that name may stand beside another. */
function alsoFrom({ rows }: ImportTable, columns: readonly ImportColumn[], knows: Knows): Knows {
  const cells = new Set(
    rows.flatMap(({ cells: texts }) =>
      texts.filter((_text, index) => ['projectleider', 'trekker'].includes(columns[index]?.field ?? '')),
    ),
  );
  const named = new Set(plainNames([...cells]).map(comparableNaam));
  return (naam) => knows(naam) || named.has(comparableNaam(naam));
}

/** A file has the same few dates in every row. */
function rememberAnswers(parseDate: ParseDate): ParseDate {
  const answers = new Map<string, ReturnType<ParseDate>>();
  return (text) => {
    const known = answers.get(text) ?? parseDate(text);
    answers.set(text, known);
    return known;
  };
}
