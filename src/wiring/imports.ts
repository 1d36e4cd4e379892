import type { Log } from '../logboek/ports.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import type { ImportTable } from '../opdrachten/import/opdracht-import.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { type Actor, BOT_ACTOR } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import type { ImportReport } from '../shared/import-report.ts';
import { findOverleg } from '../shared/overleg.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import type { Agenda } from './agenda.ts';
import type { Kalender } from './dates.ts';

/** Whoever may run commands on the machine of the bot acts as coördinator. */
const COMMAND_LINE: Actor = {
  id: 'opdrachtregel',
  naam: 'Import via de opdrachtregel',
  rollen: ['coördinator'],
};
const SAMPLE_ACTOR: Actor = { ...BOT_ACTOR, rollen: ['coördinator'] };

export interface Imports {
  fromTable(actor: Actor, table: ImportTable): Promise<ImportReport>;
  /** A spreadsheet from the command line. @throws DomainError 'invalid-file' */
  fromFile(bytes: Uint8Array, fileName: string): Promise<ImportReport>;
  /** The table in a chat message, or undefined when there is none. */
  readPasted(text: string, html?: string): Promise<ImportTable | undefined>;
  /** Fills an empty log with the sample. @returns how many rows; 0 when there was something already */
  fillWithSample(file: string): Promise<number>;
}

type Dependencies = {
  readonly opdrachten: Opdrachten;
  readonly vergaderingen: Vergaderingen;
  readonly agenda: Pick<Agenda, 'agendapunten' | 'agendaOpdrachten'>;
  /** Who a name is by the yes of a coördinator. */
  readonly bevestigd: Collegas['bevestigd'];
  readonly log: Log;
  readonly clock: Clock;
  readonly kalender: () => Promise<Kalender>;
};

/** Spreadsheets into the log. The libraries that read them are loaded when the first one comes. */
export function createImports(dependencies: Dependencies): Imports {
  const { opdrachten, bevestigd, vergaderingen, agenda, log, clock, kalender } = dependencies;
  const today = (): string => localDate(clock.now());
  const readTable = async (bytes: Uint8Array, fileName: string): Promise<ImportTable> => {
    const { isOpdrachtHeading } = await import('../opdrachten/import/opdracht-import.ts');
    return (await import('../spreadsheets/read-table.ts')).readTable(bytes, fileName, isOpdrachtHeading);
  };
  const importTable = async (
    actor: Actor,
    table: ImportTable,
    bron: 'import' | 'voorbeeld',
    fileName = '',
  ): Promise<ImportReport> => {
    const [{ mapColumns }, { importOpdrachten }, { isVergaderingTable }, { importVergaderingen }] =
      await Promise.all([
        import('../opdrachten/import/opdracht-import-columns.ts'),
        import('../opdrachten/import/opdracht-importer.ts'),
        import('../vergaderingen/import/vergadering-import.ts'),
        import('../vergaderingen/import/vergadering-importer.ts'),
      ]);
    const parseDate = (text: string) => parseDutchDate(text, { reference: today() });
    const names = mapColumns(table.headings, findOverleg).some(({ field }) => field === 'titel');
    if (names || !isVergaderingTable(table.headings))
      return importOpdrachten(actor, table, bron, { opdrachten, bevestigd, findOverleg, parseDate });
    return importVergaderingen(actor, table, fileName, {
      vergaderingen,
      agendapunten: agenda.agendapunten,
      opdrachten: agenda.agendaOpdrachten,
      parseDate,
    });
  };

  return {
    fromTable: (actor, table) => importTable(actor, table, 'import'),
    fromFile: async (bytes, fileName) =>
      importTable(COMMAND_LINE, await readTable(bytes, fileName), 'import', fileName),
    async readPasted(text, html) {
      const { isOpdrachtHeading } = await import('../opdrachten/import/opdracht-import.ts');
      return (await import('../spreadsheets/pasted-table.ts')).readPastedTable(text, html, isOpdrachtHeading);
    },
    async fillWithSample(file) {
      if ((await log.readAll('', 1)).entries.length > 0) return 0;
      const { readSample } = await import('../sample/sample.ts');
      const table = await readSample(file, readTable, (await kalender()).days, today());
      return (await importTable(SAMPLE_ACTOR, table, 'voorbeeld')).rows.length;
    },
  };
}
