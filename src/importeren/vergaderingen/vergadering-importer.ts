import type { Actor } from '../../shared/actor.ts';
import { routeRemark } from '../../shared/behandeling.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { isDomainError } from '../../shared/errors.ts';
import {
  type ImportRowVerslag,
  type ImportVerslag,
  importRows,
  NIETS_ONBEKEND,
  onbekendIn,
} from '../../shared/import-verslag.ts';
import type { Regio } from '../../shared/regio.ts';
import type { Agendapunten } from '../../vergaderingen/agendapunten.ts';
import type { AgendaOpdracht, AgendaOpdrachten } from '../../vergaderingen/ground/ports.ts';
import { assertMayPlan } from '../../vergaderingen/ground/vergadering-rules.ts';
import { shortTitle } from '../../vergaderingen/ground/vergadering-words.ts';
import type { Vergaderingen } from '../../vergaderingen/vergaderingen.ts';
import { namens } from '../ground/rijen.ts';
import type { ImportTable } from '../ground/tabel.ts';
import {
  type ParseDate,
  readVergaderingTable,
  type UnplacedRow,
  type VergaderingRow,
} from './vergadering-import.ts';
import { IMPORT_WORDS as WORDS } from './vergadering-import-words.ts';

type Dependencies = {
  readonly vergaderingen: Vergaderingen;
  readonly agendapunten: Agendapunten;
  readonly opdrachten: AgendaOpdrachten;
  readonly parseDate: ParseDate;
  readonly regio: Regio;
};

const MAX_CONCLUSIE = 500;
const MAX_PLAATS = 100;

/**
 * Puts a year of meetings, or how one proposal was treated, into the log. Doing it twice changes nothing the second time;
 * what was moved, cancelled or postponed since stays so.
 * @throws DomainError 'not-allowed' for anybody but the coördinator
 */
export async function importVergaderingen(
  actor: Actor,
  soort: 'vergaderschema' | 'behandeling',
  table: ImportTable,
  dependencies: Dependencies,
): Promise<ImportVerslag> {
  assertMayPlan(actor);
  const { boven = [], bestand = '' } = table;
  const read = await readVergaderingTable(table, dependencies.parseDate, dependencies.regio);
  const { kenmerk } = dependencies.regio;
  const named = [bestand, ...boven].map(kenmerk.find).find((found) => found !== undefined);
  const ofAll: OfAll = {
    kenmerk: named,
    opdracht: await ofWhich(table.opdracht, named, dependencies.opdrachten),
  };
  if (soort === 'behandeling') {
    const problem = problemOf(read, ofAll, dependencies);
    if (problem !== undefined) return { ...problem, notes: [], rows: [], onbekend: NIETS_ONBEKEND };
  }
  const saidOf = new Map(table.rows.map((row) => [row.number, row]));
  const done = await importRows(
    read,
    ({ number }) => number,
    async (row) =>
      'reason' in row
        ? unplaced(row)
        : importRow(
            namens(actor, saidOf.get(row.number) ?? {}),
            row,
            soort === 'behandeling',
            ofAll,
            dependencies,
          ),
  );
  const onbekend = onbekendIn(
    read.flatMap((row) => ('onbekend' in row && row.onbekend !== undefined ? [row.onbekend] : [])),
    [],
  );
  return { notes: await routeRemarks(read, ofAll, dependencies), ...done, onbekend };
}

/** What a table says for all its rows. */
type OfAll = { readonly kenmerk: string | undefined; readonly opdracht: AgendaOpdracht | undefined };

/** The opdracht that was chosen for the table, or that it names. */
async function ofWhich(
  chosen: string | undefined,
  kenmerk: string | undefined,
  opdrachten: AgendaOpdrachten,
): Promise<AgendaOpdracht | undefined> {
  if (chosen !== undefined) return opdrachten.find(chosen);
  return kenmerk === undefined ? undefined : opdrachten.byKenmerk(kenmerk);
}

/** What is odd about the routes as they are now, of each opdracht that the table names. */
async function routeRemarks(
  rows: readonly (VergaderingRow | UnplacedRow)[],
  ofAll: OfAll,
  { opdrachten, vergaderingen }: Dependencies,
): Promise<readonly string[]> {
  const named = rows.flatMap((row) => ('reason' in row ? [] : [row.kenmerk]));
  const remarks: string[] = [];
  for (const kenmerk of new Set(named)) {
    const opdracht = kenmerk === undefined ? ofAll.opdracht : await opdrachten.byKenmerk(kenmerk);
    const remark = opdracht ? routeRemark(await vergaderingen.routeOf(opdracht)) : '';
    if (opdracht && remark !== '') remarks.push(`${opdracht.kenmerk ?? opdracht.titel}: ${remark}`);
  }
  return remarks;
}

function problemOf(
  rows: readonly (VergaderingRow | UnplacedRow)[],
  { kenmerk, opdracht }: OfAll,
  { regio }: Pick<Dependencies, 'regio'>,
): Pick<ImportVerslag, 'problem' | 'vanWelke'> | undefined {
  if (opdracht || rows.some((row) => 'kenmerk' in row && row.kenmerk !== undefined)) return undefined;
  if (kenmerk !== undefined) return { problem: WORDS.unknownKenmerk(kenmerk) };
  return { problem: WORDS.noKenmerk(regio.kenmerk.voorbeeld), vanWelke: true };
}

function unplaced({ number, reason, cells, onbekend }: UnplacedRow): ImportRowVerslag {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return {
    rij: number,
    titel: onbekend ?? filled[0] ?? '',
    outcome: onbekend === undefined ? 'overgeslagen' : 'wacht op een overleg',
    lines: [reason, WORDS.cells(filled)],
  };
}

async function importRow(
  actor: Actor,
  row: VergaderingRow,
  behandeling: boolean,
  ofAll: OfAll,
  { vergaderingen, agendapunten, opdrachten }: Dependencies,
): Promise<ImportRowVerslag> {
  const { overleg, datum, tijd, plaats, doel, conclusie = '' } = row;
  const report = (outcome: ImportRowVerslag['outcome'], ...more: readonly string[]): ImportRowVerslag => ({
    rij: row.number,
    titel: shortTitle({ overlegNaam: overleg.naam, datum }),
    outcome,
    lines: [...row.lines, ...more],
  });
  if (conclusie.length > MAX_CONCLUSIE) return report('overgeslagen', WORDS.tooLong);

  let opdracht: AgendaOpdracht | undefined;
  if (behandeling) {
    const kenmerk = row.kenmerk ?? ofAll.kenmerk;
    opdracht = row.kenmerk === undefined ? ofAll.opdracht : await opdrachten.byKenmerk(row.kenmerk);
    if (!opdracht)
      return report(
        'overgeslagen',
        kenmerk === undefined ? WORDS.noKenmerkInRow : WORDS.unknownKenmerk(kenmerk),
      );
  }
  const notes: string[] = [];
  const tooLong = plaats !== undefined && plaats.length > MAX_PLAATS;
  if (tooLong) notes.push(WORDS.notUsed('Plaats', plaats));
  const moment = { datum, tijd, plaats: tooLong ? undefined : plaats };
  const { outcome, current } = await vergaderingen.record(actor, overleg, moment);
  if (current.state.datum !== datum) notes.push(WORDS.movedAway(formatDutchDate(current.state.datum)));
  if (current.state.geannuleerd)
    return opdracht
      ? report('overgeslagen', ...notes, WORDS.cancelledStop)
      : report('ongewijzigd', ...notes, WORDS.cancelled);
  const first = outcome === 'gepland' ? 'toegevoegd' : outcome;
  if (!opdracht) return report(first, ...notes);

  if (conclusie !== '') notes.push(WORDS.conclusion(conclusie));
  try {
    const change = await agendapunten.record(actor, current.id, opdracht, { doel, conclusie });
    if (change === 'uitgesteld') notes.push(WORDS.postponed);
    const changed = change === 'toegevoegd' || change === 'gewijzigd' ? change : first;
    return report(first === 'toegevoegd' ? first : changed, ...notes);
  } catch (error) {
    // One row that fails does not stop the others.
    if (isDomainError(error, 'not-possible'))
      return report(first === 'ongewijzigd' ? 'overgeslagen' : first, ...notes, error.message);
    throw error;
  }
}
