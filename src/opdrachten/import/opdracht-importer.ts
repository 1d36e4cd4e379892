import type { Actor } from '../../shared/actor.ts';
import { type ImportReport, type ImportRowReport, importRows } from '../../shared/import-report.ts';
import { findPersonalData } from '../../shared/text-checks.ts';
import type { Opdrachten, OpdrachtInvoer } from '../opdrachten.ts';
import { type ImportTable, interpretOpdrachten, type OpdrachtRow } from './opdracht-import.ts';
import type { ImportDependencies } from './opdracht-import-row.ts';

type Dependencies = ImportDependencies & { readonly opdrachten: Opdrachten };

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
  const { notes, problem } = reading;
  if (problem !== undefined) return { problem, notes, rows: [] };
  const skipped: ImportRowReport[] = reading.skipped.map(({ row, reason, cells }) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return {
      rij: row,
      titel: filled[0] ?? '',
      outcome: 'overgeslagen',
      lines: [reason, `In deze rij staat: ${filled.join(' | ')}`],
    };
  });
  const done = await importRows(
    reading.rows,
    ({ row }) => row,
    (row) => importRow(actor, row, bron, dependencies),
  );
  return { ...done, notes, rows: [...skipped, ...done.rows].sort((a, b) => a.rij - b.rij) };
}

async function importRow(
  actor: Actor,
  row: OpdrachtRow,
  bron: 'import' | 'voorbeeld',
  { opdrachten }: Dependencies,
): Promise<ImportRowReport> {
  const lines = [...row.begrepen, ...row.geraden];
  const fields = [row.titel, row.kenmerk, row.programma, row.projectleider, row.trekker, ...row.gemeenten];
  const inField = fields.map((text) => findPersonalData(text ?? '')).find((found) => found !== undefined);
  if (inField) {
    return {
      rij: row.row,
      titel: '(titel weggelaten)',
      outcome: 'overgeslagen',
      lines: [`In deze rij lijkt ${inField} te staan. Haal dat weg en lees het bestand opnieuw in.`],
    };
  }
  const notities = [...row.notities, ...halfVergadering(row)].filter((notitie) => {
    const found = findPersonalData(notitie);
    if (found) lines.push(`Een notitie is weggelaten, omdat er ${found} in lijkt te staan.`);
    return !found;
  });
  const { current, outcome } = await opdrachten.add(actor, toInvoer(row, notities), { bron });
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
function halfVergadering({ overleg, overlegNaam = overleg, datum }: OpdrachtRow): string[] {
  if (overleg !== undefined && datum === undefined) return [`Overleg: ${overlegNaam}, datum nog niet bekend`];
  if (overleg === undefined && datum !== undefined) return [`Datum: ${datum}, overleg nog niet bekend`];
  return [];
}

function toInvoer(row: OpdrachtRow, notities: readonly string[]): OpdrachtInvoer {
  const { kenmerk, titel, programma, trekker, gemeenten, projectleider, overleg, overlegNaam, datum } = row;
  return {
    titel,
    gemeenten,
    notities: [...notities],
    ...(kenmerk === undefined ? {} : { kenmerk }),
    ...(programma === undefined ? {} : { programma }),
    ...(trekker === undefined ? {} : { trekker }),
    ...(projectleider === undefined ? {} : { projectleider: { naam: projectleider } }),
    ...(overleg === undefined ? {} : { overleg: { id: overleg, naam: overlegNaam ?? overleg } }),
    ...(datum === undefined ? {} : { datum }),
  };
}
