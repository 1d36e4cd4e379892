import type { Collegas } from '../opdrachten/ground/ports.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { parseDutchDate } from '../shared/dutch-dates.ts';
import type { ImportVerslag } from '../shared/import-verslag.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { ImportTable } from './opdrachten/opdracht-import.ts';

/** Whoever may run commands on the machine of the bot acts as coördinator. */
const COMMAND_LINE: Actor = {
  id: 'opdrachtregel',
  naam: 'Import via de opdrachtregel',
  rollen: ['coördinator'],
};

type ParseDate = (text: string) => ReturnType<typeof parseDutchDate>;
type IsHeading = (cell: string) => boolean;

/** Tables that are about something else than opdrachten. */
export type OtherTable = {
  readonly isMine: (headings: readonly string[]) => boolean;
  readonly importTable: (
    actor: Actor,
    table: ImportTable,
    fileName: string,
    parseDate: ParseDate,
  ) => Promise<ImportVerslag>;
};

type Dependencies = {
  readonly opdrachten: Opdrachten;
  /** Who a name is by the yes of a coördinator, and everybody whom the bot knows. */
  readonly collegas: Pick<Collegas, 'bevestigd' | 'list'>;
  readonly regio: LeesRegio;
  /** Loaded with the first table. */
  readonly loadOtherTable: () => Promise<OtherTable>;
  /** The libraries that read spreadsheets are loaded when the first one comes. */
  readonly readTable: (bytes: Uint8Array, fileName: string, isHeading: IsHeading) => Promise<ImportTable>;
  readonly readPastedTable: (
    text: string,
    html: string | undefined,
    isHeading: IsHeading,
  ) => Promise<ImportTable | undefined>;
  readonly clock: Clock;
};

/** Spreadsheets into the log. */
export interface TableImports {
  /** @param bron from where the opdrachten came @param fileName may say which opdracht the table is about */
  importTable(
    actor: Actor,
    table: ImportTable,
    bron?: 'import' | 'voorbeeld',
    fileName?: string,
  ): Promise<ImportVerslag>;
  /** A spreadsheet from the command line. @throws DomainError 'invalid-file' */
  importFile(bytes: Uint8Array, fileName: string): Promise<ImportVerslag>;
  /** @throws DomainError 'invalid-file' */
  readTable(bytes: Uint8Array, fileName: string): Promise<ImportTable>;
  /** The table in a chat message, or undefined when there is none. */
  readPasted(text: string, html?: string): Promise<ImportTable | undefined>;
}

export function createTableImports(dependencies: Dependencies): TableImports {
  const { opdrachten, collegas, clock } = dependencies;
  const parseDate: ParseDate = (text) => parseDutchDate(text, { reference: localDate(clock.now()) });
  const loadIsHeading = async () => (await import('./opdrachten/opdracht-import.ts')).isOpdrachtHeading;

  const importTable = async (
    actor: Actor,
    table: ImportTable,
    bron: 'import' | 'voorbeeld',
    fileName: string,
  ): Promise<ImportVerslag> => {
    const [{ mapColumns }, { importOpdrachten }, other] = await Promise.all([
      import('./opdrachten/opdracht-import-columns.ts'),
      import('./opdrachten/opdracht-importer.ts'),
      dependencies.loadOtherTable(),
    ]);
    const regio = await dependencies.regio();
    const names = mapColumns(table.headings, regio.overleggen.find).some(({ field }) => field === 'titel');
    if (names || !other.isMine(table.headings))
      return importOpdrachten(actor, table, bron, { opdrachten, collegas, regio, parseDate });
    return other.importTable(actor, table, fileName, parseDate);
  };
  const readTable: TableImports['readTable'] = async (bytes, fileName) =>
    dependencies.readTable(bytes, fileName, await loadIsHeading());

  return {
    importTable: (actor, table, bron = 'import', fileName = '') => importTable(actor, table, bron, fileName),
    importFile: async (bytes, fileName) =>
      importTable(COMMAND_LINE, await readTable(bytes, fileName), 'import', fileName),
    readTable,
    readPasted: async (text, html) => dependencies.readPastedTable(text, html, await loadIsHeading()),
  };
}
