import { BELEIDSFASEN, type Beleidsfase } from '../../shared/beleidsfase.ts';
import { comparable } from '../../shared/compare.ts';
import type { Knows } from '../../shared/names-in-text.ts';
import type { Regio } from '../../shared/regio.ts';
import { isNotKnown, onOneLine } from '../ground/cel-waarden.ts';
import { readGemeenten } from '../ground/gemeenten.ts';
import type { NamenLezer } from '../ground/namen.ts';
import { readKenmerk, seemsNotKnown } from './opdracht-import-cells.ts';
import type { ImportField } from './opdracht-import-columns.ts';
import {
  hasContent,
  type ImportCell,
  type ParseDate,
  readVergadering,
  type VergaderingReading,
} from './opdracht-import-vergadering.ts';
import { FIELD_LABELS, WORDS } from './opdracht-import-words.ts';

/**
 * What one row says of an opdracht. An absent field is nog niet bekend. `notities`: facts to keep with the opdracht.
 * `begrepen` and `geraden`: Dutch sentences on what was understood and what was guessed.
 */
export type OpdrachtRow = {
  row: number;
  kenmerk?: string;
  titel: string;
  programma?: string;
  fase?: Beleidsfase;
  /** The first leads. */
  projectleiders: string[];
  trekkers: string[];
  gemeenten: string[];
  overleg?: string;
  overlegNaam?: string;
  datum?: string;
  /** What it names and the region does not have, as it is written. */
  onbekend: { overleg?: string; gemeenten: readonly string[] };
  notities: string[];
  begrepen: string[];
  geraden: string[];
};
export type ImportDependencies = { regio: Regio; parseDate: ParseDate; knows: Knows };
type RowContext = ImportDependencies & { leesNamen: NamenLezer['lees'] };

/** The opdracht in a row, or a Dutch sentence on why there is none. */
export async function readRow(
  row: number,
  cells: readonly ImportCell[],
  dependencies: RowContext,
): Promise<OpdrachtRow | string> {
  const draft: OpdrachtRow = {
    row,
    titel: '',
    projectleiders: [],
    trekkers: [],
    gemeenten: [],
    onbekend: { gemeenten: [] },
    notities: [],
    begrepen: [],
    geraden: [],
  };
  const titel = chooseCell('titel', cells, draft);
  if (!titel) return WORDS.noTitle;
  draft.titel = onOneLine(titel.text);
  draft.begrepen.unshift(WORDS.understood(FIELD_LABELS.titel, draft.titel));

  const kenmerk = chooseCell('kenmerk', cells, draft);
  if (kenmerk)
    readInto(draft, 'kenmerk', readKenmerk(onOneLine(kenmerk.text), dependencies.regio.kenmerk), kenmerk);
  const programma = chooseCell('programma', cells, draft);
  if (programma)
    readInto(draft, 'programma', { value: onOneLine(programma.text), guesses: [], notes: [] }, programma);
  readFaseInto(draft, cells);
  for (const field of ['projectleider', 'trekker'] as const) {
    const cell = chooseCell(field, cells, draft);
    if (cell) draft[`${field}s`] = readNames(draft, FIELD_LABELS[field], cell.text, dependencies);
  }
  const vergadering = await readVergaderingOf(draft, cells, dependencies);
  // 'Alle' are those of the year that the row is about.
  const jaar = vergadering.datum === undefined ? undefined : Number(vergadering.datum.slice(0, 4));
  readGemeentenInto(draft, cells, dependencies.regio, jaar);
  readVergaderingInto(draft, cells, vergadering);

  for (const { column, text } of cells) {
    if (!column.field) draft.notities.push(WORDS.note(column.heading, text));
    else if (column.guessed)
      draft.geraden.push(WORDS.headingGuessed(column.heading, FIELD_LABELS[column.field]));
  }
  if (cells.length === 1) draft.geraden.push(WORDS.onlyTitle);
  return draft;
}

/** The first cell with content among the columns of a field; says what becomes of the others. */
function chooseCell(
  field: ImportField,
  cells: readonly ImportCell[],
  draft: OpdrachtRow,
): ImportCell | undefined {
  const ofField = cells.filter(({ column }) => column.field === field);
  const chosen = ofField.find((cell) => hasContent(cell) && (field === 'titel' || !seemsNotKnown(cell.text)));
  for (const cell of ofField) {
    if (cell === chosen) continue;
    if (isNotKnown(cell.text)) draft.begrepen.push(WORDS.notKnown(FIELD_LABELS[field], cell.text));
    else if (field !== 'titel' && seemsNotKnown(cell.text)) {
      draft.geraden.push(WORDS.readAsNotKnown(FIELD_LABELS[field], cell.text));
    } else {
      draft.notities.push(WORDS.note(cell.column.heading, cell.text));
      draft.geraden.push(WORDS.twoColumns(FIELD_LABELS[field], cell.column.heading));
    }
  }
  // Few tables have a phase: that it is not there is no news.
  if (ofField.length === 0 && field !== 'titel' && field !== 'fase')
    draft.begrepen.push(WORDS.notKnown(FIELD_LABELS[field], ''));
  return chosen;
}

/** A phase of the policy cycle, by its name; other words are kept as they are. */
function readFaseInto(draft: OpdrachtRow, cells: readonly ImportCell[]): void {
  const cell = chooseCell('fase', cells, draft);
  if (!cell) return;
  const fase = BELEIDSFASEN.find((one) => one === comparable(cell.text));
  if (fase) {
    draft.fase = fase;
    draft.begrepen.push(WORDS.understood(FIELD_LABELS.fase, fase));
  } else {
    draft.notities.push(WORDS.note(cell.column.heading, cell.text));
    draft.geraden.push(WORDS.faseUnknown(onOneLine(cell.text)));
  }
}

function readInto(
  draft: OpdrachtRow,
  field: 'kenmerk' | 'programma',
  reading: { value: string; guesses: string[]; notes: string[] },
  cell: ImportCell,
): void {
  draft[field] = reading.value;
  draft.begrepen.push(WORDS.understood(FIELD_LABELS[field], reading.value));
  draft.geraden.push(...reading.guesses);
  draft.notities.push(...reading.notes.map((note) => WORDS.note(cell.column.heading, note)));
}

function readNames(
  draft: OpdrachtRow,
  label: string,
  text: string,
  { leesNamen, knows }: RowContext,
): string[] {
  const { namen, twijfel } = leesNamen(text, knows);
  draft.begrepen.push(
    namen.length === 0 ? WORDS.notKnown(label, onOneLine(text)) : WORDS.names(label, namen),
  );
  if (twijfel !== undefined) draft.geraden.push(WORDS.nameOrNames(label, twijfel));
  return [...namen];
}

function readGemeentenInto(
  draft: OpdrachtRow,
  cells: readonly ImportCell[],
  regio: Regio,
  jaar: number | undefined,
): void {
  const cell = chooseCell('gemeenten', cells, draft);
  if (!cell) return;
  const { value, guesses, onbekend = [] } = readGemeenten(cell.text, regio, jaar);
  draft.gemeenten = value;
  draft.onbekend.gemeenten = onbekend;
  draft.geraden.push(...guesses);
  if (value.length > 0) draft.begrepen.push(WORDS.understood(FIELD_LABELS.gemeenten, value.join(', ')));
}

function readVergaderingOf(
  draft: OpdrachtRow,
  cells: readonly ImportCell[],
  dependencies: ImportDependencies,
): Promise<VergaderingReading> {
  const contentOf = (field: 'overleg' | 'datum') => {
    const ofField = cells.filter(({ column }) => column.field === field);
    for (const cell of ofField) {
      if (!hasContent(cell)) draft.begrepen.push(WORDS.notKnown(cell.column.heading, cell.text));
    }
    return ofField.filter(hasContent);
  };
  return readVergadering(contentOf('overleg'), contentOf('datum'), {
    findOverleg: dependencies.regio.overleggen.find,
    parseDate: dependencies.parseDate,
  });
}

function readVergaderingInto(
  draft: OpdrachtRow,
  cells: readonly ImportCell[],
  reading: VergaderingReading,
): void {
  if (reading.overleg) {
    draft.overleg = reading.overleg.id;
    draft.overlegNaam = reading.overleg.naam;
  }
  if (reading.datum) draft.datum = reading.datum;
  if (reading.onbekend !== undefined) draft.onbekend.overleg = reading.onbekend;
  // Only now: a heading such as 'Datum DO' names the overleg as well.
  for (const field of ['overleg', 'datum'] as const) {
    const asked = cells.some(({ column }) => column.field === field);
    if (!asked && reading[field] === undefined) draft.begrepen.push(WORDS.notKnown(FIELD_LABELS[field], ''));
  }
  draft.notities.push(...reading.notes);
  draft.begrepen.push(...reading.understood);
  draft.geraden.push(...reading.guesses);
}
