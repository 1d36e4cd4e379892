import type { Actor } from '../shared/actor.ts';
import { findPersonalData } from '../shared/text-checks.ts';
import { type ImportTable, interpretOpdrachten, type OpdrachtRow } from './opdracht-import.ts';
import type { ImportDependencies } from './opdracht-import-row.ts';
import type { Opdrachten, OpdrachtInvoer } from './opdrachten.ts';

/** What became of one row, in sentences. */
export type ImportRowReport = {
  /** As the user sees it in the file, from 1. */
  readonly rij: number;
  readonly titel: string;
  readonly outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'overgeslagen';
  readonly lines: readonly string[];
};

export type ImportReport = {
  /** Why the table as a whole could not be read; then there are no rows. */
  readonly problem?: string;
  readonly rows: readonly ImportRowReport[];
};

type Dependencies = ImportDependencies & {
  readonly opdrachten: Opdrachten;
  readonly overlegNaam: (id: string) => string;
};

/**
 * Puts the rows of a table into the log. Doing it twice changes nothing the second time; a row that fails does not
 * stop the others.
 * @throws DomainError 'not-allowed' for anybody but the coördinator
 */
export async function importOpdrachten(
  actor: Actor,
  table: ImportTable,
  bron: 'import' | 'voorbeeld',
  dependencies: Dependencies,
): Promise<ImportReport> {
  const reading = await interpretOpdrachten(table, dependencies);
  if (reading.problem !== undefined) return { problem: reading.problem, rows: [] };
  const rows: ImportRowReport[] = reading.skipped.map(({ row, reason, cells }) => ({
    rij: row,
    titel: cells.find((cell) => cell.trim() !== '') ?? '',
    outcome: 'overgeslagen',
    lines: [reason],
  }));
  for (const row of reading.rows) rows.push(await importRow(actor, row, bron, dependencies));
  return { rows: rows.sort((a, b) => a.rij - b.rij) };
}

async function importRow(
  actor: Actor,
  row: OpdrachtRow,
  bron: 'import' | 'voorbeeld',
  { opdrachten, overlegNaam }: Dependencies,
): Promise<ImportRowReport> {
  const lines = [...row.begrepen, ...row.geraden];
  const inTitle = findPersonalData(row.titel);
  if (inTitle) {
    return {
      rij: row.row,
      titel: '',
      outcome: 'overgeslagen',
      lines: [`In de titel lijkt ${inTitle} te staan. Haal dat weg en lees het bestand opnieuw in.`],
    };
  }
  const notities = [...row.notities, ...halfVergadering(row, overlegNaam)].filter((notitie) => {
    const found = findPersonalData(notitie);
    if (found) lines.push(`Een notitie is weggelaten, omdat er ${found} in lijkt te staan.`);
    return !found;
  });
  const { current, outcome } = await opdrachten.add(actor, toInvoer(row, notities, overlegNaam), { bron });
  const stored = current.state.projectleider?.naam;
  if (
    row.projectleider !== undefined &&
    outcome !== 'toegevoegd' &&
    stored !== undefined &&
    stored !== row.projectleider
  ) {
    lines.push(
      `In het bestand staat een andere projectleider. Die is niet overgenomen; wijs de projectleider toe in de chat.`,
    );
  }
  return {
    rij: row.row,
    titel: row.titel,
    outcome,
    lines: [...lines, ...notities.map((notitie) => `Notitie: ${notitie}`)],
  };
}

/** An overleg without a date, or the other way round, is no vergadering yet: it stays as a note. */
function halfVergadering({ overleg, datum }: OpdrachtRow, overlegNaam: (id: string) => string): string[] {
  if (overleg !== undefined && datum === undefined)
    return [`Overleg: ${overlegNaam(overleg)}, datum nog niet bekend`];
  if (overleg === undefined && datum !== undefined) return [`Datum: ${datum}, overleg nog niet bekend`];
  return [];
}

function toInvoer(
  row: OpdrachtRow,
  notities: readonly string[],
  overlegNaam: (id: string) => string,
): OpdrachtInvoer {
  const { kenmerk, titel, programma, trekker, gemeenten, projectleider, overleg, datum } = row;
  return {
    titel,
    gemeenten,
    notities: [...notities],
    ...(kenmerk === undefined ? {} : { kenmerk }),
    ...(programma === undefined ? {} : { programma }),
    ...(trekker === undefined ? {} : { trekker }),
    ...(projectleider === undefined ? {} : { projectleider: { naam: projectleider } }),
    ...(overleg === undefined ? {} : { overleg: { id: overleg, naam: overlegNaam(overleg) } }),
    ...(datum === undefined ? {} : { datum }),
  };
}
