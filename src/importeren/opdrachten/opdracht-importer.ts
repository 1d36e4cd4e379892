import type { UnknownEvent } from '../../logboek/ports.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import type { Collegas } from '../../opdrachten/ground/ports.ts';
import type { OpdrachtEvent } from '../../opdrachten/opdracht-events.ts';
import { historyOf } from '../../opdrachten/opdracht-history.ts';
import type { Opdrachten, OpdrachtInvoer } from '../../opdrachten/opdrachten.ts';
import type { Actor } from '../../shared/actor.ts';
import { comparableNaam } from '../../shared/compare.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { type ImportRowVerslag, importRows } from '../../shared/import-verslag.ts';
import { nameOrNone } from '../../vergaderingen/ground/vergadering-words.ts';
import type { Vergaderingen } from '../../vergaderingen/vergaderingen.ts';
import { onOneLine } from '../ground/cel-waarden.ts';
import type { MetTwijfels } from '../ground/gelezen.ts';
import { namens } from '../ground/rijen.ts';
import type { ImportTable } from '../ground/tabel.ts';
import { interpretOpdrachten, type OpdrachtRow } from './opdracht-import.ts';
import type { ImportDependencies } from './opdracht-import-row.ts';
import { WORDS } from './opdracht-import-words.ts';

type Dependencies = Omit<ImportDependencies, 'knows'> & {
  readonly opdrachten: Opdrachten;
  /** Who a name is by the yes of a coördinator, and everybody whom the bot knows. */
  readonly collegas: Pick<Collegas, 'bevestigd' | 'list'>;
  readonly vergaderingen: Pick<Vergaderingen, 'find'>;
};

/** Each opdracht stands in a table once, so that several can be stored at the same time. */
const AT_ONCE = 32;

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
): Promise<MetTwijfels> {
  const namen = new Set((await dependencies.collegas.list()).map(({ naam }) => comparableNaam(naam)));
  const knows = (naam: string): boolean => namen.has(comparableNaam(naam));
  const reading = await interpretOpdrachten(table, { ...dependencies, knows });
  const { problem, onbekend, twijfels } = reading;
  const notes: string[] = [];
  if (problem !== undefined) return { problem, notes, rows: [], onbekend };
  const skipped: ImportRowVerslag[] = reading.skipped.map(({ row, reason, cells }) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return {
      rij: row,
      titel: filled[0] ?? '',
      outcome: 'overgeslagen',
      lines: [reason, `In deze rij staat: ${filled.join(' | ')}`],
    };
  });
  const names: Names = { known: new Map(), waiting: new Map() };
  const saidOf = new Map(table.rows.map((row) => [row.number, row]));
  const done = await importRows(
    reading.rows,
    ({ row }) => row,
    (row) => importRow(namens(actor, saidOf.get(row.row) ?? {}), row, bron, names, dependencies),
    AT_ONCE,
  );
  const inTable = new Set(
    reading.rows.flatMap(({ projectleiders, trekkers }) =>
      [...projectleiders, ...trekkers].map(comparableNaam),
    ),
  );
  const inOrder = (found: ReadonlyMap<string, string>): string[] =>
    [...inTable].flatMap((naam) => found.get(naam) ?? []);
  if (names.known.size > 0) notes.push(WORDS.namesKnown(inOrder(names.known)));
  if (names.waiting.size > 0) notes.push(WORDS.namesWait(inOrder(names.waiting)));
  return {
    ...done,
    notes,
    onbekend,
    twijfels,
    rows: [...skipped, ...done.rows].sort((a, b) => a.rij - b.rij),
  };
}

async function importRow(
  actor: Actor,
  row: OpdrachtRow,
  bron: 'import' | 'voorbeeld',
  names: Names,
  { opdrachten, collegas, vergaderingen }: Dependencies,
): Promise<ImportRowVerslag> {
  // What asks for a look comes first: the end of a long report is cut off.
  const lines = [...row.geraden, ...row.begrepen];
  const { projectleiders } = row;
  const notities = [...row.notities, ...halfVergadering(row)];
  const { current, outcome, botsing } = await opdrachten.add(actor, toInvoer(row, notities), { bron });
  await noteNames(current.state, row, names, collegas.bevestigd);
  if (outcome === 'gewijzigd') lines.unshift(...(await changesOf(current.id, opdrachten, vergaderingen)));
  lines.unshift(...botsing.map(({ naam, als, al }) => WORDS.bothRollen(naam, al, als)));
  const stored = current.state.projectleiders.map(({ naam }) => comparableNaam(naam));
  const left = projectleiders.filter((naam) => !stored.includes(comparableNaam(naam)));
  if (outcome !== 'toegevoegd' && stored.length > 0 && left.length > botsing.length) {
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

/** What the last entry of an opdracht changed, each with what it was. */
async function changesOf(
  id: string,
  opdrachten: Pick<Opdrachten, 'history'>,
  vergaderingen: Pick<Vergaderingen, 'find'>,
): Promise<string[]> {
  const entries = await opdrachten.history(id);
  const words = new Map<string, string>();
  const vergaderingWords = (vergaderingId: string): string => words.get(vergaderingId) ?? '';
  for (const vergaderingId of entries.flatMap(({ events }) => events.flatMap(vergaderingIn)))
    words.set(vergaderingId, nameOrNone(await vergaderingen.find(vergaderingId)));
  const told = historyOf(id, entries, { mayReadPlan: false, vergaderingWords });
  return told
    .slice(0, entries.at(-1)?.events.length ?? 0)
    .flatMap(({ details }) => details)
    .map(({ label, was, werd }) => WORDS.changes(label, onOneLine(was), onOneLine(werd)));
}

function vergaderingIn(event: OpdrachtEvent | UnknownEvent): string[] {
  const said = event.soort === 'opdracht toegevoegd' || event.soort === 'opdracht gewijzigd';
  return said && event.gegevens.vergaderingId !== undefined ? [event.gegevens.vergaderingId] : [];
}

/** Whether it is known who the names of a table are: as they are compared, with what the report says of them. */
type Names = { readonly known: Map<string, string>; readonly waiting: Map<string, string> };

/** Notes of each name in the row whether it is known who that is. */
async function noteNames(
  dossier: Dossier,
  row: OpdrachtRow,
  { known, waiting }: Names,
  bevestigd: Collegas['bevestigd'],
): Promise<void> {
  const stored = [...dossier.projectleiders, ...dossier.trekkers];
  for (const naam of [...row.projectleiders, ...row.trekkers]) {
    const key = comparableNaam(naam);
    const open = stored.find((one) => one.persoonId === undefined && comparableNaam(one.naam) === key);
    if (open) {
      waiting.set(key, open.naam);
      continue;
    }
    const said = await bevestigd(naam);
    if (said && stored.some(({ persoonId }) => persoonId === said.collega.persoonId))
      known.set(key, WORDS.nameKnown(naam, said.collega.persoonId, said.bevestiging.door));
  }
}

/** An overleg without a date, or the other way round, is no vergadering yet: it stays as a note. */
function halfVergadering({ overleg, overlegNaam = overleg, datum, onbekend }: OpdrachtRow): string[] {
  if (overleg !== undefined && datum === undefined) return [`Overleg: ${overlegNaam}, datum nog niet bekend`];
  // The overleg may be known later; this goes on being true.
  if (overleg === undefined && datum !== undefined && onbekend.overleg !== undefined)
    return [WORDS.dateOfUnknown(onbekend.overleg, formatDutchDate(datum))];
  if (overleg === undefined && datum !== undefined) return [`Datum: ${datum}, overleg nog niet bekend`];
  return [];
}

function toInvoer(row: OpdrachtRow, notities: readonly string[]): OpdrachtInvoer {
  const {
    kenmerk,
    titel,
    programma,
    fase,
    gemeenten,
    projectleiders,
    trekkers,
    overleg,
    overlegNaam,
    datum,
  } = row;
  return {
    titel,
    gemeenten,
    notities: [...notities],
    ...(kenmerk === undefined ? {} : { kenmerk }),
    ...(programma === undefined ? {} : { programma }),
    ...(fase === undefined ? {} : { fase }),
    projectleiders: projectleiders.map((naam) => ({ naam })),
    trekkers: trekkers.map((naam) => ({ naam })),
    overleg: overleg === undefined ? undefined : { id: overleg, naam: overlegNaam ?? overleg },
    datum,
  };
}
